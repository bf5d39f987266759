"""Continuing a townhall that others share through a folder: a shift change, or one more hand."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from townnotes.sharing import Townhall, townhalls_in
from townnotes.start_words import is_link
from townnotes_ui.files import ask_new_path
from townnotes_ui.folder.share_sheet import FolderField
from townnotes_ui.jobs import Jobs
from townnotes_ui.language.translation import tr
from townnotes_ui.look import set_role
from townnotes_ui.widgets.parts import fill, push_button, text_label
from townnotes_ui.widgets.sheet import Sheet

_WIDTH = 520
_MOST_ROWS = 3


class JoinSheet(Sheet):
    """Names the folder, shows which townhalls it holds, and continues the one chosen."""

    live_wanted = Signal(str)
    """A link to a live townhall, which was pasted for a folder."""
    join_wanted = Signal(object, str, object)
    """The folder, the id of the townhall, and the `Path` of a new file for it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Continue a session from a folder"))
        self._folder: Path | None = None
        self._found: tuple[Townhall, ...] = ()
        self._looking = Jobs(self)
        self.field = FolderField(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Townhalls in the folder"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self.list, "nav")
        self.list.hide()
        self.said = text_label("", "", self, wraps=True, is_plain=True)
        self.said.setMinimumWidth(_WIDTH)
        self.button = push_button(tr("Find townhalls"), self._go_on, "primary", self)
        trailing = Qt.AlignmentFlag.AlignTrailing
        fill(self.body, self.said, self.field, self.list, (self.button, 0, trailing))
        self._say(
            tr(
                "Choose the folder the townhall is shared through. You get a file of your "
                "own with everything noted so far, and continue from there."
            ),
            "soft",
        )
        self.field.chosen.connect(self._ask)
        self.field.line.textEdited.connect(self._forget)
        self.list.itemDoubleClicked.connect(self._continue)
        self._looking.failed.connect(self._refuse)

    def take_focus(self) -> None:
        """Begin with the folder."""
        self.field.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Continue the townhall on Enter; the list leaves that key to the sheet."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def close_sheet(self) -> None:
        """Put the sheet away; a folder that does not answer is not waited for."""
        self._looking.cancel()
        super().close_sheet()

    def _go_on(self) -> None:
        if self._found:
            self._continue()
        else:
            self._ask()

    def _ask(self) -> None:
        if is_link(text := self.field.line.text().strip()):
            self.close_sheet()
            self.live_wanted.emit(text)
            return
        folder = self._folder = self.field.folder
        if folder is None:
            self._refuse(tr("Choose a folder first."))
            return
        self._say(tr("Looking…"), "soft")
        self._looking.start(lambda _: townhalls_in(folder), self._show)

    def _forget(self) -> None:
        self._found = ()
        self.list.hide()
        self.button.setText(tr("Find townhalls"))

    def _refuse(self, why: str) -> None:
        self._forget()
        self._say(why, "refusal")

    def _show(self, found: tuple[Townhall, ...]) -> None:
        self._found = found
        self.list.clear()
        for one in found:
            names = ", ".join(one.names)
            self.list.addItem(" · ".join(filter(None, (one.title or tr("Townhall"), names))))
        rows = min(len(found), _MOST_ROWS)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 4)
        self.list.setCurrentRow(0)
        self.list.show()
        self.button.setText(tr("Continue…"))
        self._say(tr("Enter continues it in a file of your own."), "soft")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _continue(self) -> None:
        path = ask_new_path(self)
        if path is not None and self._folder is not None:
            chosen = self._found[self.list.currentRow()]
            self.close_sheet()
            self.join_wanted.emit(self._folder, chosen.session, path)

    def _say(self, text: str, role: str) -> None:
        self.said.setText(text)
        set_role(self.said, role)
        if self.isVisible():
            self._place()
