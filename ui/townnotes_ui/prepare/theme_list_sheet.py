"""A list of themes as it was understood, before any is added; one undo takes it back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QWidget

from townnotes.domain.points.theme_lists import ListedTheme, take_themes, what_becomes_of
from townnotes.domain.registers import new_id
from townnotes.errors import FileError
from townnotes.importers.tables.content import Content
from townnotes.importers.theme_list import ReadThemes, read_theme_list
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import counted, tr, worded
from townnotes_ui.late_imports import in_turn
from townnotes_ui.prepare.reading_sheet import ReadingSheet
from townnotes_ui.widgets.parts import fill, lay_row
from townnotes_ui.widgets.sheet import ListedRow

_WIDTH, _ROWS, _MOST_SAID = 640, 8, 3


def save_theme_list(desk: Desk, path: Path) -> None:
    """Write the themes where they were wanted, and say so, or why not."""
    # It brings the exporters along, once in a townhall.
    with in_turn:
        from townnotes_exporters.theme_list import write_theme_list

    try:
        write_theme_list(desk.state, path)
    except FileError as error:
        desk.noticed.emit(worded(error))
    else:
        where = QDir.toNativeSeparators(str(path))
        desk.noticed.emit(tr("The themes are saved as {where}", where=where))


class ThemeListSheet(ReadingSheet):
    """The themes that were read and what becomes of each; Enter takes them in."""

    width_wanted = _WIDTH

    def __init__(self, window: QWidget, desk: Desk, content: Callable[[], Content]) -> None:
        """Read a list beside the window."""
        super().__init__(window, tr("Bring themes in"), desk, tr("Themes"), _ROWS)
        self._found = ReadThemes((), ())
        fill(self.body, self.head, self.said, self.list, lay_row(None, 0, self.button))
        self.reading.start(lambda _: read_theme_list(content()), self._show)

    def take_in(self) -> None:
        """Add what is new and fill what is known, in one step."""
        themes = self._found.themes
        if self._desk.do(tr("Themes brought in"), lambda state: take_themes(state, themes, new_id)):
            self.close_sheet()

    def _show(self, found: ReadThemes) -> None:
        self._found = found
        does = [what_becomes_of(self._desk.state, one) for one in found.themes]
        parts = (
            counted("1 theme is new|{n} themes are new", does.count("new")),
            counted("1 known is filled in|{n} known are filled in", does.count("filled")),
            counted("1 is known|{n} are known", does.count("known")),
        )  # fmt: skip
        self.head.setText(" · ".join(filter(None, parts)) or tr("No themes"))
        words = {
            "new": tr("new"), "known": tr("known"),
            "filled": tr("known: empty fields are filled"),
        }  # fmt: skip
        self.list.show_rows(
            [
                ListedRow(one.label, _path(one), _below(one, words[how]))
                for one, how in zip(found.themes, does, strict=True)
            ]
        )
        self.list.setVisible(bool(found.themes))
        self.button.setEnabled(any(how != "known" for how in does))
        self._say(self._doubts(found))
        self.take_focus()

    def _doubts(self, found: ReadThemes) -> str:
        said = [
            tr("Line {number} was left out: {why}.", number=one.number, why=one.why)
            for one in found.bad[:_MOST_SAID]
        ]
        more = len(found.bad) - _MOST_SAID
        said.append(
            counted("1 more line was left out.|{n} more lines were left out.", max(0, more))
        )  # fmt: skip
        return " ".join(filter(None, said))


def _path(one: ListedTheme) -> str:
    return " > ".join(filter(None, (one.parent, one.label)))


def _below(one: ListedTheme, does: str) -> str:
    return " · ".join(filter(None, (does, one.topic, one.definition)))
