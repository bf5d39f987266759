"""A reply is kept as a correction beside its point, with its date, and said inside alone."""

import gzip
from pathlib import Path

import pytest
from docx import Document

from tests.after_call.harbour import spoken
from tests.builders import Townhall
from townnotes.domain.commands.after_call.corrections import keep_correction, take_correction
from townnotes.domain.commands.points import toggle_private
from townnotes.domain.commands.summary import settle_remark
from townnotes.domain.entities import Point, SummaryRemark
from townnotes.domain.points.corrections import corrections, corrections_of, open_corrections
from townnotes.errors import RuleError
from townnotes.interchange import read_session, write_session
from townnotes.merging import Merging
from townnotes.safety.privacy.clean_copy import clean
from townnotes.safety.privacy.erasing import texts_naming
from townnotes.safety.privacy.people import choose_person
from townnotes.session import Session
from townnotes.summary.by_hand.remarks import remarks_by_section
from townnotes.summary.by_hand.staleness import open_matters
from townnotes.summary.draft import draft_for
from townnotes.summary.evidence.naming import Attribution
from townnotes.summary.publication import Publication
from townnotes_exporters.publishing import Order, publish_to

BREAKS, WANTED, DAY = "longer breaks for crane crews", "longer breaks for all crews", "2026-03-13"


def point(townhall: Townhall, text: str = BREAKS) -> Point:
    return next(one for one in townhall.state.all(Point) if one.text == text)


def corrected(townhall: Townhall, text: str = WANTED, of: str = BREAKS) -> SummaryRemark:
    """Have a reply to a point: Ada says that she spoke of all crews."""
    if not townhall.state.all(Point):
        spoken(townhall)
    id_ = townhall.new_id()
    townhall.do(
        keep_correction(townhall.state, id_, point(townhall, of).id, text, DAY), "Correction kept"
    )
    found = townhall.state.find(SummaryRemark, id_)
    assert found is not None
    return found


def published(
    townhall: Townhall, target: Path, *, is_internal: bool, attribution: Attribution = "named"
) -> str:
    publication = Publication(is_internal=is_internal, attribution=attribution)
    order = Order(target, publication, allows_names=True)
    publish_to(townhall.state, draft_for(townhall.state, attribution), order)
    written = Document(str(target))
    cells = [cell.text for table in written.tables for row in table.rows for cell in row.cells]
    said = [*(one.text for one in written.comments), *(one.text for one in written.paragraphs)]
    return "\n".join([*said, *cells])


# X15
def test_a_correction_stands_beside_its_point_with_its_date_and_what_was_recorded(
    townhall: Townhall,
) -> None:
    one = corrected(townhall)

    assert corrections_of(townhall.state, point(townhall).id) == (one,)
    assert (one.words, one.text, one.date, one.is_settled) == (BREAKS, WANTED, DAY, False)
    assert point(townhall).text == BREAKS


# X15
def test_taken_its_words_are_the_points_and_the_earlier_ones_are_kept(townhall: Townhall) -> None:
    one = corrected(townhall)

    townhall.do(take_correction(townhall.state, one.id), "Correction used")

    taken = point(townhall, WANTED)
    assert taken.as_noted == BREAKS
    assert taken.stance == "called for"
    assert open_corrections(townhall.state) == ()
    assert corrections_of(townhall.state, taken.id)[0].words == BREAKS


# X15
def test_one_undo_gives_the_point_its_words_again_and_the_correction_is_open(
    townhall: Townhall,
) -> None:
    one = corrected(townhall)
    townhall.later(10).do(take_correction(townhall.state, one.id), "Correction used")

    townhall.session.undo()

    assert point(townhall).text == BREAKS
    assert [each.id for each in open_corrections(townhall.state)] == [one.id]


# X15
def test_it_stays_when_the_file_is_opened_again(townhall: Townhall) -> None:
    one = corrected(townhall)
    townhall.session.close()

    again = Session.open(townhall.session.path, "me")

    assert [each.id for each in open_corrections(again.state)] == [one.id]
    again.close()


# X15
def test_the_internal_version_says_it_with_its_date_and_counts_it(
    townhall: Townhall, tmp_path: Path
) -> None:
    corrected(townhall)
    one = corrected(townhall, "a nurse by night", of="a nurse on each pier")
    townhall.do(settle_remark(townhall.state, one.id, is_settled=True))

    said = published(townhall, tmp_path / "in.docx", is_internal=True)

    assert "Corrections by speakers: 2, 1 open" in said
    assert "13 March 2026" in said
    assert WANTED in said


# X15
def test_the_internal_version_says_an_open_one_beside_the_sentence(
    townhall: Townhall, tmp_path: Path
) -> None:
    corrected(townhall, "a nurse by night", of="a nurse on each pier")

    said = published(townhall, tmp_path / "in.docx", is_internal=True)

    assert "Correction (2026-03-13): a nurse by night" in said


