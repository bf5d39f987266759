"""Keeps the note pane and the session in line: saves what is typed, shows what comes from there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from townnotes.domain.commands import points
from townnotes.domain.commands.opening import begin_opening, opening_id
from townnotes.domain.commands.themes import toggle_theme
from townnotes.domain.entities import Intervention, Point
from townnotes.domain.floor.floor_reading import changed_rows, point_rows
from townnotes.domain.floor.floor_rows import Glance, PointRow
from townnotes.domain.floor.speakers import latest_intervention
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import SessionChanged, State
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.note.editor import PointEditor
from townnotes_ui.note.lines import NoteLine
from townnotes_ui.note.typing_turns import TypingTurns

if TYPE_CHECKING:
    from townnotes_ui.note.open_line import OpenLine

SAVE_AFTER_MS = 250
"""After the first unsaved key; a wait that began anew at each key lost up to 3.4 s."""
HELD = "held"
"""The origin of what is written again since others took it out."""
_WORN = {"theme", "reference_text", "note_taker", "link"}
"""What lines show besides their own points."""
_SHOWN_KINDS = {"point", *_WORN}


class NoteKeeper(QObject):
    """Knows which intervention stands in the pane: the live one, or an earlier one chosen.

    Before anybody had the floor it is the opening note, which begins with the first words.
    """

    moved = Signal()
    """Another intervention stands in the pane."""
    owed = Signal()
    """Whether everything typed is kept has changed."""
    paste_left = Signal()
    """The note is left into which a paste comes still; what of it is there is saved."""
    paste_wanted = Signal(str)
    """All that comes still into that note, or into any, is wanted now."""

    def __init__(self, desk: Desk, editor: PointEditor) -> None:
        super().__init__(editor)
        self._desk = desk
        self._editor = editor
        self.shown = ""
        """The intervention whose note stands in the pane; empty while there is none at all."""
        self.is_earlier = False
        self._live_seen = ""
        self._was_told_of_marks = False
        self.remark = ""
        """What has become of the line that is being written, until it is left."""
        self._open_line: OpenLine | None = None
        self._speaker = ""
        """Whose note it is, as far as was seen."""
        self._turns = TypingTurns()
        self._throttle = QTimer(self)
        self._throttle.setSingleShot(True)
        self._throttle.setTimerType(Qt.TimerType.PreciseTimer)
        self._throttle.setInterval(SAVE_AFTER_MS)
        self._throttle.timeout.connect(self.save)
        editor.edited.connect(self._begin_to_owe)
        editor.left.connect(self._leave)
        editor.pasted.connect(self.save)
        editor.was_split.connect(self._tell_split)
        editor.marks_pasted.connect(self._tell_pasted)
        desk.changed.connect(self._follow)

    def show_first(self, glance: Glance) -> None:
        """Show the note as a file has it ready, until the session is loaded."""
        self.shown = glance.now.intervention.id if glance.now else glance.opening
        self._editor.load(glance.points)

    @property
    def is_waiting(self) -> bool:
        """Tell whether something typed has no session to belong to yet."""
        lines = self._editor.lines
        return not self._desk.is_open and lines.has_text and not lines.is_saved

    @property
    def is_saved(self) -> bool:
        """Tell whether all that stands in the pane was handed to the session."""
        return self._editor.lines.is_saved

    @property
    def is_only_typed(self) -> bool:
        """Tell whether something typed stands over a session that is only shown."""
        is_shown = self._desk.is_open and bool(self._desk.session.only_read)
        return is_shown and not self._editor.lines.is_saved

    def save(self) -> None:
        """Make points of what was typed."""
        self._throttle.stop()
        lines = self._editor.lines
        if lines.is_saved or not self._desk.is_open or not (self.shown or lines.has_text):
            return
        if self._desk.session.only_read:
            # It goes along into the copy, which the sheet offers.
            return
        if not self.shown:
            self.shown = self._live_seen = opening_id(self._desk.state)
        # Asked first: a note-taker who is new is a change of its own, which the pane follows.
        by = self._desk.me()
        changed, removed = lines.take_changes()
        places = lines.places_of(changed).values()

        def write(state: State) -> list[Assign]:
            written = points.write_lines_at(state, self.shown, by, lines.lines, places)
            begun = begin_opening(state, self.shown)
            return [*begun, *written, *points.remove_points(state, removed)]

        merge = self._editor.pasting_step
        if not merge and not removed and len(changed) == 1:
            merge = self._turn_of(next(iter(changed)))
        is_done = False
        try:
            is_done = self._desk.do(tr("typing"), write, merge=merge)
        finally:
            # What nobody foresaw may have kept them from the session, too.
            if is_done:
                lines.settle(changed)
            else:
                lines.put_back(changed, removed)
        self.owed.emit()

    def _turn_of(self, id_: str) -> str:
        lines = self._editor.lines
        place = lines.place_of(id_)
        return self._turns.of(id_, lines.lines[place].text) if place >= 0 else ""

    def finish_paste(self) -> None:
        """Have all of a paste at once, as before what was noted goes elsewhere."""
        self._editor.finish_pasting()
        self.paste_wanted.emit("")

    def leave_line(self) -> None:
        """Save, and read the marks of the line the caret is in, before something else happens."""
        self._leave(self._editor.current_line().id)

    def call_live(self) -> None:
        """Show whoever has the floor, or had it last."""
        self.leave_line()
        self.go_live()

    def show(self, intervention: str) -> None:
        """Show an earlier intervention, until `call_live`."""
        self.leave_line()
        if intervention == self._live():
            self.go_live()
            return
        self.is_earlier = True
        self._turn_to(intervention)

    def turn(self, *, back: bool) -> None:
        """Undo or redo, beginning with what was typed last."""
        self.finish_paste()
        self.save()
        if back:
            self._desk.undo()
        else:
            self._desk.redo()

    def tag(self, key_or_id: str) -> None:
        """Put a theme on the point the caret is in, or take it off."""
        line = self._saved_line(tr("Type a few words first: a theme marks a point."))
        if line is not None:
            self._desk.do(tr("theme"), lambda state: toggle_theme(state, line.id, key_or_id))

    def toggle_private(self) -> None:
        """Make the point the caret is in a private remark, or an ordinary one again."""
        line = self._saved_line(tr("Type a few words first: then make them private."))
        if line is not None:
            self._desk.do(tr("private remark"), lambda state: points.toggle_private(state, line.id))

    def turn_stance(self) -> None:
        """Take the stance that the words of the point tell, or the next one of its family."""
        self.leave_line()
        id_ = self._editor.point_above()
        if not id_ or not self._desk.is_open:
            self._desk.noticed.emit(tr("Type a few words first: then say how they were said."))
            return
        if self._desk.do(tr("stance"), lambda state: points.turn_stance(state, id_)):
            words = str(self._desk.state.value(id_, "stance", ""))
            self._desk.noticed.emit(tr("How it was said: {words}", words=words))

    def mark_gap(self) -> None:
        """Leave a gap below the current line, with the time, and an empty line after it."""
        self.leave_line()
        if not self.shown or not self._desk.is_open:
            self._desk.noticed.emit(
                tr("Nobody has the floor, so there is nothing to mark as lost.")
            )
            return
        id_, by, now = new_id(), self._desk.me(), self._desk.now()
        after = self._editor.point_above()
        if self._desk.do(
            tr("gap"), lambda state: points.mark_gap(state, id_, self.shown, by, after, now)
        ):
            self._editor.go_on_below(id_)

    def _saved_line(self, wanting: str) -> NoteLine | None:
        """Return the current line once it is a point of the session; else say what is wanting."""
        line = self._editor.current_line()
        if not line.text.strip():
            self._desk.noticed.emit(wanting)
            return None
        self.save()
        return line if self.shown and self._desk.is_open else None

    def _leave(self, id_: str) -> None:
        self._say_in_pane("")
        self.save()
        lines = self._editor.lines
        place = lines.place_of(id_)
        if place < 0 or not self.shown or not self._desk.is_open:
            return
        line = lines.lines[place]
        if not line.edited:
            return
        line.edited = False
        if line.typed:
            self._desk.do(tr("marks"), lambda state: points.apply_marks(state, id_))
            self._say_what_is_uncited(id_)
        self._desk.line_left.emit()

    def _say_what_is_uncited(self, id_: str) -> None:
        """Say so where a paragraph is named and there is no text that it could be of."""
        state = self._desk.state
        point = state.find(Point, id_)
        if point is not None and "§" in point.text and points.text_cited(state) is None:
            self._desk.noticed.emit(
                tr("There is no text to cite yet: § stays in the words. Prepare has Texts.")
            )

    def _begin_to_owe(self) -> None:
        if not self._throttle.isActive():
            self._throttle.start()
            self.owed.emit()

    def _follow(self, change: SessionChanged) -> None:
        kinds, is_elsewhere = change.kinds, change.origin in {"elsewhere", HELD}
        if change.origin == "elsewhere" and self.shown:
            self._hold_line()
        if kinds & {"intervention", "link"} and not (is_elsewhere and self._stays_here()):
            self._look_who_is_live()
        if not (kinds & _SHOWN_KINDS and self.shown):
            return
        if is_elsewhere:
            with self._editor.held_in_sight():
                self._show_change(change)
        else:
            self._show_change(change)

    def _show_change(self, change: SessionChanged) -> None:
        """Show what a change touched: of a note of thousands of points, a key changes one."""
        state = self._desk.state
        if change.kinds & _WORN:
            self._show_points()
            return
        rows = changed_rows(
            state, self.shown, (id_ for entity, id_ in change.touched if entity == Point.entity)
        )

        is_joined = len(state.group(self.shown)) > 1
        said = state.points_of(self.shown) if is_joined else ()
        places = {point.id: place for place, point in enumerate(said)}

        def is_before(one: str, other: str) -> bool:
            points = state.find(Point, one), state.find(Point, other)
            keys = [(places.get(point.id, 0), point.rank, point.id) for point in points if point]
            return keys == sorted(keys)

        if not self._editor.renew_rows(rows, is_before):
            self._show_points()

    def _hold_line(self) -> None:
        """Have what is being written stay where it is, whatever others do to it."""
        if self._open_line is None:
            # Others write in few sessions, and never before the window is painted.
            from townnotes_ui.note.open_line import OpenLine

            self._open_line = OpenLine(self._desk, self._editor)
        before, self._speaker = self._speaker, self._speaker_now()
        held = self._open_line.hold(self.shown, HELD)
        remark = held or self._open_line.new_speaker(self.shown, before)
        if remark:
            self._say_in_pane(remark)

    def _speaker_now(self) -> str:
        return str(self._desk.state.value(self.shown, "speaker", ""))

    def _stays_here(self) -> bool:
        """Keep the note that somebody types in or reads, when others call the next speaker.

        Half a sentence would end up under another name; Esc goes to the floor.
        """
        live = self._live()
        is_held = self.is_earlier or bool(self._editor.current_line().text.strip())
        if live in {self._live_seen, self.shown} or not (is_held and self.shown):
            return False
        if not self._is_there():
            return False
        self._live_seen = live
        self.is_earlier = True
        self.moved.emit()
        self._desk.noticed.emit(
            tr("The next speaker has the floor. Esc takes you there; your line stays here.")
        )
        return True

    def _look_who_is_live(self) -> None:
        if self.is_earlier and self._is_there() and self._live() == self._live_seen:
            self.moved.emit()
        else:
            # Next pressed while reading an earlier note leads back to the floor.
            self.go_live()

    def go_live(self) -> None:
        """Show whoever has the floor, without reading the marks of the line first."""
        self.is_earlier = False
        self._live_seen = self._live()
        self._turn_to(self._live_seen)

    def _turn_to(self, intervention: str) -> None:
        if intervention != self.shown:
            if self._editor.pasting_step:
                self.save()
                self.paste_left.emit()
            self._editor.finish_pasting()
            self.paste_wanted.emit(intervention)
        if intervention == self.shown and intervention:
            self._show_points()
            self.save()
        elif not self.shown and self._editor.lines.has_text:
            # What was typed while the session was loaded belongs to whoever has the floor.
            self.shown = intervention
            self._editor.lines.own_all()
            self.save()
        else:
            self.save()
            self.shown = intervention
            self._editor.load(self._points() if intervention else ())
        self._speaker = self._speaker_now()
        self.moved.emit()
        self.owed.emit()

    def _live(self) -> str:
        live = latest_intervention(self._desk.state)
        return live.id if live else ""

    def _is_there(self) -> bool:
        return self._desk.state.find(Intervention, self.shown) is not None

    def _points(self) -> tuple[PointRow, ...]:
        return point_rows(self._desk.state, self.shown)

    def _show_points(self) -> None:
        self._editor.show_rows(self._points())

    def _say_in_pane(self, remark: str) -> None:
        if remark != self.remark:
            self.remark = remark
            self.moved.emit()
        if remark:
            self._desk.noticed.emit(remark)

    def _tell_split(self, lines: int) -> None:
        self._desk.noticed.emit(
            tr(
                "That line was too long to edit and became {n} line.|That "
                "line was too long to edit and became {n} lines.",
                lines,
            )
        )

    def _tell_pasted(self) -> None:
        if not self._was_told_of_marks:
            self._was_told_of_marks = True
            self._desk.noticed.emit(
                tr("Marks in pasted lines are not read: they stay in the text as they came.")
            )
