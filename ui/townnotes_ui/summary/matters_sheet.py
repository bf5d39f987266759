"""What is open before the summary is made final: asked once, go on or back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from townnotes.summary.by_hand.staleness import Matter
from townnotes_ui.look import STEP, set_role
from townnotes_ui.widgets.sheet import Sheet
from townnotes_ui.widgets.told_list import Told, ToldList

_WIDTH = 560


class MattersSheet(Sheet):
    """The list of what is open; Enter on one goes to it, the button goes on all the same."""

    went_on = Signal()
    went_to = Signal(object)
    """A `Matter`."""

    def __init__(self, window: QWidget, matters: Sequence[Matter]) -> None:
        super().__init__(window, window.tr("Still open"))
        self._matters = tuple(matters)
        said = QLabel(self._said(), self)
        said.setWordWrap(True)
        set_role(said, "soft")
        kinds = {
            "check": self.tr("to check"), "unsupported": self.tr("unsupported"),
            "uncovered": self.tr("point in no sentence"),
        }  # fmt: skip
        self.list = ToldList(self.tr("Still open"), self)
        self.list.show_rows(
            [
                Told(str(at), one.text, " · ".join(filter(None, (kinds[one.kind], one.heading))))
                for at, one in enumerate(matters)
            ]
        )
        self.list.setMinimumWidth(min(_WIDTH, window.width() - 160))
        self.list.taken.connect(self._go_to)
        self.back_button = QPushButton(self.tr("Back"), self)
        self.go_on_button = QPushButton(self.tr("Make final all the same"), self)
        self.back_button.clicked.connect(self.close_sheet)
        self.go_on_button.clicked.connect(self._go_on)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self.back_button)
        row.addWidget(self.go_on_button)
        row.addStretch()
        for part in (said, self.list):
            self.body.addWidget(part)
        self.body.addLayout(row)

    def _said(self) -> str:
        """Say how many sentences and how many points are open."""
        points = sum(one.kind == "uncovered" for one in self._matters)
        sentences = len(self._matters) - points
        one, many = self.tr("1 sentence to look at"), self.tr("{} sentences to look at")
        parts = [one if sentences == 1 else many.format(sentences)] if sentences else []
        one, many = self.tr("1 point in no sentence"), self.tr("{} points in no sentence")
        parts += [one if points == 1 else many.format(points)] if points else []
        words = self.tr("{}. The summary can be made final all the same.")
        return words.format(" · ".join(parts))

    def take_focus(self) -> None:
        """Begin at what is open."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _go_on(self) -> None:
        self.close_sheet()
        self.went_on.emit()

    def _go_to(self, at: str) -> None:
        self.close_sheet()
        self.went_to.emit(self._matters[int(at)])
