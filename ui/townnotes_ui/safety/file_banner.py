"""What the window says of the session's file: where the session goes on, and what drives lack."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal

from townnotes.merge.links import UNDECIDED
from townnotes.merging import Merging, SideBySide
from townnotes.safety.backups import named_backup
from townnotes.session import Moved, OlderCopy
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.language.translation import tr
from townnotes_ui.merge_room.words import MergeOutcome
from townnotes_ui.merge_room.writer import MergeWriter
from townnotes_ui.safety.refused_disk import RefusedDisk
from townnotes_ui.safety.version_words import when_words
from townnotes_ui.widgets.notices import Banner, Remedy


class FileBanner(QObject):
    """Says what became of the file until it is closed, and merges what is in its place."""

    file_wanted = Signal(object)
    """The `Path` of the file in which the session went on, to be opened."""

    def __init__(self, desk: Desk, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.banner = banner
        self._desk = desk
        self._others: list[Path] = []
        """What stands where the session was, and is not merged yet."""
        self._is_afar = False
        """Whether it goes on in a folder of ours, where nobody looks for it."""
        self._jobs = Jobs(self)
        self._writer = MergeWriter(desk, self)
        self._jobs.failed.connect(self._refuse)
        self._writer.failed.connect(self._refuse)
        self._writer.taken_in.connect(self._show_taken)
        self._writer.taken_back.connect(self.banner.hide)

    @property
    def is_busy(self) -> bool:
        """Tell whether the other file is being read, or taken in."""
        return self._jobs.is_busy or self._writer.is_busy

    def show_moved(self, moved: Moved) -> None:
        """Say what became of the file, what is safe and what is to be done."""
        said = f"{moved.what_happened} {self._where(moved)}"
        if not self._desk.is_open or not self.banner.window().isVisible():
            # The strip, which stands for the window meanwhile, shows notices alone.
            self._desk.noticed.emit(said)
        if not self._desk.is_open:
            return
        if not self.banner.text:
            # Closed, it is settled.
            self._others.clear()
        before = [one for one in self._others if one != moved.old]
        if before:
            names = ", ".join(f"“{one.name}”" for one in before)
            said = f"{said} {tr('Not merged yet: {names}.', names=names)}"
        self._others = [*before, moved.old] if moved.is_beside else before
        self._is_afar = moved.fate != "renamed" and moved.new.parent != moved.old.parent
        self.banner.say(said, self._remedies())

    def show_opened(self) -> None:
        """Say what is to be known of the file just opened, on most days nothing."""
        session = self._desk.session
        said = "" if session.has_locks else self._no_locks(session.path)
        remedies: list[Remedy] = []
        later = session.later
        if later is not None:
            words = tr(
                "This session went on in “{file}”. What was noted since this file was left may not "
                "be in it.",
                file=QDir.toNativeSeparators(str(later)),
            )
            said = f"{words} {said}".strip()
            remedies = [Remedy(tr("Open that one"), lambda: self.file_wanted.emit(later))]
        elif session.older is not None:
            said = f"{self._older_words(session.older)} {said}".strip()
            if session.older.backup is not None:
                self._others = [session.older.backup]
                remedies = [Remedy(tr("Merge what the backup has"), self.merge)]
        if said:
            self.banner.say(said, remedies)

    def _older_words(self, older: OlderCopy) -> str:
        now, zone = self._desk.now(), self._desk.state.session.time_zone
        ends, known = (when_words(one, now, zone) for one in (older.ends, older.known_until))
        if ends == known:
            said = tr(
                "This file is older than what was in it last: what was noted at {known} is not all "
                "in it. Was an older copy put in its place?",
                known=known,
            )
        else:
            said = tr(
                "This file is older than what was in it last: it ends at {ends}, and its session "
                "went on until {known}. Was an older copy put in its place?",
                ends=ends,
                known=known,
            )
        if older.backup is None:
            return f"{said} {tr('No backup here goes on where it ends.')}"
        taken = named_backup(older.backup)
        when = when_words(taken.instant, now, zone) if taken else older.backup.name
        return f"{said} {tr('A backup goes on where it ends: {when}.', when=when)}"

    def _no_locks(self, path: Path) -> str:
        return tr(
            "The drive of “{path}” does not keep a second program from "
            "writing into this session. Another townnotes is kept out by "
            "“{name}.lock” beside it; leave that where it is.",
            path=QDir.toNativeSeparators(str(path)),
            name=path.name,
        )

    def leave(self) -> None:
        """Say nothing more: the session is left."""
        self._jobs.cancel()
        self._others.clear()
        self.banner.hide()

    def finish(self) -> None:
        """Let what is being read, or taken in, come to its end."""
        self._jobs.finish()
        self._writer.finish()

    def merge(self) -> None:
        """Take in what the files in the old places hold: backup, one commit, one undo."""
        others, session = list(self._others), self._desk.session
        if not others or self.is_busy:
            return
        registers, author, own = tuple(session.state.registers()), session.author, session.path

        def read(_job: Job) -> tuple[Merging, SideBySide]:
            # Under the session's own name nobody's private points are a stranger's.
            merging = Merging(others, own=own, with_private=True)
            return merging, merging.side_by_side(registers, author)

        names = ", ".join(f"“{one.name}”" for one in others)
        self.banner.say(tr("Reading {names}…", names=names))
        self._jobs.start(read, self._take_in)

    def _take_in(self, read: tuple[Merging, SideBySide]) -> None:
        self._desk.keep_wanted.emit()
        self._writer.take_in(*read, UNDECIDED)

    def _show_taken(self, done: MergeOutcome) -> None:
        others = len(self._others)
        self._others.clear()
        said = " · ".join((*done.lines, *done.trouble))
        if not done.backup:
            self.banner.say(said)
            return
        back = Remedy(tr("Undo"), self._writer.take_back)
        words = "Both are one session now: {what}.|They are one session now: {what}."
        self.banner.say(tr(words, others, what=said), [back])

    def _refuse(self, sentence: str) -> None:
        nothing = tr("Nothing was merged; your session is as it was.")
        self.banner.say(f"{sentence} {nothing}", self._remedies())

    def save_elsewhere(self) -> None:
        """Have the session go on in a folder that somebody chooses."""
        before = self._desk.session.path
        RefusedDisk(self._desk, self.banner.window()).save_elsewhere()
        if self._desk.session.path != before:
            self._is_afar = False
            self.banner.hide()

    def _remedies(self) -> list[Remedy]:
        merge = Remedy(tr("Merge the two|Merge them all", len(self._others)), self.merge)
        elsewhere = Remedy(tr("Save elsewhere…"), self.save_elsewhere)
        return [merge] * bool(self._others) + [elsewhere] * self._is_afar

    def _where(self, moved: Moved) -> str:
        new = QDir.toNativeSeparators(str(moved.new))
        if moved.fate == "renamed":
            return tr(
                "The session goes on as “{new}”, with all that you noted. "
                "Open it by that name from now on.",
                new=new,
            )
        if moved.new == moved.old:
            return self._written_again(is_elsewhere=moved.fate == "missing")
        if moved.new.parent == moved.old.parent:
            said = tr(
                "The whole session, with all that you noted, goes on beside it, in “{name}”.",
                name=moved.new.name,
            )
        else:
            said = tr(
                "Nothing could be written there: the whole session, with all "
                "that you noted, goes on in “{new}”, a folder of townnotes "
                "itself.",
                new=new,
            )
        merge = tr("Merge the two if the other may hold what is not here.")
        return f"{said} {merge}" if moved.is_beside else said

    def _written_again(self, *, is_elsewhere: bool) -> str:
        if is_elsewhere:
            return tr(
                "It was written there again, with all that you noted. The file that was moved away "
                "gets nothing of what you note from now on."
            )
        return tr(
            "It was written there again, with all that you noted. To delete it, close the session "
            "first."
        )
