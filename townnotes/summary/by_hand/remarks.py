"""The remarks on a summary's paragraphs, each followed by what was answered to it."""

from collections.abc import Collection, Iterator

from townnotes.domain.entities import SummaryRemark
from townnotes.domain.state import State
from townnotes.summary.annexes.annex_words import AnnexWords
from townnotes.summary.paragraphs import Draft


def remarks_by_section(
    state: State, sections: Collection[str]
) -> dict[str, tuple[SummaryRemark, ...]]:
    """Return the remarks on each section, answers behind what they answer.

    Those on the summary as a whole, and on paragraphs that are gone, are under the empty one.
    """
    found: dict[str, list[SummaryRemark]] = {}
    for one in _in_threads(state):
        on = state.leader(one.on)
        found.setdefault(on if on in sections else "", []).append(one)
    return {section: tuple(remarks) for section, remarks in found.items()}


def open_remarks(remarks: Collection[SummaryRemark]) -> tuple[SummaryRemark, ...]:
    """Return those that are not settled; what answers a settled one is settled with it."""
    settled: set[str] = set()
    left: list[SummaryRemark] = []
    for one in remarks:
        if one.is_settled or one.answers in settled:
            settled.add(one.id)
        else:
            left.append(one)
    return tuple(left)


def _in_threads(state: State) -> Iterator[SummaryRemark]:
    # A correction is of a point, and stands with it.
    every = {one.id: one for one in state.all(SummaryRemark) if not one.point}
    answers: dict[str, list[SummaryRemark]] = {}
    for one in every.values():
        answers.setdefault(one.answers if one.answers in every else "", []).append(one)
    waiting = answers.pop("", [])[::-1]
    while waiting:
        one = waiting.pop()
        yield one
        waiting += answers.pop(one.id, [])[::-1]
    # Two that answer each other, as no program but a broken one writes them.
    for others in answers.values():
        yield from others


def printed_remarks(
    state: State, draft: Draft, words: AnnexWords, *, is_named: bool
) -> dict[str, tuple[str, ...]]:
    """Return the open remarks by section, as the internal version says them.

    Those on no paragraph stand beside the first one. Who made them is said where people are named.
    """
    sections = [one.section for one in draft.paragraphs if one.text.strip()]
    remarks = remarks_by_section(state, sections)
    found = {
        section: tuple(_printed(one, words, is_named=is_named) for one in open_remarks(own))
        for section, own in remarks.items()
    }
    if sections:
        found[sections[0]] = (*found.pop("", ()), *found.get(sections[0], ()))
    return found


def _printed(one: SummaryRemark, words: AnnexWords, *, is_named: bool) -> str:
    who = f" ({one.by})" if one.by and is_named else ""
    return f"{words.remark}{who}{words.colon}{one.text}"
