"""Sharing a session live: beginning it, its two links, and joining by one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from townnotes.errors import RuleError
from townnotes.live.hosting import read_host_link, read_join_link
from townnotes.live.links import LiveLink
from townnotes.live.preview import Invited
from townnotes.live_place import LivePlace, preview, without_link
from townnotes_ui.folder.link_code import LinkCode
from townnotes_ui.folder.share_sheet import AboutSheet
from townnotes_ui.folder.sharing import FolderSharing
from townnotes_ui.jobs import Jobs
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.look import set_role
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import Sheet

_WIDTH = 520
Begin = Callable[[LiveLink], Callable[[], LivePlace]]
"""Returns what puts the session on a server, in any thread; raises RuleError."""


def _words(text: str, role: str, parent: QWidget) -> QLabel:
    return text_label(text, role, parent, wraps=True, is_plain=True)


class LiveShareSheet(Sheet):
    """Puts the session on the office's live server; Enter does."""

    begun = Signal(object, str)
    """The `LivePlace` it is at from now on, and the office's link."""

    def __init__(self, window: QWidget, office: str, begin: Begin) -> None:
        super().__init__(window, tr("Share live"))
        self._begin = begin
        self._jobs = Jobs(self)
        about = tr(
            "Everybody who gets your link takes notes in this townhall over the internet, or reads "
            "along. Private points, the line you are typing and what you deleted stay here."
        )
        self.office = QLineEdit(office, self)
        self.office.setPlaceholderText(tr("townnotes:host?… from whoever runs the server"))
        self.office.setAccessibleName(tr("Your office’s link"))
        self.said = _words("", "soft", self)
        self.said.hide()
        self.button = push_button(tr("Share live"), self._share, "primary", self)
        words = _words(about, "soft", self)
        words.setMinimumWidth(_WIDTH)
        label = _words(tr("Your office’s link"), "small", self)
        trailing = Qt.AlignmentFlag.AlignTrailing
        fill(self.body, words, label, self.office, self.said, (self.button, 0, trailing))
        self.office.returnPressed.connect(self._share)
        self._jobs.failed.connect(self._refuse)

    def take_focus(self) -> None:
        """Begin with the link, or with the button where it is known."""
        known = self.button if self.office.text() else self.office
        known.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Put the sheet away; a server that does not answer is not waited for."""
        self._jobs.cancel()
        super().close_sheet()

    def _share(self) -> None:
        text = self.office.text().strip()
        try:
            work = self._begin(read_host_link(text))
        except RuleError as refusal:
            self._refuse(worded(refusal))
            return
        self._say(tr("Asking the server…"), "soft")
        self.button.setEnabled(False)
        self._jobs.start(lambda _: work(), partial(self._take, office=text))

    def _take(self, place: LivePlace, office: str) -> None:
        self.close_sheet()
        self.begun.emit(place, office)

    def _refuse(self, why: str) -> None:
        self.button.setEnabled(True)
        self._say(why, "refusal")

    def _say(self, words: str, role: str) -> None:
        set_role(self.said, role)
        self.said.setText(words)
        self.said.show()
        self._place()


class LinkRow(QWidget):
    """One link that is handed out, and what is done with it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.copy_button = self._button(tr("Copy link"))
        self.code_button = self._button(tr("QR code"))
        self.withdraw_button = self._button(tr("Withdraw"))
        buttons = (self.copy_button, self.code_button, self.withdraw_button)
        lay_row(self, (text_label(title, "", self), 1), *buttons, space=8)

    def _button(self, words: str) -> QPushButton:
        made = push_button(words, parent=self)
        made.setAccessibleName(f"{self._title}: {words}")
        return made


