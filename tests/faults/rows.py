"""The rows of the table: what is done to the program, how often, and what is to be reached."""

import subprocess
import sys
from collections.abc import Callable
from typing import NamedTuple

from tests.faults.backups import backup_drill
from tests.faults.call_files import damaged_words
from tests.faults.copies import copies
from tests.faults.damage import damaged_files, mutated_files
from tests.faults.full_disk import full_disks, limited_files
from tests.faults.instances import changed_from_outside, second_instances
from tests.faults.io_errors import failing_calls
from tests.faults.json_exports import json_exports
from tests.faults.kills import kills
from tests.faults.note_edits import note_edits
from tests.faults.power import cuts
from tests.faults.result import Result
from tests.faults.writing import ROOT


class Row(NamedTuple):
    """One row: how often it is tried in the short run, where not at all 0, and in the long one."""

    name: str
    what: str
    reach: str
    few: int
    many: int
    run: Callable[[int], Result]


def _tests(*paths: str) -> Callable[[int], Result]:
    """Return what runs tests that stand elsewhere, among all tests of the short run."""

    def run(_count: int) -> Result:
        ran = _ran("-m", "pytest", "-q", "-n0", *paths)
        is_well = ran.returncode == 0
        return Result(f"{' '.join(paths)} {'pass' if is_well else 'FAIL'}", is_well)

    return run


def _bench(file: str) -> Callable[[int], Result]:
    """Return what runs a benchmark that prints its figures with their limits."""

    def run(_count: int) -> Result:
        ran = _ran(f"tests/bench/{file}")
        return Result("; ".join(ran.stdout.strip().splitlines()), ran.returncode == 0)

    return run


def _ran(*words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, *words], cwd=ROOT, check=False, capture_output=True, text=True
    )


ROWS = (
    Row("R1", "kill -9 while typing at the window", "500 kills, ≤ 300 ms lost", 4, 500, kills),
    Row("R2", "power cut at any call", "≥ 4,000 cuts, 0 lost", 150, 4_000, cuts),
    Row("R3", "the Nth call to the disk fails", "440 runs, 0 lost", 16, 440, failing_calls),
    Row("R4", "disk full, closed or killed meanwhile", "all there", 4, 40, full_disks),
    Row("R4 limit", "the file may not grow, closed or killed meanwhile", "all there", 2, 20,
        limited_files),
    Row("R5", "damage in the file or its journal", "600 of each kind, noticed, ≥ 99 % salvaged",
        3, 600, damaged_files),
    Row("R6", "the file copied while written", "120 of 120 open", 30, 120, copies),
    Row("R7 links", "a second program, a link given to Merge", "0 of 50 get in", 4, 50,
        second_instances),
    Row("R7 changed", "replaced, overwritten, cut, remounted", "40 of 40 noticed", 8, 40,
        changed_from_outside),
    Row("R8 bytes", "bytes changed at random", "20,000: 0 crashes", 40, 20_000, mutated_files),
    Row("R8 JSON", "odd sessions as JSON", "700: all read back", 100, 3_000, json_exports),
    Row("R9", "any text, to every format", "written and read back", 0, 1,
        _tests("tests/exporters/test_cleaning.py", "tests/exporters/test_other_readers.py")),
    Row("R10", "cells that could be formulas", "0 formulas", 0, 1,
        _tests("tests/exporters/test_spreadsheet.py", "tests/exporters/test_times.py")),
    Row("R11", "transcripts, chats and reports, damaged", "each bad file named, 20,000: 0 crashes",
        60, 20_000, damaged_words),
    Row("R12", "any order of merges", "3,000 triples equal", 0, 1,
        _tests("tests/merge/test_algebra.py")),
    Row("R13", "laptops that sync badly", "300 × 25 equal", 0, 1,
        _tests("tests/merge/test_replicas.py")),
    Row("R14", "what Qt and SQLite do", "as known", 0, 1, _tests("tests/ui/window/test_canary.py")),
    Row("R15", "edits in the note", "9,500: 0 differences", 400, 9_500, note_edits),
    Row("R16", "a day at the window", "< 50 MB, save < 50 ms, file < 20 MB", 0, 1,
        _bench("memory_bench.py")),
    Row("R17", "backups of sessions that are killed", "0 of 200 unreadable, ≤ 5 min behind", 4, 200,
        backup_drill),
)  # fmt: skip
