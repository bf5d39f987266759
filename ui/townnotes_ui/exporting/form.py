"""The fields of the export sheet; those that a format has no use for are put away."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QGridLayout, QLabel, QWidget

from townnotes.domain.state import State
from townnotes.language.saying import Saying
from townnotes.summary.annexes.annexes import ANNEXES
from townnotes_exporters.formats import FORMATS
from townnotes_exporters.publishing import ARCHIVE
from townnotes_ui.exporting.choices import Choices
from townnotes_ui.exporting.file_name_field import FileNameField
from townnotes_ui.exporting.first_page import WIDTH as PAGE_WIDTH
from townnotes_ui.exporting.first_page import FirstPage, PageDrawer
from townnotes_ui.exporting.names import places_for
from townnotes_ui.files import documents
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.small import ElidedLabel

WIDTH = 520
_LABEL_WIDTH = 80
_HIGH = {"annexes"}
"""Rows whose title stands at their top."""


class ExportForm(QWidget):
    """What is exported, for whom and as what."""

    changed = Signal()
    """Another choice: what was asked before is to be asked again."""
    resized = Signal()
    """Rows came or went."""

    def __init__(
        self, state: State, choices: Choices, drawer: PageDrawer, *, is_final: bool = False
    ) -> None:
        super().__init__()
        self._state = state
        self._template = choices.template
        self._rows: dict[str, tuple[QWidget, QWidget]] = {}
        fields = QWidget()
        self._grid = self._make_grid(fields)
        self.format = self._combo("format", tr("Format"), self._formats(), choices.ending)
        self.about = self._add_words()
        self.table = self._combo("table", tr("Table"), self._tables(), choices.table)
        self.version = self._combo("version", tr("Version"), self._versions(), choices.version)
        self.attribution = self._combo(
            "attribution", tr("Speakers"), self._attributions(), choices.attribution
        )
        self.annexes = self._annex_ticks(choices.annexes)
        self.letterhead = ElidedLabel()
        self._add_letterhead()
        self.first_page = FirstPage(drawer)
        self.first_page.resized.connect(self.resized)
        self._grid.addWidget(self.first_page.words, self._grid.rowCount(), 1)
        self.private = QCheckBox(tr("Leave private points and e-mail addresses out"))
        self.private.setChecked(choices.without_private)
        self._row("private", "", self.private)
        self.name = self._add_name(choices.name)
        self.final = QCheckBox(tr("This is the final version"))
        self.final.setChecked(is_final)
        self.final.setEnabled(not is_final)
        self._row("final", "", self.final)
        lay_row(self, (fields, 1), self.first_page, space=STEP * 2)
        self._listen()
        self._show_rows()

    def _make_grid(self, fields: QWidget) -> QGridLayout:
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(STEP * 2)
        grid.setVerticalSpacing(STEP + STEP // 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        return grid

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return Choices(
            ending=self.format.currentData(),
            annexes=tuple(name for name in ANNEXES if self.annexes[name].isChecked()),
            attribution=self.attribution.currentData(),
            version=self.version.currentData(),
            template=self._template,
            table=self.table.currentData(),
            without_private=self.private.isChecked(),
            name=self.name.pattern,
        )

    @property
    def wanted_width(self) -> int:
        """How wide it stands well, in pixels: page 1 has a column of its own."""
        beside = PAGE_WIDTH + STEP * 2 if self.choices.takes_letterhead else 0
        return WIDTH + beside

    @property
    def is_final(self) -> bool:
        """Tell whether the file is to be the final version."""
        return self.choices.is_text and self.final.isChecked()

    def choose_template(self) -> None:
        """Ask for the Word file whose letterhead and styles are to be taken."""
        kinds = f"{tr('Word documents and templates')} (*.docx *.dotx *.docm *.dotm)"
        folder = Path(self._template).parent if self._template else documents()
        found = QFileDialog.getOpenFileName(self, tr("Letterhead"), str(folder), kinds)[0]
        if found:
            self._take_template(found)

    def _take_template(self, path: str) -> None:
        self._template = path
        self._show_template()
        self._show_rows()
        self.changed.emit()

    # What there is to choose from.

    def _formats(self) -> list[tuple[str, str]]:
        titles = [(one.title, one.ending) for one in FORMATS.values()]
        titles.append((Saying("Whole session"), ARCHIVE))
        return [(f"{tr(title)} ({ending})", ending) for title, ending in titles]

    def _tables(self) -> list[tuple[str, str]]:
        return [
            (tr("points"), "points"),
            (tr("interventions"), "interventions"),
            (tr("sentences with their evidence"), "sentences"),
            (tr("speakers"), "speakers"),
            (tr("themes"), "themes"),
            (tr("speaking times"), "times"),
        ]

    def _versions(self) -> list[tuple[str, str]]:
        return [
            (tr("public"), "public"),
            (tr("internal, with the evidence"), "internal"),
            (tr("both, as two files"), "both"),
        ]

    def _attributions(self) -> list[tuple[str, str]]:
        return [
            (tr("by name"), "named"),
            (tr("by category only"), "category"),
            (tr("not named"), "none"),
        ]

    def _annex_ticks(self, ticked: Iterable[str]) -> dict[str, QCheckBox]:
        words = {
            "speakers": tr("List of speakers"),
            "times": tr("Speaking time by category"),
            "points": tr("Points by theme"),
            "proposals": tr("Text proposals by paragraph"),
        }
        held = QWidget()
        ticks = {name: QCheckBox(words[name]) for name in ANNEXES}
        for name, tick in ticks.items():
            tick.setChecked(name in ticked)
        lay_column(held, *ticks.values(), space=STEP // 2)
        self._row("annexes", tr("Annexes"), held)
        return ticks

    # How it stands.

    def _combo(self, name: str, title: str, items: list[tuple[str, str]], chosen: str) -> QComboBox:
        box = QComboBox()
        for words, value in items:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        self._row(name, title, box)
        return box

    def _row(self, name: str, title: str, editor: QWidget) -> None:
        label = QLabel(title)
        label.setBuddy(editor)
        editor.setAccessibleName(title or editor.accessibleName())
        top = Qt.AlignmentFlag.AlignTop if name in _HIGH else Qt.AlignmentFlag.AlignVCenter
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(editor, row, 1)
        self._rows[name] = (label, editor)

    def _add_words(self) -> QLabel:
        label = text_label("", "small", wraps=True)
        self._grid.addWidget(label, self._grid.rowCount(), 1)
        return label

    def _add_name(self, pattern: str) -> FileNameField:
        field = FileNameField(pattern)
        self._row("name", tr("File name"), field)
        for words in (field.shown, field.said):
            self._grid.addWidget(words, self._grid.rowCount(), 1)
        return field

    def _add_letterhead(self) -> None:
        held = QWidget()
        self.choose_button = push_button(tr("Choose…"), self.choose_template)
        self.choose_button.setAccessibleName(tr("Choose a letterhead"))
        self.ours_button = push_button(tr("Default"), lambda: self._take_template(""))
        self.ours_button.setAccessibleName(tr("Use the default letterhead"))
        lay_row(held, (self.letterhead, 1), self.choose_button, self.ours_button)
        self._row("letterhead", tr("Letterhead"), held)
        self._show_template()

    def _show_template(self) -> None:
        name = Path(self._template).name
        self.letterhead.setText(name or tr("default"))
        self.letterhead.setToolTip(self._template)
        self.ours_button.setVisible(bool(name))

    def _listen(self) -> None:
        for box in (self.format, self.table, self.version, self.attribution):
            box.currentIndexChanged.connect(self._follow)
        for tick in (*self.annexes.values(), self.private, self.final):
            tick.toggled.connect(self._follow)
        self.name.changed.connect(self._follow)

    def _follow(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        choices = self.choices
        places = places_for(self._state, choices, is_final=self.is_final)
        self.name.show_places(places, choices.ending)
        shown = {
            "name": True,
            "format": True,
            "table": choices.kind == "table",
            "version": choices.is_text,
            "attribution": choices.kind != "archive",
            "annexes": choices.is_text,
            "letterhead": choices.takes_letterhead,
            "private": choices.kind == "archive",
            "final": choices.is_text,
        }
        for name, row in self._rows.items():
            for part in row:
                part.setVisible(shown[name])
        words = self._words(choices)
        self.about.setText(words)
        self.about.setVisible(bool(words))
        self.first_page.setVisible(choices.takes_letterhead)
        if choices.takes_letterhead:
            self.first_page.show_choices(choices)
        else:
            self.first_page.words.hide()
        self.resized.emit()

    def _words(self, choices: Choices) -> str:
        if choices.kind != "archive":
            return tr(FORMATS[choices.ending].about)
        if not choices.without_private:
            return tr("The file carries private points and e-mail addresses.")
        return tr("Names and every point in plain words: for archives and programs.")
