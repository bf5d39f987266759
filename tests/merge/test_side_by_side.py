"""Two recordings laid side by side, and what a person decides of them, in one commit."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import Townhall
from tests.merge.conftest import LATE
from tests.merge.files import all_of, copied, merged_into, saved
from tests.merge.halls import SPEAKERS, note_all
from tests.ui.merge_room.two_takers import ann_s, bea_s
from townnotes.domain.commands.participants import change_participant
from townnotes.domain.entities import Intervention, Link, Participant, Point
from townnotes.domain.registers import Assign
from townnotes.merge.links import Choice, Chosen, Decisions, join, keep_apart
from townnotes.merge.tracks import AlignedRow
from townnotes.merging import Merging, SideBySide
from townnotes.session import Session


def seen_from(hall: Townhall, *paths: Path) -> SideBySide:
    merging = Merging(paths, own=hall.session.path)
    return merging.side_by_side(tuple(hall.state.registers()), hall.author)


def row_of(seen: SideBySide, name: str) -> AlignedRow:
    return next(
        row for row in seen.tracks.rows
        if row.kind == "intervention" and name in {one.name for one in (*row.ours, *row.theirs)}
    )  # fmt: skip


@pytest.fixture
def bea_path(tmp_path: Path) -> Path:
    return saved(bea_s(tmp_path / "bea.townnotes"))


# H1
def test_rows_stand_along_one_time_axis_with_their_verdict(ann: Townhall, bea_path: Path) -> None:
    ann_s(ann)

    rows = [row for row in seen_from(ann, bea_path).tracks.rows if row.kind == "intervention"]

    assert [row.at for row in rows] == sorted(row.at for row in rows)
    assert [row.verdict for row in rows] == [
        "one", "one", "one", "one", "ours", "one", "one", "likely", "one", "decide", "one", "one",
        "theirs",
    ]  # fmt: skip


# X3
def test_a_row_says_why_it_is_one(ann: Townhall, bea_path: Path) -> None:
    ann_s(ann)

    row = row_of(seen_from(ann, bea_path), "Lena Berg")

    assert row.why == "same name, 1 s apart after the 91 s offset"


# X3
def test_their_clock_is_brought_to_ours(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS)
    note_all(bea, SPEAKERS)

    seen = seen_from(ann, saved(bea))

    (clock,) = seen.tracks.clocks
    assert (round((clock.ahead or 0) / 1000), clock.shared) == (LATE, 35)
    for row in seen.tracks.rows:
        assert row.at == row.ours[0].began


# H4
def test_each_point_of_a_row_says_who_noted_it(ann: Townhall, bea_path: Path) -> None:
    ann_s(ann)

    row = row_of(seen_from(ann, bea_path), "Lena Berg")

    assert {told.by for told in row.ours[0].points} == {"AL"}
    assert {told.by for told in row.theirs[0].points} == {"BO"}


# H8
def test_what_both_hold_of_one_file_is_the_same_entry(ann: Townhall) -> None:
    note_all(ann, SPEAKERS[:3])
    bea = copied(ann, "bea", "b").later(60)
    bea.speaks(bea.participant("Late Comer"), "asked for time")

    rows = seen_from(ann, saved(bea)).tracks.rows

    assert [row.verdict for row in rows] == ["one", "one", "one", "theirs"]
    assert rows[0].why == "the same entry in both"


def test_several_files_are_laid_beside_ours_as_one_track(
    ann: Townhall, bea_path: Path, tmp_path: Path
) -> None:
    ann_s(ann)
    cy = Townhall(tmp_path / "cy.townnotes", author="c" * 32)
    ann_s(cy.later(-40))

    row = row_of(seen_from(ann, bea_path, saved(cy)), "Lena Berg")

    assert (len(row.ours), len(row.theirs), row.verdict) == (1, 2, "one")


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.booleans(), st.integers(0, 25)), min_size=1,
                max_size=12))  # fmt: skip
def test_every_intervention_stands_in_one_row_on_its_own_side(
    heard: list[tuple[bool, bool, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        halls = [Townhall(Path(folder) / f"{n}.townnotes", author=n * 32) for n in "ab"]
        for hall in halls:
            for at, (*by, late) in enumerate(heard):
                if by[halls.index(hall)]:
                    hall.later(late if hall is halls[1] else 0)
                    hall.speaks(hall.participant(SPEAKERS[at]), f"spoke of matter {at}")
        ids = [{one.id for one in hall.state.all(Intervention)} for hall in halls]

        seen = seen_from(halls[0], saved(halls[1]))

        rows = [row for row in seen.tracks.rows if row.kind == "intervention"]
        assert sorted(ids[0]) == sorted(one.id for row in rows for one in row.ours)
        assert sorted(ids[1]) == sorted(one.id for row in rows for one in row.theirs)
        assert [row.at for row in rows] == sorted(row.at for row in rows)
        halls[0].session.close()


# X3, H6
def test_what_was_decided_goes_in_with_the_merge_and_is_taken_back_with_it(
    ann: Townhall, bea_path: Path
) -> None:
    ann_s(ann)
    before = all_of(ann.session)
    again = Townhall.reopened(ann.session.path, ann.author, ann.time)
    seen = seen_from(again, bea_path)
    likely, doubtful = row_of(seen, "Federation speaker"), row_of(seen, "Wei Chen")
    decided = Decisions(
        likely.proposals, doubtful.proposals, (Chosen(seen.report.differing[0], "theirs"),)
    )

    report = Merging([bea_path]).merge_into(again.session, decided=decided)

    assert report.links == len(seen.report.comparison.sure) + len(likely.proposals)
    assert again.state.group(likely.ours[0].id) == again.state.group(likely.theirs[0].id)
    assert [one.kind for one in again.state.all(Link)].count("apart") == 1
    again.session.undo_merge()
    assert all_of(again.session) == before


# X3
def test_what_was_kept_apart_is_not_proposed_again(ann: Townhall, bea_path: Path) -> None:
    ann_s(ann)
    pair = row_of(seen_from(ann, bea_path), "Wei Chen").proposals
    Merging([bea_path]).merge_into(ann.session, decided=Decisions(apart=pair))

    row = row_of(seen_from(ann), "Wei Chen")

    assert (row.verdict, row.proposals) == ("ours", ())


# X3
def test_what_is_surely_one_can_be_kept_apart_before_it_is_written(
    ann: Townhall, bea_path: Path
) -> None:
    ann_s(ann)
    pair = row_of(seen_from(ann, bea_path), "Lena Berg").proposals

    Merging([bea_path]).merge_into(ann.session, decided=Decisions(apart=pair))

    assert len(ann.state.group(pair[0].one)) == 1


# X3
def test_what_is_left_undecided_by_a_merge_can_be_joined_later_or_kept_apart_after_all(
    ann: Townhall, bea_path: Path
) -> None:
    ann_s(ann)
    merged_into(ann, bea_path)
    pair = row_of(seen_from(ann), "Federation speaker").proposals
    one = next(two for two in pair if two.kind == "intervention")

    ann.do(join(ann.state, pair), "Join")
    joined = ann.state.group(one.one)
    ann.do(keep_apart(ann.state, [one]), "Apart")
    apart = ann.state.group(one.one)
    ann.do(join(ann.state, [one]), "Join again")

    assert (len(joined), len(apart), len(ann.state.group(one.one))) == (2, 1, 2)


# H5
@pytest.mark.parametrize(("choice", "shown"), [("ours", "Amina Dialo"), ("theirs", "Aminata")])
def test_of_two_values_the_one_chosen_is_shown_and_the_other_is_kept(
    ann: Townhall, choice: Choice, shown: str
) -> None:
    who = ann.participant("Amina Diallo")
    bea = copied(ann, "bea", "b")
    ann.later(9).do(change_participant(ann.state, who.id, name="Amina Dialo"))
    bea.later(20).do(change_participant(bea.state, who.id, name="Aminata"))
    path = saved(bea)
    (field,) = seen_from(ann, path).report.differing

    chosen = Decisions(fields=(Chosen(field, choice),))
    Merging([path]).merge_into(ann.session, decided=chosen)

    assert (field.ours.value, field.theirs.value) == ("Amina Dialo", "Aminata")
    assert ann.state.all(Participant)[0].name == shown
    said = {one.value for one in ann.session.earlier(who.id, "name")}
    assert {'"Amina Dialo"', '"Aminata"'} <= said | {f'"{shown}"'}


# H5
def test_of_two_who_are_one_the_name_chosen_stands_for_both(ann: Townhall, bea_path: Path) -> None:
    ann_s(ann)
    seen = seen_from(ann, bea_path)
    field = next(one for one in seen.report.differing if one.of == "Tomáš Novák")

    Merging([bea_path]).merge_into(ann.session, decided=Decisions(fields=(Chosen(field, "ours"),)))

    names = [one.name for one in ann.state.all(Participant)]
    assert "Tomáš Novák" in names
    assert "Novak" not in names
    assert {one.of for one in seen_from(ann).report.differing} == {
        one.of for one in seen.report.differing
    } - {"Tomáš Novák"}


# H5
def test_a_name_that_one_of_two_others_spells_otherwise_is_asked_of_once(
    ann: Townhall, bea: Townhall, tmp_path: Path
) -> None:
    cay = Townhall(tmp_path / "cay.townnotes", author="c" * 32)
    note_all(ann, SPEAKERS[:9])
    note_all(bea, ["Amína Diallo", *SPEAKERS[1:9]])
    note_all(cay.later(7), SPEAKERS[:9])

    seen = seen_from(ann, saved(bea), saved(cay))

    names = [(one.ours.words, one.theirs.words) for one in seen.report.differing]
    assert names == [("Amina Diallo", "Amína Diallo")]


# H1
def test_what_was_noted_without_a_time_stands_behind_what_was_noted_before_it(
    ann: Townhall, tmp_path: Path
) -> None:
    note_all(ann, SPEAKERS[:6])
    path = tmp_path / "notes.txt"
    heard = [*SPEAKERS[:3], "Wilhelmina Ng", "Bo Xu", *SPEAKERS[3:6]]
    path.write_text("\n".join(f"{name}:\n- welcomed the text" for name in heard), "utf-8")

    rows = seen_from(ann, path).tracks.rows

    assert [(*row.ours, *row.theirs)[0].name for row in rows] == heard


# H5
def test_by_default_both_values_are_kept_and_nothing_is_written_of_them(
    ann: Townhall, bea_path: Path
) -> None:
    ann_s(ann)
    before = {one for one in ann.state.registers() if one.author == ann.author}

    merged_into(ann, bea_path)

    mine = {one for one in ann.state.registers() if one.author == ann.author}
    assert {one.entity for one in mine - before} == {"link", "clock"}


# H2
def test_a_file_taken_in_before_brings_nothing_and_every_row_is_one(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    path = saved(bea)
    merged_into(ann, path)

    seen = seen_from(ann, path)

    assert seen.report.changes_nothing
    assert {row.verdict for row in seen.tracks.rows} == {"one"}


def test_a_preview_side_by_side_writes_nothing(ann: Townhall, bea_path: Path) -> None:
    ann_s(ann)
    before, texts = sorted(ann.state.registers()), len(ann.state.all(Point))

    seen_from(ann, bea_path)

    assert (sorted(ann.state.registers()), len(ann.state.all(Point))) == (before, texts)


def test_two_who_begun_in_one_file_are_seen_from_the_one_at_this_desk(
    ann: Townhall, bea_path: Path
) -> None:
    ann_s(ann)
    merged_into(ann, bea_path)
    path = saved(ann)
    bea = Session.open(path, "b" * 32)

    seen = Merging([]).side_by_side(tuple(bea.state.registers()), "b" * 32)

    row = row_of(seen, "Rosa")
    assert (row.verdict, row.ours) == ("theirs", ())
    bea.close()


# X3
def test_what_was_joined_can_be_kept_apart_after_all(ann: Townhall, bea_path: Path) -> None:
    ann_s(ann)
    merged_into(ann, bea_path)
    row = row_of(seen_from(ann), "Lena Berg")

    ann.do(keep_apart(ann.state, row.proposals), "Apart")

    assert row.why == "joined before"
    assert len(ann.state.group(row.ours[0].id)) == 1
    assert row_of(seen_from(ann), "Lena Berg").verdict == "ours"


def test_what_is_linked_with_something_deleted_is_left_out(ann: Townhall, bea_path: Path) -> None:
    ann_s(ann)
    merged_into(ann, bea_path)
    gone = row_of(seen_from(ann), "Lena Berg").theirs[0].id

    ann.do([Assign(Intervention.entity, gone, "deleted", True)])

    assert row_of(seen_from(ann), "Lena Berg").verdict == "ours"
