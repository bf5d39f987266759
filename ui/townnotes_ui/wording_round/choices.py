"""What is chosen by a key or a click: a stance, one of the near points, one of the themes."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QPushButton, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, TEXT, set_role, text_font, tokens, zoomed
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_text, part_of
from townnotes_ui.wording_round.queue import ALL_STANCES, STANCE_KEYS

_NEAR_HEIGHT = 42
_EDGE, _SHARE_WIDTH = 10, 48
_ROWS = 2


def key_button(key: str, words: str) -> QPushButton:
    """Return a small button that says a key and what it does; the list keeps the keys."""
    button = push_button(f"{key}  {words}", role="choice")
    button.setAccessibleName(tr("{words}, key {key}", words=words, key=key))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button


class StanceKeys(QWidget):
    """The stances of the figures, the chosen one marked; the last button has all of them."""

    chosen = Signal(str)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        for key, stance in STANCE_KEYS.items():
            button = key_button(key, stance or tr("none"))
            button.setCheckable(True)
            button.clicked.connect(partial(self.chosen.emit, stance))
            self.buttons[stance] = button
        self.others = key_button(ALL_STANCES, tr("all of them"))
        self.others.setCheckable(True)
        self.others.clicked.connect(self.all_wanted)
        buttons = [*self.buttons.values(), self.others]
        half = (len(buttons) + 1) // _ROWS
        rows = [lay_row(None, *part, 0, space=6) for part in (buttons[:half], buttons[half:])]
        lay_column(self, *rows, space=6)

    def show_chosen(self, stance: str) -> None:
        """Mark a stance; one without a figure stands on the last button."""
        for words, button in self.buttons.items():
            button.setChecked(words == stance)
        has_key = stance in self.buttons
        self.others.setChecked(not has_key)
        words = tr("all of them") if has_key else stance
        self.others.setText(f"{ALL_STANCES}  {words}")


class NearRow(NamedTuple):
    """A near point: what it says, who said it, and how alike they are in per cent."""

    point: str
    text: str
    below: str
    share: int


class _NearDelegate(RowDelegate[NearRow]):
    """Paints what was said over who said it, and at the end how alike it is."""

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: NearRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a row."""
        colours = tokens()
        end = whole.width() - _EDGE
        line = part_of(whole, direction, _EDGE, end - _SHARE_WIDTH)
        share = part_of(whole, direction, end - _SHARE_WIDTH, end)
        middle = line.center().y()
        upper = QRectF(line.left(), middle - 18, line.width(), 19)
        draw_text(painter, upper, row.text, text_font(TEXT - 1), colours.ink, LEADING)
        lower = QRectF(line.left(), middle + 1, line.width(), 16)
        draw_text(painter, lower, row.below, text_font(SMALL), colours.soft, LEADING)
        likeness = f"{row.share} %"
        draw_text(painter, share, likeness, text_font(SMALL), colours.soft, TRAILING)


class _NearList(QListView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[NearRow] = ListModel(lambda row: row.point, _say, self)
        set_role(self, "outline")
        delegate = _NearDelegate(self, self.rows, _NEAR_HEIGHT)
        self.rows.attach(self, delegate, tr("Most similar points of the theme"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class NearPanel(QFrame):
    """The nearest three points of the theme, one of them meant by J, X and K."""

    joined = Signal()
    opposed = Signal()
    kept_apart = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = _NearList(self)
        self.caption = text_label(tr("Similar points in the theme"), "caption")
        self.join_button = key_button("J", tr("says the same"))
        self.oppose_button = key_button("X", tr("the opposite"))
        self.apart_button = key_button("K", tr("keep apart"))
        self.join_button.clicked.connect(self.joined)
        self.oppose_button.clicked.connect(self.opposed)
        self.apart_button.clicked.connect(self.kept_apart)
        arrows = text_label(tr("← → choose"), "small")
        buttons = (self.join_button, self.oppose_button, self.apart_button)
        head = lay_row(None, self.caption, 0, arrows, *buttons, space=6)
        lay_column(self, head, self.list, space=4)

    @property
    def meant(self) -> str:
        """The near point that J, X and K mean, or nothing."""
        return self.list.rows.key_at(self.list.currentIndex().row())

    def show_near(self, rows: Sequence[NearRow], *, is_new: bool) -> None:
        """Show the near points; of another point than before, or of none, the first is meant."""
        meant = "" if is_new else self.meant
        self.list.rows.begin_with(rows)
        self.list.setFixedHeight(len(rows) * zoomed(_NEAR_HEIGHT) + 2)
        self.list.setCurrentIndex(self.list.rows.index(max(0, self.list.rows.place_of(meant)), 0))
        self.setVisible(bool(rows))

    def step(self, by: int) -> None:
        """Mean another one; after the last comes the first."""
        count = len(self.list.rows.rows)
        if count:
            at = (self.list.currentIndex().row() + by) % count
            self.list.setCurrentIndex(self.list.rows.index(at, 0))
            self.list.viewport().update()


class ProposedThemes(QWidget):
    """The themes proposed for a point that has none; T takes the first, then the next."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._themes: tuple[str, ...] = ()
        self._row = lay_row(None, space=6)
        self.buttons: list[QPushButton] = []
        caption = text_label(tr("Theme"), "caption")
        hint = text_label(tr("T accepts the first, then the next"), "small")
        lay_row(self, caption, self._row, hint, 0, space=10)

    def show_themes(self, themes: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show the proposed themes by id and label, and which is taken."""
        self._themes = tuple(id_ for id_, _ in themes)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = [key_button("", label) for _, label in themes]
        for (id_, label), button in zip(themes, self.buttons, strict=True):
            button.setText(label)
            button.setAccessibleName(label)
            button.setCheckable(True)
            button.setChecked(id_ == chosen)
            button.clicked.connect(partial(self.chosen.emit, id_))
            self._row.addWidget(button)
        self.setVisible(bool(themes))

    def after(self, chosen: str) -> str:
        """Return the theme that T takes next; after the last it is none."""
        round_ = (*self._themes, "")
        at = round_.index(chosen) if chosen in round_ else -1
        return round_[(at + 1) % len(round_)]


def _say(row: NearRow) -> str:
    return tr(
        "{words}, {below}, alike by {share} per cent",
        words=row.text,
        below=row.below,
        share=row.share,
    )
