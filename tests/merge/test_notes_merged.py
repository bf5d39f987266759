"""Notes taken elsewhere merge like any other note-taker's record."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.importers.notes_at_hand import word_with_headings
from tests.merge.files import merged_into, texts_of
from tests.merge.halls import SPEAKERS, note_all
from townnotes.domain.commands.points import remove_points
from townnotes.domain.commands.records import change
from townnotes.domain.entities import (
    AgendaItem,
    Intervention,
    NoteTaker,
    Participant,
    Point,
    SessionDetails,
)
from townnotes.domain.registers import Assign, Register
from townnotes.errors import FileError, RuleError
from townnotes.merging import Merging
from townnotes.merging_notes import read_notes
from townnotes.session import Session

ROOT = Path(__file__).parents[2]
SURNAMES = (
    "Abara Bello Costa Duarte Eriksen Fofana Garcia Haddad Ito Jensen Kamau Lopez Mbeki Nowak Omar "
    "Petit Quispe Rossi Silva Tanaka Ueda Vargas Weber Xu Yilmaz Zuma Adler Brandt Chen Dimitrov"
)


def notes_of(
    hall: Townhall, path: Path, *, timed: bool | Iterable[int] = False, missed: Iterable[int] = ()
) -> Path:
    """Write notes of what a townhall heard, as somebody with paper would have taken them."""
    lines: list[str] = []
    spoken = hall.state.all(Intervention)
    has_time = set(range(len(spoken)) if timed is True else timed or ())
    for at, one in enumerate(spoken):
        who = hall.state.find(Participant, one.speaker)
        if at in set(missed) or who is None:
            continue
        clock = datetime.fromtimestamp((one.began or 0) / 1000, UTC).astimezone()
        lines += [
            f"{clock:%H:%M} {who.name}:" if at in has_time else f"{who.name}:",
            f"- noted on {at}",
        ]
    path.write_text("\n".join(lines), "utf-8")
    return path


# H1
@pytest.mark.parametrize("timed", [True, False])
@pytest.mark.parametrize("count", [3, 35])
def test_notes_join_what_was_recorded_live_by_names_order_and_times(
    ann: Townhall, tmp_path: Path, count: int, *, timed: bool
) -> None:
    note_all(ann, SPEAKERS[:count])
    spoken = [(one.id, one.began, one.ended) for one in ann.state.all(Intervention)]

    merged_into(ann, notes_of(ann, tmp_path / "notes.txt", timed=timed))

    after = [(one.id, one.began, one.ended) for one in ann.state.all(Intervention)]
    assert after == spoken
    for at, one in enumerate(ann.state.all(Intervention)):
        assert {point.text for point in ann.state.points_of(one.id)} >= {f"noted on {at}"}


# H1
@pytest.mark.parametrize("timed", [[0], [30], [12, 25]])
def test_notes_with_a_time_here_and_there_join_all_that_was_recorded_live(
    ann: Townhall, tmp_path: Path, timed: list[int]
) -> None:
    note_all(ann.later(60), SPEAKERS)

    report = merged_into(ann, notes_of(ann, tmp_path / "notes.txt", timed=timed))

    assert len(ann.state.all(Intervention)) == len(SPEAKERS)
    assert report.undecided == 0


# H1
@pytest.mark.parametrize("timed", [True, False])
def test_notes_that_missed_a_third_and_know_surnames_alone_join_the_rest(
    ann: Townhall, tmp_path: Path, *, timed: bool
) -> None:
    dice = random.Random(5)
    firsts = dice.sample([one.split()[0] for one in SPEAKERS[:7]] * 5, 30)
    names = [f"{first} {last}" for first, last in zip(firsts, SURNAMES.split(), strict=True)]
    note_all(ann, names)
    path = notes_of(ann, tmp_path / "notes.txt", timed=timed, missed=range(0, 30, 3))
    text = path.read_text("utf-8")
    for name in names:
        text = text.replace(name, name.split()[-1])
    path.write_text(text, "utf-8")

    report = merged_into(ann, path)

    assert report.new["interventions"] == 0
    assert len(ann.state.all(Intervention)) == 30


# H2
def test_the_same_notes_again_change_not_a_byte_whatever_was_corrected_since(
    ann: Townhall, tmp_path: Path
) -> None:
    note_all(ann, SPEAKERS[:5])
    path = notes_of(ann, tmp_path / "notes.txt", timed=True)
    merged_into(ann, path)
    ann.later(60)
    points = [one for one in ann.state.all(Point) if one.text.startswith("noted")]
    ann.do(change(points[0], text="corrected"))
    ann.do(remove_points(ann.state, [points[1].id]))
    ann.participant("Somebody Else", organization="Elsewhere")
    before = ann.session.path.read_bytes()

    report = merged_into(ann, path)

    assert report.changes_nothing
    assert "notes.txt: taken in before" in report.words()
    assert ann.session.path.read_bytes() == before
    assert "corrected" in texts_of(ann.session)


# H2
def test_notes_that_have_grown_add_what_is_new_and_keep_corrections(
    ann: Townhall, tmp_path: Path
) -> None:
    note_all(ann, SPEAKERS[:5])
    path = notes_of(ann, tmp_path / "notes.txt", timed=True)
    merged_into(ann, path)
    ann.later(60)
    point = next(one for one in ann.state.all(Point) if one.text == "noted on 2")
    ann.do(change(point, text="corrected"))
    count = len(ann.state.all(Point))
    path.write_text(path.read_text("utf-8") + "\n- one line more", "utf-8")

    merged_into(ann, path)

    assert len(ann.state.all(Point)) == count + 1
    assert len(ann.state.all(Intervention)) == 5
    assert {"corrected", "one line more"} <= texts_of(ann.session)


# H2
def test_the_same_word_file_saved_under_another_name_adds_nothing(
    ann: Townhall, tmp_path: Path
) -> None:
    merged_into(ann, word_with_headings(tmp_path / "notes.docx"))

    report = merged_into(ann, word_with_headings(tmp_path / "copy.docx"))

    assert report.changes_nothing


# H4
def test_each_point_of_notes_is_by_the_person_whose_notes_they_are(
    ann: Townhall, tmp_path: Path
) -> None:
    note_all(ann, SPEAKERS[:3])
    notes = read_notes(notes_of(ann, tmp_path / "notes.txt"), "Bea Lind")

    Merging((), notes=[notes]).merge_into(ann.session, folder=tmp_path)

    (taker,) = ann.state.all(NoteTaker)
    assert (taker.name, taker.initials) == ("Bea Lind", "BL")
    noted = [one for one in ann.state.all(Point) if one.text.startswith("noted")]
    assert {one.by for one in noted} == {taker.id}


# H6
def test_a_merge_of_notes_is_taken_back_whole(ann: Townhall, tmp_path: Path) -> None:
    note_all(ann, SPEAKERS[:4])
    before = sorted(ann.state.registers())

    merged_into(ann, notes_of(ann, tmp_path / "notes.txt"))
    ann.session.undo_merge()

    assert sorted(ann.state.registers()) == before
    assert merged_into(ann, tmp_path / "notes.txt").new["points"] == 4


def test_the_townhall_keeps_its_name_and_its_agenda(ann: Townhall, tmp_path: Path) -> None:
    note_all(ann, SPEAKERS[:3])
    ann.do([*_item("i" * 32, "Opening")])
    path = tmp_path / "notes.md"
    path.write_text("# My notes\n\n## Opening\n\n## Q&A\n\nAmina Diallo: hello\n", "utf-8")

    merged_into(ann, path)

    assert ann.state.session.name == "virtual townhall"
    assert len(ann.state.all(SessionDetails)) == 1
    assert [one.title for one in ann.state.all(AgendaItem)] == ["Opening", "Q&A"]


def test_notes_of_people_with_other_names_are_said_to_be_of_another_townhall(
    ann: Townhall, tmp_path: Path
) -> None:
    note_all(ann, SPEAKERS[:6])
    path = tmp_path / "notes.txt"
    path.write_text("".join(f"Zo{at} Xylo{at}x (Moon Union):\n- hello\n" for at in range(6)))

    report = merged_into(ann, path)

    assert [fit.is_same_townhall for fit in report.comparison.fits] == [False]
    assert (report.links, len(ann.state.all(Intervention))) == (0, 12)


def test_files_of_notes_and_of_townnotes_merge_the_same_in_any_order(
    ann: Townhall, bea: Townhall, tmp_path: Path
) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    paths = [
        notes_of(ann, tmp_path / "one.txt", timed=True),
        notes_of(ann, tmp_path / "two.md", missed=[2, 3]),
    ]
    for hall in (ann, bea):
        hall.session.close()
    every = [*paths, ann.session.path, bea.session.path]

    held = [_filled(tmp_path / f"all{at}.townnotes", files)
            for at, files in enumerate((every, every[::-1]))]  # fmt: skip

    assert held[0] == held[1]


def test_a_locked_word_file_among_others_stops_the_merge_before_anything_is_written(
    ann: Townhall, tmp_path: Path
) -> None:
    path = tmp_path / "notes.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512)
    before = ann.session.path.read_bytes()

    with pytest.raises(FileError, match="locked with a password"):
        merged_into(ann, path)

    assert ann.session.path.read_bytes() == before


# H1: the command line
def test_the_command_merges_a_session_with_notes_and_says_what_was_not_understood(
    ann: Townhall, tmp_path: Path
) -> None:
    note_all(ann, SPEAKERS[:5])
    path = notes_of(ann, tmp_path / "notes.txt")
    path.write_text(path.read_text("utf-8") + "\n\nSolo Name\n\nshe left\n", "utf-8")
    ann.session.close()
    target, report = tmp_path / "both.townnotes", tmp_path / "report.json"

    ran = _run("merge", ann.session.path, path, "--notes-by", "Bea Lind", "--json", report,
               "-o", target)  # fmt: skip

    assert (ran.returncode, ran.stderr) == (0, "")
    assert "notes.txt: 5 speakers, 7 points, 1 line not understood" in ran.stdout
    assert "line 12, kept as a point: Solo Name" in ran.stdout
    assert json.loads(report.read_text("utf-8"))["links"] == 10
    both = Session.open(target, "me")
    assert [one.name for one in both.state.all(NoteTaker)] == ["Bea Lind"]
    assert {"Solo Name", "she left"} <= texts_of(both)
    assert both.faults() == []
    both.close()


# H1: a preview before anything is written
def test_the_command_shows_line_by_line_how_notes_are_understood(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("10:05 Amina Diallo (Coastal Youth): hello\nSolo\n-----\n", "utf-8")

    ran = _run("notes", path)

    lines = [" ".join(line.split()) for line in ran.stdout.splitlines()]
    assert lines[1] == "1 speaker 10:05 Amina Diallo · Coastal Youth hello"
    assert lines[-1] == "line 3, no words, left out: -----"


def _item(id_: str, title: str) -> list[Assign]:
    return [Assign("agenda_item", id_, "title", title), Assign("agenda_item", id_, "rank", "V")]


def _filled(target: Path, files: list[Path]) -> list[Register]:
    into = Townhall(target, author="f" * 32, ids=lambda: "0" * 32)
    Merging(files).merge_into(into.session, folder=target.parent)
    held = sorted(one for one in into.state.registers() if one.author != "f" * 32)
    into.session.close()
    return held


def _run(*words: object) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(ROOT / one) for one in ("", "ui", "exporters", "resources"))
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "townnotes", *map(str, words)],
        capture_output=True, text=True, check=False, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip


# G: the notes as JSON
def test_the_command_prints_each_line_with_its_kind_and_speaker_as_json(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Present: Amina Diallo\n\nAmina: hello\n- and more\n-----\n", "utf-8")

    held = json.loads(_run("notes", path, "--json").stdout)

    assert list(held) == ["date", "participants", "agenda", "lines"]
    assert [tuple(one.values()) for one in held["lines"]] == [
        (1, "present", "", "", "Present: Amina Diallo", False, False),
        (3, "speaker", "Amina Diallo", "", "hello", False, False),
        (4, "point", "Amina Diallo", "", "and more", False, True),
        (5, "left out", "", "", "-----", False, False),
    ]


# G: a day that may be two is asked for
def test_a_merge_asks_for_a_day_that_may_be_two_and_writes_nothing(
    ann: Townhall, tmp_path: Path
) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Call of 03/11/2027\n\nAmina Diallo: hello\n", "utf-8")

    with pytest.raises(RuleError, match="3 November 2027 or 11 March 2027"):
        merged_into(ann, path)

    assert not ann.state.all(Point)
