"""Which townhall a file is of: by date, number and title, and by what was heard."""

from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.merge.files import saved
from tests.merge.halls import SPEAKERS, note_all
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Intervention, Link, Participant, SessionDetails
from townnotes.errors import FileError
from townnotes.merge.report import MergeReport
from townnotes.merge.townhalls import UnansweredTownhallError
from townnotes.merging import Merging

DAY = 86_400


def _says(hall: Townhall, **fields: object) -> None:
    hall.do(change_details(hall.state, **fields))


def _seen(into: Townhall, *others: Townhall) -> MergeReport:
    return Merging([saved(one) for one in others]).preview(into.state, into.author)


def test_what_is_of_one_townhall_is_asked_about_nothing(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])

    (file,) = _seen(ann, bea).townhalls

    assert (file.verdict, file.question) == ("same", "")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"ordinal": 4}, "bea.townnotes is No. 4; this session is No. 3."),
        ({"name": "Forest hearing"}, "bea.townnotes is called “Forest hearing”; "),
        ({"ordinal": 4, "date": "2026-02-11"}, "bea.townnotes is No. 4, of 11 February 2026; "),
    ],
)
def test_another_number_or_title_is_asked_about(
    ann: Townhall, bea: Townhall, fields: dict[str, object], said: str
) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    _says(bea, **fields)

    (file,) = _seen(ann, bea).asked

    assert file.verdict == "another?"
    assert file.question.startswith(said)
    assert file.question.endswith("Merge it anyway?")


@pytest.mark.parametrize("fields", [{"date": ""}, {"ordinal": None}, {"name": ""}])
def test_what_one_does_not_say_is_not_contrary(
    ann: Townhall, bea: Townhall, fields: dict[str, object]
) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    _says(bea, **fields)

    assert _seen(ann, bea).asked == ()


# O3
def test_a_date_a_day_wrong_is_recognized_and_asked_once(ann: Townhall, tmp_path: Path) -> None:
    bea = Townhall(tmp_path / "bea.townnotes", author="b" * 32).later(DAY)
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    _says(bea, date="2026-03-12")

    (file,) = _seen(ann, bea).asked

    assert (file.verdict, file.days) == ("align?", 1)
    assert file.question.endswith("Align it?")


# O3
def test_a_wrong_date_that_was_answered_is_aligned(ann: Townhall, tmp_path: Path) -> None:
    bea = Townhall(tmp_path / "bea.townnotes", author="b" * 32).later(DAY)
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    _says(bea, date="2026-03-12")
    path = saved(bea)

    Merging([path], same=[path]).merge_into(ann.session)

    assert len(ann.state.all(Intervention)) == len(ann.state.all(Participant)) == 9


# O3
def test_nothing_of_another_townhall_is_taken_in_unasked(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea.later(DAY), SPEAKERS[:9])
    _says(bea, date="2026-03-12", ordinal=4)
    before = sorted(ann.state.registers())

    with pytest.raises(UnansweredTownhallError, match="Nothing was merged"):
        Merging([saved(bea)]).merge_into(ann.session)

    assert sorted(ann.state.registers()) == before


