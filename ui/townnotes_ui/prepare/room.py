"""Prepare: the room in which a townhall is set up."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListWidget, QStackedWidget, QTextEdit, QWidget

from townnotes.domain.entities import Category
from townnotes.domain.state import SessionChanged, State
from townnotes.summary.document import ParagraphKind
from townnotes.summary.frames import closing, frames_of
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.style.house_style import readable_style
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP, fix_width, set_role, zoomed
from townnotes_ui.prepare.agenda import Agenda
from townnotes_ui.prepare.details import Details
from townnotes_ui.prepare.fields import Field
from townnotes_ui.prepare.participants import Categories, Participants
from townnotes_ui.prepare.stances import Stances
from townnotes_ui.prepare.themes import Themes
from townnotes_ui.widgets.page_text import begin, put_paragraphs
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label
from townnotes_ui.widgets.room import Room

_SECTIONS_WIDTH = 176
_SECTION_HEIGHT = 36
_PREVIEW_WIDTH = 456
_ROOM_FOR_BOTH = 1200
"""The room's width from which form and preview stand side by side."""
_CATEGORIES_HEIGHT = 264
_MARGIN = 24


class PrepareRoom(Room):
    """Sections beside a quiet list of them: details, participants, themes, stances, agenda."""

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
        for table in (self.categories, self.participants, self.themes, self.agenda, self.stances):
            if kinds is None or kinds & table.follows:
                table.refresh()
        if kinds is None or Category.entity in kinds:
            self.participants.repaint_categories()

    def _lay_out(self) -> None:
        for name, page in (
            (self.tr("Details"), self._details_page()),
            (self.tr("Participants"), self._participants_page()),
            (self.tr("Themes"), self._padded(self.themes)),
            (self.tr("Stances"), self._padded(self.stances)),
            (self.tr("Agenda"), self._padded(self.agenda)),
        ):
            self.sections.addItem(name)
            at = self.pages.addWidget(page)
            self.sections.item(at).setSizeHint(QSize(0, _SECTION_HEIGHT))
        set_role(self.sections, "nav")
        self.sections.setAccessibleName(self.tr("Sections of Prepare"))
        self.sections.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.sections.setCurrentRow(0)
        side = QFrame()
        set_role(side, "panel")
        side.setProperty("side", "leading")
        fix_width(side, _SECTIONS_WIDTH)
        caption = text_label(self.tr("Prepare"), "caption")
        lay_column(side, caption, self.sections, edges=(STEP * 2, STEP * 3, STEP * 2, STEP * 2))
        lay_row(self, side, (self.pages, 1), space=0)

    def _details_page(self) -> QWidget:
        page = QWidget()
        fix_width(self.preview, _PREVIEW_WIDTH)
        lay_row(page, (self.details, 1), self.preview, space=0)
        return page

    def _participants_page(self) -> QWidget:
        self.categories.setFixedHeight(_CATEGORIES_HEIGHT)
        self.categories.hide()
        self.participants.categories_button.toggled.connect(self.categories.setVisible)
        return self._padded(self.participants, self.categories)

    def _padded(self, *parts: QWidget) -> QWidget:
        page = QWidget()
        lay_column(page, *parts, space=STEP * 3, edges=(STEP * 4, STEP * 3, STEP * 4, STEP * 3))
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the form the preview's room where both would be cut."""
        super().resizeEvent(event)
        self.preview.setVisible(self.width() >= zoomed(_ROOM_FOR_BOTH))

    def next_section(self) -> None:
        """Go on to the next section, after the last to the first."""
        self._go(1)

    def previous_section(self) -> None:
        """Go back to the section before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        count = self.sections.count()
        self.sections.setCurrentRow((self.sections.currentRow() + step) % count)


class OpeningPreview(QFrame):
    """The page as it stands; a sentence appears once the fields say enough for it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        set_role(self, "panel")
        self.setProperty("side", "trailing")
        caption = text_label(self.tr("In the summary"), "caption")
        self.page = QTextEdit()
        set_role(self.page, "page")
        self.page.setReadOnly(True)
        self.page.setAccessibleName(self.tr("Preview of the title, the opening and the closing"))
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.document().setDocumentMargin(_MARGIN)
        lay_column(self, caption, self.page, edges=(STEP * 2, STEP * 3, STEP * 2, STEP * 2))

    def refresh(self) -> None:
        """Set the page anew; where it was scrolled to is kept."""
        bar = self.page.verticalScrollBar()
        place = bar.value()
        put_paragraphs(begin(self.page.document()), _paragraphs(self._desk.state))
        bar.setValue(place)


def _paragraphs(state: State) -> list[tuple[ParagraphKind, list[Sentence]]]:
    # The sentences of fields alone: a draft of all points would make the typist wait.
    frames = frames_of(state, readable_style(state)[0])

    def known(*sentences: Sentence | None) -> list[Sentence]:
        return [one for one in sentences if one is not None]

    made: list[tuple[ParagraphKind, list[Sentence]]] = [
        ("title", known(frames.title())),
        ("date", known(frames.date_line())),
        ("body", known(frames.opening(), frames.counts())),
        ("body", known(frames.overview(()))),
        ("body", list(closing(state, frames))),
    ]
    return [(kind, sentences) for kind, sentences in made if sentences]
