"""Shows a page of the guide, or that of all keys: its pictures as wide as there is room."""

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from townnotes_ui.completion.matching import letters
from townnotes_ui.guide.keys_page import keys_page
from townnotes_ui.guide.page_text import blocks, set_html, set_markdown, stretches
from townnotes_ui.guide.pages import ACTION, guide_folder, guide_pages
from townnotes_ui.guide.search import KEYS, PAGE
from townnotes_ui.language.translation import tr
from townnotes_ui.look import DARK, set_role, tokens
from townnotes_ui.widgets.sheet import is_sign

_FRAME = 8
_DOTS = 2
"""Dots of a picture for each of the page: sharp on fine screens, too."""
_WORD = re.compile(r"\w+")
_KINDS = {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}


class GuideView(QTextBrowser):
    """Reads what is asked for by its id, and tells where its links lead."""

    typed = Signal(object)
    """A `QKeyEvent` that writes a sign, which is meant for the field."""
    went = Signal(str)
    """The id of what a link leads to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "guide")
        self.shown = ""
        """The id of what is shown."""
        self._wanted: tuple[str, ...] = ()
        self._is_setting = False
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(tr("Page of the guide"))
        self.anchorClicked.connect(self._follow)

    def read(self, id_: str, wanted: Sequence[str] = ()) -> None:
        """Show a page at its section, or a row of the keys; `wanted` are words to stand out."""
        is_new = page_of(id_) != page_of(self.shown)
        self.shown, self._wanted = id_, tuple(wanted)
        if is_new:
            self._set()
        self._go_to_place()
        self._mark_found()

    def _set(self) -> None:
        # A style that changes with the text would have it set again, and so on.
        self._is_setting = True
        page = page_of(self.shown)
        # Qt crashes where Markdown takes the place of a table that has marks.
        document = QTextDocument(self)
        document.setDocumentMargin(_FRAME)
        if page == KEYS:
            set_html(document, keys_page())
        else:
            set_markdown(document, _page_named(page))
        # As its child, the one before is deleted by it.
        self.setDocument(document)
        self._fit_pictures()
        # It was taken along by what was set, and Qt keeps it in sight.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._is_setting = False

    def _go_to_place(self) -> None:
        kind, _, section = self.shown.partition("#")
        if kind.startswith(PAGE):
            self._scroll_to(int(section or 0))
        elif kind == KEYS:
            self.verticalScrollBar().setValue(0)
        else:
            self.scrollToAnchor(kind)

    def _scroll_to(self, section: int) -> None:
        headings = [one for one in blocks(self.document()) if one.blockFormat().headingLevel()]
        top = self.document().documentLayout().blockBoundingRect(headings[section]).top()
        self.verticalScrollBar().setValue(round(top) if section else 0)

    # What was looked for.

    def _mark_found(self) -> None:
        letters_found = QTextCharFormat()
        letters_found.setBackground(QColor(tokens().found))
        marks = [self._mark(place, letters_found) for place in self._places_found()]
        self.setExtraSelections([*self._row_mark(), *marks])

    def _places_found(self) -> Iterator[range]:
        for found in _WORD.finditer(self.document().toPlainText()):
            if any(letters(found[0]).startswith(one) for one in self._wanted):
                yield range(found.start(), found.end())

    def _row_mark(self) -> list[QTextEdit.ExtraSelection]:
        """Have the row of the keys stand out that is shown."""
        ground = QTextCharFormat()
        ground.setBackground(QColor(tokens().accent_soft))
        rows = [
            self.document().findBlock(one.start)
            for one in stretches(self.document())
            if self.shown in one.letters.anchorNames()
        ]
        return [
            self._mark(range(one.position(), one.position() + len(one.text())), ground)
            for one in rows
        ]

    def _mark(self, place: range, how: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(place.start)
        cursor.setPosition(place.stop, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
        mark.format = how  # pyright: ignore[reportAttributeAccessIssue]
        return mark

    # Pictures.

    def _fit_pictures(self) -> None:
        """Have each picture as wide as it is or as there is room, in the colours of the window."""
        room = self.viewport().width() - 2 * _FRAME
        pictures = [
            (one.start, one.letters.toImageFormat().name())
            for one in stretches(self.document())
            if one.letters.isImageFormat()
        ]
        for at, name in pictures:
            self._fit(at, name, room)

    def _fit(self, at: int, name: str, room: int) -> None:
        image = QImage(str(guide_folder() / picture_file(name)))
        wide = min(image.width() // _DOTS, room)
        ratio = self.devicePixelRatioF()
        drawn = image.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
        drawn.setDevicePixelRatio(ratio)
        document = self.document()
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), drawn)
        cursor = QTextCursor(document)
        cursor.setPosition(at)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        picture = cursor.charFormat().toImageFormat()
        picture.setWidth(wide)
        picture.setHeight(drawn.height() / ratio)
        cursor.setCharFormat(picture)

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Give the pictures the width there is now."""
        super().resizeEvent(e)
        self._fit_pictures()
        self._go_to_place()

    def changeEvent(self, e: QEvent) -> None:
        """Follow another colour or size of the text."""
        super().changeEvent(e)
        if e.type() in _KINDS and self.shown and not self._is_setting:
            self._set()
            self._mark_found()

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Keep the arrows; what is typed goes on in the field."""
        if is_sign(ev):
            self.typed.emit(ev)
        else:
            super().keyPressEvent(ev)

    def _follow(self, link: QUrl) -> None:
        leads = link.toString()
        if leads.startswith(ACTION):
            self.went.emit(leads)
        elif leads.endswith(".md"):
            self.went.emit(f"{PAGE}{leads.removesuffix('.md')}")


def page_of(id_: str) -> str:
    """Return on which page something is: the name of one, or that of all keys."""
    kind = id_.partition("#")[0]
    return kind.removeprefix(PAGE) if kind.startswith(PAGE) or not kind else KEYS


def picture_file(name: str) -> str:
    """Return which file has a picture in the colours of the window."""
    return name.replace(".png", "-dark.png") if tokens() is DARK else name


def _page_named(name: str) -> str:
    return next(one.text for one in guide_pages() if one.name == name)
