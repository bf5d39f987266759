"""The memory of a series: its themes, and what an organization likely asked for before."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.after_call.harbour import earlier_townhall, spoken
from tests.builders import Townhall
from townnotes.after_call.earlier import (
    SeriesPoint,
    SeriesTheme,
    SeriesTownhall,
    read_earlier,
    townhall_of,
)
from townnotes.after_call.earlier_files import earlier_files, keep_earlier
from townnotes.after_call.series import SaidBefore, SeriesMemory, remember, theme_courses
from townnotes.beginning import begin_next
from townnotes.domain.commands.after_call.reiterations import EarlierSentence, settle_reiteration
from townnotes.domain.entities import Point
from townnotes.domain.points.reiterations import reiterations
from townnotes.errors import FileError
from townnotes.interchange import read_session, write_session
from townnotes.merging import Merging
from townnotes.session import Session
from townnotes.summary.draft import draft_for
from townnotes.summary.publication import Publication, publish

BREAKS = "longer breaks for crane crews"


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """Return the file of the townhall a year before."""
    return earlier_townhall(tmp_path / "before.townnotes").session.path


def remembered(townhall: Townhall, *files: Path) -> SeriesMemory:
    earlier = [read_earlier(one, townhall.state) for one in files]
    return remember(townhall_of(townhall.state), earlier)


def proposed(townhall: Townhall, *files: Path) -> tuple[SaidBefore, ...]:
    return remembered(townhall, *files).open(townhall.state)


def settles(townhall: Townhall, one: SaidBefore, *, is_same: bool) -> None:
    townhall.do(
        settle_reiteration(townhall.state, one.point.id, one.earlier, is_same=is_same), "Settled"
    )


def point(townhall: Townhall, text: str = BREAKS) -> Point:
    return next(one for one in townhall.state.all(Point) if one.text == text)


# X16
def test_themes_are_new_returning_or_dropped(townhall: Townhall, before: Path) -> None:
    spoken(townhall)

    themes = remembered(townhall, before).themes

    assert [(one.course, one.label, one.townhall) for one in themes] == [
        ("new", "nights", ""),
        ("returning", "rest", "2nd virtual townhall, 11 March 2025"),
        ("dropped", "tolls", "2nd virtual townhall, 11 March 2025"),
    ]


# X16
def test_a_theme_that_nobody_took_up_is_none_of_a_townhall(
    townhall: Townhall, before: Path
) -> None:
    spoken(townhall)
    townhall.theme("tolls")

    themes = remembered(townhall, before).themes

    assert ("dropped", "tolls") in [(one.course, one.label) for one in themes]


# X16
def test_what_an_organization_asked_before_is_proposed_with_the_earlier_sentence(
    townhall: Townhall, before: Path
) -> None:
    spoken(townhall)

    (one,) = proposed(townhall, before)

    assert one.point.text == BREAKS
    assert one.earlier.said == "called for longer breaks for the crews of cranes"
    assert one.earlier.townhall == "2nd virtual townhall, 11 March 2025"


# X16
def test_what_another_organization_asked_before_is_not_proposed(
    townhall: Townhall, before: Path
) -> None:
    """The Quay Board asked for the nurse; now the Dockers do."""
    spoken(townhall)

    assert "a nurse on each pier" not in [one.point.text for one in proposed(townhall, before)]


# X16
def test_nothing_is_stated_before_somebody_settles_it(townhall: Townhall, before: Path) -> None:
    spoken(townhall)
    stood = write_session(townhall.state)

    proposed(townhall, before)

    assert write_session(townhall.state) == stood
    assert (
        "reiterated"
        not in publish(townhall.state, draft_for(townhall.state, "named"), Publication()).text
    )


# X16
def test_settled_as_the_same_the_point_is_reiterated_and_the_earlier_sentence_is_kept(
    townhall: Townhall, before: Path
) -> None:
    spoken(townhall)
    (one,) = proposed(townhall, before)

    settles(townhall, one, is_same=True)

    assert point(townhall).stance == "reiterated"
    (held,) = reiterations(townhall.state)
    assert (held.said, held.was) == (one.earlier.said, "called for")
    assert proposed(townhall, before) == ()


# X16
def test_a_concern_that_is_said_again_keeps_its_stance(townhall: Townhall) -> None:
    spoken(townhall)
    dark = point(townhall, "night work without light")
    earlier = EarlierSentence("x", "2nd virtual townhall", "expressed concern about night work")

    townhall.do(settle_reiteration(townhall.state, dark.id, earlier, is_same=True))

    assert point(townhall, dark.text).stance == "expressed concern about"
    assert [one.said for one in reiterations(townhall.state)] == [earlier.said]


# X16
@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("> a nurse on each pier #rest", "reiterated the need for a nurse on each pier"),
        ("> support for crews #rest", "reiterated support for crews"),
        (
            "> strong regional support for crews #rest",
            "reiterated strong regional support for crews",
        ),
        (
            "> the pilots’ readiness to share boats #rest",
            "reiterated the pilots’ readiness to share boats",
        ),
        ("> to extend the breaks #rest", "reiterated the need to extend the breaks"),
    ],
)
def test_the_summary_says_what_was_reiterated(townhall: Townhall, said: str, told: str) -> None:
    townhall.theme("rest")
    for name in ("Ada", "Bo"):
        townhall.speaks(townhall.participant(name, organization=f"{name} and Sons"), said)
        townhall.later(60)
    for one in townhall.state.all(Point):
        earlier = EarlierSentence("x", "2nd virtual townhall", one.text)
        townhall.do(settle_reiteration(townhall.state, one.id, earlier, is_same=True))

    assert told in publish(townhall.state, draft_for(townhall.state, "named"), Publication()).text


# X16
def test_settled_as_not_the_same_nothing_changes_and_it_is_not_asked_again(
    townhall: Townhall, before: Path
) -> None:
    spoken(townhall)
    (one,) = proposed(townhall, before)

    settles(townhall, one, is_same=False)

    assert point(townhall).stance == "called for"
    assert proposed(townhall, before) == ()
    assert reiterations(townhall.state) == ()


# X16
def test_settled_the_other_way_round_the_stance_before_comes_back(
    townhall: Townhall, before: Path
) -> None:
    spoken(townhall)
    (one,) = proposed(townhall, before)
    settles(townhall, one, is_same=True)

    settles(townhall, one, is_same=False)

    assert point(townhall).stance == "called for"


# X16
def test_one_undo_takes_back_what_was_settled(townhall: Townhall, before: Path) -> None:
    spoken(townhall)
    (one,) = proposed(townhall, before)
    settles(townhall.later(10), one, is_same=True)

    townhall.session.undo()

    assert point(townhall).stance == "called for"
    assert proposed(townhall, before) == (one,)


# X16
def test_settled_on_two_laptops_it_is_one_after_a_merge(
    townhall: Townhall, before: Path, tmp_path: Path
) -> None:
    spoken(townhall)
    copy = tmp_path / "copy.townnotes"
    copy.write_bytes(townhall.session.path.read_bytes())
    other = Townhall.reopened(copy, "bea", townhall.time + 60_000)
    for laptop in (townhall, other):
        (one,) = proposed(laptop, before)
        settles(laptop, one, is_same=True)
    other.session.close()

    Merging([copy], own=townhall.session.path).merge_into(townhall.session, folder=tmp_path)

    assert len(reiterations(townhall.state)) == 1
    assert point(townhall).stance == "reiterated"


# X16
def test_the_internal_version_alone_has_the_earlier_sentence(
    townhall: Townhall, before: Path
) -> None:
    spoken(townhall)
    (one,) = proposed(townhall, before)
    settles(townhall, one, is_same=True)
    draft = draft_for(townhall.state, "named")

    inside, outside = (
        publish(townhall.state, draft, Publication(is_internal=is_internal))
        for is_internal in (True, False)
    )

    assert "Said in an earlier townhall: 1" in [annex.title for annex in inside.annexes]
    assert outside.annexes == ()


# X16
def test_what_was_settled_comes_back_from_json(townhall: Townhall, before: Path) -> None:
    spoken(townhall)
    (one,) = proposed(townhall, before)
    settles(townhall, one, is_same=True)
    again = Session.create(townhall.session.path.with_name("again.townnotes"), "another")

    again.submit(read_session(write_session(townhall.state)).assigns)

    (held,) = reiterations(again.state)
    assert (held.said, held.earlier) == (one.earlier.said, one.earlier.point)
    again.close()


# X16
def test_the_earlier_file_stays_as_it_is_and_no_private_point_is_read(
    townhall: Townhall, before: Path
) -> None:
    spoken(townhall)
    stood = before.read_bytes()

    read = read_earlier(before, townhall.state)

    assert before.read_bytes() == stood
    assert not [one for one in read.points if "private" in one.text]


# X16
def test_a_file_of_this_townhall_is_no_earlier_one(townhall: Townhall, tmp_path: Path) -> None:
    spoken(townhall)
    copy = tmp_path / "copy.townnotes"
    copy.write_bytes(townhall.session.path.read_bytes())

    with pytest.raises(FileError, match="no earlier one"):
        read_earlier(copy, townhall.state)


# X16
def test_the_next_in_series_knows_which_townhalls_came_before(before: Path) -> None:
    second = before.with_name("second.townnotes")
    third = before.with_name("third.townnotes")
    begin_next(second, before).close()

    session = begin_next(third, second)

    assert earlier_files(third, session.state.session.id) == (second, before)
    session.close()


# X16
def test_files_noted_of_another_session_in_the_same_place_are_not_taken(before: Path) -> None:
    there = before.with_name("there.townnotes")
    keep_earlier(there, "one", [before])

    assert earlier_files(there, "one") == (before,)
    assert earlier_files(there, "another") == ()


# X16
@pytest.mark.parametrize(
    "said",
    [
        "> shorter breaks for crane crews",
        "+ longer breaks for crane crews",
        "> no longer breaks for crane crews",
        "> longer breaks for tug crews",
    ],
)
def test_what_contradicts_or_only_sounds_alike_is_not_proposed(
    townhall: Townhall, before: Path, said: str
) -> None:
    townhall.speaks(townhall.participant("Ada", organization="Harbour Friends"), said)

    assert proposed(townhall, before) == ()


LABELS = st.text("abcdeé -", min_size=1, max_size=8)


def hall(name: str, labels: Sequence[str]) -> SeriesTownhall:
    themes = tuple(
        SeriesTheme(f"{name}{at}", label, "", 1) for at, label in enumerate(dict.fromkeys(labels))
    )
    return SeriesTownhall(name, name, name, themes, ())


# X16
@given(here=st.lists(LABELS, max_size=5), one=st.lists(LABELS, max_size=5))
def test_each_theme_of_here_has_one_course_and_a_dropped_one_is_not_of_here(
    here: list[str], one: list[str]
) -> None:
    ours, theirs = hall("here", here), hall("2025", one)

    found = theme_courses(ours, [theirs])

    told = [each.label for each in found if each.course != "dropped"]
    assert sorted(told) == sorted(each.label for each in ours.themes)
    dropped = {each.label for each in found if each.course == "dropped"}
    assert dropped <= {each.label for each in theirs.themes} - set(here)


def request(id_: str, organization: str, text: str) -> SeriesPoint:
    return SeriesPoint(id_, organization, "A", text, text, None, "en")


# X16
@given(
    organization=st.sampled_from(["Harbour Friends", "Quay Board", "Dockers of Pier 4"]),
    other=st.sampled_from(["Harbour Friends", "Quay Board", "Dockers of Pier 5"]),
    text=st.sampled_from(["longer breaks for crews", "a nurse on each pier", "lower tolls"]),
)
def test_the_same_words_are_proposed_where_the_organization_is_the_same_and_nowhere_else(
    organization: str, other: str, text: str
) -> None:
    here = hall("here", ())._replace(points=(request("p", organization, text),))
    before = hall("2025", ())._replace(points=(request("q", other, text),))

    found = remember(here, [before]).repeated

    sentence = EarlierSentence("q", "2025", text)
    expected = [sentence] if organization == other else []
    assert [one.earlier for one in found] == expected
