"""Keeps the note pane and the session in line: saves what is typed, shows what comes from there."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from townnotes.domain.commands.points import (
    Line,
    apply_marks,
    remove_points,
    toggle_private,
    write_lines,
)
from townnotes.domain.commands.themes import toggle_theme
from townnotes.domain.entities import Intervention, Point, Theme
from townnotes.domain.floor import open_intervention
from townnotes.domain.glance import Glance, point_rows
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes_ui.desk import Desk
from townnotes_ui.models.note_lines import NoteLine
from townnotes_ui.widgets.point_editor import PointEditor

SAVE_AFTER_MS = 250
"""After the first unsaved key; a wait that began anew at each key lost up to 3.4 s."""

_SHOWN_KINDS = {"point", "theme", "reference_text", "note_taker", "link"}


class NoteKeeper(QObject):
    """Knows which intervention stands in the pane: the live one, or an earlier one chosen."""

    moved = Signal()
    """Another intervention stands in the pane."""
    owed = Signal()
    """Whether everything typed is kept has changed."""

    def __init__(self, desk: Desk, editor: PointEditor) -> None:
        super().__init__(editor)
        self._desk = desk
        self._editor = editor
        self.shown = ""
        """The intervention whose note stands in the pane; empty while there is none at all."""
        self.is_earlier = False
        self._live_seen = ""
        self._was_told = False
        self._throttle = QTimer(self)
        self._throttle.setSingleShot(True)
        self._throttle.setTimerType(Qt.TimerType.PreciseTimer)
        self._throttle.setInterval(SAVE_AFTER_MS)
        self._throttle.timeout.connect(self.save)
        editor.edited.connect(self._begin_to_owe)
        editor.left.connect(self._leave)
        editor.was_split.connect(self._tell_split)
        desk.opened.connect(self._go_live)
        desk.changed.connect(self._follow)

    def show_first(self, glance: Glance) -> None:
        """Show the note as the file's plain tables have it, until the session is loaded."""
        self.shown = glance.now.intervention.id if glance.now else ""
        self._editor.load(glance.points)

    @property
    def is_waiting(self) -> bool:
        """Tell whether something typed has no session or no intervention to belong to yet."""
        lines = self._editor.lines
        has_home = self._desk.is_open and bool(self.shown)
        return not has_home and lines.has_text and not lines.is_saved

    def save(self) -> None:
        """Make points of what was typed; without an intervention it stays in the pane."""
        self._throttle.stop()
        lines = self._editor.lines
        if lines.is_saved or not self._desk.is_open:
            return
        if not self.shown:
            self._tell_nobody()
            return
        # Asked first: a note-taker who is new is a change of its own, which the pane follows.
        by = self._desk.me()
        changed, removed = lines.take_changes()
        standing = [Line(one.id, one.text, one.at, one.typed) for one in lines.lines]

        def write(state: State) -> list[Assign]:
            written = write_lines(state, self.shown, by, standing, changed)
            return [*written, *remove_points(state, removed)]

        merge = f"typing {next(iter(changed))}" if len(changed) == 1 and not removed else ""
        if not self._desk.do(self.tr("typing"), write, merge=merge):
            lines.put_back(changed, removed)
        self.owed.emit()

    def leave_line(self) -> None:
        """Save, and read the marks of the line the caret is in, before something else happens."""
        self._leave(self._editor.current_line().id)

    def call_live(self) -> None:
        """Show whoever has the floor, or had it last."""
        self.leave_line()
        self._go_live()

    def show(self, intervention: str) -> None:
        """Show an earlier intervention, until `call_live`."""
        self.leave_line()
        if intervention == self._live():
            self._go_live()
            return
        self.is_earlier = True
        self._turn_to(intervention)

    def turn(self, *, back: bool) -> None:
        """Undo or redo, beginning with what was typed last."""
        self.save()
        if back:
            self._desk.undo()
        else:
            self._desk.redo()

    def tag(self, key_or_id: str) -> None:
        """Put a theme on the point the caret is in, or take it off."""
        line = self._saved_line(self.tr("Type a few words first: a theme marks a point."))
        if line is None:
            return

        def toggle(state: State) -> list[Assign]:
            point = state.find(Point, line.id)
            theme = state.find(Theme, key_or_id)
            if theme is None:
                theme = next((one for one in state.all(Theme) if one.key == key_or_id), None)
            return toggle_theme(state, point, theme) if point and theme else []

        self._desk.do(self.tr("theme"), toggle)

    def toggle_private(self) -> None:
        """Make the point the caret is in a private remark, or an ordinary one again."""
        line = self._saved_line(self.tr("Type a few words first: then make them private."))
        if line is None:
            return

        def toggle(state: State) -> list[Assign]:
            point = state.find(Point, line.id)
            return toggle_private(point) if point else []

        self._desk.do(self.tr("private remark"), toggle)

    def _saved_line(self, wanting: str) -> NoteLine | None:
        """Return the current line once it is a point of the session; else say what is wanting."""
        line = self._editor.current_line()
        if not line.text.strip():
            self._desk.noticed.emit(wanting)
            return None
        self.save()
        return line if self.shown and self._desk.is_open else None

    def _leave(self, id_: str) -> None:
        self.save()
        lines = self._editor.lines
        place = lines.place_of(id_)
        if place < 0 or not self.shown or not self._desk.is_open:
            return
        line = lines.lines[place]
        if not line.edited:
            return
        line.edited = False
        if not line.typed:
            return

        def read(state: State) -> list[Assign]:
            point = state.find(Point, id_)
            return apply_marks(state, point) if point else []

        self._desk.do(self.tr("marks"), read)

    def _begin_to_owe(self) -> None:
        if not self._throttle.isActive():
            self._throttle.start()
        self.owed.emit()

    def _follow(self, change: object) -> None:
        touched: frozenset[tuple[str, str]] = getattr(change, "touched", frozenset())
        kinds = {entity for entity, _ in touched}
        if kinds & {Intervention.entity, "link"}:
            self._look_who_is_live()
        if kinds & _SHOWN_KINDS and self.shown:
            self._editor.show_rows(point_rows(self._desk.state, self.shown))

    def _look_who_is_live(self) -> None:
        state = self._desk.state
        if self.is_earlier and state.find(Intervention, self.shown) is not None:
            began = open_intervention(state)
            # Next pressed while reading an earlier note leads back to the floor.
            if began is None or began.id == self._live_seen:
                self.moved.emit()
                return
        self._go_live()

    def _go_live(self) -> None:
        self.is_earlier = False
        self._live_seen = self._live()
        self._turn_to(self._live_seen)

    def _turn_to(self, intervention: str) -> None:
        if intervention == self.shown and intervention:
            self._editor.show_rows(point_rows(self._desk.state, intervention))
            self.save()
        elif not self.shown and self._editor.lines.has_text:
            # What was typed before anybody had the floor is the first thing said now.
            self.shown = intervention
            self._editor.lines.own_all()
            self.save()
        else:
            self.save()
            self.shown = intervention
            rows = point_rows(self._desk.state, intervention) if intervention else ()
            self._editor.load(rows)
        self._was_told = False
        self.moved.emit()
        self.owed.emit()

    def _live(self) -> str:
        state = self._desk.state
        running = open_intervention(state)
        every = state.all(Intervention)
        return running.id if running else every[-1].id if every else ""

    def _tell_nobody(self) -> None:
        if not self._was_told and self._editor.lines.has_text:
            self._was_told = True
            self._desk.noticed.emit(
                self.tr("Nobody has the floor yet: Ctrl+Enter gives it to the first speaker.")
            )

    def _tell_split(self, lines: int) -> None:
        self._desk.noticed.emit(
            self.tr("That line was too long to edit and became {} lines.").format(lines)
        )
