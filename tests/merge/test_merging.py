"""Merging by the front door: files in, one commit, nothing asked."""

import sqlite3
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.merge.files import all_of, copied, merged_into, saved, texts_of
from tests.merge.halls import SPEAKERS, note_all
from townnotes.domain.commands.opening import begin_opening, opening_id
from townnotes.domain.commands.participants import change_participant
from townnotes.domain.commands.points import TypedLine, toggle_private, write_lines
from townnotes.domain.entities import Intervention, Link, NoteTaker, Participant, Point
from townnotes.domain.floor.speakers import held_interventions, took_the_floor
from townnotes.domain.registers import Assign
from townnotes.errors import FileError
from townnotes.merge.townhalls import UnansweredTownhallError
from townnotes.merging import Merging
from townnotes.session import Session


# H1
def test_a_preview_says_with_numbers_what_is_new_and_the_same_and_writes_nothing(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:12])
    merging = Merging([saved(bea)])
    before = sorted(ann.state.registers())

    report = merging.preview(ann.state, ann.author)

    assert report.new == {"participants": 3, "interventions": 3, "points": 12}
    assert report.known == {"participants": 9, "interventions": 9, "points": 0}
    assert sorted(ann.state.registers()) == before


# H1
def test_the_preview_of_a_merge_says_what_the_merge_then_does(
    ann: Townhall, bea: Townhall, tmp_path: Path
) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[3:14])
    path = saved(bea)
    seen = Merging([path]).preview(ann.state, ann.author)

    done = Merging([path]).merge_into(ann.session, folder=tmp_path)

    assert done.words() == seen.words()


# H1, O4
def test_a_merge_by_what_was_previewed_says_of_the_same_points_that_they_are_alike(
    ann: Townhall, bea: Townhall, tmp_path: Path
) -> None:
    for hall, said in ((ann, "funding for the basin"), (bea, "the basin needs funding")):
        note_all(hall, SPEAKERS[:9])
        hall.later(5).speaks(hall.participant("Rosa Vane"), said)
    path = saved(bea)
    merging = Merging([path])
    seen = merging.preview(ann.state, ann.author)

    done = merging.merge_into(ann.session, folder=tmp_path, found=seen.comparison)

    assert seen.comparison.points
    assert done.as_json()["proposals"] == seen.as_json()["proposals"]


# H1
def test_what_two_say_differently_of_one_field_is_counted_and_both_are_kept(ann: Townhall) -> None:
    who = ann.participant("Amina Diallo")
    bea = copied(ann, "bea", "b")
    ann.later(9).do(change_participant(ann.state, who.id, name="Amina Dialo"))
    bea.later(20).do(change_participant(bea.state, who.id, name="Aminata Diallo"))

    report = merged_into(ann, saved(bea))

    names = {ann.state.session.id, *(r.value for r in ann.session.earlier(who.id, "name"))}
    assert report.conflicts == {"participant.name": 1}
    assert '"Amina Dialo"' in names
    assert ann.state.all(Participant)[0].name == "Aminata Diallo"


# H8
def test_what_another_added_to_a_copy_is_there_and_nothing_doubles(ann: Townhall) -> None:
    note_all(ann, SPEAKERS[:5])
    bea = copied(ann, "bea", "b").later(60)
    bea.speaks(bea.participant("Late Comer"), "asked for time")

    report = merged_into(ann, saved(bea))

    assert report.new == {"participants": 1, "interventions": 1, "points": 1}
    assert len(ann.state.all(Intervention)) == 6
    assert ann.state.all(Link) == ()


