"""A program that writes into a session and says what it was told is saved; and whether it is there.

`python -m tests.faults.writing FILE ACKS COUNT` writes so many points, each twice. What the session
says is saved goes to ACKS before the next is written: `POINT VERSION` a line. What is not gets a
line `! ` with the trouble in words.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.builders import Townhall
from tests.own_folders import HOMES
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Point
from townnotes.domain.floor.speakers import open_intervention
from townnotes.errors import FileError
from townnotes.safety.opening import open_file

ROOT = Path(__file__).parents[2]
AUTHOR = "a" * 32
WORDS = "asked for places for the young on the panel of the harbour board"


def begin(path: Path) -> None:
    """Make the session that is written into."""
    hall = Townhall(path, AUTHOR)
    hall.asks(hall.participant("Marta Kovač", organization="Harbour Trust"))
    hall.next()
    hall.session.close()


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return what a child runs with: a home of its own, no screen."""
    return {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(HOMES, str(home)), **more,
    }  # fmt: skip


def start(path: Path, acks: Path, count: int, **more: str) -> subprocess.Popen[str]:
    """Have a process write, with the environment given besides."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.writing", str(path), str(acks), str(count)],
        cwd=ROOT, env=environment(path.parent / "home", **more), text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def acknowledged(said: str) -> dict[str, int]:
    """Return the newest version of each point that was said to be saved."""
    lines = (line.split() for line in said.splitlines() if not line.startswith("!"))
    return {point: int(version) for point, version in lines}


def missing(path: Path, acks: dict[str, int]) -> int:
    """Open the session and count the points acknowledged that are not there as they were, or later.

    Raises FileError where it does not open.
    """
    session = open_file(path, AUTHOR)
    try:
        texts = {one.id: one.text for one in session.state.all(Point)}
    finally:
        session.close()
    return sum(version_of(texts.get(id_, "")) < version for id_, version in acks.items())


def version_of(text: str) -> int:
    """Return which version a text is of, or -1."""
    end = text.rpartition(" ")[2]
    return int(end) if end.isdecimal() else -1


def write(path: Path, acks: Path, count: int, pause_s: float = 0) -> None:
    """Write into the session, through the door that typing takes."""
    told = os.open(acks, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        session = open_file(path, AUTHOR)
    except FileError as refusal:
        os.write(told, f"! {refusal}\n".encode())
        return
    speaking = open_intervention(session.state)
    assert speaking is not None
    for number in range(count):
        id_ = f"{os.getpid():08x}{number:024}"
        for version in (2 * number, 2 * number + 1):
            line = TypedLine(id_, f"{WORDS} {version}", session.now())
            session.submit(write_lines(session.state, speaking.id, "", [line], {id_}))
            if session.is_saved:
                os.write(told, f"{id_} {version}\n".encode())
            else:
                os.write(told, f"! {session.trouble}\n".encode())
            time.sleep(pause_s)
    session.close()


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]),
          float(os.environ.get("PAUSE_S", "0")))  # fmt: skip
