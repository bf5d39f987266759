"""Puts lines for the chat of the call on the clipboard, and says what was put there."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from townnotes.domain import chat_lines
from townnotes.domain.floor_reading import now_row
from townnotes.domain.timer import IDLE, read_timer
from townnotes_ui.desk import Desk

LONGEST_SAID = 120


class Chat(QObject):
    """One method a line; an action calls `window.windows.chat.copy_…`."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def copy_next_speakers(self) -> None:
        """Copy who speaks next."""
        at_most = self._desk.settings.stage_next
        line = chat_lines.next_speakers(self._desk.state, at_most)
        self._copy(line, self.tr("Nobody is waiting, so nothing was copied."))

    def copy_time_left(self) -> None:
        """Copy what the chair would say about the time now."""
        now = now_row(self._desk.state)
        timing = read_timer(now.intervention, now.pauses, self._desk.now()) if now else IDLE
        self._copy(
            chat_lines.time_left(timing),
            self.tr("No speaking time is running out, so nothing was copied."),
        )

    def copy_contacts(self) -> None:
        """Copy where written inputs go."""
        self._copy(
            chat_lines.contacts(self._desk.state),
            self.tr("No contact for written inputs is listed in Prepare; nothing was copied."),
        )

    def copy_list_state(self) -> None:
        """Copy whether the speakers' list is open."""
        self._copy(chat_lines.list_line(self._desk.state))

    def copy_how_to_ask(self) -> None:
        """Copy how to ask for the floor."""
        self._copy(chat_lines.how_to_ask(self._desk.state))

    def _copy(self, line: str, nothing: str = "") -> None:
        if not line:
            self._desk.noticed.emit(nothing)
            return
        QGuiApplication.clipboard().setText(line)
        said = " ".join(line.split())
        if len(said) > LONGEST_SAID:
            said = f"{said[: LONGEST_SAID - 1]}…"
        self._desk.noticed.emit(self.tr("Copied: {}").format(said))
