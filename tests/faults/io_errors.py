"""R3: the Nth call to the disk fails, once or from then on, with half of it written or nothing."""

import errno
from collections.abc import Iterator
from itertools import islice, product
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.result import Result, not_tried
from tests.faults.shim import shim
from tests.faults.writing import acknowledged, begin, missing, start
from townnotes.errors import FileError

AT = (1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144)
POINTS = 12


def failing_calls(count: int) -> Result:
    """Have calls fail in so many runs; nothing acknowledged is missing, all is said in words."""
    if not shim():
        return not_tried("no compiler")
    runs = refused = lost = silent = 0
    for fault in islice(_faults(count), count):
        with TemporaryDirectory() as folder:
            outcome = _run(Path(folder), fault)
        runs += 1
        refused += outcome == "refused"
        lost += outcome == "lost"
        silent += outcome == "silent"
    return Result(
        f"{runs} runs: {refused} refused afterwards, {lost} lost something acknowledged, "
        f"{silent} ended without a word",
        not refused + lost + silent,
    )


def _faults(count: int) -> Iterator[dict[str, str]]:
    ways: list[dict[str, str]] = [{}, {"FAULT_STICKY": "1"}]
    every = [
        {"FAULT_CALL": call, "FAULT_AT": str(at), "FAULT_ERRNO": str(why), **sticky, **half}
        for at, sticky, call, why in product(
            AT, ways, ("pwrite", "sync", "ftruncate", "open"), (errno.ENOSPC, errno.EIO)
        )
        for half in ([{}, {"FAULT_HALF": "1"}] if call == "pwrite" else [{}])
    ]
    # Few runs are to see something of every kind.
    step = max(1, len(every) // count)
    while True:
        yield from every[::step]
        step = 1


def _run(folder: Path, fault: dict[str, str]) -> str:
    path, acks = folder / "session.townnotes", folder / "told.acks"
    begin(path)
    child = start(path, acks, POINTS, LD_PRELOAD=shim(), **fault)
    child.communicate()
    said = acks.read_text(encoding="utf-8")
    sentences = [line[2:] for line in said.splitlines() if line.startswith("!")]
    if child.returncode != 0 or not all(one.strip().endswith(".") for one in sentences):
        return "silent"
    try:
        return "lost" if missing(path, acknowledged(said)) else ""
    except FileError:
        return "refused"
