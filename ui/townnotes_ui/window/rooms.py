"""The four rooms of the window, each built when it is first shown."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from townnotes.domain.entities import Intervention, Point
from townnotes.domain.floor.speakers import waiting
from townnotes_ui.desk import Desk
from townnotes_ui.floor.room import FloorRoom
from townnotes_ui.late_imports import in_turn
from townnotes_ui.widgets.room import Room
from townnotes_ui.window.top_bar import ROOMS

if TYPE_CHECKING:
    # Only the Floor is there before the first paint.
    from townnotes.archive.asking import SaidInArchive
    from townnotes_ui.archive.page import ArchivePage
    from townnotes_ui.bring_in.dropped import DroppedFiles
    from townnotes_ui.prepare.room import PrepareRoom
    from townnotes_ui.review.room import ReviewRoom
    from townnotes_ui.summary.room import SummaryRoom

_R = TypeVar("_R", bound=Room)
_WORD = {".docx", ".docm"}


class CaretPlace(NamedTuple):
    """Where the caret was: in which room, in what of it, and in which view of Review."""

    room: str
    focus: QWidget | None
    view: int


class Rooms(QStackedWidget):
    """Shows one room at a time, or a page while no session is open."""

    room_shown = Signal(str)
    """The name of the room that is shown now, empty where it is a page."""
    file_wanted = Signal(object)
    """The `Path` of a townhall that is to be opened."""
    floor_built = Signal(FloorRoom)
    """There is a Floor, and so a note."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._built: dict[type[Room], Room] = {}
        self._came_from: CaretPlace | None = None
        self._dropped: DroppedFiles | None = None
        self._before_archive: QWidget | None = None
        self._arriving: SaidInArchive | None = None
        desk.room_wanted.connect(self.show_room)
        desk.opened.connect(self._arrive)

    @property
    def prepare(self) -> "PrepareRoom":
        """The room before the townhall."""
        with in_turn:
            from townnotes_ui.prepare.room import PrepareRoom

        return self._room(PrepareRoom)

    @property
    def floor(self) -> FloorRoom:
        """The room of the live townhall."""
        return self._room(FloorRoom)

    @property
    def review(self) -> "ReviewRoom":
        """The room after it."""
        with in_turn:
            from townnotes_ui.review.room import ReviewRoom

        is_new = ReviewRoom not in self._built
        room = self._room(ReviewRoom)
        if is_new:
            room.search_left.connect(self._leave_search)
        return room

    @property
    def summary(self) -> "SummaryRoom":
        """The room of the text."""
        with in_turn:
            from townnotes_ui.summary.room import SummaryRoom

        return self._room(SummaryRoom)

    @property
    def shown(self) -> str:
        """The name of the room that is shown, or nothing."""
        room = self.currentWidget()
        return room.name if isinstance(room, Room) else ""

    # What is shown.

    def show_page(self, page: QWidget) -> None:
        """Show a page that is no room."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
        self.room_shown.emit("")

    def show_room(self, name: str) -> None:
        """Show a room; what was typed in the note is saved when that is left."""
        self._came_from = None
        if self.shown == FloorRoom.name:
            self.floor.keep()
        room = self._named(name)
        self.setCurrentWidget(room)
        self.room_shown.emit(name)
        if not self.go_to_note():
            # Else Qt gives the keys to whatever comes next to what was hidden.
            room.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_session(self) -> None:
        """Show where a session just opened goes on, unless its glance is there to be seen."""
        if not self.shown:
            state = self._desk.state
            has_begun = state.all(Intervention) or waiting(state)
            self.show_room("floor" if has_begun else "prepare")

    def show_prepare(self) -> None:
        """Show the room before the townhall."""
        self.show_room("prepare")

    def show_floor(self) -> None:
        """Show the room of the live townhall."""
        self.show_room("floor")

    def show_review(self) -> None:
        """Show the room after it."""
        self.show_room("review")

    def show_summary(self) -> None:
        """Show the room of the text."""
        self.show_room("summary")

    def bring_in(self) -> None:
        """Ask for a list of people, or a report of a call, and show what it brings."""
        self.prepare.participants.choose_list()

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """Show what a file brings; one dropped on the summary may be the summary, edited."""
        if self.shown == "summary" and len(paths) == 1 and paths[0].suffix.lower() in _WORD:
            self.summary.taking_back.take_dropped(paths[0], lambda: self._bring_beside(paths))
        else:
            self._bring_beside(paths)

    def _bring_beside(self, paths: Sequence[Path]) -> None:
        """Lay sessions and notes beside this one; what else was dropped is people to bring in."""
        with in_turn:
            from townnotes_ui.bring_in.dropped import DroppedFiles

        if self._dropped is None:
            self._dropped = DroppedFiles(self._desk, self)
        self._dropped.take(paths, self._merge)

    def _merge(self, paths: Sequence[Path]) -> None:
        self.review.show_merge()
        self.review.merge.read(paths)

    def show_wording(self) -> None:
        """Show the wording round; Esc leads back from it."""
        self.review.show_wording(self.shown)

    def search(self) -> None:
        """Search the interventions, from every room; Esc leads back to where the caret was."""
        came_from = self._came_from
        if not (self.shown == "review" and self.review.is_in_search):
            view = self.review.view if self.shown == "review" else 0
            came_from = CaretPlace(self.shown, self.window().focusWidget(), view)
        if self.shown != "review":
            self.show_review()
        self.review.go_to_search()
        self._came_from = came_from

    def _leave_search(self) -> None:
        """Go back to where the caret was when the search was asked for; once."""
        came_from, self._came_from = self._came_from, None
        if came_from is None:
            return
        if came_from.room == "review":
            self.review.show_view(came_from.view)
        elif came_from.room:
            self.show_room(came_from.room)
        focus = came_from.focus
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus()

    def show_next(self) -> None:
        """Show the next room, after the last the first."""
        at = ROOMS.index(self.shown) if self.shown else -1
        self.show_room(ROOMS[(at + 1) % len(ROOMS)])

    def go_to_note(self) -> bool:
        """Put the caret into the note, where that is shown; returns whether it is."""
        is_there = self.shown == FloorRoom.name
        if is_there:
            self.floor.go_to_note()
        return is_there

    # The archive, which is a page and of no session.

    @cached_property
    def archive(self) -> "ArchivePage":
        """What asks many townhalls."""
        with in_turn:
            from townnotes_ui.archive.page import ArchivePage

        page = ArchivePage(self._desk)
        page.left.connect(self._leave_archive)
        page.place_wanted.connect(self._go_to)
        return page

    def show_archive(self) -> None:
        """Ask many townhalls, whether a session is open or not."""
        if self.shown == FloorRoom.name:
            self.floor.keep()
        if self.currentWidget() is not self.archive:
            self._before_archive = self.currentWidget()
        self.show_page(self.archive)
        self.archive.take_focus()

    def _leave_archive(self) -> None:
        before, self._before_archive = self._before_archive, None
        if before is None or not isValid(before):
            self.show_session()
        elif isinstance(before, Room):
            self.show_room(before.name)
        else:
            self.show_page(before)
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, place: "SaidInArchive") -> None:
        """Show a point of the archive in its own townhall, which is opened for it."""
        self._arriving = place
        if self._desk.is_open and self._desk.session.path.absolute() == place.path:
            self._arrive()
        else:
            self.file_wanted.emit(place.path)

    def _arrive(self) -> None:
        place, self._arriving = self._arriving, None
        if place is None or self._desk.session.path.absolute() != place.path:
            return
        if place.sentence_id:
            self.show_summary()
            if self._show_sentence(place.sentence_id):
                return
        point = self._desk.state.find(Point, place.point)
        if point is not None:
            self.show_intervention(point.intervention)

    def _show_sentence(self, id_: str) -> bool:
        """Choose a sentence of the summary, with what it rests on; tells whether it is there."""
        draft = self.summary.draft_now()
        for paragraph in draft.paragraphs if draft else ():
            for at, one in enumerate(paragraph.sentences):
                if one.statement == id_:
                    self.summary.page.chosen.emit(paragraph.section, at)
                    self.summary.aside.show_evidence()
                    return True
        return False

    # What is done in the room that is shown.

    def undo(self) -> None:
        """Take the last change back."""
        room = self.currentWidget()
        if isinstance(room, Room):
            room.undo()

    def redo(self) -> None:
        """Make the change again that was taken back."""
        room = self.currentWidget()
        if isinstance(room, Room):
            room.redo()

    def suggest_spelling(self) -> None:
        """Offer what a misspelt word may be meant for."""
        room = self.currentWidget()
        if isinstance(room, Room):
            room.suggest_spelling()

    # Their coming and going.

    def finish(self) -> None:
        """Save what is typed in every room, and let what runs for them come to its end."""
        for room in self._built.values():
            room.keep()
            room.finish()

    def save(self) -> None:
        """Save what is typed in every room; whoever types goes on where they are."""
        for room in self._built.values():
            room.save()

    def clear(self) -> None:
        """Take every room away, as the session that they show is left."""
        for room in self._built.values():
            self.removeWidget(room)
            room.deleteLater()
        self._came_from = None
        self._built.clear()

    def _named(self, name: str) -> Room:
        match name:
            case "prepare":
                return self.prepare
            case "review":
                return self.review
            case "summary":
                return self.summary
            case _:
                return self.floor

    def _room(self, kind: type[_R]) -> _R:
        held = self._built.get(kind)
        if isinstance(held, kind):
            return held
        room = self._built[kind] = kind(self._desk)
        self.addWidget(room)
        room.open_intervention.connect(self.show_intervention)
        room.wording_wanted.connect(self.show_wording)
        if isinstance(room, FloorRoom):
            self.floor_built.emit(room)
        return room

    def show_intervention(self, id_: str) -> None:
        """Show the note of an intervention on the Floor."""
        self.show_floor()
        self.floor.show_intervention(id_)
