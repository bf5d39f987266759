"""What the window shows while no session is open: how to begin, or why a file did not open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.look import set_role, zoomed
from townnotes_ui.starting.begin_card import BeginCard
from townnotes_ui.starting.recent_list import RecentList
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import is_typing
from townnotes_ui.widgets.small import ElidedLabel

if TYPE_CHECKING:
    from townnotes.starting.recent import RecentTownhall

_LOW = 520
"""The height of the page below which the cards have their titles alone."""
_CARDS_WIDTH = 461
_MOST_ABOVE, _MOST_BESIDE = 84, 96


class StartPage(QWidget):
    """A calm page: the recent townhalls on one side, the ways to begin on the other."""

    new_wanted = Signal()
    practice_wanted = Signal()
    open_wanted = Signal()
    next_wanted = Signal()
    join_wanted = Signal()
    last_wanted = Signal(str)
    recent_wanted = Signal(object)
    """The `Path` of a recent townhall that is to be opened."""
    forget_wanted = Signal(object)
    """The `Path` of a recent townhall that is to be remembered no longer."""
    take_over_wanted = Signal(object)
    """The `Path` of a file that is to be opened though it may be open elsewhere."""
    old_notes_wanted = Signal()
    backup_wanted = Signal(object, object)
    """The `Path` of a backup, and of the file that it is of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last_path = ""
        self.is_opening = False
        """Whether a file is being read, and what is typed is kept for it."""
        self._typed = ""
        self._doubted = Path()
        self._old_notes = 0
        self._backup: tuple[Path, Path] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._opening = QWidget(self)
        self._opening_name = text_label("", "speaker", self._opening, wraps=True, is_plain=True)
        self._begun = QWidget(self)
        self._title = text_label("", "speaker", self._begun, wraps=True, is_plain=True)
        self._text = text_label("", "soft", self._begun, wraps=True, is_plain=True)
        self._make_links()
        self._make_recent()
        self._make_cards()
        self._lay_out()
        self.show_welcome()

    def _make_links(self) -> None:
        parent = self._begun
        self.last_button = push_button(
            "", lambda: self.last_wanted.emit(self._last_path), "link", parent
        )
        self.backup_button = push_button("", self._ask_for_backup, "link", parent)
        self.all_the_same_button = push_button(
            tr("It is closed there: open it here"),
            lambda: self.take_over_wanted.emit(self._doubted),
            "link",
            parent,
        )
        self.old_notes_button = push_button("", self.old_notes_wanted, "link", parent)

    def _make_recent(self) -> None:
        self.recent_caption = text_label(tr("Recent"), "caption", self._begun)
        none = tr("None yet. “Practise a call” shows the whole way, in twenty minutes.")
        self._none = text_label(none, "small", self._begun, wraps=True)
        self._none.hide()
        self.recents = RecentList(self._begun)
        policy = self.recents.sizePolicy()
        # Nothing else moves when the rows come.
        policy.setRetainSizeWhenHidden(True)
        self.recents.setSizePolicy(policy)
        self.recents.taken.connect(self._take_recent)
        self.recents.dropped.connect(self.forget_wanted)
        self.recents.chosen.connect(self._say_keys)
        self.recent_keys = ElidedLabel(self._begun)
        set_role(self.recent_keys, "small")
        self.drop_button = push_button(
            tr("Remove from the list"), self.recents.drop, "word", self._begun
        )

    def _make_cards(self) -> None:
        self._side = QFrame(self._begun)
        set_role(self._side, "panel")
        self._side.setProperty("side", "trailing")
        told = (
            (tr("New townhall…"), tr("from nothing; all about it can wait"), "new"),
            (tr("Practise a call"),
             tr("in mid-call: somebody speaks, five people wait, nothing is real"), ""),
            (tr("Open…"), tr("a townhall’s file, or drop it here"), "open"),
            (tr("Next in a series…"),
             tr("with the conveners, categories and themes of the one before"), ""),
            (tr("Continue from a folder…"),
             tr("another laptop takes notes already"), ""),
        )  # fmt: skip
        self.cards = tuple(BeginCard(*one, self._side) for one in told)
        (self.new_button, self.practise_button, self.open_button, self.next_button,
         self.join_button) = self.cards  # fmt: skip
        wanted = (self.new_wanted, self.practice_wanted, self.open_wanted, self.next_wanted,
                  self.join_wanted)  # fmt: skip
        for card, signal in zip(self.cards, wanted, strict=True):
            card.clicked.connect(signal)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        self._opening_name.setAlignment(middle)
        said = text_label(tr("is being opened …"), "soft", self._opening)
        fill(QVBoxLayout(self._opening), 2, self._opening_name, (said, 0, middle), 3)
        leading = Qt.AlignmentFlag.AlignLeading
        links = (self.all_the_same_button, self.backup_button, self.last_button,
                 self.old_notes_button)  # fmt: skip
        foot = lay_row(None, (self.recent_keys, 1), self.drop_button)
        self._left = lay_column(None, self._title, self._text, space=6)
        fill(self._left, *((one, 0, leading) for one in links))
        self._left.addSpacing(18)
        fill(self._left, self.recent_caption, self._none, (self.recents, 1), foot)
        self._right = lay_column(self._side, text_label(tr("Begin"), "caption", self._side))
        offline = text_label(tr("Works offline · no account"), "small", self._side)
        fill(self._right, *self.cards)
        self._right.addSpacing(8)
        fill(self._right, offline, 1)
        lay_row(self._begun, (self._left, 5), (self._side, 4), space=0)
        lay_row(self, self._opening, self._begun, space=0)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the keys, as the page comes."""
        super().showEvent(event)
        if self.is_opening:
            self.setFocus()
        else:
            self._focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page as much air as there is room for."""
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        is_low = height < zoomed(_LOW)
        above = min(_MOST_ABOVE, height // (30 if is_low else 10))
        beside = max(16, min(_MOST_BESIDE, width * 7 // 100))
        self._left.setContentsMargins(beside, above, beside // 2, 16)
        self._right.setSpacing(5 if is_low else 8)
        side = width * 4 // 9
        outer = max(beside // 2, side - beside // 2 - zoomed(_CARDS_WIDTH))
        self._right.setContentsMargins(beside // 2, above, outer, 8)
        for card in self.cards:
            card.be_brief(is_low)
        self._fit_text()

    # What it shows.

    def show_welcome(self) -> None:
        """Show how to begin."""
        self._show(
            tr("townnotes"),
            tr("Notes of live townhalls, from the speakers’ list to the Word summary."),
        )

    def show_opening(self, path: Path) -> None:
        """Show that a file is being read; what is typed meanwhile waits for its note."""
        self._opening_name.setText(path.stem)
        self._begun.hide()
        self._opening.show()
        self.is_opening = True
        self.setFocus()

    def take_typed(self) -> str:
        """Return what was typed while a file was being opened, once."""
        typed, self._typed = self._typed, ""
        return typed

    def show_trouble(self, sentence: str) -> None:
        """Say why a file did not open, and what can be done."""
        self._show(tr("This file was not opened"), sentence)

    def show_recent(self, rows: "list[RecentTownhall]") -> None:
        """Show the townhalls opened last; the first has the keys, where nothing else is asked."""
        is_untouched = self.window().focusWidget() in {self, self.cards[0]}
        self.recents.begin_with(rows)
        self._none.setVisible(not rows)
        if is_untouched and not self.is_opening:
            self._focus_first()

    def forget(self, path: Path) -> None:
        """Take a townhall off the list."""
        self.recents.forget(path)
        self._focus_first()

    def offer_all_the_same(self, path: Path) -> None:
        """Offer to open a file that may be open elsewhere: whoever asks knows better."""
        self._doubted = path
        self._offer(self.all_the_same_button)

    def show_last(self, path: str, word: str = "") -> None:
        """Offer a session, such as one that a crash left, with a word on it where there is one."""
        self._last_path = path
        self.last_button.setText(tr("Go on with “{stem}”", stem=Path(path).stem))
        if path:
            self._offer(self.last_button)
        if word:
            self._say(word)

    def show_old_notes(self, count: int) -> None:
        """Offer the notes of earlier versions that are in no session."""
        self._old_notes = count
        self.old_notes_button.setText(
            tr(
                "A note from before is in no session: look at it|{n} notes "
                "from before are in no session: look at them",
                count,
            )
        )
        self.old_notes_button.setVisible(bool(count))

    def show_backup(self, backup: Path, path: Path) -> None:
        """Offer the newest backup of a file that did not open."""
        from townnotes_ui.safety.salvaged import backup_words

        self._backup = (backup, path)
        self.backup_button.setText(backup_words(backup))
        self._offer(self.backup_button)

    def _ask_for_backup(self) -> None:
        if self._backup is not None:
            self.backup_wanted.emit(*self._backup)

    def _offer(self, link: QPushButton) -> None:
        link.show()
        self._focus_first()

    def _show(self, title: str, text: str) -> None:
        self._opening.hide()
        self._opening_name.clear()
        self._begun.show()
        self._title.setText(title)
        self._say(text)
        self.is_opening = False
        for link in (self.last_button, self.all_the_same_button, self.backup_button):
            link.hide()
        self.old_notes_button.setVisible(bool(self._old_notes))
        self._say_keys()
        self._focus_first()

    def _say(self, text: str) -> None:
        self._text.setText(text)
        self._fit_text()

    def _fit_text(self) -> None:
        """Have the layout keep as much room as the text takes at the width it has."""
        margins = self._left.contentsMargins()
        room = self.width() * 5 // 9 - margins.left() - margins.right()
        for label in (self._title, self._text):
            label.setMinimumHeight(label.heightForWidth(max(160, room)))

    def _say_keys(self) -> None:
        current = self.recents.current
        for part in (self.recents, self.drop_button):
            part.setVisible(current is not None)
        said = tr("Enter opens · Delete takes off the list")
        if current is not None and not current.is_there:
            said = tr("It is not where it was: Enter looks for it · Delete takes it off")
        self.recent_keys.setText(said if current is not None else "")

    # What the keys do.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up, down and across; while a file is being opened keep what is typed."""
        if not self.is_opening:
            if not self._go(Qt.Key(event.key())):
                super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._typed += "\n"
        elif is_typing(event):
            self._typed += event.text()
        else:
            super().keyPressEvent(event)

    def _go(self, key: Qt.Key) -> bool:
        """Go where an arrow leads; returns whether it leads anywhere."""
        across = (Qt.Key.Key_Right, Qt.Key.Key_Left)
        to_cards, to_list = reversed(across) if self.isRightToLeft() else across
        at = next((n for n, card in enumerate(self.cards) if card.hasFocus()), -1)
        if key == to_cards and at < 0:
            self.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif key == to_list and at >= 0 and self.recents.current is not None:
            self.recents.setFocus(Qt.FocusReason.TabFocusReason)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and at >= 0:
            step = 1 if key == Qt.Key.Key_Down else -1
            to = max(0, min(at + step, len(self.cards) - 1))
            self.cards[to].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True

    def _focus_first(self) -> None:
        """Give the keys to the first thing there is to do."""
        links = (self.all_the_same_button, self.backup_button, self.last_button)
        offered = [one for one in links if not one.isHidden()]
        if not offered and self.recents.current is not None:
            self.recents.setFocus()
        else:
            (offered or self.cards)[0].setFocus()

    def _take_recent(self, row: "RecentTownhall") -> None:
        if row.is_there:
            self.recent_wanted.emit(row.path)
        else:
            self.open_wanted.emit()
