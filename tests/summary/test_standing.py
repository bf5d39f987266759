"""Whether sentences by hand still stand on what was noted, and what is open before the end."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.points import TypedLine, set_stance, write_lines
from townnotes.domain.commands.records import change, delete
from townnotes.domain.commands.summary import (
    WordedSentence,
    confirm_statement,
    draft_again,
    final_edition,
    link_point,
    make_final,
    name_only,
    reopen,
    unlink_point,
    write_paragraph,
)
from townnotes.domain.entities import Edition, Intervention, Point, Theme
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.summary.by_hand.staleness import open_matters
from townnotes.summary.draft import write_draft
from townnotes.summary.paragraphs import DraftParagraph


class Hall:
    """A townhall whose theme has a paragraph by hand: one sentence with points, one without."""

    def __init__(self, townhall: Townhall) -> None:
        self.townhall = townhall
        category = townhall.category("stakeholder", "stakeholders").id
        self.theme = townhall.theme("water", topic="access to water")
        for name in ("Ada", "Bo", "Cy"):
            one = townhall.participant(name, category=category)
            townhall.speaks(one, "!called clean wells #water")
        self.points = tuple(one.id for one in self.state.all(Point))
        self.write(WordedSentence("s1", "Three called for clean wells.", self.points))

    @property
    def state(self) -> State:
        return self.townhall.state

    @property
    def paragraph(self) -> DraftParagraph:
        paragraphs = write_draft(self.state).paragraphs
        return next(one for one in paragraphs if one.section == self.theme)

    @property
    def standings(self) -> list[str]:
        return [one.state for one in self.paragraph.sentences]

    def write(self, *sentences: WordedSentence) -> None:
        self.townhall.do(write_paragraph(self.state, self.theme, sentences))

    def point(self, place: int = 0) -> Point:
        found = self.state.find(Point, self.points[place])
        assert found is not None
        return found


@pytest.fixture
def hall(townhall: Townhall) -> Hall:
    return Hall(townhall)


# F3
def test_a_sentence_by_hand_stands_on_its_points(hall: Hall) -> None:
    assert hall.standings == [""]


def test_a_sentence_without_points_is_unsupported(hall: Hall) -> None:
    hall.write(
        WordedSentence("s1", "Three called for wells.", hall.points),
        WordedSentence("s2", "All sang."),
    )

    assert hall.standings == ["", "unsupported"]


def test_a_sentence_told_from_the_details_needs_no_points(townhall: Townhall) -> None:
    opening = next(one for one in write_draft(townhall.state).paragraphs if one.kind == "body")
    mine = opening.sentences[0].text.replace("took place", "was held")
    sentences = (WordedSentence("s", mine), WordedSentence("t", "Ursula sang."))
    townhall.do(write_paragraph(townhall.state, "opening", sentences))

    found = next(one for one in write_draft(townhall.state).paragraphs if one.by_hand)

    assert [one.state for one in found.sentences] == ["", "unsupported"]


def test_a_point_retyped_turns_its_sentence_to_check(hall: Hall) -> None:
    hall.townhall.do(change(hall.point(), text="safe wells"))

    assert hall.standings == ["check"]


def test_another_stance_turns_the_sentence_to_check(hall: Hall) -> None:
    hall.townhall.do(set_stance(hall.townhall.state, hall.point().id, "suggested"))

    assert hall.standings == ["check"]


def test_a_deleted_point_turns_its_sentence_to_check(hall: Hall) -> None:
    hall.townhall.do(delete(hall.point()))

    assert hall.standings == ["check"]


def test_another_speaker_turns_the_sentence_to_check(hall: Hall) -> None:
    other = hall.townhall.participant("Di")
    turn = hall.state.find(Intervention, hall.point().intervention)
    assert turn is not None
    hall.townhall.do(change(turn, speaker=other.id))

    assert hall.standings == ["check"]


def test_a_change_elsewhere_leaves_the_sentence_alone(hall: Hall) -> None:
    hall.townhall.speaks(hall.townhall.participant("Di"), "!urged more wells #water")

    assert hall.standings == [""]


def test_confirming_clears_and_a_later_change_is_told_again(hall: Hall) -> None:
    hall.townhall.do(delete(hall.point()))
    hall.townhall.do(confirm_statement(hall.state, "s1", hall.townhall.time))
    assert hall.standings == [""]

    hall.townhall.do(change(hall.point(1), text="more wells"))

    assert hall.standings == ["check"]


def test_only_the_sentence_of_the_point_is_to_check(hall: Hall) -> None:
    first, *others = hall.points
    hall.write(
        WordedSentence("s1", "One spoke.", (first,)),
        WordedSentence("s2", "Two more.", tuple(others)),
    )
    hall.townhall.do(change(hall.point(), text="safe wells"))
    # Wording the other sentence anew confirms nothing of the first.
    hall.write(
        WordedSentence("s1", "One spoke.", (first,)),
        WordedSentence("s2", "Two agreed.", tuple(others)),
    )

    assert hall.standings == ["check", ""]


def test_points_are_linked_and_unlinked(hall: Hall) -> None:
    hall.write(WordedSentence("s2", "All sang."))
    hall.townhall.do(link_point(hall.state, "s2", hall.points[0]))
    assert hall.standings == [""]

    hall.townhall.do(unlink_point(hall.state, "s2", hall.points[0]))

    assert hall.standings == ["unsupported"]


def test_an_older_file_holds_a_whole_paragraph_as_one(townhall: Townhall) -> None:
    townhall.do(write_paragraph(townhall.state, "overview", (WordedSentence("w", "One. Two."),)))

    found = next(one for one in write_draft(townhall.state).paragraphs if one.by_hand)

    assert [one.text for one in found.sentences] == ["One. Two."]


# X19
def test_new_evidence_stands_beside_a_paragraph_by_hand(hall: Hall) -> None:
    hall.townhall.speaks(hall.townhall.participant("Di"), "!urged more boats #water")
    new = [one.id for one in hall.state.all(Point) if one.id not in hall.points]

    assert hall.paragraph.text == "Three called for clean wells."
    assert list(hall.paragraph.new_evidence) == new
    assert any("boats" in one.text for one in hall.paragraph.offered)


# F5
def test_a_theme_sent_to_the_additional_topics_is_only_named(hall: Hall) -> None:
    theme = hall.state.find(Theme, hall.theme)
    assert theme is not None
    hall.townhall.do(name_only(hall.state, theme.id, as_topic=True))

    draft = write_draft(hall.state)

    additional = next(one for one in draft.paragraphs if one.section == "additional")
    assert "access to water" in additional.text
    assert hall.theme not in {one.section for one in draft.paragraphs}
    assert not set(hall.points) & set(draft.uncovered)


def test_a_theme_given_its_paragraph_again_has_the_words_it_had(hall: Hall) -> None:
    for as_topic in (True, False):
        theme = hall.state.find(Theme, hall.theme)
        assert theme is not None
        hall.townhall.do(name_only(hall.state, theme.id, as_topic=as_topic))

    assert hall.paragraph.text == "Three called for clean wells."


def test_open_matters_are_listed_with_their_kind(hall: Hall) -> None:
    hall.write(
        WordedSentence("s1", "Three spoke.", hall.points[:2]), WordedSentence("s2", "All sang.")
    )
    hall.townhall.do(change(hall.point(), text="safe wells"))

    matters = open_matters(hall.state, write_draft(hall.state))

    assert [(one.kind, one.text) for one in matters] == [
        ("check", "Three spoke."),
        ("unsupported", "All sang."),
        ("uncovered", "called for clean wells"),
    ]
    assert [one.heading for one in matters] == ["water", "water", "water"]


# F6
def test_a_final_summary_refuses_every_change_in_words(hall: Hall) -> None:
    theme = hall.state.find(Theme, hall.theme)
    assert theme is not None
    hall.townhall.do(make_final(hall.state, "e1", "", hall.townhall.time, "abc"))

    for command in (
        lambda: write_paragraph(hall.state, hall.theme, (WordedSentence("s1", "Other."),)),
        lambda: draft_again(hall.state, hall.theme),
        lambda: link_point(hall.state, "s1", hall.points[0]),
        lambda: unlink_point(hall.state, "s1", hall.points[0]),
        lambda: confirm_statement(hall.state, "s1", 1),
        lambda: name_only(hall.state, theme.id, as_topic=True),
        lambda: make_final(hall.state, "e2", "", 1, ""),
    ):
        with pytest.raises(RuleError, match="final"):
            command()


def test_final_and_reopened_stay_in_the_history(hall: Hall) -> None:
    hall.townhall.do(make_final(hall.state, "e1", "noor", 5, "abc"))
    assert final_edition(hall.state) is not None
    hall.townhall.do(reopen(hall.state, "e2", "noor", 9, "abc"))

    assert final_edition(hall.state) is None
    history = [(one.state, one.by, one.at) for one in hall.state.all(Edition)]
    assert history == [("final", "noor", 5), ("reopened", "noor", 9)]


def test_what_is_not_final_cannot_be_reopened(hall: Hall) -> None:
    with pytest.raises(RuleError, match="not final"):
        reopen(hall.state, "e", "", 1, "")


def test_typing_in_a_note_is_a_change_of_its_point(hall: Hall) -> None:
    point = hall.point()
    line = TypedLine(point.id, "clean and safe wells", point.at or 0)
    hall.townhall.do(write_lines(hall.state, point.intervention, "", [line], {point.id}))

    assert hall.standings == ["check"]
