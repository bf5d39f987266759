"""R6: the file is copied, mailed or synced while it is written."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.result import Result
from tests.faults.writing import acknowledged, begin, missing, start
from townnotes.errors import FileError


def copies(count: int) -> Result:
    """Copy the file alone so often; each copy opens and misses one commit at most."""
    unusable = behind = 0
    with TemporaryDirectory() as folder:
        path, acks = Path(folder) / "session.townnotes", Path(folder) / "told.acks"
        begin(path)
        child = start(path, acks, 100_000, PAUSE_S="0.005")
        acks.touch()
        while not acks.read_text(encoding="utf-8"):
            continue
        for number in range(count):
            said = acknowledged(acks.read_text(encoding="utf-8"))
            copy = Path(folder) / f"copy {number}.townnotes"
            shutil.copyfile(path, copy)
            try:
                behind = max(behind, missing(copy, said))
            except FileError:
                unusable += 1
            copy.unlink()
        child.kill()
        child.communicate()
    return Result(
        f"{count} copies: {unusable} unusable, {behind} acknowledged missing at most",
        not unusable and behind <= 1,
    )
