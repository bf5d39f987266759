"""The process that keeps the archive's index for the window: a line of JSON asks for each look.

A session is never opened in the window's own process, where closing another descriptor of its file
would let go of its lock. The state of the session open there comes after the line, as registers.
Whoever asked ends the process to break a look off; what was committed by then stays.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import IO, Any, NamedTuple

from townnotes.archive.updating import OwnSession, UpdatedArchive, update_archive
from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.errors import FileError

_AT_ONCE = 500
"""Registers a line."""


class LookDone(NamedTuple):
    """What a look came to, or why there was none in words."""

    updated: UpdatedArchive | None = None
    refused: str = ""


class LookStep(NamedTuple):
    """So many files are taken in, of how many; the last one is named."""

    done: int
    of: int
    path: str


def send_look(
    child: IO[str], folders: Iterable[Path], own: Path | None, registers: Iterable[Register]
) -> Iterator[None]:
    """Ask for a look, line by line, so that whoever sends it lets others go first."""
    asked = {"folders": [str(one) for one in folders], "own": str(own or "")}
    child.write(json.dumps(asked) + "\n")
    rest = iter(registers)
    while some := tuple(islice(rest, _AT_ONCE)):
        child.write(json.dumps(some) + "\n")
        yield
    child.write("\n")
    child.flush()


def read_look(line: str) -> LookDone | LookStep | None:
    """Return what a line of the child says; None of what is no whole line."""
    if not line.endswith("\n"):
        return None
    said: dict[str, Any] = json.loads(line)
    if "of" in said:
        return LookStep(said["done"], said["of"], said["path"])
    if "refused" in said:
        return LookDone(refused=said["refused"])
    remarks = tuple(said["remarks"])
    return LookDone(UpdatedArchive(said["files"], said["read"], said["gone"], remarks))


def archive_for_window() -> None:
    """Look whenever it is asked for, until the window is gone: the child's whole work."""
    if sys.platform != "win32":
        # Whoever types goes first.
        os.nice(5)
    while line := sys.stdin.readline():
        try:
            _say(_looked(json.loads(line))._asdict())
        except FileError as error:
            _say({"refused": str(error)})


def _looked(asked: dict[str, Any]) -> UpdatedArchive:
    registers = list(_registers())
    own = None
    if asked["own"]:
        state = State()
        state.apply(registers)
        own = OwnSession(Path(asked["own"]), state)
    return update_archive([Path(one) for one in asked["folders"]], own, _tell)


def _registers() -> Iterator[Register]:
    while line := sys.stdin.readline().strip():
        yield from (Register(*one) for one in json.loads(line))


def _tell(done: int, of: int, path: str) -> None:
    _say({"done": done, "of": of, "path": path})


def _say(said: dict[str, Any]) -> None:
    sys.stdout.write(f"{json.dumps(said)}\n")
    sys.stdout.flush()
