"""Drafts the summary by rules: the same session always gives the same text, and nothing is added.

`write_draft` makes the paragraphs with their evidence, `finished` the plain summary for exporters.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from textwrap import shorten

from townnotes.domain.entities import Point, Statement, Theme
from townnotes.domain.state import State
from townnotes.summary.body_head import demand_of, rolled_sentences, rolled_up, tone, without_theme
from townnotes.summary.by_hand.editions import as_made_final, final_text
from townnotes.summary.by_hand.paragraphs import beside, kept_by_hand, put_behind, sentences_of
from townnotes.summary.cache import Memory
from townnotes.summary.coverage import rested_on
from townnotes.summary.document import Paragraph, ParagraphKind, Run, Summary
from townnotes.summary.evidence.anonymity import evidence_for, worded_for
from townnotes.summary.evidence.attribution import NameSearch, named_in
from townnotes.summary.evidence.gather import Gathered, Remark, remarks_of
from townnotes.summary.evidence.naming import Attribution
from townnotes.summary.evidence.noted import Noted
from townnotes.summary.frames import Frames, closing
from townnotes.summary.languages import Tongue, tongue_for
from townnotes.summary.languages.common_words import conditions
from townnotes.summary.overview import OverviewSource, briefing
from townnotes.summary.paragraphs import Draft, DraftParagraph, Sentence, StillToWord, told_too
from townnotes.summary.planning.opposites import held_back, opposed_points, without_points
from townnotes.summary.planning.themes import Divided, divide, topic_of
from townnotes.summary.record import record
from townnotes.summary.replies import conveners_said
from townnotes.summary.style.house_style import HouseStyle, readable_style, style_of
from townnotes.summary.style.patterns import merged
from townnotes.summary.theme_paragraphs import made_with, theme_paragraph

__all__ = ["Draft", "DraftParagraph", "Sentence", "draft_for", "finished", "write_draft"]

_KINDS: dict[str, ParagraphKind] = {"heading": "heading", "title": "title", "date": "date"}
_HEADINGS = {
    "heading": "Summary", "title": "Title", "date": "Date", "opening": "Opening",
    "message": "Message", "overview": "Overview", "replies": "Replies",
    "additional": "Additional topics", "closing": "Next steps",
}  # fmt: skip

SECTIONS = frozenset(_HEADINGS)
"""The sections of every summary; others are themes, speakers, or paragraphs by hand alone."""
_LONGEST_NAME = 40

Written = dict[str, tuple[Sentence, ...]]
Headings = dict[str, str]


def write_draft(
    state: State, style: HouseStyle | None = None, memory: Memory | None = None
) -> Draft:
    """Draft the whole summary; paragraphs taken in hand stand in place of the rules' own.

    While it is final it is as it was made final, whatever has been noted since.
    Without a style it is the one the session chose; `memory` holds parts of the draft before.
    """
    memory, chosen = memory or Memory(), style or style_of(state)
    return _written(state, chosen, evidence_for(state, chosen, memory), memory)


def draft_for(state: State, attribution: Attribution) -> Draft:
    """Draft the summary in the session's own style, as one of that attribution is worded."""
    return write_draft(state, worded_for(readable_style(state)[0], attribution))


def _written(state: State, style: HouseStyle, evidence: Gathered, memory: Memory) -> Draft:
    tongue = tongue_for(style, state)
    is_record = style.layout == "by speaker"
    held = held_back(opposed_points(state), evidence)
    evidence = without_points(evidence, held)
    tongue.hear([one.point.text for one in evidence.notes])
    if style.attribution != "named" and not is_record:
        tongue.know(memory.of("names", "", named_in(state), lambda *_: NameSearch(state)))
    if is_record:
        written, headings = _record(state, evidence, tongue, memory)
    else:
        written, headings = _by_themes(state, evidence, tongue, memory)
    page = _Page(state, evidence, written, kept_by_hand(state), headings)
    sections = ["heading", "title", "date", "opening", "message", "overview", *headings]
    sections += [one for one in page.kept if one not in sections and page.is_own(one)]
    sections += ["replies", "additional", "closing"]
    sections = put_behind(sections, page.kept)
    told = tuple(one for section in sections if (one := page.paragraph(section)))
    told_by = {one.point.id: one.told_by for one in evidence.notes if one.told_by}
    covered = {id_ for one in told for said in one.sentences for id_ in said.rests_on}
    covered |= told_too(told_by, covered)
    paragraphs = tuple(page.with_new(one, covered) for one in told)
    uncovered = tuple(id_ for id_ in evidence.ordinary if id_ not in covered)
    # A theme that is only named tells none of its points.
    waiting = _still_to_word(evidence, rested_on(told)[0], headings)
    waiting += tuple(_held(state, id_, headings) for id_ in evidence.ordinary if id_ in held)
    speakers = len(evidence.took_the_floor)
    live = Draft(paragraphs, uncovered, speakers, tongue.tag, to_word=waiting, told_by=told_by)
    kept = final_text(state)
    return live if kept is None else as_made_final(live, kept, state, evidence)


