"""Several recordings are compared as one set: order and repetition do not matter."""

from collections import Counter
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.merge.made_up import recordings
from townnotes.merge.proposals import Comparison, Proposal, compare
from townnotes.merge.recordings import Recording
from townnotes.merge.together import Edge, Ruling, align_all, consistent, join


def _pair(one: Proposal) -> tuple[str, str]:
    return (min(one.one, one.other), max(one.one, one.other))


def _groups(found: Comparison, kind: str) -> list[set[str]]:
    groups: list[set[str]] = []
    for pair in (set(_pair(one)) for one in found.proposals if one.kind == kind):
        touched = [group for group in groups if group & pair]
        groups = [group for group in groups if not group & pair]
        groups.append(pair.union(*touched))
    return groups


# X3
@settings(max_examples=150, deadline=None)
@given(recordings(), st.randoms())
def test_the_order_of_the_files_does_not_matter(many: list[Recording], chance: Random) -> None:
    expected = compare(many)
    shuffled = list(many)
    chance.shuffle(shuffled)

    assert compare(shuffled) == expected


@settings(max_examples=150, deadline=None)
@given(recordings())
def test_nothing_is_joined_with_two_of_one_recording(many: list[Recording]) -> None:
    found = compare(many)

    for kind in ("intervention", "participant", "theme"):
        for group in _groups(found, kind):
            held = Counter(id_.split("-")[0] for id_ in group)
            assert max(held.values()) == 1


# H2
@settings(max_examples=100, deadline=None)
@given(recordings())
def test_what_is_linked_is_not_proposed_again(many: list[Recording]) -> None:
    linked = frozenset(map(_pair, compare(many).proposals))

    assert compare(many, Ruling(linked=linked)).proposals == ()


@settings(max_examples=100, deadline=None)
@given(recordings(at_most=3), st.data())
def test_what_was_taken_back_stays_apart(many: list[Recording], data: st.DataObject) -> None:
    proposals = compare(many).proposals
    apart = data.draw(st.sets(st.sampled_from(proposals)) if proposals else st.just(set()))
    ruling = Ruling(apart=frozenset(map(_pair, apart)))

    after = compare(many, ruling)

    for kind in ("intervention", "participant", "theme"):
        for group in _groups(after, kind):
            assert not any(one <= group for one in map(set, ruling.apart))


def test_two_who_agree_outweigh_one_who_does_not() -> None:
    edges = [
        Edge((0, 0), (1, 0), 0.45),
        Edge((0, 0), (1, 1), 0.5),
        Edge((0, 0), (2, 0), 0.95),
        Edge((1, 0), (2, 0), 0.95),
    ]

    weighed = {(one.one, one.other): one.probability for one in consistent(edges, 3)}

    assert weighed[(0, 0), (1, 0)] > 0.5 > weighed[(0, 0), (1, 1)]


def test_one_who_missed_the_moment_says_nothing() -> None:
    edges = [Edge((0, 0), (1, 0), 0.8), Edge((0, 1), (2, 0), 0.9)]

    assert consistent(edges, 3)[0].probability == 0.8


def test_groups_that_differ_on_the_whole_are_not_joined_by_one_edge() -> None:
    edges = [Edge((0, 0), (1, 0), 0.9), Edge((2, 0), (3, 0), 0.9), Edge((0, 0), (2, 0), 0.7)]

    _, groups = join(edges, [["a"], ["b"], ["c"], ["d"]])

    assert groups == [[(0, 0), (1, 0)], [(2, 0), (3, 0)]]


def test_one_recording_alone_is_compared_with_nothing() -> None:
    assert align_all([Recording("a", ())]).joined == ()
    assert compare([]).proposals == ()
