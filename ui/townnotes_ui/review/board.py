"""The theme board: what was said on a theme as cards, to be joined, worded and put in order."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from townnotes.domain.commands import cards as commands
from townnotes.domain.commands.themes import move_theme
from townnotes.domain.registers import new_id
from townnotes.domain.state import State
from townnotes.summary.style.house_style import readable_style
from townnotes_ui.actions.keys import first_key, say_tip
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.likely_watch import LikelyWatch
from townnotes_ui.look import STEP, set_role
from townnotes_ui.review.board_cards import card_rows, pair_rows, theme_rows
from townnotes_ui.review.card_list import CardList, LikelyPanel
from townnotes_ui.review.theme_column import ThemeColumn
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.turning_row import TurningRow

_NARROWEST = 208
"""Leaves a row its width beside a bar."""
_THEMES_WIDTH = 232
_LIKELY_WIDTH = 320
_HEAD_HEIGHT = STEP * 4
_EDGES = (STEP * 2, STEP, STEP * 2, STEP * 2)


class ThemeBoard(QWidget):
    """Themes at the leading side, the cards of one, and what likely says the same."""

    open_intervention = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_stale = True
        self._marked = ""
        self._moving = ""
        self._theme = ""
        self.themes = ThemeColumn(self)
        self.cards = CardList(self)
        self.likely = LikelyPanel(self)
        self._watch = LikelyWatch(desk, self)
        self.heading = text_label("", "caption")
        self.hint = text_label("", "small", wraps=True)
        self.order = text_label(
            tr("The draft begins with the theme of most speakers."), "small", wraps=True
        )
        self.join_button = push_button(tr("Join"), self.join, "quiet")
        self.apart_button = push_button(tr("Separate"), self.take_apart, "quiet")
        self._lay_out()
        self._connect()

    @property
    def theme(self) -> str:
        """The theme whose cards are shown; empty for what has none."""
        return self._theme

    @property
    def selected(self) -> str:
        """The intervention of the chosen card."""
        row = self.cards.chosen
        return row.intervention if row else ""

    def refresh(self) -> None:
        """Show what the session holds; while hidden only remember that it must."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        self.themes.rows.show(theme_rows(self._desk.state))
        self.order.setVisible(_leads_with_most(self._desk.state))
        if not self.themes.currentIndex().isValid():
            self.themes.setCurrentIndex(self.themes.rows.index(0, 0))
        self._show_cards()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def finish(self) -> None:
        """Let what is being compared come to its end."""
        self._watch.finish()

    # What can be done.

    def join(self) -> None:
        """Join the chosen card with the marked one; without one, mark it."""
        row = self.cards.chosen
        if row is None:
            self._desk.noticed.emit(tr("Select a card first, then join it with another."))
        elif self._marked in {"", row.id}:
            self.mark(row.id)
        else:
            self._join((self._marked, row.id))

    def take_apart(self) -> None:
        """Take the chosen card apart into its points."""
        row = self.cards.chosen
        if row is not None:
            name = tr("Separate points")
            self._desk.do(name, lambda state: commands.take_apart(state, row.id))

    def _join(self, ids: Sequence[str]) -> None:
        links = [new_id() for _ in ids]
        if self._desk.do(tr("Join points"), lambda state: commands.join_cards(state, links, ids)):
            self._marked = ""
            self._show_cards()
            self._desk.noticed.emit(tr("Joined into one statement; all its sources stay."))

    def open_card(self, id_: str) -> None:
        """Ask for the note that a card is from."""
        row = self.cards.rows.row_at(self.cards.rows.place_of(id_))
        if row is not None:
            self.open_intervention.emit(row.intervention)

    def mark(self, id_: str) -> None:
        """Mark a card, to be joined with another; a marked one no longer."""
        self._marked = "" if id_ == self._marked else id_
        self._show_cards()

    def use_next_words(self, id_: str) -> None:
        """Have the words of another of its points stand for a card."""
        name = tr("Words of a statement")
        self._desk.do(name, lambda state: commands.use_next_words(state, id_))

    def _place(self, id_: str, place: int) -> None:
        theme = self.theme
        self._desk.do(tr("Order of points"), lambda s: commands.place_card(s, theme, id_, place))
        self.cards.choose(self.cards.rows.place_of(id_))

    def _move_theme(self, id_: str, by: int) -> None:
        self._desk.do(tr("Order of themes"), lambda state: move_theme(state, id_, by))

    def begin_move(self, id_: str) -> None:
        """Have a theme chosen for the card: Enter puts it there, Esc leaves it."""
        self._moving = id_
        self._say()
        self.themes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_theme(self, theme: str) -> None:
        """Put the card there that is being moved; else go to the theme's cards."""
        id_, self._moving = self._moving, ""
        if id_:
            self._move_to(id_, theme)
            self.themes.choose(self.theme)
            self._say()
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _click_theme(self) -> None:
        if self._moving:
            self._enter_theme(self.themes.current)

    def _leave_move(self) -> None:
        self._moving = ""
        self._enter_theme(self.theme)
        self.themes.choose(self.theme)
        self._say()

    def _move_to(self, id_: str, theme: str) -> None:
        old = self.theme
        if theme and theme != old:
            name = tr("Another theme for a point")
            self._desk.do(name, lambda state: commands.move_to_theme(state, id_, old, theme))

    def _hold_over(self, there: QPoint) -> None:
        self.themes.point_at(self.themes.theme_at(there))

    def _drop(self, id_: str, there: QPoint) -> None:
        self.themes.point_at("")
        self._move_to(id_, self.themes.theme_at(there))

    def accept(self, id_: str) -> None:
        """Join the two of a pair."""
        pair = self.likely.list.rows.row_at(self.likely.list.rows.place_of(id_))
        if pair is not None:
            self._join((pair.one.id, pair.other.id))

    def refuse(self, id_: str) -> None:
        """Keep the two of a pair apart; they are not proposed again."""
        if id_:
            link, (one, other) = new_id(), id_.split(" ")
            name = tr("Keep points apart")
            self._desk.do(name, lambda state: commands.keep_apart(state, link, one, other))

    # What is shown.

    def _show_cards(self) -> None:
        at = max(0, self.cards.currentIndex().row())
        self.cards.rows.show(card_rows(self._desk.state, self.theme, self._marked))
        if self.cards.rows.place_of(self._marked) < 0:
            # It was joined, moved or deleted meanwhile, perhaps by somebody else.
            self._marked = ""
        if not self.cards.currentIndex().isValid():
            self.cards.choose(at)
        self._show_likely()
        self._say()

    def _show_likely(self) -> None:
        pairs = self._watch.pairs(self.theme) if self.theme else ()
        self.likely.show_rows(pair_rows(self._desk.state, pairs))

    def _show_theme(self, theme: str) -> None:
        """Show another theme's cards; while a card is being moved, its own stay."""
        if not self._moving and theme != self._theme:
            self._theme, self._marked = theme, ""
            self.cards.rows.begin_with(card_rows(self._desk.state, theme))
            self.cards.choose(0)
            self._show_cards()

    def _say(self) -> None:
        row = self.themes.rows.row_at(self.themes.rows.place_of(self._theme))
        self.heading.setText(f"{row.label} · {row.count}" if row else "")
        key = first_key("join")
        if self._moving:
            said = tr("Choose the card’s theme: Enter moves it there, Esc cancels")
        elif self._marked:
            said = tr("Marked: {key} on another card joins the two, Esc cancels", key=key)
        else:
            said = tr("{key} joins two cards · Alt+↑ ↓ puts a card elsewhere · M "
"moves it to another theme · W takes another’s words", key=key)  # fmt: skip
        self.hint.setText(said)

    def _lay_out(self) -> None:
        for button, action in ((self.join_button, "join"), (self.apart_button, "take-apart")):
            say_tip(button, button.text(), action)
        buttons = lay_row(None, self.join_button, self.apart_button)
        head = TurningRow((self.heading, 1), buttons)
        middle = lay_column(None, head, (self.cards, 1), self.hint, edges=_EDGES)
        self.likely.setMaximumWidth(_LIKELY_WIDTH)
        # In a small window the columns give way to the cards.
        lay_row(self, (self._theme_panel(), 2), (middle, 5), (self.likely, 3), space=0)
        self.setFocusProxy(self.cards)

    def _theme_panel(self) -> QFrame:
        panel = QFrame(self)
        set_role(panel, "panel")
        panel.setProperty("side", "leading")
        panel.setMinimumWidth(_NARROWEST)
        panel.setMaximumWidth(_THEMES_WIDTH)
        caption = text_label(tr("Themes"), "caption")
        for label in (caption, self.heading):
            # As high as the buttons beside the other one.
            label.setFixedHeight(_HEAD_HEIGHT)
        counted = text_label(tr("cards"), "small")
        counted.setToolTip(
            tr("How many remarks the theme has; those that were joined count as one")
        )
        head = lay_row(None, (caption, 1), counted)
        lay_column(panel, head, (self.themes, 1), self.order, edges=_EDGES)
        return panel

    def _connect(self) -> None:
        cards, themes, likely = self.cards, self.themes, self.likely.list
        cards.placed.connect(self._place)
        cards.opened.connect(self.open_intervention)
        cards.marked.connect(self.mark)
        cards.words_wanted.connect(self.use_next_words)
        cards.move_wanted.connect(self.begin_move)
        cards.dropped.connect(self._drop)
        cards.dragged.connect(self._hold_over)
        cards.given_up.connect(lambda: self.mark(self._marked))
        themes.chosen.connect(self._show_theme)
        themes.confirmed.connect(self._enter_theme)
        themes.clicked.connect(self._click_theme)
        themes.given_up.connect(self._leave_move)
        themes.shifted.connect(self._move_theme)
        for view in (cards, likely, themes):
            view.menu_wanted.connect(self._desk.menu_wanted)
        likely.accepted.connect(self.accept)
        likely.refused.connect(self.refuse)
        likely.given_up.connect(cards.setFocus)
        self._watch.found.connect(self._show_likely)
        self._desk.opened.connect(self.refresh)
        self._desk.changed.connect(self.refresh)


def _leads_with_most(state: State) -> bool:
    """Tell whether the house style, and not the board, says which theme comes first."""
    style, _ = readable_style(state)
    return style.order == "by speakers"
