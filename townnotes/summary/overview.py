"""The overview paragraph: what the conveners presented, and how the text was received."""

from collections.abc import Container
from dataclasses import dataclass

from townnotes.domain.state import State
from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.evidence.voices import Voice, conveners_voice
from townnotes.summary.frames import Frames
from townnotes.summary.languages import Tongue
from townnotes.summary.lines.verbs import introduce
from townnotes.summary.lines.words import distinct
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.clauses import pack
from townnotes.summary.planning.themes import Divided
from townnotes.summary.style.quantifiers import Thresholds
from townnotes.summary.theme_paragraphs import demanded, planner_of

_OVERVIEW = "provided an overview of"


@dataclass(frozen=True, slots=True)
class OverviewSource:
    """What the overview is written from, and in which words."""

    state: State
    evidence: Gathered
    frames: Frames
    tongue: Tongue


def overview(
    source: OverviewSource, divided: Divided, points: Container[str]
) -> tuple[Sentence, ...]:
    """Return the overview and the tone.

    `points` are those that the themes' paragraphs tell.
    """
    briefed = [one for one in source.evidence.remarks if is_briefing(one)]
    return (
        *_briefing(source, briefed),
        *_tone(source, divided, points),
    )


def is_briefing(remark: Remark) -> bool:
    """Tell whether conveners informed the meeting, before anybody asked them."""
    return remark.voice.kind == "convener" and remark.family == "inform" and not remark.themes


def _briefing(source: OverviewSource, briefed: list[Remark]) -> tuple[Sentence, ...]:
    main = [one for one in briefed if any(w == _OVERVIEW for _, w in one.reached.values())]
    others = [one for one in briefed if one not in main]
    rests_on = tuple(id_ for one in main for id_ in one.rests_on)
    said = ""
    if main and not source.state.session.overview.strip():
        item = introduce(_OVERVIEW, main[0].phrase, "").item
        said = item if "overview" in item else f"an overview of {item}"
        rests_on, others = main[0].rests_on, [*main[1:], *others]
    first = source.frames.overview(rests_on, said)
    planner = planner_of(source.evidence, source.tongue)
    voice = conveners_voice(source.state, "convener")
    clauses = pack(others, planner.language.form)
    planner.write_aside(voice, clauses, after=first is not None)
    return (*([first] if first else []), *planner.sentences())


def _tone(source: OverviewSource, divided: Divided, told: Container[str]) -> tuple[Sentence, ...]:
    """Return the tone with the demand that ran through the debate, or with the many issues."""
    frames, evidence, thresholds = source.frames, source.evidence, source.tongue.style.thresholds
    demand = _cross_cutting(evidence, thresholds)
    if demand is not None:
        said = demanded(evidence, source.tongue, demand)
        _, many = evidence.nouns(demand.speakers)
        first = frames.tone(many, said, demand.rests_on)
        bridge = (frames.bridge(),) if len(divided.paragraphs) > 1 else ()
        return (first, *bridge) if first else ()
    issues = [
        one
        for own in divided.remarks.values()
        for one in own
        if one.voice.kind == "floor" and one.family in {"ask", "concern"}
    ]
    # "A number of key issues" are those told below: what is told nowhere is not covered by it.
    points = distinct(id_ for one in issues for id_ in one.rests_on if id_ in told)
    speakers = evidence.floor_speakers(points)
    if len(speakers) < thresholds.bare:
        return ()
    first = frames.issues(evidence.nouns(speakers)[1], points)
    return (first,) if first else ()


def _cross_cutting(evidence: Gathered, thresholds: Thresholds) -> Remark | None:
    """Return what was asked for without a theme, again and again, by most speakers.

    They are as many as the plural alone takes.
    """
    found = [
        one
        for one in evidence.remarks
        if one.family == "ask"
        and not one.themes
        and one.voice.kind == "floor"
        and one.interventions >= thresholds.repeated
        and len(one.speakers) >= thresholds.bare
    ]
    return max(found, key=lambda one: len(one.speakers), default=None)
