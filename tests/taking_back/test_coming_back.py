"""A Word file edited by somebody else comes back without a retyped word."""

import zipfile
from pathlib import Path

import pytest

from tests.summary.townhalls import Townhall, paragraph_of
from tests.taking_back.conftest import BEES, BENCHES, BUSES, SentOut, debate, told
from tests.taking_back.word_hands import w
from townnotes.domain.commands.summary import make_final
from townnotes.domain.entities import SessionDetails, Statement
from townnotes.errors import RuleError
from townnotes.summary.annexes.annexes import ANNEXES
from townnotes.summary.by_hand.editions import digest_of, text_of
from townnotes.summary.document import Run
from townnotes.summary.draft import write_draft
from townnotes.summary.publication import ATTRIBUTIONS, Attribution, Publication
from townnotes.taking_back.comparing import OtherTownhallError, compare
from townnotes.taking_back.edited_file import read_edited
from townnotes.taking_back.taking import taken

ADA = "Ada Editor"


def test_an_untouched_file_changes_nothing_at_all(sent: SentOut) -> None:
    assert BUSES in told(sent.town.draft)
    assert {row.fate for row in sent.compared().rows} == {"same"}
    assert sent.all_taken() == []


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
@pytest.mark.parametrize("is_internal", [False, True])
def test_each_version_that_is_sent_out_is_known_unchanged(
    tmp_path: Path,
    attribution: Attribution,
    is_internal: bool,  # noqa: FBT001 - pytest's
) -> None:
    publication = Publication(frozenset(ANNEXES), attribution, is_internal)

    compared = SentOut(debate(), tmp_path / "summary.docx", publication).compared()

    assert {row.fate for row in compared.rows} == {"same"}
    assert not compared.general
    assert compared.aside["tables"] > 0


def test_a_changed_paragraph_is_taken_in_by_hand_with_its_points(sent: SentOut) -> None:
    before = paragraph_of(sent.town.draft, "bees")
    sent.hands.types(sent.hands.that_says("bees"), "welcomed the bees", "warmly welcomed the bees")
    sent.hands.appends(sent.hands.that_says("bees"), " All of them sang.")

    after = paragraph_of(sent.draft_after(), "bees")

    assert before is not None
    assert after is not None
    assert after.by_hand
    assert after.text == (f"Stakeholders warmly welcomed the bees. {BENCHES} All of them sang.")
    assert [one.rests_on for one in after.sentences] == [
        *(one.rests_on for one in before.sentences), (),
    ]  # fmt: skip
    assert after.sentences[-1].state == "unsupported"


def test_other_paragraphs_stay_with_the_rules(sent: SentOut) -> None:
    sent.hands.types(sent.hands.that_says("bees"), "bees", "wild bees")

    by_hand = [one.section for one in sent.draft_after().paragraphs if one.by_hand]

    assert by_hand == ["bees"]


def test_tracked_changes_are_taken_and_it_is_said_who_made_them(sent: SentOut) -> None:
    sent.hands.tracks(sent.hands.that_says("bees"), "welcomed", "praised", ADA)
    sent.hands.tracks(sent.hands.that_says("bees"), "", " Bo left.", "Bo Editor")

    (row,) = sent.changes()

    assert row.theirs[0].text == f"Stakeholders praised the bees. {BENCHES} Bo left."
    assert row.changed_by == (ADA, "Bo Editor")
    assert row.exported == BEES
    assert row.doubts == ()


def test_a_split_paragraph_is_two_and_each_sentence_keeps_its_points(sent: SentOut) -> None:
    before = paragraph_of(sent.town.draft, "bees")
    sent.hands.splits(sent.hands.that_says("bees"), "They asked")

    (row,) = sent.changes()
    draft = sent.draft_after()

    assert (row.fate, len(row.theirs)) == ("split", 2)
    at = told(draft).index("Stakeholders welcomed the bees.")
    assert told(draft)[at + 1] == BENCHES
    assert before is not None
    kept = [one.sentences for one in draft.paragraphs if one.text in told(draft)[at : at + 2]]
    assert [one[0].rests_on for one in kept] == [one.rests_on for one in before.sentences]


def test_merged_paragraphs_are_one_and_the_other_is_left_out(sent: SentOut) -> None:
    sent.hands.merges(sent.hands.that_says(BUSES))

    (row,) = sent.changes()
    draft = sent.draft_after()

    assert row.fate == "merged"
    assert f"{BUSES} {BEES}" in told(draft)
    assert BEES not in told(draft)
    merged = next(one for one in draft.paragraphs if one.text == f"{BUSES} {BEES}")
    before = [one for one in sent.town.draft.paragraphs if one.section in {"buses", "bees"}]
    assert [set(one.rests_on) for one in merged.sentences] == [
        set(said.rests_on) for one in before for said in one.sentences
    ]