class LiveAboutSheet(AboutSheet):
    """Who is there, and for the host the two links: copied, shown as a code, withdrawn."""

    links_changed = Signal(object)
    """The `LivePlace` with other links than before."""

    def __init__(self, window: QWidget, sharing: FolderSharing, place: LivePlace) -> None:
        super().__init__(window, sharing, lambda _folder, _private: None)
        self._live = place
        self._jobs = Jobs(self)
        self.code = LinkCode(self)
        self.said = _words("", "refusal", self)
        self.said.hide()
        if place.is_host:
            self.write_row = self._add_row_of(tr("To take notes"), may_write=True)
            self.read_row = self._add_row_of(tr("To read along"), may_write=False)
            self.body.insertWidget(self.body.count() - 1, self.code)
        self.body.insertWidget(self.body.count() - 1, self.said)
        self._jobs.failed.connect(self._refuse)

    def close_sheet(self) -> None:
        """Put the sheet away; a server that does not answer is not waited for."""
        self._jobs.cancel()
        super().close_sheet()

    def _add_row_of(self, title: str, *, may_write: bool) -> LinkRow:
        row = LinkRow(title, self)
        row.copy_button.clicked.connect(lambda: self._copy(may_write))
        row.code_button.clicked.connect(lambda: self._show_code(may_write))
        row.withdraw_button.clicked.connect(lambda: self._withdraw(may_write))
        self.body.insertWidget(self.body.count() - 1, row)
        return row

    def _link(self, may_write: bool) -> str:  # noqa: FBT001 - which of two
        return self._live.write_link if may_write else self._live.read_link

    def _copy(self, may_write: bool) -> None:  # noqa: FBT001 - which of two
        QGuiApplication.clipboard().setText(self._link(may_write))
        kind = tr("take notes") if may_write else tr("read along")
        self._desk.noticed.emit(
            tr("Copied: whoever has this link can {kind} until the day after.", kind=kind)
        )

    def _show_code(self, may_write: bool) -> None:  # noqa: FBT001 - which of two
        self.code.show_link(self._link(may_write))
        QTimer.singleShot(0, self, self._place)

    def _withdraw(self, may_write: bool) -> None:  # noqa: FBT001 - which of two
        self.code.hide()
        live = self._live
        self._jobs.start(lambda _: without_link(live, may_write=may_write), self._take)

    def _take(self, place: LivePlace) -> None:
        self._live = place
        self.said.hide()
        self.links_changed.emit(place)
        self._desk.noticed.emit(
            tr("Withdrawn: whoever came by that link is out. There is a new one to copy.")
        )

    def _refuse(self, why: str) -> None:
        self.said.setText(why)
        self.said.show()
        self._place()


class LiveJoinSheet(Sheet):
    """Takes a link, says where it leads, and continues the townhall in a file of one's own."""

    join_wanted = Signal(object, object)
    """The `LiveLink`, and the `Invited` it leads to."""

    def __init__(self, window: QWidget, link: str = "") -> None:
        super().__init__(window, tr("Join a live townhall"))
        self._jobs = Jobs(self)
        self._found: tuple[LiveLink, Invited] | None = None
        self.line = QLineEdit(link, self)
        self.line.setPlaceholderText(tr("townnotes:join?… as somebody sent it"))
        self.line.setAccessibleName(tr("Link"))
        self.said = _words("", "soft", self)
        self.said.setMinimumWidth(_WIDTH)
        self.button = push_button(tr("Look"), self._go_on, "primary", self)
        fill(self.body, self.said, self.line, (self.button, 0, Qt.AlignmentFlag.AlignTrailing))
        self._say(tr("Paste the link that you were sent."), "soft")
        self.line.textEdited.connect(self._forget)
        self.line.returnPressed.connect(self._go_on)
        self._jobs.failed.connect(self._refuse)
        if link:
            self._look()

    def take_focus(self) -> None:
        """Begin with the link, or with the button where there is one."""
        known = self.button if self.line.text() else self.line
        known.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Put the sheet away; a server that does not answer is not waited for."""
        self._jobs.cancel()
        super().close_sheet()

    def _go_on(self) -> None:
        if self._found is None:
            self._look()
            return
        found = self._found
        self.close_sheet()
        self.join_wanted.emit(*found)

    def _look(self) -> None:
        text = self.line.text()
        try:
            read_join_link(text)
        except RuleError as refusal:
            self._refuse(worded(refusal))
            return
        self._say(tr("Asking the server…"), "soft")
        self._jobs.start(lambda _: preview(text), self._show)

    def _show(self, found: tuple[LiveLink, Invited]) -> None:
        self._found = found
        invited = found[1]
        names = ", ".join(invited.names) or tr("nobody yet")
        kind = tr("take notes") if invited.may_write else tr("read along")
        title = invited.title or tr("Townhall")
        self._say(
            tr(
                "“{title}”, {isoformat}. There: {names}. You can {kind}.",
                title=title,
                isoformat=invited.held.isoformat(),
                names=names,
                kind=kind,
            ),
            "",
        )
        self.button.setText(tr("Continue…"))
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self._found = None
        self.button.setText(tr("Look"))

    def _refuse(self, why: str) -> None:
        self._forget()
        self._say(why, "refusal")

    def _say(self, words: str, role: str) -> None:
        set_role(self.said, role)
        self.said.setText(words)
        if self.isVisible():
            self._place()
