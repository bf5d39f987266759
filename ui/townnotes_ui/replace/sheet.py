"""The sheet of find and replace: what is looked for, and every change before it is made."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from townnotes.domain.commands.replacing import replace_texts
from townnotes.domain.commands.summary import final_edition
from townnotes.replacing.finding import FoundPlace, Wanted, WordSearch, changes_of
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.replace.rows import ROW_HEIGHT, PlaceDelegate, PlaceRow, where_is
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import RowsView, Sheet

WIDTH, MOST_ROWS = 820, 10
_PAUSE_MS = 150
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ReplaceSheet(Sheet):
    """Enter goes from the words to those instead, to the list, and then replaces what is ticked."""

    width_wanted = WIDTH

    def __init__(self, window: QWidget, desk: Desk, words: str = "") -> None:
        super().__init__(window, tr("Find and replace"))
        self._desk = desk
        self._turned: dict[tuple[str, str, str, int], bool] = {}
        """Places whose tick was set or taken by hand."""
        self.words = LineEdit()
        self.words.setText(words)
        self.instead = LineEdit()
        self.case_box = QCheckBox(tr("Match case"))
        self.part_box = QCheckBox(tr("Also inside longer words"))
        self.model: ListModel[PlaceRow] = ListModel(_key_of, _say, self)
        self.list = RowsView(self, ROW_HEIGHT, MOST_ROWS)
        self.said = text_label("", "soft", self, wraps=True)
        self.button = push_button("", self.replace, "primary", self)
        self._pause = after_pause(self, _PAUSE_MS, self.look)
        self._lay_out()
        self._connect()
        self.look()

    def take_focus(self) -> None:
        """Begin with the words looked for, or where they are known with those instead."""
        field = self.instead if self.words.text() else self.words
        field.setFocus(Qt.FocusReason.PopupFocusReason)

    def look(self) -> None:
        """Show every place as the session is now."""
        self._pause.stop()
        state = self._desk.state
        wanted = Wanted(
            " ".join(self.words.text().split()),
            self.instead.text(),
            self.case_box.isChecked(),
            not self.part_box.isChecked(),
        )
        places = WordSearch(state, wanted).places()
        self.model.show([PlaceRow(one, where_is(state, one), self._is_ticked(one))
                         for one in places])  # fmt: skip
        self._say_found()
        self.list.updateGeometry()
        if self.isVisible():
            self._place()

    def turn(self, number: int) -> None:
        """Have a place replaced, or left as it is."""
        row = self.model.row_at(number)
        if row is not None:
            self._turned[row.place.key] = not row.is_ticked
            self.look()

    def replace(self) -> None:
        """Make every change that is ticked, as one step."""
        self.look()
        places = [row.place for row in self.model.rows if row.is_ticked]
        if not places or not self.words.text().strip():
            return
        name = tr("“{words}” replaced", words=self.words.text().strip())
        changes = changes_of(places)
        if self._desk.do(name, lambda state: replace_texts(state, changes)):
            self.close_sheet()
            undo = tr("Undo reverses all of it.")
            self._desk.noticed.emit(
                f"{tr('{n} place changed.|{n} places changed.', len(places))} {undo}"
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, and tick with Space."""
        if event.key() in _ENTER:
            self._go_on()
        elif event.key() == Qt.Key.Key_Space and self.list.hasFocus():
            self.turn(self.list.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def has_no_field(self) -> bool:
        """Have a letter typed on the list end nothing."""
        return False

    def _go_on(self) -> None:
        if self.words.hasFocus():
            self.instead.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.instead.hasFocus():
            self.look()
            if self.model.rows:
                self.list.setCurrentIndex(self.model.index(0, 0))
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.replace()

    def _is_ticked(self, place: FoundPlace) -> bool:
        return self._turned.get(place.key, not place.part_of)

    def _say_found(self) -> None:
        rows = self.model.rows
        ticked = sum(row.is_ticked for row in rows)
        doubtful = sum(bool(row.place.part_of) for row in rows)
        parts = [tr("{n} place|{n} places", len(rows))] if rows else []
        if not rows and self.words.text().strip():
            parts.append(tr("Nothing was found."))
        parts.append(counted("{n} may be another’s name: tick it with Space|{n} may be "
"others’ names: tick them with Space", doubtful))  # fmt: skip
        if final_edition(self._desk.state) is not None:
            parts.append(tr("the final summary stays as it is"))
        self.said.setText(" · ".join(filter(None, parts)))
        self.button.setText(tr("Replace {n}|Replace {n}", ticked))
        self.button.setEnabled(bool(ticked))

    def _connect(self) -> None:
        for field in (self.words, self.instead):
            field.textEdited.connect(self._look_soon)
            field.given_up.connect(self.close_sheet)
        for box in (self.case_box, self.part_box):
            box.toggled.connect(self.look)
        self.list.clicked.connect(self._click)
        self._desk.changed.connect(self._look_soon)

    def _look_soon(self) -> None:
        self._pause.start()

    def _click(self, index: QModelIndex) -> None:
        self.turn(index.row())

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(tr("Find"))
        self.words.setAccessibleName(tr("Find"))
        self.instead.setPlaceholderText(tr("Replace with"))
        self.instead.setAccessibleName(tr("Replace with"))
        self.model.attach(self.list, PlaceDelegate(self.list, self.model), tr("What would change"))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        fields = lay_row(None, (self.words, 1), (self.instead, 1), space=12)
        boxes = lay_row(None, self.case_box, self.part_box, 0, space=20)
        foot = lay_row(None, (self.said, 1), self.button, space=12)
        fill(self.body, fields, boxes, self.list, foot)


def _key_of(row: PlaceRow) -> str:
    return "/".join(map(str, row.place.key))


def _say(row: PlaceRow) -> str:
    place = row.place
    old = place.text[place.start : place.end]
    said = tr("“{old}” to “{instead}”, {where}", old=old, instead=place.instead, where=row.where)
    return said if row.is_ticked else tr("{said}: stays", said=said)
