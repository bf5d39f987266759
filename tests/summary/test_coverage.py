"""Where each point is told: every one that is not private stands in exactly one list."""

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.summary.any_townhall import SETTINGS, sessions
from tests.summary.townhalls import Townhall, on_bees, with_others
from tests.summary.waiting import waiting
from townnotes.domain.commands.summary import make_final
from townnotes.domain.entities import Point
from townnotes.summary.by_hand.editions import text_of
from townnotes.summary.by_hand.staleness import open_matters
from townnotes.summary.coverage import Coverage, coverage, left_out
from townnotes.summary.draft import write_draft
from townnotes.summary.paragraphs import StillToWord
from townnotes.summary.style.house_style import BUILT_IN, HouseStyle, built_in, in_language


def _style(name: str, language: str) -> HouseStyle:
    return in_language(built_in(name), language)


_STYLES = st.builds(_style, st.sampled_from(BUILT_IN), st.sampled_from(["en", "fr", "es"]))


def _listed(found: Coverage) -> Counter[str]:
    waiting = [one.point for one in found.to_word]
    return Counter([*found.told, *waiting, *found.topics, *found.left_out])


def _where(found: Coverage, point: str) -> str:
    lists = {"told": found.told, "to_word": [one.point for one in found.to_word],
             "topics": found.topics, "left_out": found.left_out}  # fmt: skip
    return next(name for name, points in lists.items() if point in points)


# X4
@SETTINGS
@given(sessions(), _STYLES, st.data())
def test_every_point_that_is_not_private_is_in_exactly_one_list(
    town: Townhall, style: HouseStyle, data: st.DataObject
) -> None:
    state = town.state
    draft = write_draft(state, style)
    ordinary = [one.id for one in state.all(Point) if not one.private]
    some = data.draw(st.lists(st.sampled_from(ordinary or ["gone"]), max_size=4, unique=True))

    for each in (draft, waiting(draft, *some)):
        assert _listed(coverage(state, each)) == Counter(ordinary)
        assert coverage(state, each).points == len(ordinary)


# X4
def test_what_a_sentence_rests_on_is_told_and_what_a_topic_names_is_not() -> None:
    town = with_others(on_bees(), 6)
    told = [town.says(who, "called for", "a fund", "bees") for who in ("a", "b")]
    named = town.says("a", "raised", "lamps", town.theme("lamps"))
    nowhere = town.says("a", "raised", "a greeting")
    town.says("a", "raised", "SECRET", "bees", private=True)

    found = coverage(town.state, town.draft)

    assert (found.told, found.topics, found.left_out) == (tuple(told), (named,), (nowhere,))


# X4
def test_a_mark_of_a_gap_is_told_nowhere_and_is_no_point_to_look_at() -> None:
    town = on_bees()
    gap = town.says("a", "", "", "bees", gap=True)

    found = coverage(town.state, town.draft)

    assert found.left_out == (gap,)
    assert left_out(town.state, town.draft) == ()


# X4
def test_a_point_told_by_hand_is_told_though_it_waited() -> None:
    town = with_others(on_bees(), 3)
    point = town.says("a", "", "wages -> w/out ≠ pay", "bees")
    town.by_hand("bees", "One stakeholder spoke of wages.", point)
    draft = replace(town.draft, to_word=(StillToWord(point, "bees", "shorthand"),))

    assert _where(coverage(town.state, draft), point) == "told"


# X4
def test_a_point_is_told_where_the_leading_words_of_its_card_are() -> None:
    town = with_others(on_bees(), 6)
    first = town.says("a", "called for", "a fund", "bees")
    town.says("b", "called for", "a fund", "bees")
    other = town.says("c", "called for", "fund = must", "bees")
    town.same(first, other)
    draft = waiting(town.draft, other)

    assert _where(coverage(town.state, draft), other) == "told"


# X4
def test_a_point_waits_where_the_leading_words_of_its_card_do() -> None:
    town = with_others(on_bees(), 6)
    first = town.says("a", "called for", "fund = must", "bees")
    other = town.says("b", "called for", "a fund", "bees")
    town.same(first, other)
    draft = waiting(town.draft, first, other)

    assert [_where(coverage(town.state, draft), one) for one in (first, other)] == ["to_word"] * 2


# X4
def test_a_point_to_word_of_a_theme_that_is_only_named_still_waits() -> None:
    town = with_others(on_bees(), 6)
    lamps = town.theme("lamps")
    point = town.says("a", "", "lamps = dim", lamps)
    draft = replace(town.draft, to_word=(StillToWord(point, "", "signs"),))

    assert _where(coverage(town.state, draft), point) == "to_word"
    assert [one.points for one in left_out(town.state, draft)] == [(point,)]


# X4
def test_what_somebody_wrote_behind_the_list_of_topics_tells_its_points() -> None:
    town = with_others(on_bees(), 6)
    lamps = town.theme("lamps")
    named = town.says("a", "raised", "lamps", lamps)
    urged = town.says("a", "urged", "more lamps", lamps)
    town.by_hand("additional", "Additional topics covered were: lamps.", named)
    town.by_hand("additional", "One stakeholder urged more lamps.", urged)

    found = coverage(town.state, town.draft)

    assert (_where(found, named), _where(found, urged)) == ("topics", "told")


# X4
def test_what_waits_for_words_is_open_before_what_is_told_nowhere() -> None:
    town = with_others(on_bees(), 6)
    town.says("a", "raised", "a greeting")
    point = town.says("a", "called for", "fund = must", "bees")
    draft = waiting(town.draft, point)

    matters = open_matters(town.state, draft)

    assert [(one.kind, one.text, one.heading) for one in matters] == [
        ("to word", "called for fund = must", "bees"),
        ("uncovered", "raised a greeting", ""),
    ]


# X4
def test_a_line_that_is_no_phrase_waits_though_its_theme_is_named() -> None:
    town = with_others(on_bees(), 6)
    point = town.says("a", "", "lamps -> dim ≠ safe", town.theme("lamps"))

    assert [one.point for one in town.draft.to_word] == [point]
    assert _where(coverage(town.state, town.draft), point) == "to_word"


# X4, F6
def test_what_waits_goes_on_waiting_in_a_final_summary() -> None:
    town = with_others(on_bees(), 6)
    point = town.says("a", "", "hives -> smoke ≠ honey", "bees")
    state = town.state
    text = text_of(state, write_draft(state))

    final = town.state_after(make_final(state, "edition", "", 1, "digest", text))

    draft = write_draft(final)
    assert draft.is_final
    assert _where(coverage(final, draft), point) == "to_word"
