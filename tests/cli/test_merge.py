"""`townnotes merge`: several files into a new one, without a window."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.merge.halls import SPEAKERS, note_all
from townnotes.domain.commands.points import toggle_private
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Intervention, Point
from townnotes.domain.floor.speakers import took_the_floor
from townnotes.session import Session

ROOT = Path(__file__).parents[2]


def _run(*words: object) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(ROOT / one) for one in ("", "ui", "exporters", "resources"))
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "townnotes", "merge", *map(str, words)],
        capture_output=True, encoding="utf-8", check=False, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Give the files of two who noted the same nine; the second one's clock is 90 s late."""
    made: list[Path] = []
    for name, late in (("ann", 0), ("bea", 90)):
        hall = Townhall(tmp_path / f"{name}.townnotes", author=name[0] * 32).later(late)
        note_all(hall, SPEAKERS[:9])
        hall.session.close()
        made.append(hall.session.path)
    return made


# H1, X3
def test_two_files_become_a_third_with_each_intervention_once(
    files: list[Path], tmp_path: Path
) -> None:
    target = tmp_path / "both.townnotes"

    ran = _run(*files, "-o", target)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert "9 interventions are in both, and the clocks are 90 s apart." in ran.stdout
    both = Session.open(target, "me")
    assert len(both.state.all(Intervention)) == len(took_the_floor(both.state)) == 9
    assert both.faults() == []
    both.close()


# H1
def test_a_dry_run_says_the_same_and_writes_nothing(files: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "both.townnotes"

    tried = _run(*files, "-o", target, "--dry-run")
    there = target.exists()
    done = _run(*files, "-o", target)

    assert (tried.returncode, there) == (0, False)
    assert tried.stdout.splitlines()[:-1] == done.stdout.splitlines()[:-1]


# X3
def test_the_order_of_the_files_does_not_matter(files: list[Path], tmp_path: Path) -> None:
    found: list[set[tuple[str, str, str, str]]] = []
    for at, order in enumerate((files, files[::-1])):
        target = tmp_path / f"{at}.townnotes"
        assert _run(*order, "-o", target).returncode == 0
        one = Session.open(target, "me")
        found.append({(r.entity, r.id, r.field, r.value) for r in one.state.registers()})
        one.close()

    assert found[0] == found[1]


def test_the_files_stay_as_they_are(files: list[Path], tmp_path: Path) -> None:
    before = [path.read_bytes() for path in files]

    _run(*files, "-o", tmp_path / "both.townnotes")

    assert [path.read_bytes() for path in files] == before


def test_the_report_is_written_as_json(files: list[Path], tmp_path: Path) -> None:
    report = tmp_path / "report.json"

    _run(*files, "-o", tmp_path / "both.townnotes", "--json", report)

    read = json.loads(report.read_text(encoding="utf-8"))
    assert read["new"]["interventions"] == 9
    assert read["known"]["interventions"] == 9
    assert abs(round(read["recordings"][0]["offset"])) == 90_000


# H2
def test_the_same_file_named_twice_is_said(files: list[Path], tmp_path: Path) -> None:
    ran = _run(files[0], files[0], "-o", tmp_path / "one.townnotes")

    assert ran.returncode == 0
    assert "ann.townnotes: given twice, read once" in ran.stdout


@pytest.fixture
def another(tmp_path: Path) -> Path:
    """Give the file of the next townhall, with the same speakers a day later."""
    hall = Townhall(tmp_path / "next.townnotes", author="n" * 32).later(86_400)
    note_all(hall, SPEAKERS[:9])
    hall.do(change_details(hall.state, ordinal=4, date="2026-03-12"))
    hall.session.close()
    return hall.session.path


# O3
def test_another_townhall_ends_with_exit_code_1_and_says_how_to_go_on(
    files: list[Path], another: Path, tmp_path: Path
) -> None:
    target = tmp_path / "all.townnotes"

    ran = _run(*files, another, "-o", target)

    assert (ran.returncode, target.exists()) == (1, False)
    assert "next.townnotes is No. 4, of 12 March 2026" in ran.stderr
    assert "add --same next.townnotes" in ran.stderr
    assert "add --other next.townnotes" in ran.stderr


# O3
@pytest.mark.parametrize(("answer", "interventions"), [("--other", 18), ("--same", 9)])
def test_an_answer_lets_the_merge_go_on(
    files: list[Path], another: Path, tmp_path: Path, answer: str, interventions: int
) -> None:
    target = tmp_path / "all.townnotes"

    ran = _run(*files, another, "-o", target, answer, another)

    assert (ran.returncode, ran.stderr) == (0, "")
    whole = Session.open(target, "me")
    assert len(whole.state.all(Intervention)) == interventions
    assert whole.state.session.ordinal == 3
    whole.close()


def test_several_files_may_be_answered_for(
    files: list[Path], another: Path, tmp_path: Path
) -> None:
    target = tmp_path / "all.townnotes"

    ran = _run(*files, another, "-o", target, "--other", another, "--same", files[1])

    assert ran.returncode == 0


def test_an_answer_for_a_file_that_is_not_merged_is_refused(
    files: list[Path], another: Path, tmp_path: Path
) -> None:
    ran = _run(*files, "-o", tmp_path / "all.townnotes", "--same", another)

    assert ran.returncode == 1
    assert "is none of the files to merge" in ran.stderr


def test_private_points_of_others_are_left_out_unless_asked_for(tmp_path: Path) -> None:
    hall = Townhall(tmp_path / "ann.townnotes", author="a" * 32)
    note_all(hall, SPEAKERS[:3])
    hall.do(toggle_private(hall.state, hall.state.all(Point)[0].id))
    hall.session.close()
    other = Townhall(tmp_path / "bea.townnotes", author="b" * 32)
    other.session.close()
    paths = [hall.session.path, other.session.path]

    without = _run(*paths, "-o", tmp_path / "1.townnotes").stdout
    with_it = _run(*paths, "-o", tmp_path / "2.townnotes", "--with-private").stdout

    assert "1 private point of others left out" in without
    assert "Points: 2 new" in without
    assert "Points: 3 new" in with_it


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["{ann}", "-o", "{new}"], "two sessions"),
        (["{ann}", "{bea}", "-o", "{ann}"], "exists already"),
        (["{ann}", "{bea}", "-o", "{new}.zip"], "ends in .townnotes"),
        (["{ann}", "{missing}", "-o", "{new}"], "There is no file"),
        (["{ann}", "{text}", "-o", "{new}"], "not a townnotes file"),
    ],
)
def test_what_cannot_be_merged_is_said_in_words_and_leaves_nothing(
    files: list[Path], tmp_path: Path, words: list[str], said: str
) -> None:
    text = tmp_path / "notes.townnotes"
    text.write_text("only text")
    new = tmp_path / "new.townnotes"
    names = {"ann": files[0], "bea": files[1], "new": new, "missing": tmp_path / "x", "text": text}

    ran = _run(*(word.format(**names) for word in words))

    assert ran.returncode == 1
    assert said in ran.stderr
    assert not new.exists()
