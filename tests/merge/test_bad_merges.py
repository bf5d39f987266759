"""Files that do not belong together, or whose clocks cannot be: asked of, and nothing is lost."""

import os
import subprocess
import sys
from collections.abc import Callable
from itertools import product
from pathlib import Path
from random import Random

import pytest

from tests.builders import START, Townhall
from tests.merge.files import copied, saved
from tests.merge.halls import SPEAKERS, note_all
from tests.merge.kinds_apart import two
from tests.merge.merged_records import merged, merged_into
from tests.merge.two_recordings import Ear, Turn, words_said
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Intervention, Participant, Point
from townnotes.domain.floor.speakers import took_the_floor
from townnotes.session import Session

ROOT = Path(__file__).parents[2]
NAMES = SPEAKERS[:9]
CENTURY_AGO_AND_AHEAD = (0, 4_102_444_800_000)
"""1 January 1970, and 2100."""
CROWD = 400
SYLLABLES = ("Ba", "chi", "du", "fe", "go", "ki", "lu", "ma", "zo", "ren", "sat", "vok")
ENDS = ("la", "mir", "x")


def _merge(*words: object) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(ROOT / one) for one in ("", "ui", "exporters", "resources"))
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "townnotes", "merge", *map(str, words)],
        capture_output=True, encoding="utf-8", check=False, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip


def _hall(folder: Path, name: str, *, at: int = START) -> Townhall:
    hall = Townhall(folder / f"{name}.townnotes", author=name[0] * 32)
    hall.time = at
    return hall


def _noted(folder: Path, name: str, *, late: float = 0.0) -> Path:
    hall = _hall(folder, name).later(late)
    note_all(hall, NAMES, heard_by=name)
    return saved(hall)


def _of_next_morning(folder: Path) -> Path:
    """Return the file of the next townhall: the same people, other lengths."""
    hall = _hall(folder, "next").later(17 * 3600)
    hall.do(change_details(hall.state, ordinal=4, date="2026-03-12"))
    for at, name in enumerate(NAMES):
        hall.speaks(hall.participant(name), f"spoke of other matters {at}")
        hall.later(11 + 13 * at % 40)
    return saved(hall)


def _dated_a_day_later(folder: Path) -> Path:
    hall = _hall(folder, "bea")
    hall.do(change_details(hall.state, date="2026-03-12"))
    note_all(hall, NAMES, heard_by="bea")
    return saved(hall)


def _counts(path: Path) -> tuple[int, int, int]:
    """Return how many spoke, the interventions, and the points of a file."""
    session = Session.open(path, "somebody")
    state = session.state
    found = len(took_the_floor(state)), len(state.all(Intervention)), len(state.all(Point))
    assert session.faults() == []
    session.close()
    return found


# O3
@pytest.mark.parametrize("other", [_dated_a_day_later, _of_next_morning])
def test_files_that_disagree_about_the_date_are_refused_with_how_to_go_on(
    tmp_path: Path, other: Callable[[Path], Path]
) -> None:
    ann, strange = _noted(tmp_path, "ann"), other(tmp_path)
    target = tmp_path / "both.townnotes"

    ran = _merge(ann, strange, "-o", target)

    assert ran.returncode == 1
    assert strange.name in ran.stdout + ran.stderr
    assert "--same" in ran.stdout + ran.stderr
    assert "--other" in ran.stdout + ran.stderr
    assert not target.exists()


# O3
def test_a_date_typed_wrong_is_no_hindrance_once_somebody_says_so(tmp_path: Path) -> None:
    ann, bea = _noted(tmp_path, "ann"), _dated_a_day_later(tmp_path)
    target = tmp_path / "both.townnotes"

    ran = _merge(ann, bea, "--same", bea, "-o", target)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert _counts(target) == (9, 9, 18)


