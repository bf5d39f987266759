"""The field for the pattern of a file's name, with the name below it as it will be."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from townnotes_exporters.targets.file_names import FileName, NamePlaces, named, unknown_places
from townnotes_ui.language.translation import tr
from townnotes_ui.look import set_role
from townnotes_ui.widgets.menu import RoomMenu
from townnotes_ui.widgets.parts import lay_row, push_button, text_label
from townnotes_ui.widgets.small import ElidedLabel

_LONGEST = 200


class FileNameField(QWidget):
    """A pattern as `{kind} {date}`; what a system refuses is mended in sight, and said.

    The form puts `shown`, the name as it will be, and `said`, what was mended, below it.
    """

    changed = Signal()
    """Another pattern was typed."""

    def __init__(self, pattern: str) -> None:
        super().__init__()
        self._places: NamePlaces | None = None
        self._ending = ""
        self.line = QLineEdit(pattern)
        self.line.setMaxLength(_LONGEST)
        self.line.setAccessibleName(tr("File name"))
        self.insert_button = push_button(tr("Insert…"), self._show_places)
        self.insert_button.setAccessibleName(tr("Insert a place into the name"))
        self.shown = ElidedLabel()
        set_role(self.shown, "small")
        self.said = text_label("", "warning", wraps=True)
        lay_row(self, (self.line, 1), self.insert_button)
        self.said.hide()
        self.line.textChanged.connect(self._follow)

    @property
    def pattern(self) -> str:
        """The pattern as it is typed, without the ending of the file."""
        return self.line.text().strip().removesuffix(self._ending)

    def show_places(self, places: NamePlaces, ending: str) -> None:
        """Show the name for what stands in the places now, and the ending of the format."""
        self._places, self._ending = places, ending
        self._show_name()

    def _follow(self) -> None:
        self._show_name()
        self.changed.emit()

    def _show_name(self) -> None:
        if self._places is None:
            return
        name = named(self.pattern, self._places)
        self.shown.setText(f"{name.stem}{self._ending}")
        self.shown.setAccessibleName(tr("The name: {shown}", shown=self.shown.text()))
        words = " ".join(self._mended(name))
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _mended(self, name: FileName) -> list[str]:
        """Say what was mended, and which places there are not."""
        said: list[str] = []
        if name.signs:
            words = tr(
                "Windows takes no {signs} in a name: a dash stands there.",
                signs=" ".join(name.signs),
            )
            said.append(words)
        if name.is_reserved:
            said.append(tr("Windows keeps this name for itself: a line is added."))
        if name.is_cut:
            said.append(tr("The name is too long: its end is cut off."))
        unknown = unknown_places(self.pattern)
        if unknown:
            words = tr(
                "There is no place {unknown}: it stays in the name as it is.",
                unknown=", ".join(unknown),
            )
            said.append(words)
        return said

    def _show_places(self) -> None:
        """Offer every place, with what stands in it now."""
        if self._places is None:
            return
        menu = RoomMenu(self)
        menu.setAccessibleName(self.insert_button.accessibleName())
        for place, words in self._words(self._places):
            action = menu.addAction(words)
            action.triggered.connect(partial(self._insert, f"{{{place}}}"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.insert_button.mapToGlobal(self.insert_button.rect().bottomLeft()))

    def _words(self, places: NamePlaces) -> list[tuple[str, str]]:
        titles = {
            "kind": tr("summary or session"), "title": tr("title of the townhall"),
            "series": tr("series"), "number": tr("number in the series"),
            "date": tr("date"), "time": tr("time of the export"),
            "version": tr("public or internal"), "speakers": tr("how speakers are named"),
            "state": tr("draft or final"), "language": tr("language"),
        }  # fmt: skip
        return [
            (name, f"{titles[name]}: {value or tr('nothing now')}")
            for name, value in places._asdict().items()
        ]

    def _insert(self, place: str) -> None:
        self.line.insert(place)
        self.line.setFocus()
