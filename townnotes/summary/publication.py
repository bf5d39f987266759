"""Makes a draft ready to be published: with annexes, with evidence or without, names or none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from townnotes.domain import entities
from townnotes.domain.commands.summary import final_edition
from townnotes.domain.stamps import instant_of
from townnotes.domain.state import State
from townnotes.summary.annexes.after_call import corrections_annex, said_again_annex
from townnotes.summary.annexes.annex_words import AnnexWords, words_in
from townnotes.summary.annexes.annexes import ANNEXES, annexes, still_to_word
from townnotes.summary.annexes.spreadsheet_tables import sheets
from townnotes.summary.by_hand.remarks import printed_remarks
from townnotes.summary.coverage import coverage
from townnotes.summary.document import Annex, Run, Summary
from townnotes.summary.draft import finished
from townnotes.summary.evidence.naming import ATTRIBUTIONS, Attribution, Naming
from townnotes.summary.evidence.printed_points import EvidenceNotes, local
from townnotes.summary.languages import Tongue, tongue_for
from townnotes.summary.marks import marked
from townnotes.summary.paragraphs import Draft, DraftParagraph
from townnotes.summary.style.house_style import in_language, readable_style
from townnotes.summary.style.style_keys import LANGUAGES

__all__ = ["ANNEXES", "ATTRIBUTIONS", "Attribution", "Publication", "publish"]

_IN_ANNEXES = frozenset(
    kind.entity
    for kind in (
        entities.Category, entities.Intervention, entities.Link, entities.Participant,
        entities.Pause, entities.Point, entities.ReferenceText, entities.Theme,
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Publication:
    """What a published file holds beyond the summary itself.

    `annexes` are names of ANNEXES; `attribution` is how speakers are called in annexes, comments
    and tables; the internal version has the evidence beside its sentences; `template` is the Word
    file whose letterhead and styles serve, ours if None; spreadsheets want `has_sheets`.
    """

    annexes: frozenset[str] = frozenset()
    attribution: Attribution = "named"
    is_internal: bool = False
    template: Path | None = None
    has_sheets: bool = False


def publish(state: State, draft: Draft, publication: Publication) -> Summary:
    """Return the draft as any exporter takes it."""
    words = words_in(draft.language)
    style = readable_style(state)[0]
    nouns = style.nouns.get(draft.language[:2], {})
    naming = Naming(state, publication.attribution, words, nouns)
    summary = finished(draft)
    notes = EvidenceNotes(state, naming, words, draft.told_by)
    if publication.is_internal:
        remarks = printed_remarks(state, draft, words, is_named=naming.is_named)
        summary = _with_notes(summary, draft, notes, remarks)
    code = draft.language[:2]
    worded = in_language(style, code if code in LANGUAGES else style.language)
    tongue = tongue_for(worded, state)
    inside: tuple[Annex, ...] = ()
    if publication.is_internal:
        points = {one.point for one in coverage(state, draft).to_word}
        inside = (
            *still_to_word(state, points, naming, words),
            *corrections_annex(state, naming, words, tongue),
            *said_again_annex(state, naming, words),
        )
    noted = as_noted(state, words, tongue) if publication.annexes else ""
    complete = replace(
        summary,
        annexes=(*inside, *annexes(state, tuple(publication.annexes), naming, words, noted)),
        sheets=sheets(state, draft, naming, notes) if publication.has_sheets else (),
        template=publication.template,
        series=state.session.series,
    )
    return marked(complete, state, publication.attribution)


def _with_notes(
    summary: Summary, draft: Draft, notes: EvidenceNotes, remarks: Mapping[str, Sequence[str]]
) -> Summary:
    """Put the evidence beside each sentence, and the remarks on a paragraph beside its last one.

    A paragraph without words is in neither.
    """
    written = [one for one in draft.paragraphs if one.text.strip()]
    paragraphs = tuple(
        replace(plain, runs=_noted(one, notes, remarks.get(one.section, ())))
        for plain, one in zip(summary.paragraphs, written, strict=True)
    )
    return replace(summary, paragraphs=paragraphs)


def _noted(
    paragraph: DraftParagraph, notes: EvidenceNotes, remarks: Sequence[str]
) -> tuple[Run, ...]:
    runs: list[Run] = []
    last = len(paragraph.sentences) - 1
    for place, sentence in enumerate(paragraph.sentences):
        new = paragraph.new_evidence if place == last else ()
        note = notes.beside(sentence, by_hand=paragraph.by_hand, new=new)
        if place == last:
            note = "\n".join(filter(None, (note, *remarks)))
        if place:
            runs.append(Run(" "))
        runs += [replace(run, note=note) for run in sentence.styled]
    return tuple(runs)


def as_noted(state: State, words: AnnexWords, tongue: Tongue) -> str:
    """Return "As noted until …; the text above was made final at …", or nothing.

    Nothing has to be said while the summary is a draft, or where nothing was noted since.
    """
    edition = final_edition(state)
    made = state.current(edition.id, "state") if edition is not None else None
    newest = max((one.stamp for one in state.registers() if one.entity in _IN_ANNEXES), default=0)
    if edition is None or made is None or newest <= made.stamp:
        return ""
    zone = state.session.time_zone
    until, final = local(instant_of(newest), zone), local(edition.at, zone)
    if until is None:
        return ""
    moment = _moment(until, words, tongue)
    if final is None:
        # A summary read from a JSON file does not say when it was made final.
        return words.noted_since.format(moment)
    if final.date() == until.date():
        return words.noted_until.format(moment, words.at_hour.format(_hour(final, words)))
    return words.noted_until.format(moment, words.on_day.format(_moment(final, words, tongue)))


def _moment(moment: datetime, words: AnnexWords, tongue: Tongue) -> str:
    return f"{tongue.long_date(moment)}, {_hour(moment, words)}"


def _hour(moment: datetime, words: AnnexWords) -> str:
    return words.hour.format(moment.hour, moment.minute)
