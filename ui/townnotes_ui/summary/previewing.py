"""When the pages are shown beside the text, and when they are drawn anew."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from townnotes_ui.desk import Desk
from townnotes_ui.summary.arrangement import Arrangement
from townnotes_ui.summary.redraft import Redraft

if TYPE_CHECKING:
    # Printing comes with it; only who looks at pages needs that.
    from townnotes_ui.summary.preview import Preview

WAIT_MS = 500
"""After a draft, so that who goes on changing things is not held up by drawing pages."""


class Previewing(QObject):
    """Shows and hides the preview; makes it when it is first wanted."""

    def __init__(self, desk: Desk, redraft: Redraft, arrangement: Arrangement) -> None:
        super().__init__(arrangement)
        self._desk = desk
        self._redraft = redraft
        self._arrangement = arrangement
        self._came_from: QWidget | None = None
        self.preview: Preview | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._draw)
        redraft.drafted.connect(self._follow)
        desk.settings_changed.connect(self._follow)

    @property
    def is_shown(self) -> bool:
        """Tell whether the pages are in sight."""
        return self.preview is not None and self.preview.isVisible()

    def toggle(self) -> None:
        """Show the pages beside the text, or put them away."""
        if self.is_shown:
            self.close()
        else:
            self._open()

    def close(self) -> None:
        """Put the pages away; the keys go back where they were."""
        self._arrangement.show_instead(None)
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()

    def _open(self) -> None:
        if not self._desk.is_open:
            return
        self._came_from = QApplication.focusWidget()
        if self.preview is None:
            from townnotes_ui.summary.preview import Preview

            self.preview = Preview()
            self.preview.closed.connect(self.close)
        self._arrangement.show_instead(self.preview)
        self.preview.take_focus()
        # After the room is laid out: drawing pages may take a moment.
        self.preview.say_drawing()
        QTimer.singleShot(0, self, self._draw)

    def _follow(self) -> None:
        if self.is_shown:
            self._timer.start()

    def _draw(self) -> None:
        draft = self._redraft.draft
        if draft is None or self.preview is None or not self.is_shown:
            return
        from townnotes.summary.publication import publish
        from townnotes_ui.summary.export_choices import choices_in

        choices = choices_in(self._desk.settings.export)
        self.preview.show_summary(publish(self._desk.state, draft, choices.publication))