# X15
def test_the_public_version_says_nothing_of_it(townhall: Townhall, tmp_path: Path) -> None:
    corrected(townhall)

    said = published(townhall, tmp_path / "out.docx", is_internal=False)

    assert WANTED not in said
    assert "orrection" not in said


# X15
def test_without_attribution_the_list_of_corrections_names_nobody(
    townhall: Townhall, tmp_path: Path
) -> None:
    corrected(townhall)

    said = published(townhall, tmp_path / "none.docx", is_internal=True, attribution="none")

    assert WANTED in said
    assert "Ada" not in said
    assert "Harbour Friends" not in said


# X15
def test_an_open_correction_is_listed_before_the_summary_is_made_final(townhall: Townhall) -> None:
    one = corrected(townhall, "a nurse by night", of="a nurse on each pier")
    draft = draft_for(townhall.state, "named")

    listed = [each for each in open_matters(townhall.state, draft) if each.kind == "correction"]
    townhall.do(take_correction(townhall.state, one.id))
    settled = open_matters(townhall.state, draft_for(townhall.state, "named"))

    assert [(each.text, each.heading) for each in listed] == [("a nurse by night", "rest")]
    assert "correction" not in [each.kind for each in settled]


# X15
def test_a_name_in_a_correction_is_found_where_the_person_is_erased(townhall: Townhall) -> None:
    corrected(townhall, "longer breaks, as Bo Quay said")

    named = texts_naming(townhall.state, choose_person(townhall.session, "Bo Quay"))

    assert "“longer breaks, as Bo Quay said”" in [one.begins for one in named]


# X15
def test_a_correction_is_no_remark_on_the_summary(townhall: Townhall) -> None:
    corrected(townhall)

    assert remarks_by_section(townhall.state, ["opening"]) == {}


# X15
@pytest.mark.parametrize(
    ("text", "date", "why"),
    [("  ", DAY, "Type what"), (WANTED, "", "date of the reply"), (WANTED, "13.3.26", "13.3.26")],
)
def test_a_reply_without_words_or_date_is_refused_in_words(
    townhall: Townhall, text: str, date: str, why: str
) -> None:
    spoken(townhall)

    with pytest.raises(RuleError, match=why):
        keep_correction(townhall.state, townhall.new_id(), point(townhall).id, text, date)


# X15
def test_of_a_private_point_no_reply_is_kept(townhall: Townhall) -> None:
    spoken(townhall)
    private = next(one for one in townhall.state.all(Point) if one.private)

    with pytest.raises(RuleError, match="private"):
        keep_correction(townhall.state, townhall.new_id(), private.id, WANTED, DAY)


# X15
def test_it_comes_back_from_json_on_its_point(townhall: Townhall) -> None:
    one = corrected(townhall)
    townhall.do(settle_remark(townhall.state, one.id, is_settled=True))
    target = townhall.session.path.with_name("again.townnotes")

    again = Session.create(target, "another")
    again.submit(read_session(write_session(townhall.state)).assigns)

    ((id_, held),) = corrections(again.state).items()
    found = again.state.find(Point, id_)
    assert found is not None
    assert (found.text, held[0].text, held[0].is_settled) == (BREAKS, WANTED, True)
    again.close()


# X15
def test_of_a_point_made_private_the_correction_leaves_with_it(townhall: Townhall) -> None:
    corrected(townhall)
    townhall.do(toggle_private(townhall.state, point(townhall).id))

    text = write_session(townhall.state, without_private=True)
    copied = clean(townhall.session, without_private=True)

    assert WANTED not in text
    assert not [one for one in copied.registers if WANTED in one.value]
    assert corrections(townhall.state) == {}


# X15
def test_a_file_of_an_older_format_takes_a_correction(tmp_path: Path) -> None:
    path = tmp_path / "older.townnotes"
    older = Path(__file__).parents[1] / "store" / "format-2.0.townnotes.gz"
    path.write_bytes(gzip.decompress(older.read_bytes()))
    session = Session.open(path, "me")
    held = next(one for one in session.state.all(Point) if not one.private)

    session.submit(keep_correction(session.state, "c" * 32, held.id, WANTED, DAY))
    session.close()

    again = Session.open(path, "me")
    assert [one.text for one in corrections_of(again.state, held.id)] == [WANTED]
    again.close()


# X15
def test_it_comes_with_a_merge_and_goes_with_its_undo(townhall: Townhall, tmp_path: Path) -> None:
    spoken(townhall)
    copy = tmp_path / "copy.townnotes"
    copy.write_bytes(townhall.session.path.read_bytes())
    other = Townhall.reopened(copy, "bea", townhall.time + 60_000)
    corrected(other)
    other.session.close()

    Merging([copy], own=townhall.session.path).merge_into(townhall.session, folder=tmp_path)
    came = [one.text for one in open_corrections(townhall.state)]
    townhall.session.undo_merge()

    assert came == [WANTED]
    assert open_corrections(townhall.state) == ()
