"""A summary that is final, as the items of a JSON file: each of its sentences says so.

The format has no place for who made it final and when, nor for what stood in it before: that
history stays in the `.townnotes` file.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from townnotes.domain.commands.records import make
from townnotes.domain.commands.summary import final_edition
from townnotes.domain.entities import Edition, Point, Statement
from townnotes.domain.ranks import rank_between
from townnotes.domain.registers import Assign, Register, encode_value, new_id
from townnotes.domain.state import State
from townnotes.domain.texts.styles import kept_styles, read_styles
from townnotes.summary.paragraphs import DraftParagraph, Sentence, sentence_of

_OPEN = "draft"


def sentences_of(state: State) -> tuple[list[Statement], list[Statement]]:
    """Return the sentences of a summary that is final, and those that are kept besides.

    Where it is not final there are only the latter.
    """
    kept = list(state.all(Statement))
    if final_edition(state) is None:
        return [], kept
    # Few files hold a summary that is final: the others are read and written without the rules.
    from townnotes.summary.by_hand.paragraphs import styles_in
    from townnotes.summary.draft import write_draft

    told = [
        Statement(
            id=said.statement,
            section=one.section,
            text=said.text,
            styles=kept_styles(styles_in(said.runs), said.text) if one.by_hand else (),
            rests_on=said.rests_on,
            by_hand=one.by_hand,
            state="check" if said.state == "check" else "final",
        )
        for one in write_draft(state).paragraphs
        for said in one.sentences
    ]
    # What came by merging since, or was emptied by hand, waits until it is reopened.
    known = {one.id for one in told}
    return told, [one for one in kept if one.id not in known]


def made_final(assigns: Sequence[Assign]) -> list[Assign]:
    """Make the summary final where a sentence read says it is; what is a draft waits beside it.

    Sentences by rules are then the edition's alone, so that the rules write them once more when
    it is reopened.
    """
    if not any(_is_final(one) for one in assigns):
        return list(assigns)
    state = State()
    state.apply(
        Register(one.entity, one.id, one.field, "file", stamp, encode_value(one.value))
        for stamp, one in enumerate(assigns, start=1)
    )
    told = [one for one in state.all(Statement) if one.state != _OPEN]
    by_rules = {one.id for one in told if not one.by_hand}
    kept = [
        one._replace(value=_OPEN) if _is_final(one) else one
        for one in assigns
        if one.id not in by_rules
    ]
    rank = rank_between("", "")
    return kept + make(Edition, new_id(), rank=rank, state="final", **_kept(state, told))


def _is_final(one: Assign) -> bool:
    return (one.entity, one.field, one.value) == (Statement.entity, "state", "final")


def _kept(state: State, told: Sequence[Statement]) -> dict[str, Any]:
    """Return what an edition keeps of these sentences, and the digest of their text."""
    from townnotes.summary.by_hand.editions import digest_of, text_of
    from townnotes.summary.draft import write_draft

    live = write_draft(state)
    by_section = {one.section: one for one in live.paragraphs}
    paragraphs = tuple(
        _paragraph(state, list(own), by_section.get(section))
        for section, own in groupby(told, key=lambda one: one.section)
    )
    covered = {id_ for one in paragraphs for said in one.sentences for id_ in said.rests_on}
    # Which of them were noted since, the file does not say.
    left_out = tuple(one.id for one in state.all(Point) if one.id not in covered)
    draft = replace(live, paragraphs=paragraphs, uncovered=left_out)
    return {"digest": digest_of(draft), "text": text_of(state, draft)}


def _paragraph(state: State, own: list[Statement], live: DraftParagraph | None) -> DraftParagraph:
    written = {one.text: one for one in live.sentences} if live else {}
    return DraftParagraph(
        section=own[0].section,
        heading=live.heading if live else "",
        kind=live.kind if live else "body",
        sentences=tuple(_sentence(state, one, written.get(one.text)) for one in own),
        by_hand=any(one.by_hand for one in own),
    )


def _sentence(state: State, one: Statement, same: Sentence | None) -> Sentence:
    """Return a sentence with the links and styles that the rules give to the same words."""
    from townnotes.summary.by_hand.paragraphs import styled_as, styled_by

    styles = read_styles(one.styles, one.text)
    made = same or sentence_of(styled_by(styled_as(state, one.section, one.text), styles))
    return replace(
        made,
        rests_on=one.rests_on,
        state="check" if one.state == "check" else "",
        statement=one.id if one.by_hand else "",
    )
