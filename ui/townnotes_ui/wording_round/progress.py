"""How far the round is: how many points are left, how long they take, what was done, the end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from townnotes.summary.wording_round.items import seconds_left
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import STEP, set_role
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.small import ElidedLabel

_MINUTE = 60


class RoundProgress(QWidget):
    """A line of words over a thin bar."""

    def __init__(self) -> None:
        super().__init__()
        self.left = text_label(role="title")
        self.time = text_label(role="small")
        self.did = ElidedLabel()
        set_role(self.did, "small")
        self.did.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(tr("Worded so far"))
        words = lay_row(None, self.left, self.time, (self.did, 1), space=STEP * 2)
        lay_column(self, words, self.bar, space=6)

    def show_progress(self, left: int, done: int) -> None:
        """Say how many points are left and were worded."""
        waiting = counted("1 point waits for words|{n} points wait for words", left)
        self.left.setText(waiting or tr("No point waits for words"))
        worded = counted("1 done|{n} done", done)
        self.time.setText(" · ".join(part for part in (time_left(left), worded) if part))
        self.bar.setRange(0, max(1, left + done))
        self.bar.setValue(done)

    def say(self, did: str) -> None:
        """Say what was just done."""
        self.did.setText(did)
        self.did.setAccessibleName(did)


class RoundEnd(QWidget):
    """What stands in place of the list once nothing waits, and the way to the summary."""

    left = Signal()
    """Esc was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.words = text_label(role="soft", wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.summary_button = push_button(tr("Go to the summary"), role="primary")
        button = lay_row(None, 0, self.summary_button, 0)
        lay_column(self, 0, self.words, button, 0, space=STEP * 2)
        self.setFocusProxy(self.summary_button)

    def show_done(self, worded: int) -> None:
        """Say how many points were worded."""
        if not worded:
            said = tr("No point waits for words: each makes a sentence as noted.")
        else:
            said = tr(
                "No point waits for words. {counted}.",
                counted=counted("1 point was worded|{n} points were worded", worded),
            )
        self.words.setText(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the summary on Enter, as on Space, and leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.summary_button.click()
        else:
            super().keyPressEvent(event)


def time_left(points: int) -> str:
    """Return how long so many points will take, in words."""
    seconds = seconds_left(points)
    if not seconds:
        return ""
    minutes = -(-seconds // _MINUTE)
    return (
        tr("less than a minute")
        if seconds < _MINUTE
        else tr("about {minutes} min", minutes=minutes)
    )