def test_another_townhall_taken_in_beside_links_people_and_keeps_the_heading(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(bea, SPEAKERS[:9])
    note_all(ann.later(30 * DAY), SPEAKERS[:9])
    _says(ann, date="2026-04-10", ordinal=4)
    path = saved(bea)
    merging = Merging([path])

    merging.answer(other=[path.name])
    merging.merge_into(ann.session)

    assert (len(ann.state.all(Participant)), len(ann.state.all(Intervention))) == (9, 18)
    assert (ann.state.session.ordinal, len(ann.state.all(SessionDetails))) == (4, 2)


def test_what_was_taken_in_beside_is_not_asked_about_again(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    _says(bea, ordinal=4)
    path = saved(bea)
    Merging([path], other=[path]).merge_into(ann.session)

    again = Merging([path]).preview(ann.state, ann.author)

    assert (again.asked, again.comparison.proposals) == ((), ())


def test_a_file_left_out_brings_nothing(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    _says(bea, ordinal=4)
    merging = Merging([saved(bea)])

    merging.answer(left_out=["bea.townnotes"])

    assert merging.merge_into(ann.session).changes_nothing


def test_of_five_files_the_one_of_another_townhall_is_asked_about(
    ann: Townhall, tmp_path: Path
) -> None:
    note_all(ann, SPEAKERS[:9])
    others = [Townhall(tmp_path / f"{at}.townnotes", author=f"{at}" * 32) for at in range(4)]
    for at, one in enumerate(others):
        note_all(one.later(20 * at), SPEAKERS[:9])
    _says(others[2], ordinal=4, date="2026-02-11")

    assert [one.file for one in _seen(ann, *others).asked] == ["2.townnotes"]


# H8
def test_a_shift_change_links_people_and_joins_nothing(ann: Townhall, bea: Townhall) -> None:
    panel = SPEAKERS[:3]
    note_all(ann, [*panel, *SPEAKERS[7:12]])
    note_all(bea.later(3_600), [*SPEAKERS[12:17], *panel])
    path = saved(bea)

    report = Merging([path]).merge_into(ann.session)

    assert [one.verdict for one in report.townhalls] == ["shift"]
    assert (len(ann.state.all(Participant)), len(ann.state.all(Intervention))) == (13, 16)


def test_a_file_with_itself_under_another_author_is_one(ann: Townhall, tmp_path: Path) -> None:
    note_all(ann, SPEAKERS[:9])
    twin = Townhall(tmp_path / "twin.townnotes", author="t" * 32)
    note_all(twin, SPEAKERS[:9])

    Merging([saved(twin)]).merge_into(ann.session)

    assert len(ann.state.all(Participant)) == len(ann.state.all(Intervention)) == 9


@pytest.mark.parametrize("years", [-56, 74])
def test_a_clock_far_in_the_past_or_the_future_is_understood(
    ann: Townhall, tmp_path: Path, years: int
) -> None:
    note_all(ann, SPEAKERS[:9])
    wrong = Townhall(tmp_path / "wrong.townnotes", author="b" * 32)
    note_all(wrong.later(years * 365 * DAY + 4_321), SPEAKERS[:9])

    Merging([saved(wrong)]).merge_into(ann.session)

    assert len(ann.state.all(Intervention)) == 9


def test_400_people_of_one_surname_stay_apart(ann: Townhall, bea: Townhall) -> None:
    letters = "abcdefghijklmnopqrst"
    names = [f"{a}{b}{a}{b} Kim".title() for a in letters for b in letters]
    for hall in (ann, bea):
        note_all(hall, names[::7])
        for name in names:
            if name not in names[::7]:
                hall.participant(name)

    Merging([saved(bea)]).merge_into(ann.session)

    assert len(ann.state.all(Participant)) == 400
    assert len(ann.state.all(Intervention)) == len(names[::7])
    assert ann.state.all(Link)


def test_files_of_one_name_in_two_folders_are_told_apart(ann: Townhall, tmp_path: Path) -> None:
    paths: list[Path] = []
    for name, number in (("bea", 3), ("cy", 4)):
        (tmp_path / name).mkdir()
        hall = Townhall(tmp_path / name / "hall.townnotes", author=name[0] * 32)
        note_all(hall, SPEAKERS[:9])
        _says(hall, ordinal=number)
        paths.append(saved(hall))
    note_all(ann, SPEAKERS[:9])

    (asked,) = Merging(paths).preview(ann.state, ann.author).asked

    assert asked.file == "cy/hall.townnotes"
    assert Merging(paths, same=[paths[1]]).preview(ann.state, ann.author).asked == ()


def test_a_file_that_cannot_be_read_is_refused_before_any_question(
    ann: Townhall, tmp_path: Path
) -> None:
    with pytest.raises(FileError):
        Merging([tmp_path / "none.townnotes"], same=[tmp_path / "none.townnotes"])
    assert ann.state.session.ordinal == 3