# O3
def test_of_five_files_the_one_of_another_townhall_is_named_alone(tmp_path: Path) -> None:
    four = [_noted(tmp_path, name, late=late) for name, late in _FOUR.items()]
    strange, target = _of_next_morning(tmp_path), tmp_path / "all.townnotes"

    ran = _merge(*four, strange, "-o", target)

    said = ran.stdout + ran.stderr
    assert ran.returncode == 1
    assert f"--other {strange.name}" in said or f"--other {strange}" in said
    assert not any(f"--other {one.name}" in said or f"--other {one}" in said for one in four)
    assert not target.exists()


# O3
def test_of_five_files_the_one_of_another_townhall_comes_in_beside_the_others(
    tmp_path: Path,
) -> None:
    four = [_noted(tmp_path, name, late=late) for name, late in _FOUR.items()]
    strange, target = _of_next_morning(tmp_path), tmp_path / "all.townnotes"

    ran = _merge(*four, strange, "--other", strange, "-o", target)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert _counts(target) == (9, 18, 45)


_FOUR = {"ann": 0.0, "bea": 30.0, "cyd": -30.0, "dan": 3.0}


# H2
def test_a_file_with_itself_under_another_author_is_there_once(tmp_path: Path) -> None:
    ann = _hall(tmp_path, "ann")
    note_all(ann, NAMES)
    again = copied(ann, "again", "b")
    again.session.close()

    record = merged_into(ann.session, again.session.path, tmp_path)

    assert (record.is_asked, len(took_the_floor(record.state))) == (False, 9)
    assert len(record.state.all(Intervention)) == len(record.state.all(Point)) == 9
    ann.session.close()


# O2
@pytest.mark.parametrize("year", CENTURY_AGO_AND_AHEAD)
@pytest.mark.parametrize("whose", ["ann", "bea"])
def test_a_clock_of_another_century_is_one_townhall_once_somebody_says_so(
    tmp_path: Path, year: int, whose: str
) -> None:
    ann, bea = (_hall(tmp_path, by, at=year if by == whose else START) for by in ("ann", "bea"))
    for hall, by in ((ann, "ann"), (bea, "bea")):
        note_all(hall, NAMES, heard_by=by)

    record = merged_into(ann.session, saved(bea), tmp_path, answer="same")

    assert len(took_the_floor(record.state)) == 9
    assert len(record.state.all(Intervention)) == 9
    assert len(record.state.all(Point)) == 18
    ann.session.close()


# O2
@pytest.mark.parametrize("year", CENTURY_AGO_AND_AHEAD)
def test_a_clock_of_another_century_doubles_nobody_unasked(tmp_path: Path, year: int) -> None:
    ann, bea = _hall(tmp_path, "ann"), _hall(tmp_path, "bea", at=year)
    for hall, by in ((ann, "ann"), (bea, "bea")):
        note_all(hall, NAMES, heard_by=by)

    record = merged_into(ann.session, saved(bea), tmp_path)

    assert len(took_the_floor(record.state)) == 9
    assert len(record.state.all(Intervention)) == 9
    ann.session.close()


# O1
def test_four_hundred_people_of_one_surname_are_four_hundred(tmp_path: Path) -> None:
    turns = _smiths()
    people = {one.person for one in turns}
    case = two(turns, Ear(), Ear(offset=5, surname=1.0), Random(5))

    with merged(case, tmp_path) as record:
        shown = {one.name for one in record.state.all(Participant)}

        assert record.speakers == len(people) == CROWD
        assert people <= shown


def _smiths() -> list[Turn]:
    """Return the turns of people who have nothing but their surname in common."""
    given = ["".join(each) for each in product(SYLLABLES, SYLLABLES[::-1], ENDS)][:CROWD]
    return [
        Turn(f"{name} Smith", f"{name} Union", START + at * 90_000,
             START + at * 90_000 + 40_000 + at % 7 * 5_000, words_said(Random(at)))
        for at, name in enumerate(given)
    ]  # fmt: skip
