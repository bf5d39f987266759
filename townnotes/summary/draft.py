"""Drafts the summary by rules: the same session always gives the same text, and nothing is added.

`write_draft` makes the paragraphs with their evidence, `finished` the plain summary for exporters.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from townnotes.domain.entities import Statement, Theme
from townnotes.domain.floor import took_the_floor
from townnotes.domain.state import State
from townnotes.summary import frames
from townnotes.summary.by_hand import kept_by_hand, sentences_of
from townnotes.summary.closing import closing
from townnotes.summary.document import Paragraph, ParagraphKind, Run, Summary
from townnotes.summary.evidence import Evidence, gather
from townnotes.summary.overview import overview
from townnotes.summary.paragraphs import Draft, DraftParagraph, Sentence
from townnotes.summary.prose import theme_paragraph
from townnotes.summary.themes import Divided, divide, topic_of

__all__ = ["Draft", "DraftParagraph", "Sentence", "finished", "write_draft"]

_KINDS: dict[str, ParagraphKind] = {"heading": "heading", "title": "title", "date": "date"}
_HEADINGS = {
    "heading": frames.HEADING, "title": "Title", "date": "Date", "opening": "Opening",
    "overview": "Overview", "additional": "Additional topics", "closing": "Next steps",
}  # fmt: skip


def write_draft(state: State) -> Draft:
    """Draft the whole summary; paragraphs taken in hand stand in place of the rules' own."""
    speakers = took_the_floor(state)
    evidence = gather(state, speakers)
    divided = divide(state, evidence)
    written = _by_rules(state, evidence, divided)
    page = _Page(state, evidence, written, kept_by_hand(state))
    sections = ["heading", "title", "date", "opening", "overview"]
    sections += [theme.id for theme in divided.paragraphs]
    sections += [one for one in page.kept if one not in sections and one not in _HEADINGS]
    sections += ["additional", "closing"]
    paragraphs = tuple(one for section in sections if (one := page.paragraph(section)))
    covered = {id_ for one in paragraphs for said in one.sentences for id_ in said.rests_on}
    uncovered = tuple(id_ for id_ in evidence.ordinary if id_ not in covered)
    return Draft(paragraphs, uncovered, len(speakers))


def finished(draft: Draft) -> Summary:
    """Return the draft as exporters take it; a paragraph without words is left out."""
    title = next((one.text for one in draft.paragraphs if one.kind == "title"), "")
    paragraphs = tuple(
        Paragraph(one.kind, _runs(one.sentences), one.section)
        for one in draft.paragraphs
        if one.text.strip()
    )
    return Summary(title, paragraphs, draft.language)


def _by_rules(
    state: State, evidence: Evidence, divided: Divided
) -> dict[str, tuple[Sentence, ...]]:
    written: dict[str, tuple[Sentence, ...]] = {
        "heading": (Sentence(frames.HEADING),),
        "title": (frames.title(state),),
        "date": _given(frames.date_line(state.session)),
        "opening": _given(frames.opening(state), frames.counts(state)),
        "overview": overview(state, evidence, divided),
        "additional": _given(frames.additional(divided.topics, divided.rests_on)),
        "closing": closing(state),
    }
    for place, theme in enumerate(divided.paragraphs):
        remarks = divided.remarks[theme.id]
        written[theme.id] = theme_paragraph(evidence, remarks, topic_of(theme), place)
    return written


@dataclass(slots=True)
class _Page:
    """What stands in each section, by rules or by hand."""

    state: State
    evidence: Evidence
    written: dict[str, tuple[Sentence, ...]]
    kept: dict[str, Statement]

    def paragraph(self, section: str) -> DraftParagraph | None:
        """Return the paragraph of a section, if there is one."""
        held = self.kept.get(section)
        if held is not None:
            rests_on = tuple(one for one in held.rests_on if one in self.evidence.speaker_of)
            sentences = sentences_of(self.state, held, rests_on)
        else:
            sentences = self.written.get(section, ())
        if not sentences and held is None:
            return None
        points = [id_ for one in sentences for id_ in one.rests_on]
        return DraftParagraph(
            section=section,
            heading=self._heading(section),
            kind=_KINDS.get(section, "body"),
            sentences=sentences,
            by_hand=held is not None,
            speakers=len(self.evidence.floor_speakers(points)),
        )

    def _heading(self, section: str) -> str:
        theme = self.state.find(Theme, section)
        return _HEADINGS.get(section) or (theme.label if theme else "")


def _given(*sentences: Sentence | None) -> tuple[Sentence, ...]:
    return tuple(one for one in sentences if one is not None)


def _runs(sentences: Sequence[Sentence]) -> tuple[Run, ...]:
    """Return the runs of a paragraph, neighbours without style made one."""
    merged: list[Run] = []
    for run in _spaced(sentences):
        if merged and run == Run(run.text) and merged[-1] == Run(merged[-1].text):
            merged[-1] = Run(merged[-1].text + run.text)
        else:
            merged.append(run)
    return tuple(merged)


def _spaced(sentences: Sequence[Sentence]) -> Iterable[Run]:
    for place, one in enumerate(sentences):
        if place:
            yield Run(" ")
        yield from one.styled
