"""The backups of a session, without a window: for `backups`, which works when the file does not."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from townnotes.beginning import refuse_other_ending
from townnotes.errors import RuleError
from townnotes.safety.backups import Backup, backups_of_file, restore
from townnotes.settings import load_settings, save_settings
from townnotes.sharing import keep_apart
from townnotes.store.backup import read_sessions

_MB = 1_000_000


def tell_backups(path: Path) -> Iterator[str]:
    """Give a line for each backup of a file, the newest first: number, instant, why, size, sound.

    The file may be damaged, in use or gone.
    """
    every = backups_of_file(path)
    if not every:
        yield f"There are no backups of “{path}” on this computer."
    for one in every:
        yield _line(one)


def restore_backup(path: Path, number: int, target: Path | None) -> Iterator[str]:
    """Write the backup of a number as a new file; the session itself is left as it is.

    It is not shared through a folder, which would bring it up to date again.
    """
    if target is None:
        raise RuleError("Say where the backup is to be written: -o NEW.townnotes.")
    refuse_other_ending(target)
    chosen = restore(backups_of_file(path), number, target)
    settings = load_settings()
    kept = keep_apart(settings, read_sessions(target), target)
    if kept != settings.folders:
        settings.folders = kept
        save_settings(settings)
    yield f"Restored: backup {chosen.number} of {_instant(chosen)}, {chosen.why}"
    yield f"Written: {target}"


def _line(one: Backup) -> str:
    sound = "sound" if one.sound else "not sound"
    return f"{one.number:>4}  {_instant(one)}  {one.why:<26}{one.size / _MB:>8.1f} MB  {sound}"


def _instant(one: Backup) -> str:
    """Return when it was made, by the clock of this computer."""
    return (
        datetime.fromtimestamp(one.instant / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    )
