"""A summary that is final says what it said when it was made final, until it is reopened."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from tests.summary.any_townhall import SETTINGS, sessions
from tests.summary.townhalls import Townhall as Town
from tests.summary.townhalls import paragraph_of
from townnotes.beginning import draft_in
from townnotes.domain.commands.points import set_stance
from townnotes.domain.commands.records import change, delete
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.commands.summary import WordedSentence, make_final, reopen, write_paragraph
from townnotes.domain.entities import Edition, Point, Theme
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.summary.by_hand.editions import changes_since, digest_of, text_of
from townnotes.summary.draft import finished, write_draft
from townnotes.summary.paragraphs import Draft, DraftParagraph, Sentence
from townnotes.summary.publication import Publication, publish
from townnotes_exporters.formats import write

KEYS = ("paragraphs", "seen", "left_out", "kind", "runs", "language", "sentences", "text")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(KEYS), inner),
)


class Hall:
    """A townhall with two themes, one of them in a paragraph that was edited by hand."""

    def __init__(self, townhall: Townhall) -> None:
        self.townhall = townhall
        category = townhall.category("stakeholder", "stakeholders").id
        self.water = townhall.theme("water", topic="access to water")
        self.pay = townhall.theme("pay", topic="fair pay")
        for name in ("Ada", "Bo", "Cy", "Di"):
            one = townhall.participant(name, category=category)
            townhall.speaks(one, "!called clean wells #water", "!suggested fair pay #pay")
        points = tuple(one.id for one in self.state.all(Point) if self.pay in one.themes)
        townhall.do(
            write_paragraph(self.state, self.pay, (WordedSentence("s", "Pay is due.", points),))
        )

    @property
    def state(self) -> State:
        return self.townhall.state

    @property
    def draft(self) -> Draft:
        return write_draft(self.state)

    def paragraph(self, section: str) -> DraftParagraph:
        found = paragraph_of(self.draft, section)
        assert found
        return found

    def point(self, theme: str) -> Point:
        return next(one for one in self.state.all(Point) if theme in one.themes)

    def is_made_final(self) -> Draft:
        draft = self.draft
        text = text_of(self.state, draft)
        self.townhall.do(make_final(self.state, "e1", "", 5, digest_of(draft), text), "Final")
        return draft


@pytest.fixture
def hall(townhall: Townhall) -> Hall:
    return Hall(townhall)


def texts(draft: Draft) -> list[str]:
    return [one.text for one in draft.paragraphs]


# F6
def test_a_final_summary_reads_as_it_did_whatever_is_noted_since(hall: Hall) -> None:
    before = hall.is_made_final()
    hall.townhall.speaks(hall.townhall.participant("Eve"), "!urged more boats #water")
    hall.townhall.do(set_stance(hall.townhall.state, hall.point(hall.water).id, "urged"))
    hall.townhall.do(change_details(hall.state, name="another townhall", date="2026-03-12"))
    theme = hall.state.find(Theme, hall.water)
    assert theme
    hall.townhall.do(delete(theme))

    after = hall.draft

    assert texts(after) == texts(before)
    assert finished(after) == finished(before)
    assert after.is_final
    assert after.has_moved


# F6
def test_a_final_summary_has_its_evidence_as_before(hall: Hall) -> None:
    before = hall.is_made_final()

    after = hall.draft

    assert after.paragraphs == before.paragraphs
    assert after.uncovered == before.uncovered
    assert not after.has_moved


# X19
def test_a_point_noted_since_stands_beside_its_paragraph(hall: Hall) -> None:
    hall.is_made_final()
    known = {one.id for one in hall.state.all(Point)}
    hall.townhall.speaks(
        hall.townhall.participant("Eve"), "!urged more boats #water", "!urged more pay #pay"
    )
    boats, pay = (one.id for one in hall.state.all(Point) if one.id not in known)

    assert hall.paragraph(hall.water).new_evidence == (boats,)
    assert hall.paragraph(hall.pay).new_evidence == (pay,)
    assert {boats, pay} <= set(hall.draft.uncovered)


def test_what_was_left_out_when_it_was_made_final_is_no_new_evidence(hall: Hall) -> None:
    hall.townhall.speaks(hall.townhall.participant("Eve"), "!urged more pay #pay")
    hall.is_made_final()

    assert hall.paragraph(hall.pay).new_evidence == ()
    assert len(hall.draft.uncovered) == 1


# X1
def test_a_sentence_of_the_rules_whose_point_changes_after_it_is_to_check(hall: Hall) -> None:
    hall.is_made_final()
    hall.townhall.do(delete(hall.point(hall.water)), "Deleted")
    (sentence,) = hall.paragraph(hall.water).sentences

    assert sentence.state == "check"
    assert [one.how for one in changes_since(hall.state, sentence)] == ["deleted"]

    hall.townhall.session.undo()

    assert hall.paragraph(hall.water).sentences[0].state == ""


# F6
def test_reopened_it_follows_the_notes_again(hall: Hall) -> None:
    hall.is_made_final()
    hall.townhall.do(change(hall.state.session, name="another townhall"))
    hall.townhall.do(reopen(hall.state, "e2", "", 9, ""))

    assert "another townhall" in hall.paragraph("title").text
    assert not hall.draft.is_final


# F6
@pytest.mark.parametrize("details", [{"language": "fr"}, {"profile": "record"}])
def test_style_and_language_of_a_final_summary_are_refused_with_the_way_out(
    hall: Hall, details: dict[str, str]
) -> None:
    hall.is_made_final()

    with pytest.raises(RuleError, match="Reopen it"):
        change_details(hall.state, **details)

    assert change_details(hall.state, language="", platform="Zoom")


# F6
@pytest.mark.parametrize(("style", "language"), [("record", ""), ("", "es")])
def test_a_final_summary_is_exported_in_no_other_style(
    hall: Hall, style: str, language: str
) -> None:
    before = hall.is_made_final()
    assert texts(draft_in(hall.state, "", "en")) == texts(before)

    with pytest.raises(RuleError, match="final"):
        draft_in(hall.state, style, language)


def test_links_and_raised_letters_stay_where_they_were(hall: Hall) -> None:
    hall.townhall.do(
        write_paragraph(hall.state, "closing", (WordedSentence("c", "Write to a@example.org."),))
    )
    before = hall.is_made_final()

    runs = [run for one in finished(hall.draft).paragraphs for run in one.runs]

    assert [run.link for run in runs if run.link] == ["mailto:a@example.org"]
    assert [run.text for run in runs if run.superscript] == ["rd"]
    assert finished(before) == finished(hall.draft)


def test_a_summary_made_final_before_its_text_was_kept_is_drafted(hall: Hall) -> None:
    hall.townhall.do(make_final(hall.state, "e1", "", 5, digest_of(hall.draft)))
    hall.townhall.do(change(hall.state.session, name="another townhall"))

    assert "another townhall" in hall.paragraph("title").text
    assert not hall.draft.is_final


@given(JSON.map(json.dumps) | st.text())
def test_whatever_another_file_calls_a_final_text_a_summary_comes_of_it(text: str) -> None:
    state = _state_with(text)

    assert write_draft(state).paragraphs


# F6
@SETTINGS
@given(sessions())
def test_any_summary_made_final_is_read_back_as_it_was(town: Town) -> None:
    state = town.state
    draft = write_draft(state)
    town.add(Edition, rank="a", state="final", at=5, text=text_of(state, draft))

    again = write_draft(town.state)

    assert finished(again) == finished(draft)
    assert again.uncovered == draft.uncovered
    assert [one.state for one in _sentences(again)] == [one.state for one in _sentences(draft)]
    assert [one.rests_on for one in _sentences(again)] == [
        one.rests_on for one in _sentences(draft)
    ]
    assert again.is_final


def _sentences(draft: Draft) -> list[Sentence]:
    return [said for one in draft.paragraphs for said in one.sentences]


def test_an_address_that_is_none_is_not_followed(hall: Hall, tmp_path: Path) -> None:
    draft = hall.draft
    kept = text_of(hall.state, draft)
    said = json.loads(kept)
    said["paragraphs"][0]["sentences"][0]["runs"] = [
        {"text": "here", "link": "javascript:x", "bold": False, "superscript": False,
         "italic": False}
    ]  # fmt: skip
    hall.townhall.do(make_final(hall.state, "e1", "", 5, "", json.dumps(said)))

    write(finished(hall.draft), tmp_path / "summary.html")

    written = (tmp_path / "summary.html").read_text(encoding="utf-8")
    assert "here" in written
    assert "javascript" not in written


def test_the_internal_version_says_what_came_since(hall: Hall) -> None:
    hall.is_made_final()
    hall.townhall.speaks(hall.townhall.participant("Eve"), "!urged more boats #water")

    notes = publish(hall.state, hall.draft, Publication(is_internal=True)).notes

    assert any("urged more boats" in one for one in notes)


def _state_with(text: str) -> State:
    town = Town(ordinal=3, name="townhall")
    town.add(Edition, rank="a", state="final", at=5, text=text)
    return town.state
