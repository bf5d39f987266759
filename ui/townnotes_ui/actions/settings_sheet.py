"""The settings: how the one at this desk likes it, saved as each is changed."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from townnotes.language.catalogue import LANGUAGES, offered
from townnotes.settings import DATE_ORDERS, LONGEST_WAIT, MOST_NEXT, SCHEMES, ZOOMS, help_for
from townnotes_ui.actions.key_choice import KeyChoice
from townnotes_ui.actions.palette import ROW_HEIGHT
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP, fix_width, zoom, zoomed
from townnotes_ui.spelling.speller import speller_of
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label
from townnotes_ui.widgets.sheet import MARGIN, Sheet

_FORM_WIDTH = 440
_KEYS_WIDTH = 540
_HEIGHT = 560
_TWO_FROM = 800
"""The width of the sheet from which the keys stand beside the form."""
_AROUND_LIST = 264
"""What the sheet needs above and below the list of keys."""
_SIZES = (100, 110, 125, 150, 175, 200)


class _Form(QWidget):
    """The settings that are a word, a number or a tick."""

    done = Signal()
    """Esc, with nothing to give up."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.name = LineEdit()
        self.words = LineEdit()
        self.office = LineEdit()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, STEP, 0)
        self._grid.setHorizontalSpacing(STEP * 2)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnStretch(0, 1)
        self._heading(tr("You"))
        self._add_name()
        self._heading(tr("Speaking time"))
        self.warning = self._number("warning_seconds", tr("Warning"), LONGEST_WAIT, "s")
        self.danger = self._number("danger_seconds", tr("Urgent warning"), LONGEST_WAIT, "s")
        self.zero_sound = self._tick("sound_at_zero", tr("Sound when the time is up"))
        self.warning_sound = self._tick("sound_at_warning", tr("Sound at the warning"))
        self._heading(tr("Writing"))
        self.spelling = self._tick("spelling", tr("Spelling"))
        self._add_words()
        self.autocorrect = self._tick("autocorrect", tr("Expand abbreviations"))
        self._remark(speller_of(self._desk).why_not)
        self._heading(tr("Display"))
        self.stage = self._number("stage_next", tr("Next speakers on the stage"), MOST_NEXT)
        self._add_look()
        self.hints = self._tick("hints", tr("Hints in a new townhall"))
        self._heading(tr("Live townhalls"))
        self._add_office()
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add_name(self) -> None:
        settings = self._desk.settings
        self.name.setText(settings.note_taker)
        self.name.editingFinished.connect(self._keep_name)
        self.name.given_up.connect(lambda: self._give_up(self.name, self._desk.settings.note_taker))
        self._row("note_taker", tr("Your name"), self.name)

    def _keep_name(self) -> None:
        name = self.name.text().strip()
        if name != self._desk.settings.note_taker:
            self._desk.change_settings(note_taker=name)

    def _give_up(self, field: LineEdit, held: str) -> None:
        """Bring a text back; where it is as it was, Esc is meant for the sheet."""
        if field.text() == held:
            self.done.emit()
        field.setText(held)

    def _add_office(self) -> None:
        self.office.setText(self._desk.settings.live_host)
        self.office.editingFinished.connect(self._keep_office)
        self.office.given_up.connect(
            lambda: self._give_up(self.office, self._desk.settings.live_host)
        )
        self._row("live_host", tr("Your office’s link"), self.office)

    def _keep_office(self) -> None:
        link = self.office.text().strip()
        if link != self._desk.settings.live_host:
            self._desk.change_settings(live_host=link)

    def _add_words(self) -> None:
        self.words.setText(self._own_words)
        self.words.editingFinished.connect(self._keep_words)
        self.words.given_up.connect(lambda: self._give_up(self.words, self._own_words))
        self._row("own_words", tr("Your dictionary"), self.words)

    @property
    def _own_words(self) -> str:
        return " ".join(self._desk.settings.own_words)

    def _keep_words(self) -> None:
        words = self.words.text().replace(",", " ").split()
        if words != self._desk.settings.own_words:
            self._desk.change_settings(own_words=words)

    def _add_look(self) -> None:
        own_names = {one: LANGUAGES[one] for one in offered()}
        languages = {"": tr("same as system"), **own_names}
        self.language = self._choice("language", tr("Language"), languages)
        words = {"": tr("same as system"), "light": tr("light"), "dark": tr("dark")}
        schemes = {one: words[one] for one in SCHEMES}
        self.scheme = self._choice("scheme", tr("Colours"), schemes)
        self.zoom_box = self._per_cent("text_zoom", tr("Text"), ZOOMS)
        self.size_box = self._per_cent("text_size", tr("Size of everything"), _SIZES)
        said = {"": tr("ask"), "day": tr("day first"), "month": tr("month first")}
        orders = {one: said[one] for one in DATE_ORDERS}
        self.dates = self._choice("date_order", tr("Dates in figures"), orders)

    def _per_cent(self, name: str, title: str, choices: Sequence[int]) -> QComboBox:
        every = sorted({*choices, getattr(self._desk.settings, name)})
        return self._choice(name, title, {one: f"{one} %" for one in every})

    def _choice(self, name: str, title: str, choices: Mapping[Any, str]) -> QComboBox:
        """Add a box of values, each with its words."""
        box = QComboBox()
        for value, words in choices.items():
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(getattr(self._desk.settings, name)))
        box.activated.connect(lambda: self._desk.change_settings(**{name: box.currentData()}))
        self._row(name, title, box)
        return box

    def _number(self, name: str, title: str, most: int, unit: str = "") -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, most)
        box.setSuffix(f" {unit}" if unit else "")
        box.setValue(getattr(self._desk.settings, name))
        box.setKeyboardTracking(False)
        box.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        box.valueChanged.connect(lambda: self._desk.change_settings(**{name: box.value()}))
        self._row(name, title, box)
        return box

    def _tick(self, name: str, title: str) -> QCheckBox:
        box = QCheckBox()
        box.setChecked(getattr(self._desk.settings, name))
        box.toggled.connect(lambda: self._desk.change_settings(**{name: box.isChecked()}))
        self._row(name, title, box)
        return box

    def _remark(self, words: str) -> None:
        """Say below the last row why it can do nothing here, where there is something to say."""
        if words:
            label = text_label(f"▲ {words}", "warning", wraps=True)
            self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 2)

    def _heading(self, text: str) -> None:
        label = text_label(text, "caption")
        row = self._grid.rowCount()
        if row > 1:
            self._grid.setRowMinimumHeight(row, STEP)
        self._grid.addWidget(label, row + 1, 0, 1, 2)

    def _row(self, name: str, title: str, editor: QWidget, *, width: int = 156) -> None:
        words = tr(help_for(name))
        label, help_ = text_label(title), text_label(words, "small", wraps=True)
        label.setBuddy(editor)
        editor.setAccessibleName(title)
        editor.setAccessibleDescription(words)
        if not isinstance(editor, QCheckBox):
            # Words are longer in some languages.
            asked = (
                round(editor.sizeHint().width() / zoom()) if isinstance(editor, QComboBox) else 0
            )
            fix_width(editor, max(width, asked))
        said = lay_column(None, label, help_, space=0)
        row = self._grid.rowCount()
        self._grid.addLayout(said, row, 0)
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(editor, row, 1, trailing)


