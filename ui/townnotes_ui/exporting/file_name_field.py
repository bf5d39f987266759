"""The field for the pattern of a file's name, with the name below it as it will be."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from townnotes_exporters.targets.file_names import FileName, NamePlaces, named, unknown_places
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
        self.line.setAccessibleName(self.tr("File name"))
        self.insert_button = push_button(self.tr("Insert…"), self._show_places)
        self.insert_button.setAccessibleName(self.tr("Insert a place into the name"))
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
        self.shown.setAccessibleName(self.tr("The name: {}").format(self.shown.text()))
        words = " ".join(self._mended(name))
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _mended(self, name: FileName) -> list[str]:
        """Say what was mended, and which places there are not."""
        said: list[str] = []
        if name.signs:
            words = self.tr("Windows takes no {} in a name: a dash stands there.")
            said.append(words.format(" ".join(name.signs)))
        if name.is_reserved:
            said.append(self.tr("Windows keeps this name for itself: a line is added."))
        if name.is_cut:
            said.append(self.tr("The name is too long: its end is cut off."))
        unknown = unknown_places(self.pattern)
        if unknown:
            words = self.tr("There is no place {}: it stays in the name as it is.")
            said.append(words.format(", ".join(unknown)))
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
            "kind": self.tr("summary or session"), "title": self.tr("title of the townhall"),
            "series": self.tr("series"), "number": self.tr("number in the series"),
            "date": self.tr("date"), "time": self.tr("time of the export"),
            "version": self.tr("public or internal"), "speakers": self.tr("how speakers are named"),
            "state": self.tr("draft or final"), "language": self.tr("language"),
        }  # fmt: skip
        return [
            (name, f"{titles[name]}: {value or self.tr('nothing now')}")
            for name, value in places._asdict().items()
        ]

    def _insert(self, place: str) -> None:
        self.line.insert(place)
        self.line.setFocus()
