"""Prepare: the room in which a townhall is set up."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from townnotes.domain.entities import Category
from townnotes.domain.state import SessionChanged
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP, fix_width, set_role, zoomed
from townnotes_ui.prepare.agenda import Agenda
from townnotes_ui.prepare.categories import Categories
from townnotes_ui.prepare.details import Details
from townnotes_ui.prepare.fields import Field
from townnotes_ui.prepare.participants import Participants
from townnotes_ui.prepare.preview import OpeningPreview
from townnotes_ui.prepare.stances import Stances
from townnotes_ui.prepare.texts.panel import Texts
from townnotes_ui.prepare.themes import Themes
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label
from townnotes_ui.widgets.room import Room

_SECTIONS_WIDTH = 176
_SECTION_HEIGHT = 36
_NARROW_SECTIONS_WIDTH = 152
_ROOM_FOR_MARGINS = 800
_ROOM_FOR_BOTH = 1200
"""The room's width from which form and preview stand side by side."""
_CATEGORIES_HEIGHT = 264


class PrepareRoom(Room):
    """Sections beside a quiet list: details, participants, themes, stances, texts, agenda."""

    name = "prepare"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._is_stale = True
        self.details = Details(desk)
        self.preview = OpeningPreview(desk)
        self.participants = Participants(desk)
        self.categories = Categories(desk)
        self.agenda = Agenda(desk)
        self.themes = Themes(desk)
        self.stances = Stances(desk)
        self.texts = Texts(desk)
        self._columns: list[QVBoxLayout] = []
        self.sections = QListWidget()
        self.pages = QStackedWidget()
        self._lay_out()
        desk.opened.connect(self.refresh)
        desk.changed.connect(self._follow)

    def refresh(self) -> None:
        """Show what the session holds; while the room is hidden only remember that it must."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        self.details.refresh()
        self.preview.refresh()
        self._refresh_tables()

    def keep(self) -> None:
        """Save what is being typed, without leaving it."""
        for field in self.findChildren(Field):
            field.keep()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the room was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _follow(self, change: SessionChanged) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        self.details.refresh()
        self.preview.refresh()
        self._refresh_tables(change.kinds)

    def _refresh_tables(self, kinds: frozenset[str] | None = None) -> None:
        """Refresh the tables that show entities of some kinds, or all."""
        for table in (
            self.categories, self.participants, self.themes, self.agenda, self.stances, self.texts,
        ):  # fmt: skip
            if kinds is None or kinds & table.follows:
                table.refresh()
        if kinds is None or Category.entity in kinds:
            self.participants.repaint_categories()

    def _lay_out(self) -> None:
        for name, page in (
            (tr("Details"), self._details_page()),
            (tr("Participants"), self._participants_page()),
            (tr("Themes"), self._padded(self.themes)),
            (tr("Stances"), self._padded(self.stances)),
            (tr("Texts"), self._padded(self.texts)),
            (tr("Agenda"), self._padded(self.agenda)),
        ):
            self.sections.addItem(name)
            at = self.pages.addWidget(page)
            self.sections.item(at).setSizeHint(QSize(0, _SECTION_HEIGHT))
        set_role(self.sections, "nav")
        self.sections.setAccessibleName(tr("Sections of Prepare"))
        self.sections.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.sections.setCurrentRow(0)
        self._side = side = QFrame()
        set_role(side, "panel")
        side.setProperty("side", "leading")
        caption = text_label(tr("Prepare"), "caption")
        self._index = lay_column(side, caption, self.sections)
        lay_row(self, side, (self.pages, 1), space=0)

    def _details_page(self) -> QWidget:
        page = QWidget()
        self._beside = lay_row(page, (self.details, 1), self.preview, space=0)
        return page

    def _participants_page(self) -> QWidget:
        self.categories.setFixedHeight(_CATEGORIES_HEIGHT)
        self.categories.hide()
        self.participants.categories_button.toggled.connect(self.categories.setVisible)
        return self._padded(self.participants, self.categories)

    def _padded(self, *parts: QWidget) -> QWidget:
        page = QWidget()
        self._columns.append(lay_column(page, *parts, space=STEP * 3))
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the preview stand below the form where both would be cut beside each other."""
        super().resizeEvent(event)
        is_below = self.width() < zoomed(_ROOM_FOR_BOTH)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(down if is_below else across)
        self.preview.be_below(is_below=is_below)
        is_small = self.width() < zoomed(_ROOM_FOR_MARGINS)
        fix_width(self._side, _NARROW_SECTIONS_WIDTH if is_small else _SECTIONS_WIDTH)
        across_edge, edge = (STEP * 2, STEP) if is_small else (STEP * 4, STEP * 3)
        self._index.setContentsMargins(STEP * 2, edge, STEP * 2, STEP * 2)
        for column in self._columns:
            column.setContentsMargins(across_edge, edge, across_edge, edge)

    def next_section(self) -> None:
        """Go on to the next section, after the last to the first."""
        self._go(1)

    def previous_section(self) -> None:
        """Go back to the section before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        count = self.sections.count()
        self.sections.setCurrentRow((self.sections.currentRow() + step) % count)