def test_a_moved_paragraph_stands_where_they_put_it(sent: SentOut) -> None:
    moving, goal = sent.hands.that_says(BUSES), sent.hands.that_says("parks")
    sent.hands.moves(moving, goal)

    (row,) = sent.changes()

    assert row.fate == "moved"
    words = told(sent.draft_after())
    assert words.index(BUSES) == words.index(sent.hands.text(goal)) + 1


def test_a_deleted_paragraph_is_left_out_and_its_points_are_in_no_sentence(sent: SentOut) -> None:
    sent.hands.removes(sent.hands.that_says(BUSES))

    (row,) = sent.changes()
    draft = sent.draft_after()

    assert (row.fate, row.doubts) == ("deleted", ())
    assert BUSES not in told(draft)
    assert draft.uncovered


def test_a_paragraph_deleted_with_changes_tracked_is_deleted(sent: SentOut) -> None:
    sent.hands.tracks_removal(sent.hands.that_says(BUSES), ADA)

    assert [(row.fate, row.doubts) for row in sent.changes()] == [("deleted", ())]
    assert BUSES not in told(sent.draft_after())


def test_a_new_paragraph_stands_where_they_put_it(sent: SentOut) -> None:
    sent.hands.inserts(sent.hands.that_says(BUSES), "Two participants sang.")

    (row,) = sent.changes()
    words = told(sent.draft_after())

    assert (row.fate, row.doubts) == ("new", ())
    assert words[words.index(BUSES) + 1] == "Two participants sang."


def test_a_paragraph_behind_all_of_ours_is_asked_about(sent: SentOut) -> None:
    sent.hands.inserts(sent.hands.paragraphs[-1], "Seventh Street 7, Sevenham")

    assert [(row.fate, row.doubts) for row in sent.changes()] == [("new", ("behind",))]
    assert sent.assigns() == []


def test_lines_of_a_letterhead_before_the_summary_are_no_paragraphs(sent: SentOut) -> None:
    first = sent.hands.paragraphs[0]
    first.addprevious(sent.hands.inserts(first, "Office of the Co-facilitators"))

    assert sent.compared().aside == {"paragraphs before the summary": 1}
    assert sent.changes() == []


def test_title_date_and_heading_are_asked_about_and_not_taken_silently(sent: SentOut) -> None:
    for at in range(3):
        sent.hands.appends(sent.hands.paragraphs[at], " (draft)")

    assert [row.doubts for row in sent.changes()] == [("details",)] * 3
    assert sent.assigns() == []
    assert told(sent.draft_after(sent.all_taken()))[1].endswith("townhall (draft)")


def test_what_changed_here_since_the_export_is_asked_about(sent: SentOut) -> None:
    sent.hands.tracks(sent.hands.that_says(BUSES), "night", "late", ADA)
    sent.town.by_hand("buses", "Stakeholders called for early buses.")

    (row,) = sent.changes()

    assert row.doubts == ("changed here",)
    assert row.exported == BUSES
    assert row.ours[0].text == "Stakeholders called for early buses."
    assert sent.assigns() == []


def test_what_changed_here_alone_stays_as_it_is_here(sent: SentOut) -> None:
    sent.town.by_hand("buses", "Stakeholders called for early buses.")

    assert [row.fate for row in sent.compared().rows if row.fate != "same"] == ["here"]
    assert sent.all_taken() == []


def test_a_paragraph_written_here_since_is_not_taken_for_deleted(sent: SentOut) -> None:
    sent.town.by_hand("own", "A paragraph written here since.")

    assert [(row.fate, row.doubts) for row in sent.changes()] == [("deleted", ("not exported",))]
    assert sent.assigns() == []


def test_both_puts_their_words_behind_ours(sent: SentOut) -> None:
    sent.hands.types(sent.hands.that_says("bees"), "welcomed", "did not mind")
    compared = sent.compared()

    draft = sent.draft_after(sent.assigns(dict.fromkeys(compared.changes, "both")))

    found = paragraph_of(draft, "bees")
    assert found is not None
    assert found.text == f"{BEES} Stakeholders did not mind the bees."


def test_bold_and_italic_come_back(sent: SentOut) -> None:
    sent.hands.styles(sent.hands.that_says("bees"), "bees", "b")
    sent.hands.styles(sent.hands.that_says("buses"), "night", "i")

    draft = sent.draft_after()
    runs = [run for one in draft.paragraphs for said in one.sentences for run in said.runs]

    assert all(row.differs_in_style for row in sent.changes())
    assert Run("bees", bold=True) in runs
    assert Run("night", italic=True) in runs


