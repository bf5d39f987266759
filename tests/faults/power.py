"""R2: the power goes at any moment, with any part of what was not yet synced on the disk."""

import random
import struct
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.faults.result import Result, not_tried
from tests.faults.shim import shim
from tests.faults.writing import acknowledged, begin, missing, start
from townnotes.errors import FileError

_HEAD = struct.Struct("=cb2xIq")
MAIN, JOURNAL = 1, 2
POINTS = 24
WAYS = ("none", "all", "half", "torn")


class Call(NamedTuple):
    """One call to the disk: `w`rite, `t`runcate, `s`ync, `u`nlink, or an `a`cknowledgement."""

    op: str
    file: int
    at: int
    data: bytes


def cuts(count: int) -> Result:
    """Cut the power so often; nothing acknowledged may be missing."""
    if not shim():
        return not_tried("no compiler")
    with TemporaryDirectory() as folder:
        return _cut(Path(folder), count, random.Random(count))


def _cut(folder: Path, count: int, chance: random.Random) -> Result:
    path, log = folder / "session.townnotes", folder / "calls"
    begin(path)
    before = path.read_bytes()
    child = start(path, folder / "told.acks", POINTS, LD_PRELOAD=shim(), FAULT_LOG=str(log))
    _, said = child.communicate()
    assert child.returncode == 0, said
    calls = list(_calls(log.read_bytes()))
    refused = lost = 0
    every = [(at, way) for at in range(len(calls)) for way in WAYS]
    for at, way in every if count >= len(every) else chance.sample(every, count):
        found = _found_after(folder / "after", before, calls[:at], way, chance)
        refused += found < 0
        lost += max(0, found)
    tried = min(count, len(every))
    return Result(
        f"{tried:,} cuts: {refused} refused, {lost} acknowledged lost", not refused + lost
    )


def _calls(log: bytes) -> Iterator[Call]:
    at = 0
    while at < len(log):
        op, file, size, place = _HEAD.unpack_from(log, at)
        at += _HEAD.size
        has_data = op in {b"w", b"a"}
        yield Call(op.decode(), file, place, log[at : at + size] if has_data else b"")
        at += size if has_data else 0


def _found_after(
    folder: Path, before: bytes, calls: list[Call], way: str, chance: random.Random
) -> int:
    """Return how much is missing that was acknowledged, or -1 where the file does not open."""
    folder.mkdir(exist_ok=True)
    path = folder / "session.townnotes"
    for file, name in ((MAIN, path.name), (JOURNAL, f"{path.name}-journal")):
        content = _on_disk(before if file == MAIN else None, file, calls, way, chance)
        target = folder / name
        target.unlink(missing_ok=True)
        if content is not None:
            target.write_bytes(content)
    said = b"".join(one.data for one in calls if one.op == "a").decode()
    try:
        return missing(path, acknowledged(said))
    except FileError:
        return -1


def _on_disk(
    before: bytes | None, file: int, calls: list[Call], way: str, chance: random.Random
) -> bytes | None:
    """Return what of a file the disk holds: all that was synced, and some of what was not."""
    own = [one for one in calls if one.file == file]
    synced = max((at for at, one in enumerate(own) if one.op == "s"), default=-1) + 1
    content: bytearray | None = None if before is None else bytearray(before)
    for at, one in enumerate(own):
        if at >= synced and (way == "none" or (way in {"half", "torn"} and chance.random() < 0.5)):
            continue
        is_torn = way == "torn" and at >= synced and one.op == "w" and chance.random() < 0.5
        content = _after(content, one, one.data[: len(one.data) // 2] if is_torn else one.data)
    return None if content is None else bytes(content)


def _after(content: bytearray | None, one: Call, data: bytes) -> bytearray | None:
    if one.op == "u":
        return None
    content = bytearray() if content is None else content
    if one.op == "w":
        content.extend(bytes(max(0, one.at - len(content))))
        content[one.at : one.at + len(data)] = data
    elif one.op == "t":
        content.extend(bytes(max(0, one.at - len(content))))
        del content[one.at :]
    return content
