"""The F1 sheet: one field for keys, marks and the guide, and beside what is found the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QLineEdit, QWidget

from townnotes_ui.actions.palette import ROW_HEIGHT, EntryList, PaletteEntry
from townnotes_ui.completion.matching import letters
from townnotes_ui.guide.page_view import GuideView
from townnotes_ui.guide.pages import OF_ROOM
from townnotes_ui.guide.search import PAGE, contents, found_in_help, help_entries
from townnotes_ui.language.translation import tr
from townnotes_ui.look import zoomed
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import MARGIN, Sheet

_WIDTH, _LIST_WIDTH, _NARROW = 1180, 380, 820
_LOW_ROWS, _AROUND = 3, 300
"""So many rows are seen of the list where it stands above the page, and what else takes height."""


class HelpField(QLineEdit):
    """The field; the arrows go to the list, PgUp and PgDown to the page."""

    stepped = Signal(int)
    paged = Signal(object)
    """A `QKeyEvent` for the page."""

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Choose with the arrows, and scroll by pages."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(arg__1.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self.paged.emit(arg__1)
        else:
            super().keyPressEvent(arg__1)


class HelpSheet(Sheet):
    """Begins with the page nearest to the room that is shown."""

    def __init__(self, window: QWidget, room: str) -> None:
        super().__init__(window, tr("Help"))
        self._entries = help_entries()
        self._is_narrow = False
        self._gone_to = ""
        self._past: list[str] = []
        self._ahead: list[str] = []
        self.field = HelpField(self)
        self.field.setPlaceholderText(tr("A key, a mark, or what you want to do"))
        self.field.setAccessibleName(tr("Search the help"))
        self.list = EntryList(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = text_label(tr("Nothing was found: try fewer letters."), "soft", self)
        self.page = GuideView(self)
        self.back_button = push_button(tr("Back"), self.go_back, parent=self)
        self.forward_button = push_button(tr("Forward"), self.go_forward, parent=self)
        self._lay_out()
        self._listen()
        self._look_up("")
        self._go_to(f"{PAGE}{OF_ROOM.get(room, OF_ROOM['prepare'])}")

    def take_focus(self) -> None:
        """Type at once."""
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take_click_beside(self) -> None:
        """Close: what was looked for is typed again in a moment."""
        self.close_sheet()

    def go_back(self) -> None:
        """Show what was gone to before; what the search shows by the way is passed over."""
        if self.page.shown != self._gone_to:
            self._read(self._gone_to)
        else:
            self._turn(self._past, self._ahead)

    def go_forward(self) -> None:
        """Show again what Back left."""
        self._turn(self._ahead, self._past)

    def _turn(self, from_: list[str], to: list[str]) -> None:
        if from_:
            to.append(self._gone_to)
            self._gone_to = from_.pop()
            self._read(self._gone_to)

    def _go_to(self, id_: str) -> None:
        """Show something, and remember what was gone to before."""
        if self._gone_to and id_ != self._gone_to:
            self._past.append(self._gone_to)
            self._ahead.clear()
        self._gone_to = id_
        self._read(id_)

    def _follow(self, id_: str) -> None:
        """Go where a link leads; Back leads to the page that has it."""
        self._go_to(self.page.shown)
        self._go_to(id_)

    def _read(self, id_: str) -> None:
        self.page.read(id_, letters(self.field.text()).split())
        self.back_button.setEnabled(bool(self._past) or id_ != self._gone_to)
        self.forward_button.setEnabled(bool(self._ahead))
        self._mark_row(id_)

    # The list.

    def _look_up(self, typed: str) -> None:
        rows: Sequence[PaletteEntry] = (
            found_in_help(typed, self._entries) if typed.strip() else contents()
        )
        self.list.rows.begin_with(rows)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if typed.strip() and rows:
            self._choose(0)
        else:
            self._mark_row(self.page.shown)

    def _mark_row(self, id_: str) -> None:
        """Have the row of what is shown stand out, where the list has it."""
        ids = [one.id for one in self.list.rows.rows]
        page = id_.partition("#")[0]
        at = next((ids.index(one) for one in (id_, page) if one in ids), -1)
        if at >= 0 and self.list.currentIndex().row() != at:
            self.list.choose(at)

    def _step(self, step: int) -> None:
        count = len(self.list.rows.rows)
        if count:
            self._choose((self.list.currentIndex().row() + step) % count)

    def _choose(self, place: int) -> None:
        self.list.show()
        self.list.choose(place)
        self.field.setAccessibleDescription(str(self.list.currentIndex().data() or ""))
        row = self.list.chosen
        if row is not None:
            self._read(row.id)

    def _go_to_chosen(self) -> None:
        row = self.list.chosen
        if row is not None:
            self._go_to(row.id)

    def _enter_page(self) -> None:
        """Go to what is chosen, to be read with the arrows."""
        self._go_to_chosen()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        # Above the page it takes the room; the next letter brings it back.
        self.list.setVisible(not self._is_narrow)

    def _type_on(self, event: QKeyEvent) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.sendEvent(self.field, event.clone())

    def _scroll(self, event: QKeyEvent) -> None:
        QApplication.sendEvent(self.page, event.clone())

    # How it stands.

    def _listen(self) -> None:
        self.field.textChanged.connect(self._look_up)
        self.field.stepped.connect(self._step)
        self.field.paged.connect(self._scroll)
        self.field.returnPressed.connect(self._enter_page)
        self.list.clicked.connect(self._go_to_chosen)
        self.page.typed.connect(self._type_on)
        self.page.went.connect(self._follow)
        for keys, does in (("Alt+Left", self.go_back), ("Alt+Right", self.go_forward)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    def _lay_out(self) -> None:
        self.field.setFixedHeight(zoomed(36))
        top = lay_row(None, (self.field, 1), self.back_button, self.forward_button)
        beside = lay_column(None, self.nothing, (self.list, 1))
        self._both = lay_row(None, beside, (self.page, 1), space=16)
        fill(self.body, top, (self._both, 1))

    def _place(self) -> None:
        window = self.window()
        width = min(zoomed(_WIDTH), window.width() - 2 * MARGIN)
        is_narrow = self._is_narrow = width < zoomed(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._both.setDirection(way)
        if is_narrow:
            row = zoomed(ROW_HEIGHT)
            count = max(1, min(_LOW_ROWS, (window.height() - _AROUND) // row))
            self.list.setFixedSize(width - 2 * MARGIN, count * row)
        else:
            self.list.setFixedWidth(zoomed(_LIST_WIDTH))
            self.list.setMinimumHeight(0)
            self.list.setMaximumHeight(window.height())
        self.setFixedSize(width, window.height() - 2 * MARGIN)
        self.move((window.width() - width) // 2, MARGIN)
