"""Finds words in the room that is shown, and hands them on to the search in all interventions."""

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from townnotes.domain.points.found_words import search_words
from townnotes_ui.desk import Desk
from townnotes_ui.finding.places import FoundText, PlaceHere, places_in, texts_in
from townnotes_ui.finding.strip import FindStrip
from townnotes_ui.window.rooms import Rooms

_WITH_TEXTS = {"floor", "summary"}
"""The rooms in which words are read; the others have lists and forms."""


class FindingHere(QObject):
    """What Ctrl+F does: a strip where a room has texts, else the search in all interventions."""

    def __init__(self, desk: Desk, rooms: Rooms, put: Callable[[QWidget], None]) -> None:
        """`put` gives the strip its place in the window."""
        super().__init__(rooms)
        self._rooms = rooms
        self._put = put
        self._at = -1
        self._marked: list[FoundText] = []
        self._came_from: QWidget | None = None
        rooms.room_shown.connect(self._put_away)
        desk.closing.connect(self._put_away)

    @cached_property
    def strip(self) -> FindStrip:
        """What is typed into; it is there from the first search on."""
        strip = FindStrip(self._rooms.window())
        strip.field.textChanged.connect(self._begin_again)
        strip.went.connect(self.go)
        strip.all_wanted.connect(self.search_all)
        strip.left.connect(self.leave)
        self._put(strip)
        return strip

    def begin(self) -> None:
        """Ask for words; asked again, search them in all interventions."""
        if self._is_open:
            self.search_all()
        elif self._rooms.shown not in _WITH_TEXTS:
            self._rooms.search()
        else:
            self._came_from = QApplication.focusWidget()
            self.strip.show()
            self.strip.field.setFocus()
            self.strip.field.selectAll()
            self._begin_again()

    def go(self, step: int) -> None:
        """Go on to the next place, or back; behind the last one all interventions are searched."""
        found = self._found()
        goal = max(0, self._at + step)
        if goal >= len(found):
            self.search_all()
            return
        self._at = goal
        self._show(found)

    def search_all(self) -> None:
        """Search the words in all interventions."""
        typed = self.strip.field.text()
        self.leave()
        self._rooms.search()
        self._rooms.review.search.setText(typed)

    def leave(self) -> None:
        """Put the strip away; the caret is where a place was found, or where it came from."""
        found = self._found()
        here = found[self._at].text if 0 <= self._at < len(found) else None
        self._put_away()
        came_from, self._came_from = self._came_from, None
        if here is not None:
            here.setFocus()
        elif came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus()

    @property
    def _is_open(self) -> bool:
        return "strip" in vars(self) and not self.strip.isHidden()

    @property
    def _texts(self) -> list[FoundText]:
        room = self._rooms.currentWidget()
        return texts_in(room) if room is not None else []

    def _found(self) -> list[PlaceHere]:
        return places_in(self._texts, search_words(self.strip.field.text()))

    def _begin_again(self) -> None:
        self._at = -1
        self._show(self._found())

    def _show(self, found: Sequence[PlaceHere]) -> None:
        now = found[self._at] if self._at >= 0 else None
        self._unmark()
        self._marked = list({id(one.text): one.text for one in found}.values())
        for text in self._marked:
            places = [one.place for one in found if one.text is text]
            text.show_found(places, now.place if now is not None and now.text is text else None)
        self.strip.show_count(self._at, len(found))

    def _unmark(self) -> None:
        for text in self._marked:
            if isinstance(text, QWidget) and isValid(text):
                text.show_found((), None)
        self._marked = []

    def _put_away(self) -> None:
        if self._is_open:
            self.strip.hide()
            self._unmark()
