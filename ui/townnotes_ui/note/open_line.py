"""The line that is being written, when others take it out, or its intervention, or rename it."""

from PySide6.QtCore import QObject

from townnotes.domain.commands.interventions import show_again
from townnotes.domain.commands.points import write_again
from townnotes.domain.floor.floor_reading import now_row
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.note.editor import PointEditor


class OpenLine(QObject):
    """Holds what is being written where it is: an edit beats the delete of another laptop.

    What is typed next never stands in another speaker's note.
    """

    def __init__(self, desk: Desk, editor: PointEditor) -> None:
        super().__init__(editor)
        self._desk = desk
        self._editor = editor

    def hold(self, shown: str, origin: str) -> str:
        """Write again what others have just taken out; returns what is to be said of it."""
        points = self._taken_out()
        is_gone = self._is_being_written() and self._is_taken(shown)
        if not points and not is_gone:
            return ""

        def again(state: State) -> list[Assign]:
            return [*show_again(state, shown), *write_again(state, points)]

        self._desk.do("", again, origin=origin)
        if is_gone:
            return tr(
                "Another laptop removed this intervention while you were writing in it. "
                "It was restored, and your line stays."
            )
        return tr(
            "Another laptop deleted the line you are in. It was restored, with all its words."
        )

    def new_speaker(self, shown: str, before: str) -> str:
        """Return what is to be said where another is the speaker of this note now."""
        row = now_row(self._desk.state, shown)
        now = str(self._desk.state.value(shown, "speaker", ""))
        if now == before or row is None or not self._is_being_written():
            return ""
        name = row.name or row.organization or tr("somebody else")
        return tr(
            "Another laptop says that {name} speaks here. Your line "
            "stays in this note, with all its words.",
            name=name,
        )

    def _taken_out(self) -> list[str]:
        """Return the points that others took out and that are being written here."""
        lines, current = self._editor.lines, self._editor.current_line()
        return [
            line.id
            for line in lines.lines
            if (line.id in lines.changed or line is current)
            and line.text.strip()
            and self._is_taken(line.id)
        ]

    def _is_being_written(self) -> bool:
        return bool(self._editor.current_line().text.strip()) or not self._editor.lines.is_saved

    def _is_taken(self, id_: str) -> bool:
        state = self._desk.state
        held = state.current(id_, "deleted")
        return held is not None and state.is_deleted(id_) and held.author != self._desk.author
