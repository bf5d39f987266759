"""Comments of others are remarks beside paragraphs: kept, settled, told inside and not outside."""

from pathlib import Path

from docx import Document

from tests.summary.townhalls import state_of
from tests.taking_back.conftest import BUSES, SentOut, debate
from townnotes.domain.commands.summary import settle_remark
from townnotes.domain.entities import SummaryRemark
from townnotes.domain.state import State
from townnotes.interchange import read_session, write_session
from townnotes.summary.by_hand.remarks import open_remarks, remarks_by_section
from townnotes.summary.draft import draft_for
from townnotes.summary.evidence.naming import Attribution
from townnotes.summary.publication import Publication
from townnotes.taking_back.taking import taken
from townnotes_exporters.publishing import Order, publish_to

ADA, BO = "Ada Editor", "Bo Editor"


def commented(sent: SentOut) -> list[SummaryRemark]:
    """Return the remarks that come of a comment, an answer to it, and one that is done."""
    hands = sent.hands
    first = hands.comments(hands.that_says("bees"), ADA, "Who asked?")
    hands.comments(hands.that_says("bees"), BO, "The mill did.", answers=first)
    hands.comments(hands.that_says(BUSES), ADA, "Fine.", done=True)
    return list(sent.state_after().all(SummaryRemark))


def comments_in(
    state: State, target: Path, *, is_internal: bool = True, attribution: Attribution = "named"
) -> str:
    publication = Publication(is_internal=is_internal, attribution=attribution)
    publish_to(state, draft_for(state, attribution), Order(target, publication, allows_names=True))
    document = Document(str(target))
    return "\n".join(
        [*(one.text for one in document.comments), *(one.text for one in document.paragraphs)]
    )


def test_a_comment_and_its_answer_are_remarks_with_who_and_when(sent: SentOut) -> None:
    fine, answered, asked = sorted(commented(sent), key=lambda one: one.text)

    assert (asked.on, asked.by, asked.date) == ("bees", ADA, "2026-03-12T10:15")
    assert asked.words.startswith("Stakeholders welcomed the bees.")
    assert asked.source == "edited.docx"
    assert (answered.by, answered.answers) == (BO, asked.id)
    assert fine.is_settled
    assert not asked.is_settled


def test_a_file_that_comes_back_twice_brings_each_remark_once(sent: SentOut) -> None:
    commented(sent)
    state = sent.state_after()

    assert taken(state, sent.compared(state), {}, lambda: "new") == []


def test_a_remark_on_a_new_paragraph_stands_beside_it(sent: SentOut) -> None:
    made = sent.hands.inserts(sent.hands.that_says(BUSES), "Two participants sang.")
    sent.hands.comments(made, ADA, "They did!")
    state = sent.state_after()

    (remark,) = state.all(SummaryRemark)
    assert [one.text for one in sent.draft_after().paragraphs if one.by_hand] == [
        "Two participants sang."
    ]
    assert remark.on not in {"", "buses", "bees"}


def test_comments_of_our_own_internal_version_are_no_remarks(tmp_path: Path) -> None:
    sent = SentOut(debate(), tmp_path / "internal.docx", Publication(is_internal=True))
    sent.hands.comments(sent.hands.that_says(BUSES), ADA, "Good.")

    assert [one.text for one in sent.state_after().all(SummaryRemark)] == ["Good."]


def test_what_is_open_is_told_in_the_internal_version_and_never_in_a_public_one(
    sent: SentOut, tmp_path: Path
) -> None:
    commented(sent)
    state = sent.state_after()

    inside = comments_in(state, tmp_path / "inside.docx")
    outside = comments_in(state, tmp_path / "outside.docx", is_internal=False)
    nameless = comments_in(state, tmp_path / "nameless.docx", attribution="none")

    assert f"Remark ({ADA}): Who asked?" in inside
    assert f"Remark ({BO}): The mill did." in inside
    assert "Fine." not in inside
    assert "Who asked?" not in outside
    assert "Remark: Who asked?" in nameless
    assert ADA not in nameless


def test_a_remark_that_is_done_is_settled_with_its_answers(sent: SentOut) -> None:
    remarks = commented(sent)
    asked = next(one for one in remarks if one.text == "Who asked?")
    assigns = sent.assigns()
    state = sent.town.state_after([*assigns, *settle_remark(sent.state_after(assigns), asked.id,
                                                            is_settled=True)])  # fmt: skip

    assert open_remarks(remarks_by_section(state, {"bees", "buses"})["bees"]) == ()


def test_remarks_on_a_paragraph_that_is_gone_are_on_the_summary_as_a_whole(sent: SentOut) -> None:
    commented(sent)

    found = remarks_by_section(sent.state_after(), {"buses"})

    assert [one.text for one in found[""]] == ["Who asked?", "The mill did."]


def test_remarks_come_back_from_json(sent: SentOut) -> None:
    commented(sent)
    text = write_session(sent.state_after())

    again = write_session(state_of(read_session(text).assigns))

    assert '"Who asked?"' in text
    assert again == text
