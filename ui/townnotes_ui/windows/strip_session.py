"""What the strip shows of the session, and what the mouse does to it there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from townnotes.domain.entities import Point, Theme
from townnotes_ui.windows.bond import Bond
from townnotes_ui.windows.feed import StageFeed
from townnotes_ui.windows.strip import Strip
from townnotes_ui.windows.theme_chips import ThemeKey
from townnotes_ui.wording import tr

if TYPE_CHECKING:
    from townnotes_ui.window.main_window import MainWindow

_KEYS = "123456789"
_KINDS = {"theme", "link"}


class StripSession(QObject):
    """Ties a strip to the note of the window, and to what is said there."""

    def __init__(self, strip: Strip, window: "MainWindow", feed: StageFeed) -> None:
        super().__init__(strip)
        self._strip = strip
        self._desk = window.desk
        self._editor = window.floor.note.editor
        self._bond = Bond(strip.line, self._editor)
        strip.chips.tag_wanted.connect(window.floor.note.keeper.tag)
        self._editor.entered.connect(self.read)
        self._desk.changed.connect(self._follow)
        self._desk.noticed.connect(self._say)
        self._desk.saved.connect(self._show_trouble)
        self._feed = feed
        feed.pushed.connect(strip.show_view)
        strip.shown.connect(self._read_all)

    def _read_all(self) -> None:
        self._strip.show_view(self._feed.view)
        self._bond.read()
        self.read()

    def read(self) -> None:
        """Show what the line wears."""
        if not self._desk.is_open or not self._strip.isVisible():
            return
        state = self._desk.state
        point = state.find(Point, self._editor.current_line().id)
        worn = {state.leader(one) for one in point.themes} if point else set[str]()
        self._strip.chips.show_themes(
            [
                ThemeKey(one.key, one.label, one.colour, one.id in worn)
                for one in sorted(state.all(Theme), key=_by_key)
                if one.key and one.key in _KEYS
            ]
        )
        marks = (tr("private") if point.private else "", point.stance) if point else ()
        self._strip.show_marks(" · ".join(filter(None, marks)))
        self._strip.fit()

    def _follow(self, change: object) -> None:
        touched: frozenset[tuple[str, str]] = getattr(change, "touched", frozenset())
        if {entity for entity, _ in touched} & _KINDS:
            self.read()

    def _say(self, text: str) -> None:
        if self._strip.isVisible():
            self._strip.say(text)

    def _show_trouble(self) -> None:
        if self._desk.trouble:
            self._say(self._desk.trouble)


def _by_key(theme: Theme) -> str:
    return theme.key
