"""Erases somebody from a session that is being opened, then from its copies; any thread's work."""

from pathlib import Path

from townnotes.errors import FileError
from townnotes.safety.privacy.erasing import (
    Swept,
    erase,
    erase_in_file,
    others_holding,
    sweep,
    sweeping,
    texts_naming,
)
from townnotes.safety.privacy.other_files import OtherFiles
from townnotes.session import Session
from townnotes.settings import data_folder, load_settings
from townnotes.sharing import place_of
from townnotes_ui.language.translation import counted, tr, worded
from townnotes_ui.safety.erase_sheet import EraseOrder, texts_words
from townnotes_ui.safety.other_files_choice import quoted, unread_words


class Erasing:
    """One erasing: the session first, before anybody works in it, then what lies beside it."""

    def __init__(self, session: Session, order: EraseOrder) -> None:
        self._session = session
        self._order = order
        self._what = sweeping(session, order.person, anonymize=order.anonymize)
        self._texts = ""
        self._place = place_of(load_settings(), session.state, session.path)

    def erase(self) -> None:
        """Erase the person from the session; raises what `erase` of the session raises."""
        erase(self._session, self._order.person, anonymize=self._order.anonymize)
        remedy = tr(
            "Change them, then erase the name again, so that their earlier wording goes, too."
        )
        named = texts_naming(self._session.state, self._order.person)
        self._texts = texts_words(named, remedy)

    def sweep(self) -> str:
        """Go through other files, backups, rescue texts and the shared folder; says what was done.

        It says, too, what was not. It reads nothing of the session, in which somebody may be typing
        by now.
        """
        done, said = self._in_files()
        swept = sweep(self._what, data_folder(), with_backups=self._order.with_backups)
        said = [_done(swept, done), *swept.left, *said, self._still(), self._others(), self._texts]
        return " ".join(filter(None, said))

    def _in_files(self) -> tuple[list[Path], list[str]]:
        """Erase from the other files; returns in which it was done, and what is to be said."""
        done: list[Path] = []
        said: list[str] = []
        for path in self._order.files:
            try:
                named = erase_in_file(path, self._what)
            except FileError as error:
                said.append(worded(error))
                continue
            done.append(path)
            if named:
                words = tr(
                    "In {file} {n} text still names them: open it to change that, then erase the "
                    "name there again.|In {file} {n} texts still name them: open it to change "
                    "that, then erase the name there again.",
                    len(named),
                    file=quoted([path]),
                )
                said.append(words)
        return done, said

    def _still(self) -> str:
        """Say which other files hold the person still, as far as this computer knows."""
        found = OtherFiles(self._what.of, data_folder()).holding(self._what)
        files = [one for one in found.files if one not in self._order.files]
        still = tr(
            "The name is still in other files of this session: {files}.", files=quoted(files)
        )
        said = [still] if files else []
        return " ".join([*said, unread_words(found.unread)] if found.unread else said)

    def _others(self) -> str:
        if self._place is None:
            return ""
        try:
            names = others_holding(self._what, self._place.folder)
        except FileError as error:
            return worded(error)
        if not names:
            return ""
        return tr(
            "Copies of {names} in the shared folder hold the name still; it stays out of here.",
            names=", ".join(names),
        )


def _done(swept: Swept, files: list[Path]) -> str:
    backups = counted("its backup|its {n} backups", swept.backups)
    texts = counted("a text kept aside|{n} texts kept aside", swept.texts)
    where = [one for one in (tr("the session"), backups, texts, quoted(files)) if one]
    last = where.pop() if len(where) > 1 else ""
    told = tr("{where} and {last}", where=", ".join(where), last=last) if last else where[0]
    return tr("Erased from {told}.", told=told)
