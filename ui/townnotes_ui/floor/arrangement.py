"""Where the Floor's panels stand: in three columns, or in two where the window is small."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from townnotes_ui.floor.speakers.panel import SpeakersPanel
from townnotes_ui.floor.themes.panel import ThemesPanel
from townnotes_ui.floor.timer_panel import TimerPanel
from townnotes_ui.language.translation import tr
from townnotes_ui.look import LIST_WIDTH, NARROW_WIDTH, SIDE_WIDTH, set_role, zoomed
from townnotes_ui.note.panel import NotePanel
from townnotes_ui.tokens import zoom
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button

THREE_FROM = LIST_WIDTH + SIDE_WIDTH + 460
"""The room's width from which time and themes have a column of their own: a note needs 460."""
WORDS_WIDTH, _NARROW_WORDS = 336, 260
"""Of the words of the call beside the note."""
_WORDS_FROM = NARROW_WIDTH + _NARROW_WORDS + 460
"""The width of a small room from which the list stays beside the words and the note."""


class FloorArrangement(QHBoxLayout):
    """Three columns: list, note, time with themes. Two: the note, and the others in one column.

    A screen of 1366 × 768 at 200 % has 683 × 384 logical pixels. There the time stands small above
    the list, and the list and the themes take turns below it.
    """

    turned = Signal()
    """List and themes have changed places: the caret may go back to the note."""

    def __init__(
        self,
        room: QWidget,
        speakers: SpeakersPanel,
        note: NotePanel,
        timer: TimerPanel,
        themes: ThemesPanel,
    ) -> None:
        super().__init__(room)
        self._speakers, self._note, self._timer, self._themes = speakers, note, timer, themes
        self.is_narrow = False
        self._words: QWidget | None = None
        self._zoom = zoom()
        self._above: QFrame | None = None
        self._tabs: list[QPushButton] = []
        self._side = QFrame(room)
        set_role(self._side, "panel")
        self._side.setProperty("side", "trailing")
        self._column = lay_column(self._side, space=24, edges=(16, 18, 16, 8))
        self._leading = lay_column(None, space=0)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self.addLayout(self._leading)
        self.addWidget(note, 1)
        self.addWidget(self._side)
        self._stand_wide()

    def put_beside_note(self, words: QWidget) -> None:
        """Give the words of the call their place: beside the note, once they are asked for."""
        self._words = words
        self.insertWidget(self.indexOf(self._note) + 1, words)

    def make_room(self, width: int) -> None:
        """Have the words beside the note, in the place of the list where there is no room for both.

        Time and themes stay; in a small window the note and the words alone do.
        """
        words = self._words
        if words is None:
            return
        is_shown = not words.isHidden()
        words.setFixedWidth(zoomed(_NARROW_WORDS if self.is_narrow else WORDS_WIDTH))
        if not self.is_narrow:
            self._speakers.setVisible(not is_shown or width >= zoomed(THREE_FROM + WORDS_WIDTH))
        elif is_shown and width < zoomed(_WORDS_FROM):
            for part in (self._above, self._speakers, self._themes):
                if part is not None:
                    part.hide()
        elif self._above is not None and self._above.isHidden():
            self._above.show()
            self._turn(to_themes=False)

    def fit(self, width: int) -> None:
        """Arrange the panels for a width of the room."""
        is_narrow = width < zoomed(THREE_FROM)
        if (is_narrow, zoom()) != (self.is_narrow, self._zoom):
            self.is_narrow, self._zoom = is_narrow, zoom()
            if is_narrow:
                self._stand_narrow()
            else:
                self._stand_wide()
        self.make_room(width)

    def show_list(self) -> None:
        """Bring the list to where it can be seen; the words go where it is in their place."""
        if self._words is not None and not self._words.isHidden() and self._speakers.isHidden():
            self._words.hide()
            self.make_room(self.geometry().width())
        self._turn(to_themes=False)

    def show_themes(self) -> None:
        """Bring the themes to where they can be seen."""
        self._turn(to_themes=True)

    def _stand_wide(self) -> None:
        self._leading.addWidget(self._speakers, 1)
        self._column.addWidget(self._timer)
        self._column.addWidget(self._themes, 1)
        self._themes.setContentsMargins(0, 0, 0, 0)
        self._speakers.setFixedWidth(zoomed(LIST_WIDTH))
        self._side.setFixedWidth(zoomed(SIDE_WIDTH))
        self._fit_parts()
        if self._above is not None:
            self._above.hide()
        for panel in (self._speakers, self._themes, self._side):
            panel.show()

    def _stand_narrow(self) -> None:
        above = self._above or self._make_above()
        inside = above.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(0, self._timer)
        self._leading.insertWidget(0, above)
        self._leading.addWidget(self._speakers, 1)
        self._leading.addWidget(self._themes, 1)
        self._themes.setContentsMargins(12, 8, 12, 8)
        self._speakers.setFixedWidth(zoomed(NARROW_WIDTH))
        above.setFixedWidth(zoomed(NARROW_WIDTH))
        self._fit_parts()
        self._side.hide()
        above.show()
        self._turn(to_themes=False)

    def _fit_parts(self) -> None:
        self._timer.be_small(self.is_narrow)
        self._note.be_narrow(self.is_narrow)
        self._speakers.head.be_narrow(self.is_narrow)
        self._themes.setMaximumWidth(zoomed(NARROW_WIDTH if self.is_narrow else SIDE_WIDTH))

    def _make_above(self) -> QFrame:
        """Make what stands over the list in a small window: the time, and which list it is."""
        above = self._above = QFrame(self.parentWidget())
        set_role(above, "panel")
        above.setProperty("side", "leading")
        tabs = lay_row(None, space=4)
        for name, shows in ((tr("Speakers"), False), (tr("Themes"), True)):
            turn = self._show_themes_by_tab if shows else self._show_list_by_tab
            tab = push_button(name, turn, "tab", above)
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tabs.addWidget(tab, 1)
            self._tabs.append(tab)
        lay_column(above, tabs, space=6, edges=(12, 8, 12, 0))
        return above

    def _show_list_by_tab(self) -> None:
        self._turn(to_themes=False)
        self.turned.emit()

    def _show_themes_by_tab(self) -> None:
        self._turn(to_themes=True)
        self.turned.emit()

    def _turn(self, *, to_themes: bool) -> None:
        if not self.is_narrow:
            return
        self._speakers.setVisible(not to_themes)
        self._themes.setVisible(to_themes)
        for tab, is_chosen in zip(self._tabs, (not to_themes, to_themes), strict=True):
            tab.setChecked(is_chosen)