# H8
def test_three_laptops_hold_the_same_whichever_takes_in_first(ann: Townhall) -> None:
    note_all(ann, SPEAKERS[:5])
    halls = [copied(ann, name, name) for name in "cde"]
    for at, hall in enumerate(halls):
        hall.later(60 * at)
        hall.speaks(hall.participant(f"Guest {at}"), f"said {at}")
    paths = [saved(hall) for hall in halls]
    targets = [copied(ann, f"into{at}", "f") for at in range(2)]

    for path in paths:
        merged_into(targets[0], path)
    merged_into(targets[1], *reversed(paths))

    one, other = (sorted(hall.state.registers()) for hall in targets)
    assert one == other
    assert texts_of(targets[0].session) >= {"said 0", "said 1", "said 2"}
    first, second = (all_of(hall.session) for hall in targets)
    assert {k: v for k, v in first.items() if k != "made of"} == {
        k: v for k, v in second.items() if k != "made of"
    }


# H2
@pytest.mark.parametrize("times", [2, 10])
def test_the_same_file_again_changes_not_a_byte(ann: Townhall, bea: Townhall, times: int) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    path = saved(bea)
    merged_into(ann, path)
    before = ann.session.path.read_bytes()

    reports = [merged_into(ann, path) for _ in range(times - 1)]

    assert all(report.changes_nothing for report in reports)
    assert ann.session.path.read_bytes() == before


# H1
def test_a_merge_tells_what_it_is_doing(ann: Townhall, bea: Townhall) -> None:
    note_all(bea, SPEAKERS[:3])
    told: list[str] = []

    merged_into(ann, saved(bea), tell=told.append)

    assert told == ["Reading bea.townnotes", "Comparing", "Writing"]


# H2
def test_the_same_file_given_twice_at_once_is_read_once_and_said(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(bea, SPEAKERS[:3])
    path = saved(bea)

    report = merged_into(ann, path, path, ann.session.path)

    assert report.given_twice == ("bea.townnotes", "ann.townnotes")
    assert len(ann.state.all(Intervention)) == 3


# X3
def test_thirty_five_noted_by_two_are_thirty_five_and_the_offset_is_ninety_seconds(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS)
    note_all(bea, SPEAKERS)

    report = merged_into(ann, saved(bea))

    assert "35 interventions are in both, and the clocks are 90 s apart." in report.words()
    assert len(ann.state.all(Intervention)) == len(took_the_floor(ann.state)) == 35
    assert len(ann.state.all(Point)) == 70


# H1
def test_a_report_as_json_names_recordings_by_their_files(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])

    report = merged_into(ann, saved(bea))

    (one,) = report.as_json()["recordings"]
    assert {one["one"], one["other"]} == {"this session", "bea.townnotes"}


# H8
def test_three_who_each_noted_all_in_copies_of_one_file_have_each_speaker_once(
    ann: Townhall,
) -> None:
    category = ann.category("stakeholder", "stakeholders")
    people = [ann.participant(name, category=category.id) for name in SPEAKERS[:9]]
    halls = [ann, copied(ann, "bea", "b").later(20), copied(ann, "cy", "c").later(45)]
    for hall in halls:
        for at, who in enumerate(people):
            hall.later(2 + at % 5 * 7)
            hall.speaks(who, f"welcomed the text {hall.author[0]}")

    report = merged_into(ann, *map(saved, halls[1:]))

    assert len(ann.state.all(Intervention)) == len(ann.state.all(Participant)) == 9
    assert len(ann.state.all(Point)) == 27
    told = "9 interventions are in both, and the clocks are 20 s apart."
    assert f"this session and bea.townnotes: {told}" in report.words()


def test_a_file_of_another_townhall_is_asked_about_and_nothing_of_it_taken_in(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS[:12])
    note_all(bea.later(3 * 86_400), SPEAKERS[12:24])

    with pytest.raises(UnansweredTownhallError, match="3 days apart"):
        merged_into(ann, saved(bea))

    assert len(ann.state.all(Intervention)) == 12