def finished(draft: Draft) -> Summary:
    """Return the draft as exporters take it; a paragraph without words is left out."""
    title = next((one.text for one in draft.paragraphs if one.kind == "title"), "")
    paragraphs = tuple(
        Paragraph(one.kind, _runs(one.sentences), one.section)
        for one in draft.paragraphs
        if one.text.strip()
    )
    return Summary(title, paragraphs, draft.language)


def _held(state: State, id_: str, headings: Headings) -> StillToWord:
    """Return a point that waits until what speaks against it has words."""
    point = state.find(Point, id_)
    own = (point.intervention, *point.themes) if point else ()
    section = next((one for one in map(state.leader, own) if one in headings), "")
    return StillToWord(id_, section, "opponent")


def _by_themes(
    state: State, evidence: Gathered, tongue: Tongue, memory: Memory
) -> tuple[Written, Headings]:
    """Return what stands in each section, and the themes' headings in their order."""
    divided = divide(state, evidence, tongue.style, conditions())
    frames = Frames(state, tongue)
    written = _framed(state, frames)
    written["additional"] = _given(frames.additional(divided.topics, divided.rests_on))

    source = OverviewSource(state, evidence, frames, tongue)
    rolled, demand = rolled_up(source, divided, memory), demand_of(source, divided)

    def write(remarks: Sequence[Remark], topic: str, place: int, _: object) -> tuple[Sentence, ...]:
        return theme_paragraph(evidence, remarks, tongue, topic, place)

    for place, theme in enumerate(divided.paragraphs):
        remarks = rolled.left(divided.remarks[theme.id], tongue.style.thresholds.bare)
        remarks = tuple(one for one in remarks if one is not demand)
        topic = evidence.lexicon.tidied(topic_of(theme))
        made_of = (remarks, topic, place, made_with(evidence, remarks, tongue))
        written[theme.id] = memory.of("theme", theme.id, made_of, write)
    written["overview"] = (*briefing(source), *rolled_sentences(source, rolled))
    _tell_of_the_text(source, divided, demand, written)
    said = conveners_said(source)
    written["replies"] = said.replies
    written["closing"] = (*said.promises, *written["closing"])
    return written, {theme.id: theme.label for theme in divided.paragraphs}


def _tell_of_the_text(
    source: OverviewSource, divided: Divided, demand: Remark | None, written: Written
) -> None:
    """Put the tone, what has no theme, and the way on to the themes where they belong.

    They stand with what was said of the text as a whole, or end the overview.
    """
    paragraphs = [one.id for one in divided.paragraphs]
    points = {id_ for one in paragraphs for said in written[one] for id_ in said.rests_on}
    first = tone(source, divided, demand, points)
    free = without_theme(source, divided, demand)
    whole = [one.id for one in divided.of_the_text]
    before = "overview"
    if whole:
        before = whole[0]
        written[before] = (*first, *written[before])
        first = ()
    last = whole[-1] if whole else "overview"
    is_led = bool(whole) or (demand is not None and bool(first))
    leads = is_led and len(paragraphs) - len(whole) > 1
    bridge = (source.frames.bridge(),) if leads else ()
    written[last] = (*written[last], *first, *free, *bridge)


def _record(
    state: State, evidence: Gathered, tongue: Tongue, memory: Memory
) -> tuple[Written, Headings]:
    """Return what stands in each section, and the speakers' names in the order of the floor."""
    frames = Frames(state, tongue)
    written = _framed(state, frames)
    written["overview"] = _given(frames.overview(()))
    told = record(state, evidence, tongue, memory)
    written |= {turn: sentences for turn, (_, sentences) in told.items()}
    return written, {turn: heading for turn, (heading, _) in told.items()}


def _still_to_word(
    evidence: Gathered, covered: Container[str], headings: Headings
) -> tuple[StillToWord, ...]:
    """Return the points that wait for words, each with the section it belongs under."""
    return tuple(
        StillToWord(one.point.id, _section_of(one, headings), one.why)
        for one in evidence.waiting
        if one.point.id not in covered
    )


def _section_of(noted: Noted, headings: Headings) -> str:
    own = (noted.intervention, *noted.themes)
    return next((one for one in own if one in headings), "additional" if noted.themes else "")


