"""The column before the page: paragraphs, how many points they hold, and their style."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QPushButton, QWidget

from townnotes.domain.commands.sessions import change_details
from townnotes.domain.commands.summary import final_edition
from townnotes.domain.entities import Theme
from townnotes.domain.state import State
from townnotes.language.saying import Saying
from townnotes.summary.coverage import Coverage, LeftOut
from townnotes.summary.paragraphs import Draft
from townnotes.summary.style.house_style import readable_style, styles
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import SMALL, set_role, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.menu import asked_row
from townnotes_ui.widgets.parts import lay_column, lay_row, name_box, push_button, text_label
from townnotes_ui.widgets.shapes import TRAILING, draw_square, draw_text, part_of

_HEIGHT, _BAR = 32, 6


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A paragraph in the list."""

    section: str
    heading: str
    count: str
    colour: str
    by_hand: bool


class Outline(QListView):
    """The paragraphs; choosing one shows it on the page, Enter writes it."""

    chosen = Signal(str)
    write_wanted = Signal(str)
    menu_wanted = Signal(str, str, QPoint)
    """The kind `paragraph`, the section, and where on the screen its menu is to open."""

    def __init__(self) -> None:
        super().__init__()
        self._model: ListModel[OutlineRow] = ListModel(lambda row: row.section, self._say, self)
        set_role(self, "outline")
        self._model.attach(
            self, OutlineDelegate(self, self._model, _HEIGHT), tr("Paragraphs of the summary")
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_draft(self, state: State, draft: Draft) -> None:
        """Show the paragraphs of another draft, each with how many took it up."""
        themes = {one.id: one for one in state.all(Theme)}
        self._model.show(
            [
                OutlineRow(
                    section=one.section,
                    heading=one.heading,
                    count=tr(
                        "{speakers} of {took_the_floor}",
                        speakers=one.speakers,
                        took_the_floor=draft.took_the_floor,
                    )
                    if one.speakers
                    else "",
                    colour=themes[one.section].colour if one.section in themes else "",
                    by_hand=one.by_hand,
                )
                for one in draft.paragraphs
                if one.kind == "body"
            ]
        )

    def mark(self, section: str) -> None:
        """Mark a paragraph that was chosen elsewhere."""
        index = self._model.index(self._model.place_of(section), 0)
        selection = self.selectionModel()
        selection.blockSignals(True)
        if index.isValid():
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            selection.clear()
        selection.blockSignals(False)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for all rows."""
        return QSize(200, max(1, self._model.rowCount()) * _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write the paragraph on Enter."""
        row = self._model.row_at(self.currentIndex().row())
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None:
            self.write_wanted.emit(row.section)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        """Ask for the menu of the paragraph."""
        index, where = asked_row(self, arg__1)
        row = self._model.row_at(index.row())
        if row is not None:
            self.menu_wanted.emit("paragraph", row.section, where)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self._model.row_at(current.row())
        if row is not None:
            self.chosen.emit(row.section)

    def _say(self, row: OutlineRow) -> str:
        by_hand = tr("edited by hand") if row.by_hand else ""
        return ", ".join(part for part in (row.heading, row.count, by_hand) if part)


class OutlineHead(QWidget):
    """What stands over the paragraphs: what they are, and what their numbers count."""

    def __init__(self) -> None:
        super().__init__()
        counted = text_label(tr("speakers"), "small")
        counted.setToolTip(tr("How many of those who took the floor stand behind a paragraph"))
        lay_row(self, (text_label(tr("Paragraphs"), "caption"), 1), counted)


class OutlineDelegate(RowDelegate[OutlineRow]):
    """Paints a paragraph's mark, heading and count."""

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: OutlineRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a row."""
        colours = tokens()
        part = partial(part_of, whole, direction)
        draw_square(painter, part(8, 18).center(), row.colour or colours.line)
        wide = 84.0 if row.count else 8.0
        end = whole.width() - wide
        heading = row.heading + (" ✎" if row.by_hand else "")
        draw_text(painter, part(28, end), heading, text_font(), colours.ink)
        count = part(end, whole.width() - 8)
        draw_text(painter, count, row.count, text_font(SMALL), colours.soft, TRAILING)


class CoverageBar(QWidget):
    """The share of points used, as a bar; the words under it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(_BAR)

    def show_share(self, share: float) -> None:
        """Show a share between 0 and 1."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the bar's height only."""
        return QSize(120, _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar from where reading begins."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(QColor(tokens().line))
        painter.drawRoundedRect(whole, _BAR / 2, _BAR / 2)
        done = QRectF(whole)
        done.setWidth(whole.width() * self._share)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            done.moveRight(whole.right())
        painter.setBrush(QColor(tokens().ok))
        painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)


class CoverageLine(QWidget):
    """The bar, its words, and links to the points that wait, are in no sentence, have no theme."""

    to_word_wanted = Signal()
    uncovered_wanted = Signal()
    no_theme_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.points = 0
        """How many points are counted: none that is private, no mark of a gap."""
        caption = text_label(tr("Coverage"), "caption")
        self.bar = CoverageBar()
        self.words = text_label(role="soft")
        self.to_word = push_button("", self.to_word_wanted, "link")
        self.link = push_button("", self.uncovered_wanted, "link")
        self.no_theme = push_button("", self.no_theme_wanted, "link")
        column = lay_column(self, caption, self.bar, self.words)
        for link in (self.to_word, self.link, self.no_theme):
            link.setProperty("beside", "text")
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def show_coverage(self, found: Coverage, groups: Sequence[LeftOut]) -> None:
        """Show how many points are used, wait for words, are in no sentence, have no theme.

        `groups` are those that no sentence tells, by theme.
        """
        used, waiting = len(found.told) + len(found.topics), len(found.to_word)
        untold = sum(len(one.points) for one in groups)
        total = self.points = used + untold
        self.bar.show_share(used / total if total else 0.0)
        words = tr("{used} of {total} points used", used=used, total=total)
        self.words.setText(words if total else tr("No points were noted yet."))
        self.bar.setAccessibleName(self.words.text())
        self._link(self.to_word, waiting, Saying("1 point still to word|{n} points still to word"))
        words = Saying("1 point in no sentence|{n} points in no sentence")
        self._link(self.link, untold - waiting, words)
        lacking = sum(len(one.points) for one in groups if not one.theme)
        self._link(self.no_theme, lacking, Saying("1 point has no theme|{n} points have no theme"))

    def _link(self, link: QPushButton, count: int, words: str) -> None:
        link.setText(counted(words, count))
        link.setVisible(count > 0)


class _Box(QComboBox):
    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: nobody means to change the language by it."""
        e.ignore()


class StyleChooser(QWidget):
    """Two lists to choose from; each choice is a change of the session, and undone as one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.caption = text_label(tr("Written in"), "caption")
        self.style_box, self.language_box = _Box(), _Box()
        for box in (self.style_box, self.language_box):
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.style_box.activated.connect(self._choose_style)
        self.language_box.activated.connect(self._choose_language)
        lay_column(self, self.caption, self.style_box, self.language_box)
        name_box(self.style_box, tr("House style"))
        name_box(self.language_box, tr("Language of the summary"))

    def show_chosen(self) -> None:
        """Show what the session has chosen."""
        details = self._desk.state.session
        chosen, _ = readable_style(self._desk.state)
        self.style_box.clear()
        for one in styles():
            self.style_box.addItem(tr(one.title), one.name)
            tip = one.problem or str(one.path)
            self.style_box.setItemData(self.style_box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        wanted = details.profile.strip()
        is_known = self.style_box.findData(wanted) >= 0
        self.style_box.setCurrentIndex(self.style_box.findData(wanted if is_known else chosen.name))
        self.language_box.clear()
        for code, name in (("en", "English"), ("fr", "Français"), ("es", "Español")):
            self.language_box.addItem(name, code)
        self.language_box.setCurrentIndex(max(self.language_box.findData(chosen.language), 0))
        is_free = final_edition(self._desk.state) is None
        self.style_box.setEnabled(is_free)
        self.language_box.setEnabled(is_free)

    def _choose_style(self, _place: int) -> None:
        name = str(self.style_box.currentData())
        self._desk.do(tr("House style"), lambda state: change_details(state, profile=name))

    def _choose_language(self, _place: int) -> None:
        code = str(self.language_box.currentData())
        self._desk.do(tr("Language"), lambda state: change_details(state, language=code))