class _Scrolled(QScrollArea):
    """The form, or in a small window form and keys, scrolled where the window is too low."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._held = QVBoxLayout()
        inside = QWidget()
        inside.setLayout(self._held)
        self._held.setContentsMargins(0, 0, 0, 0)
        self._held.setSpacing(STEP * 3)
        self._held.addWidget(form)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(form.minimumSizeHint().width() + STEP * 2)

    def take_in(self, part: QWidget) -> None:
        """Have another part stand below the form."""
        self._held.addWidget(part)

    def sizeHint(self) -> QSize:
        """Ask for the height of the sheet, not of the form."""
        return QSize(_FORM_WIDTH, _HEIGHT)


class SettingsSheet(Sheet):
    """Two halves: the settings, and the keys."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Settings"))
        desk.read_settings()
        self.form = _Form(desk)
        self.form.done.connect(self.close_sheet)
        self.keys = KeyChoice(desk)
        self._scrolled = _Scrolled(self.form)
        self._row = lay_row(None, (self._scrolled, 3), (self.keys, 4), space=STEP * 3)
        self.body.addLayout(self._row)

    def take_focus(self) -> None:
        """Begin with the name."""
        self.form.name.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        window = self.window()
        width = min(_FORM_WIDTH + _KEYS_WIDTH + STEP * 13, window.width() - 2 * MARGIN)
        height = min(_HEIGHT + STEP * 12, window.height() - 2 * MARGIN)
        self.setFixedSize(width, height)
        self._stand(in_one_column=width < _TWO_FROM)
        self.keys.show_rows((height - _AROUND_LIST) // zoomed(ROW_HEIGHT))
        self.move((window.width() - self.width()) // 2, (window.height() - self.height()) // 2)

    def _stand(self, *, in_one_column: bool) -> None:
        """Have the keys beside the form, or below it where the window is small."""
        is_inside = self._scrolled.isAncestorOf(self.keys)
        if in_one_column and not is_inside:
            self._scrolled.take_in(self.keys)
        elif is_inside and not in_one_column:
            self._row.addWidget(self.keys, 4)