def _framed(state: State, frames: Frames) -> Written:
    return {
        "heading": (frames.heading(),),
        "title": (frames.title(),),
        "date": _given(frames.date_line()),
        "opening": _given(frames.opening(), frames.counts()),
        "message": _given(frames.message()),
        "closing": closing(state, frames),
    }


@dataclass
class _Page:
    """What stands in each section, by rules or by hand."""

    state: State
    evidence: Gathered
    written: dict[str, tuple[Sentence, ...]]
    kept: Mapping[str, Sequence[Statement]]
    headings: Headings

    @cached_property
    def _by_theme(self) -> Mapping[str, Sequence[str]]:
        """The points of each theme; few summaries have paragraphs that ask for them."""
        by_theme: dict[str, list[str]] = {}
        for one in self.evidence.notes:
            for theme in one.themes:
                by_theme.setdefault(theme, []).append(one.point.id)
        return by_theme

    def is_own(self, section: str) -> bool:
        """Tell whether a section that the rules do not write may have a paragraph by hand."""
        theme = self.state.find(Theme, section)
        return section not in _HEADINGS and not (theme and theme.as_topic)

    def paragraph(self, section: str) -> DraftParagraph | None:
        """Return the paragraph of a section, if there is one."""
        held = self.kept.get(section)
        sentences = self.written.get(section, ())
        if held is not None:
            sentences = sentences_of(self.state, held, self.evidence.speaker_of, sentences)
        if not sentences and held is None:
            return None
        points = [id_ for one in sentences for id_ in one.rests_on]
        return DraftParagraph(
            section=section,
            heading=self._heading(section) or _first_words(sentences),
            kind=_KINDS.get(section, "body"),
            sentences=sentences,
            by_hand=held is not None,
            speakers=len(self.evidence.floor_speakers(points)),
        )

    def with_new(self, paragraph: DraftParagraph, covered: Container[str]) -> DraftParagraph:
        """Put beside a paragraph by hand what belongs there and is in no sentence."""
        section = paragraph.section
        if not paragraph.by_hand:
            return paragraph
        taken = min(self._stamps(one.id, "by_hand") for one in self.kept[section])
        left_out = (id_ for id_ in self._by_theme.get(section, ()) if id_ not in covered)
        # What was there already, the rules had left out for its length.
        own = [id_ for id_ in left_out if self._stamps(id_) > taken]
        new, offered = beside(self.written.get(section, ()), own, covered)
        return replace(paragraph, new_evidence=new, offered=offered)

    def _stamps(self, id_: str, field: str = "") -> int:
        """Return when an entity, or a field of it, was last written."""
        registers = self.state.registers_of(id_)
        found = [registers.get(field)] if field else registers.values()
        return max((one.stamp for one in found if one), default=0)

    def _heading(self, section: str) -> str:
        theme = self.state.find(Theme, section)
        known = _HEADINGS.get(section) or self.headings.get(section)
        return known or (theme.label if theme else "")


def _first_words(sentences: Sequence[Sentence]) -> str:
    """Return what a paragraph is called that stands under no theme."""
    text = " ".join(one.text for one in sentences[:1])
    return shorten(text, _LONGEST_NAME, placeholder="…")


def _given(*sentences: Sentence | None) -> tuple[Sentence, ...]:
    return tuple(one for one in sentences if one is not None)


def _runs(sentences: Sequence[Sentence]) -> tuple[Run, ...]:
    """Return the runs of a paragraph, neighbours without style made one."""
    return merged(_spaced(sentences))


def _spaced(sentences: Sequence[Sentence]) -> Iterable[Run]:
    for place, one in enumerate(sentences):
        if place:
            yield Run(" ")
        yield from one.styled


class Drafter:
    """Keeps the last draft's parts; its draft is that of `write_draft`, only sooner.

    `memory` holds them, and `evidence` is what the last draft was made of.
    """

    def __init__(self) -> None:
        self.memory = Memory()
        self.evidence: Gathered | None = None

    def draft(self, state: State, style: HouseStyle | None = None) -> Draft:
        """Draft the session as it is now."""
        chosen = style or style_of(state)
        self.evidence = evidence_for(state, chosen, self.memory)
        draft = _written(state, chosen, self.evidence, self.memory)
        self.memory.turn_over()
        return draft


def one_point(state: State, style: HouseStyle, point: str) -> Sentence | None:
    """Return the sentence of a point, with all that say the same; None where it says nothing."""
    evidence = evidence_for(state, style)
    # A record joined none of them.
    remarks = evidence.remarks or remarks_of(state, evidence.notes)
    remark = next((one for one in remarks if point in one.rests_on), None)
    if remark is None:
        return None
    sentences = theme_paragraph(evidence, (remark,), tongue_for(style, state), "", 0)
    return next((one for one in sentences if point in one.rests_on), None)
