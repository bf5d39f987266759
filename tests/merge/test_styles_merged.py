"""Bold and italic of paragraphs by hand come through a merge, and through JSON after it."""

from tests.builders import Townhall
from tests.merge.files import copied, merged_into, saved
from tests.merge.halls import SPEAKERS, note_all
from tests.summary.townhalls import state_from_json
from townnotes.domain.commands.summary import WordedSentence, write_paragraph
from townnotes.domain.entities import Statement
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.domain.texts.styles import read_styles
from townnotes.interchange import write_session

WORDS = "Several speakers asked for better ports and for longer breaks."
STYLES = ("bold 34 ports", "italic 48 longer breaks")
SHOWN = [("bold", "ports"), ("italic", "longer breaks")]


def shown(state: State) -> list[tuple[str, str]]:
    """Return what is bold and what is italic in the paragraphs by hand."""
    return [
        (one.how, held.text[one.start : one.end])
        for held in state.all(Statement)
        if held.by_hand
        for one in read_styles(held.styles, held.text)
    ]


def write_by_hand(hall: Townhall) -> str:
    """Have a styled paragraph written on a theme; returns the id of its statement."""
    id_, theme = hall.new_id(), hall.theme("ports")
    hall.do(write_paragraph(hall.state, theme, (WordedSentence(id_, WORDS, styles=STYLES),)))
    return id_


# L11, H1
def test_a_styled_paragraph_of_another_note_taker_is_styled_after_the_merge(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    write_by_hand(bea)

    merged_into(ann, saved(bea))

    assert shown(ann.state) == SHOWN


# L11, H1
def test_words_changed_on_one_laptop_keep_the_styles_given_on_the_other(ann: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    id_ = write_by_hand(ann)
    bea = copied(ann, "bea", "b")
    ann.later(60)
    ann.do([Assign(Statement.entity, id_, "styles", list(STYLES[:1]))])
    bea.later(90)
    bea.do([Assign(Statement.entity, id_, "text", f"In the debate, {WORDS}")])

    merged_into(ann, saved(bea))

    assert shown(ann.state) == SHOWN[:1]


# L11, K1
def test_what_was_merged_is_styled_in_json_too(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    write_by_hand(bea)
    merged_into(ann, saved(bea))

    assert shown(state_from_json(write_session(ann.state))) == SHOWN
