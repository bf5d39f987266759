"""What the conveners presented, at the beginning of the body."""

from dataclasses import dataclass

from townnotes.domain.state import State
from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.evidence.voices import conveners_voice
from townnotes.summary.frames import Frames
from townnotes.summary.languages import Tongue
from townnotes.summary.lines.verbs import introduce
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.clauses import pack
from townnotes.summary.theme_paragraphs import planner_of

_OVERVIEW = "provided an overview of"


@dataclass(frozen=True, slots=True)
class OverviewSource:
    """What the overview is written from, and in which words."""

    state: State
    evidence: Gathered
    frames: Frames
    tongue: Tongue


def is_briefing(remark: Remark) -> bool:
    """Tell whether conveners informed the meeting, before anybody asked them."""
    return remark.voice.kind == "convener" and remark.family == "inform" and not remark.themes


def briefing(source: OverviewSource) -> tuple[Sentence, ...]:
    """Return what the conveners presented before anybody had asked them."""
    briefed = [one for one in source.evidence.remarks if is_briefing(one)]
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