def test_bold_and_italic_of_ours_stay_where_they_were(tmp_path: Path) -> None:
    town = debate()
    rests_on = town.draft.paragraphs[4].sentences[0].rests_on
    town.add(Statement, section="buses", text="Night buses were called for.", by_hand=True,
             rests_on=rests_on, styles=("bold 0 Night buses",))  # fmt: skip
    sent = SentOut(town, tmp_path / "summary.docx")
    assert sent.changes() == []
    sent.hands.appends(sent.hands.that_says("Night buses"), " Soon.")

    found = paragraph_of(sent.draft_after(), "buses")

    assert found is not None
    assert found.sentences[0].runs[0] == Run("Night buses", bold=True)
    assert found.sentences[0].rests_on == rests_on


def test_without_bookmarks_paragraphs_are_known_by_their_words(sent: SentOut) -> None:
    sent.hands.types(sent.hands.that_says("bees"), "welcomed", "praised")
    sent.hands.forgets_bookmarks()

    (row,) = sent.changes()

    assert row.ours[0].section == "bees"
    assert row.doubts == ("likeness",)
    assert sent.assigns() == []
    assert f"Stakeholders praised the bees. {BENCHES}" in told(sent.draft_after(sent.all_taken()))


def test_a_paragraph_typed_over_is_known_by_its_place(sent: SentOut) -> None:
    sent.hands.types_over(sent.hands.that_says("bees"), "Ünrelated words, xyzzy 12345 plugh!")

    (row,) = sent.changes()

    assert (row.fate, row.ours[0].section) == ("changed", "bees")
    assert row.doubts == ("place",)


def test_a_sentence_that_went_over_into_the_next_paragraph_keeps_its_points(sent: SentOut) -> None:
    moved = f" {BENCHES}"
    sent.hands.types(sent.hands.that_says("bees"), moved, "")
    sent.hands.appends(sent.hands.that_says("parks"), moved)

    draft = sent.draft_after()

    found = paragraph_of(draft, "parks")
    assert found is not None
    assert found.text.endswith(moved)


def test_the_summary_of_another_townhall_is_refused_unless_asked(sent: SentOut) -> None:
    for one in sent.hands.root.iter(w("bookmarkStart")):
        name = one.get(w("name"))
        one.set(w("name"), f"{name[:7]}{'0' * 8}{name[15:]}")

    with pytest.raises(OtherTownhallError, match="another townhall"):
        sent.compared()
    file = read_edited(sent.path.with_name("edited.docx"))
    compared = compare(sent.town.state, file, any_townhall=True)

    assert {row.fate for row in compared.rows} == {"same"}


def test_a_file_in_another_language_is_refused_in_words(sent: SentOut) -> None:
    sent.town.add(SessionDetails, "session", language="fr")

    with pytest.raises(RuleError, match=r"in English, and here it is in French.*Nothing"):
        sent.compared()


def test_a_final_summary_is_not_changed(sent: SentOut) -> None:
    sent.hands.types(sent.hands.that_says("bees"), "welcomed", "praised")
    state, draft = sent.town.state, sent.town.draft
    final = make_final(state, "edition", "", 5, digest_of(draft), text_of(state, draft))
    state = sent.town.state_after(final)
    compared = sent.compared(state)

    assert compared.draft.is_final
    assert len(compared.changes) == 1
    with pytest.raises(RuleError, match="final"):
        taken(state, compared, dict.fromkeys(compared.changes, "take"), lambda: "new")


def test_once_taken_in_the_same_file_changes_nothing_more(sent: SentOut) -> None:
    sent.hands.types(sent.hands.that_says("bees"), "welcomed", "praised")
    sent.hands.splits(sent.hands.that_says("bees"), "They asked")
    sent.hands.inserts(sent.hands.that_says(BUSES), "Two participants sang.")
    sent.hands.moves(sent.hands.that_says("parks"), sent.hands.that_says(BUSES))
    state = sent.state_after()

    again = sent.compared(state)

    assert [again.rows[at] for at in again.changes if not again.rows[at].doubts] == []


def test_a_strict_file_reads_the_same(sent: SentOut) -> None:
    sent.hands.types(sent.hands.that_says("bees"), "welcomed", "praised")
    edited = sent.hands.saves(sent.path.with_name("edited.docx"))
    strict = sent.path.with_name("strict.docm")
    with zipfile.ZipFile(edited) as old, zipfile.ZipFile(strict, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            for was, becomes in (
                ("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                 "http://purl.oclc.org/ooxml/wordprocessingml/main"),
                ("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                 "http://purl.oclc.org/ooxml/officeDocument/relationships"),
            ):  # fmt: skip
                content = content.replace(was.encode(), becomes.encode())
            new.writestr(name, content)

    assert read_edited(strict).paragraphs == read_edited(edited).paragraphs


def test_an_empty_townhall_and_a_file_of_nothing_are_compared(tmp_path: Path) -> None:
    town = Townhall(name="virtual townhall")
    sent = SentOut(town, tmp_path / "summary.docx")
    for one in sent.hands.paragraphs:
        sent.hands.removes(one)

    assert {row.fate for row in sent.compared().rows} == {"deleted"}
    assert write_draft(sent.state_after(sent.assigns()))
