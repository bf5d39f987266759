"""The desk that all panels work at: the open session, every change to it, and what to tell."""

import gc
import getpass
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from townnotes.domain.entities import NoteTaker
from townnotes.domain.registers import Assign, Register, new_id
from townnotes.domain.stamps import wall_clock_ms
from townnotes.domain.state import SessionChanged, State
from townnotes.errors import FileError, RuleError
from townnotes_ui.language.translation import tr, worded

if TYPE_CHECKING:
    # Both come after the first paint, with the file and its database.
    from townnotes.domain.words.call_words import CallWords
    from townnotes.session import Moved, Session
    from townnotes.settings import Settings

Command: TypeAlias = Callable[[State], list[Assign]]
RETRY_MS = 1000
BREATH_MS = 5
UNDONE_AT_ONCE = 50
"""Lines of a paste that are taken back at once: so many, the note takes away one by one."""
LOOK_MS = 2000
"""Between two looks at the file at rest: a stat each."""


class Desk(QObject):
    """Holds the session once it is loaded; panels ask it, and change the session through it."""

    opened = Signal()
    """The session is loaded: panels replace their first rows by live ones."""
    changed = Signal(SessionChanged)
    """What was touched, and where the change came from; who only reads anew asks `follow`."""
    saved = Signal()
    """The time of the last commit, or what is owed to the disk, has moved."""
    noticed = Signal(str)
    """A sentence to show quietly, such as why something was refused."""
    told = Signal(str, object)
    """A sentence that stays until it is closed, and each `Remedy` that it goes on with."""
    sheet_wanted = Signal(object)
    """A function that is given the window and returns the `Sheet` to lie over it."""
    menu_wanted = Signal(str, str, QPoint)
    """A kind of place of `MENUS`, the id of what the menu is of, and where on the screen."""
    entries_wanted = Signal(object, str, str)
    """A `QMenu` that is to have the entries of such a menu, too, the kind of place and the id."""
    room_wanted = Signal(str)
    """The name of the room that is to be shown."""
    next_wanted = Signal(object, bool)
    """The `Path` of the next townhall of this series, and whether its people come along."""
    practice_wanted = Signal()
    """A call to practise on is to be made and opened."""
    closing = Signal()
    """The session is about to be let go; its file is still open."""
    merge_back_wanted = Signal()
    """Undo has come to a merge, which is taken back beside the window."""
    line_left = Signal()
    """The line typed in was left, and its marks are read."""
    keep_wanted = Signal()
    """What is typed in the note is to be saved before something else happens."""
    file_moved = Signal(object)
    """A `Moved`: the session's file was no longer its own, and it goes on elsewhere."""
    settings_changed = Signal()
    """The settings were read, or one was changed: who shows or follows them reads them again."""

    def __init__(self, note_taker: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock: Callable[[int], int] | None = None
        self._ask_first: Callable[[str], bool] | None = None
        self._session: Session | None = None
        self._note_taker = note_taker
        self._settings: Settings | None = None
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.save)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.look_after_file)
        self._taking_back = QTimer(self)
        self._taking_back.setSingleShot(True)
        self._taking_back.setInterval(BREATH_MS)
        self._taking_back.timeout.connect(self._take_back_rest)
        self.beside = ""
        self.ahead = 0
        """By how many milliseconds this clock is ahead of that of a shared folder."""
        self.moves = 0
        """How often the session's file was no longer its own."""

    @property
    def session(self) -> "Session":
        """The open session; ask `is_open` first where it may not be loaded yet."""
        assert self._session is not None, "no session is open"
        return self._session

    @property
    def is_open(self) -> bool:
        """Tell whether a session is loaded."""
        return self._session is not None

    @property
    def state(self) -> State:
        """What the session holds; empty while none is loaded."""
        return self._session.state if self._session else State()

    @property
    def author(self) -> str:
        """Who writes at this desk, as registers name them; empty while no session is loaded."""
        return self._session.author if self._session else ""

    @property
    def trouble(self) -> str:
        """Why the disk does not take what was typed, or nothing."""
        return worded(self._session.trouble) if self._session else ""

    @property
    def is_leaving(self) -> bool:
        """Tell whether the session is on its way from a file that is no longer its own."""
        return self._session is not None and self._session.is_lost and self._session.is_leaving

    @property
    def is_rescued(self) -> bool:
        """Tell whether all that the disk does not take stands in the rescue journal."""
        return self._session is not None and self._session.is_rescued

    def now(self) -> int:
        """Return the time as UTC milliseconds, in the one time that the record is shown in.

        In a shared folder it is the time that all laptops follow.
        """
        if self._session is None:
            return wall_clock_ms()
        if self.ahead:
            return self.own_time() - self.ahead
        return self._session.in_one_time(self.own_time())

    def own_time(self) -> int:
        """Return this computer's time as UTC milliseconds; one moved in mid-session moves nothing.

        It is what others see of this laptop, and what backups are called by.
        """
        if self._session is None:
            return wall_clock_ms()
        wall = self._session.now()
        return self._clock(wall) if self._clock else wall

    def read_clock_by(self, clock: Callable[[int], int]) -> None:
        """Have the computer's time, where a session is open, put right by a function."""
        self._clock = clock

    def before_floor_is_given(self, ask: Callable[[str], bool] | None) -> None:
        """Have a function asked, by whose name gets the floor, whether it may be given at once."""
        self._ask_first = ask

    def may_give_floor(self, to: str) -> bool:
        """Tell whether somebody may be given the floor; else the one at this desk was asked."""
        return self._ask_first is None or self._ask_first(to)

    def follow(self, owner: QObject, kinds: Collection[str], read: Callable[[], None]) -> None:
        """Have `read` called after each change of those kinds, as long as its owner is there."""
        _Follower(self, owner, frozenset(kinds), read)

    @property
    def settings(self) -> "Settings":
        """How the one at this desk likes it; the defaults until a session is loaded."""
        if self._settings is None:
            from townnotes.settings import Settings

            self._settings = Settings(note_taker=self._note_taker)
        return self._settings

    def take_settings(self, settings: "Settings") -> None:
        """Follow the settings of this computer."""
        self._settings = settings
        self.settings_changed.emit()

    def change_settings(self, **values: Any) -> None:
        """Give settings new values, and keep them on this computer."""
        from townnotes.settings import save_settings

        settings = self.read_settings()
        for name, value in values.items():
            setattr(settings, name, value)
        save_settings(settings)
        self.settings_changed.emit()

    def remember(self, path: Path) -> None:
        """Have a session’s file stand first among the recent ones."""
        from townnotes.starting.recent import remembered

        self.change_settings(**remembered(self.read_settings(), path))

    def read_settings(self) -> "Settings":
        """Return the settings of this computer, read now where no session brought them along."""
        if not self.settings.author:
            from townnotes.settings import load_settings

            settings = load_settings()
            settings.note_taker = self._note_taker or settings.note_taker
            self.take_settings(settings)
        return self.settings

    def open(self, session: "Session", settings: "Settings | None" = None) -> None:
        """Take a loaded session to the desk, with the settings of who opens it."""
        self.close()
        self._session = session
        if settings is not None:
            self.take_settings(settings)
        session.on_change.append(self.changed.emit)
        session.on_moved.append(self._follow_file)
        self._looking.start()
        self._say_of_opening(session)
        self.opened.emit()
        self.saved.emit()
        # What was loaded stays as long as the session does. To look through it for garbage takes
        # 200 ms for 5,000 interventions, in the middle of a word.
        gc.freeze()

    def _say_of_opening(self, session: "Session") -> None:
        said = list(session.remarks)
        if session.far_ahead:
            said.append(
                tr("A laptop's clock was more than a day ahead; check the times of the notes.")
            )
        if said:
            self.noticed.emit(" ".join(said))

    def close(self) -> None:
        """Write what is owed and let the session go."""
        self._retry.stop()
        self._looking.stop()
        if self._session:
            if self._session.is_taking_back:
                self._take_back(0)
            self.closing.emit()
            session, self._session = self._session, None
            session.close()
            self.beside, self.ahead = "", 0
            gc.unfreeze()

    def do(self, name: str, command: Command, *, merge: str = "", origin: str = "typing") -> bool:
        """Make a change; a refusal is told quietly. Returns whether it was made."""
        if self._session is None:
            return False
        try:
            self._session.submit(command(self.state), name, merge=merge, origin=origin)
        except RuleError as refusal:
            self.noticed.emit(worded(refusal))
            return False
        self._after_write()
        return True

    def bring_words(self, words: "CallWords", name: str) -> bool:
        """Keep the words of a file of the call; returns whether the disk took them."""
        try:
            self.session.bring_words([words], name)
        except (RuleError, FileError) as refusal:
            self.noticed.emit(worded(refusal))
            return False
        self._after_write()
        return True

    def take_in(self, registers: Iterable[Register]) -> None:
        """Take in what others made; undo passes it over."""
        if self._session is not None and not self._session.only_read:
            self._session.take_in(registers)
            self._after_write()

    def undo(self) -> None:
        """Take one's own last change back, or the merge that was taken in since.

        A long paste goes part by part, so that no key waits for it.
        """
        if self._session is None or self._session.is_taking_back:
            return
        if self._session.undoes_merge:
            self.merge_back_wanted.emit()
        else:
            self._turn("undo")

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if self._session is not None and not self._session.is_taking_back:
            self._turn("redo")

    def save(self) -> None:
        """Try again to write what the disk refused."""
        if self._session:
            self._session.save()
            self._after_write()

    def go_on_in(self, path: Path) -> None:
        """Write the whole session into a new file, and go on there; raises FileError."""
        self.session.go_on_in(path)
        self._after_write()

    def settle(self) -> None:
        """Have all that is to be written be written before the window goes on."""
        if self._session:
            self._session.settle()
            self._after_write()

    def look_after_file(self) -> None:
        """Make sure that the session's file is its own; `moves` counts when it was not."""
        if self._session is None:
            return
        before = self.moves, self.trouble
        self._session.look_after_file()
        if before != (self.moves, self.trouble):
            self._after_write()

    def _follow_file(self, moved: "Moved") -> None:
        self.moves += 1
        if moved.is_beside:
            self.beside = moved.new.stem
        if moved.new != moved.old:
            self.remember(moved.new)
        self.file_moved.emit(moved)

    def me(self) -> str:
        """Return the id of the note-taker at this desk, who is added to the session at need."""
        from townnotes.domain.commands.sessions import add_note_taker

        name = self.settings.note_taker or getpass.getuser()
        for one in self.state.all(NoteTaker):
            if one.name.casefold() == name.casefold():
                return one.id
        id_ = new_id()
        self.do("", lambda state: add_note_taker(state, id_, name))
        return id_

    def _turn(self, which: str) -> None:
        if self._session is None:
            return
        try:
            session, is_undo = self._session, which == "undo"
            name = session.undo(UNDONE_AT_ONCE) if is_undo else session.redo()
        except RuleError as refusal:
            self.noticed.emit(worded(refusal))
        else:
            self.noticed.emit(
                tr("Undone: {name}", name=name) if is_undo else tr("Redone: {name}", name=name)
            )
        self._after_write()
        self._taking_back.start()

    def _take_back_rest(self) -> None:
        if self._session is not None and self._session.is_taking_back:
            self._take_back(UNDONE_AT_ONCE)
            self._taking_back.start()

    def _take_back(self, most: int) -> None:
        """Take so much back of what is being taken back, or all of it where that is 0."""
        try:
            self.session.undo(most)
        except RuleError as refusal:
            self.noticed.emit(worded(refusal))
        self._after_write()

    def _after_write(self) -> None:
        if self.trouble and not self._retry.isActive():
            self._retry.start()
        if not self.trouble:
            self._retry.stop()
        self.saved.emit()


class _Follower(QObject):
    """Goes with its owner, and its connection with it."""

    def __init__(
        self, desk: Desk, owner: QObject, kinds: frozenset[str], read: Callable[[], None]
    ) -> None:
        super().__init__(owner)
        self._kinds = kinds
        self._read = read
        desk.changed.connect(self._look)

    def _look(self, change: SessionChanged) -> None:
        if change.kinds & self._kinds:
            self._read()