def test_a_damaged_register_is_left_out_and_counted_and_the_rest_taken(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(bea, SPEAKERS[:3])
    path = saved(bea)
    db = sqlite3.connect(path)
    db.execute(
        "UPDATE register SET value = '\"other\"' WHERE (id, field) ="
        " (SELECT id, field FROM register WHERE field = 'text' LIMIT 1)"
    )
    db.commit()
    db.close()
    damaged = path.read_bytes()

    report = merged_into(ann, path)

    assert report.files[0].damaged == 1
    assert len(ann.state.all(Intervention)) == 3
    assert path.read_bytes() == damaged


def test_a_newer_version_s_file_is_refused_and_nothing_is_written(
    ann: Townhall, bea: Townhall
) -> None:
    path = saved(bea)
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 900")
    db.close()
    before = ann.session.path.read_bytes()

    with pytest.raises(FileError, match="newer townnotes"):
        merged_into(ann, path)

    assert ann.session.path.read_bytes() == before


def test_another_s_private_point_stays_where_it_is_unless_asked_for(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(bea, SPEAKERS[:2])
    secret = bea.state.all(Point)[0]
    bea.do(toggle_private(bea.state, secret.id))
    path = saved(bea)

    without = merged_into(ann, path)
    known = ann.state.knows(secret.id)
    with_it = merged_into(ann, path, with_private=True)

    assert (without.files[0].private, known) == (1, False)
    assert with_it.files[0].private == 0
    assert ann.state.knows(secret.id)


def test_one_s_own_private_point_comes_back_from_a_copy(ann: Townhall) -> None:
    note_all(ann, SPEAKERS[:2])
    mine = copied(ann, "second", "a")
    own = mine.later(60).state.all(Point)[0]
    mine.do(toggle_private(mine.state, own.id))

    report = merged_into(ann, saved(mine))

    assert report.files[0].private == 0
    assert ann.state.all(Point)[0].private


# H4
def test_each_point_keeps_its_note_taker(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:6])
    note_all(bea, SPEAKERS[:6])
    for hall, initials in ((ann, "AN"), (bea, "BE")):
        taker = initials[0].lower() * 31 + "0"
        hall.do([*_taker(taker, initials), *_by(hall, taker)])

    merged_into(ann, saved(bea))

    first = ann.state.all(Intervention)[0]
    takers = [ann.state.find(NoteTaker, one.by) for one in ann.state.points_of(first.id)]
    assert sorted(one.initials for one in takers if one) == ["AN", "BE"]


def _taker(id_: str, initials: str) -> list[Assign]:
    return [Assign(NoteTaker.entity, id_, "initials", initials)]


def _by(hall: Townhall, taker: str) -> list[Assign]:
    return [Assign(Point.entity, one.id, "by", taker) for one in hall.state.all(Point)]


def test_a_file_with_a_record_of_merges_that_is_not_ours_is_refused(bea: Townhall) -> None:
    path = saved(bea)
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE merged (n, part TEXT AS (hex(zeroblob(9))))")
    db.close()

    with pytest.raises(FileError, match="another table merged"):
        Session.open(path, "me")


def test_an_opening_note_is_merged_and_counts_as_no_intervention(tmp_path: Path) -> None:
    ann, bob = Townhall(tmp_path / "ann.townnotes"), Townhall(tmp_path / "bob.townnotes", "bob")
    for hall, text in ((ann, "the chair opened"), (bob, "welcome by the chair")):
        id_, line = opening_id(hall.state), TypedLine(hall.new_id(), text, hall.time)
        hall.do(begin_opening(hall.state, id_))
        hall.do(write_lines(hall.state, id_, "", [line], {line.id}))
    bob.session.close()

    report = Merging([bob.session.path]).merge_into(ann.session, folder=tmp_path)

    assert (report.new["interventions"], report.new["points"]) == (0, 1)
    assert held_interventions(ann.state) == ()
    assert {one.text for one in ann.state.all(Point)} == {
        "the chair opened",
        "welcome by the chair",
    }
    ann.session.close()
