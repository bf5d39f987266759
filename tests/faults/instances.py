"""R7: another program opens the file, and the file is changed from outside while it is open."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.result import Result
from tests.faults.writing import AUTHOR, ROOT, begin, environment
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Point
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.registers import new_id
from townnotes.errors import FileError
from townnotes.merging import Merging
from townnotes.safety.opening import open_file
from townnotes.session import Session

_SECOND = """
import sys
from pathlib import Path
from townnotes.errors import FileError
from townnotes.safety.opening import open_file
try:
    open_file(Path(sys.argv[1]), "b" * 32).close()
except FileError as refusal:
    print(refusal)
else:
    print("got in")
"""


def second_instances(count: int) -> Result:
    """Offer a link to the open file to Merge, then open it a second time; none may get in."""
    got_in = unsaid = 0
    for number in range(count):
        with TemporaryDirectory() as folder:
            path, link = Path(folder) / "session.townnotes", Path(folder) / "link.townnotes"
            begin(path)
            session = open_file(path, AUTHOR)
            if number % 2:
                link.symlink_to(path)
            else:
                os.link(path, link)
            with suppress(FileError):
                Merging([link], own=path).preview(session.state, session.author)
            said = _another(path)
            got_in += "got in" in said
            unsaid += "got in" not in said and "open in another townnotes" not in said
            session.close()
    return Result(
        f"{count} second programs, after a link to the file was offered to Merge: "
        f"{got_in} got in, {unsaid} not told why",
        not got_in + unsaid,
    )


def _another(path: Path) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", _SECOND, str(path)], cwd=ROOT, check=False,
        env=environment(path.parent / "home"), capture_output=True, text=True,
    )  # fmt: skip
    return ran.stdout


def changed_from_outside(count: int) -> Result:
    """Replace, overwrite, cut and cover the open file; all that is typed must be in some file."""
    ways: list[Callable[[Path], None]] = [_replace, _overwrite, _cut]
    if os.geteuid() == 0:
        ways.append(_cover)
    unnoticed = lost = 0
    for number in range(count):
        with TemporaryDirectory() as folder:
            one = _change(Path(folder), ways[number % len(ways)])
        unnoticed += one[0]
        lost += one[1]
    covered = "" if len(ways) > 3 else "; covering by a mount not tried"
    return Result(
        f"{count} files changed while open: {unnoticed} unnoticed when next said to be saved, "
        f"{lost} points lost{covered}",
        not unnoticed + lost,
    )


def _change(folder: Path, way: Callable[[Path], None]) -> tuple[bool, int]:
    path = folder / "session.townnotes"
    begin(path)
    # What comes back from elsewhere is older than what is open.
    shutil.copyfile(path, _older(path))
    session = open_file(path, AUTHOR)
    texts = [f"point {number}" for number in range(6)]
    for number, text in enumerate(texts):
        if number == 3:
            way(path)
        _write(session, text)
    noticed = session.path != path or not session.is_saved
    with suppress(FileError):
        session.close()
    _uncover(path)
    return not noticed, sum(text not in _kept(folder) for text in texts)


def _write(session: Session, text: str) -> None:
    speaking, id_ = open_intervention(session.state), new_id()
    assert speaking is not None
    line = TypedLine(id_, text, session.now())
    session.submit(write_lines(session.state, speaking.id, "", [line], {id_}))


def _kept(folder: Path) -> set[str]:
    """Return the texts of all points in all files that open."""
    found: set[str] = set()
    for path in folder.glob("*.townnotes"):
        with suppress(FileError):
            session = open_file(path, AUTHOR)
            found |= {one.text for one in session.state.all(Point)}
            session.close()
    return found


# By other programs, as it happens: one that opened the file here would take its lock away.
def _run(*words: str) -> None:
    subprocess.run(words, check=True)


def _older(path: Path) -> Path:
    return path.with_suffix(".older")


def _replace(path: Path) -> None:
    _run("mv", str(_older(path)), str(path))


def _overwrite(path: Path) -> None:
    _run("sh", "-c", 'sleep 0.02; cat "$0" > "$1"', str(_older(path)), str(path))


def _cut(path: Path) -> None:
    _run("truncate", "-s", "20000", str(path))


def _cover(path: Path) -> None:
    _run("mount", "--bind", str(_older(path)), str(path))


def _uncover(path: Path) -> None:
    """Take a mount away where there is one, which is not known of a file."""
    subprocess.run(["umount", str(path)], check=False, capture_output=True)
