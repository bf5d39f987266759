"""Reads every text that a window shows, and tells which of them is English that nobody typed."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

from tests.ui.hands import Hands
from tests.ui.language.pseudo import BEGIN
from townnotes.domain.commands.speaking_time import PRESETS
from townnotes.domain.points.stances import STANCES
from townnotes.language.catalogue import LANGUAGES
from townnotes_ui.guide.pages import guide_pages

_WORD = re.compile(r"[A-Za-z]{3,}")
_TAG = re.compile(r"<[^>]*>|&\w+;")
SUMMARY_OPENING = "Opening"
"""A heading of the summary, which is in the summary’s language."""
KEYS = {
    "ctrl", "shift", "alt", "enter", "return", "esc", "space", "tab", "del", "backspace", "home",
    "end", "pgup", "pgdown", "up", "down", "left", "right", "docx", "pdf", "html", "townnotes",
    "ins", "menu", "delete", "json", "xlsx", "csv", "txt", "dotx", "docm",
}  # fmt: skip
"""Words of keys and of files, which Qt and systems write themselves."""
_ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
)  # fmt: skip


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Give each text of what can be seen in a window, and what shows it."""
    for one in (window, *window.findChildren(QWidget)):
        if one.isVisible():
            name = type(one).__name__
            own = (*_own_texts(one), one.toolTip(), one.accessibleName(),
                   one.accessibleDescription())  # fmt: skip
            yield from ((text, name) for text in own if text)


def _own_texts(one: QWidget) -> Iterator[str]:
    match one:
        case QLabel() | QAbstractButton():
            yield one.text()
        case QLineEdit():
            yield one.placeholderText()
        case QComboBox():
            yield from (one.itemText(at) for at in range(one.count()))
        case QHeaderView():
            headings = (one.model().headerData(at, one.orientation()) for at in range(one.count()))
            yield from (str(heading or "") for heading in headings)
        case QAbstractItemView():
            yield from _cells(one.model())
        case _:
            pass


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    # A view has none until it is given one.
    if model is None:
        return
    # Of a list Qt keeps it to itself.
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    for row in range(min(model.rowCount(QModelIndex()), 40)):
        for column in range(columns):
            index = model.index(row, column)
            yield from (str(index.data(role) or "") for role in _ROLES)


def typed_words(hands: Hands) -> set[str]:
    """Return the words that somebody typed: of the session, of its file, and of keys."""
    said = [str(one.value) for one in hands.state.registers()]
    said += [str(hands.desk.session.path), hands.desk.me(), *LANGUAGES.values()]
    said += [SUMMARY_OPENING, *(one.name for one in PRESETS), *STANCES]
    said += [QApplication.clipboard().text()]
    said += [QLocale().dayName(day) for day in range(1, 8)]
    # The guide has pages of its own in each language.
    said += [one.title for one in guide_pages()]
    return KEYS | {word.casefold() for text in said for word in _WORD.findall(text)}


def english_in(window: QWidget, typed: set[str]) -> list[str]:
    """Return the texts that are in no catalogue, of what can be seen in a window."""
    found: dict[str, str] = {}
    for text, name in texts_of(window):
        # Several may be put together, and each stands in its own brackets.
        rest = re.sub(rf"{BEGIN}.*?›", "", _TAG.sub(" ", text), flags=re.DOTALL)
        rest = re.sub(rf"{BEGIN}.*|.*›", "", rest, flags=re.DOTALL)
        words = {word.casefold() for word in _WORD.findall(rest)}
        if words - typed:
            found[text] = f"{name}: {text[:100]}"
    return list(found.values())
