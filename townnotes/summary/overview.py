"""The overview paragraph: what the conveners presented, and how the text was received."""

from townnotes.domain.state import State
from townnotes.summary import frames
from townnotes.summary.clauses import pack
from townnotes.summary.evidence import Evidence, Remark
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.prose import Writer
from townnotes.summary.quantifiers import REPEATED_FROM, SEVERAL_FROM
from townnotes.summary.themes import Divided
from townnotes.summary.verbs import introduce
from townnotes.summary.voices import Voice, conveners_voice

_BRIDGE = Sentence("A number of key issues emanated from the discussion.")
_OVERVIEW = "provided an overview of"


def overview(state: State, evidence: Evidence, divided: Divided) -> tuple[Sentence, ...]:
    """Return the overview, the tone, and what the conveners told besides."""
    told = [one for one in evidence.remarks if _is_information(one)]
    briefed = [one for one in told if one.voice.kind == "convener"]
    replied = [one for one in told if one.voice.kind == "reply"]
    return (
        *_briefing(state, briefed, evidence),
        *_tone(state, evidence, divided),
        *_told(evidence, conveners_voice(state, "reply"), replied),
    )


def _is_information(remark: Remark) -> bool:
    return (
        remark.voice.kind in {"convener", "reply"}
        and remark.family == "inform"
        and not remark.themes
    )


def _briefing(state: State, briefed: list[Remark], evidence: Evidence) -> tuple[Sentence, ...]:
    main = [one for one in briefed if any(w == _OVERVIEW for _, w in one.reached.values())]
    others = [one for one in briefed if one not in main]
    rests_on = tuple(id_ for one in main for id_ in one.rests_on)
    said = ""
    if main and not state.session.overview.strip():
        item = introduce(_OVERVIEW, main[0].phrase, "").item
        said = item if "overview" in item else f"an overview of {item}"
        rests_on, others = main[0].rests_on, [*main[1:], *others]
    first = frames.overview(state, rests_on, said)
    writer = Writer(evidence)
    voice = conveners_voice(state, "convener")
    writer.write_aside(voice, pack(others, ""), after=first is not None)
    return (*([first] if first else []), *writer.sentences)


def _told(evidence: Evidence, voice: Voice, remarks: list[Remark]) -> tuple[Sentence, ...]:
    writer = Writer(evidence)
    writer.write_aside(voice, pack(remarks, ""))
    return tuple(writer.sentences)


def _tone(state: State, evidence: Evidence, divided: Divided) -> tuple[Sentence, ...]:
    """Return the tone with the demand that ran through the debate, or with the many issues."""
    bridge = (_BRIDGE,) if len(divided.paragraphs) > 1 else ()
    demand = _cross_cutting(evidence)
    if demand is not None:
        said = introduce("called for", demand.phrase, evidence.addressee)
        what = " ".join(part for part in ("repeatedly", said.head, said.tail, said.item) if part)
        first = frames.tone(state, what, demand.rests_on)
        return (first, *bridge) if first else ()
    issues = [
        one
        for own in divided.remarks.values()
        for one in own
        if one.voice.kind == "floor" and one.family in {"ask", "concern"}
    ]
    points = tuple(dict.fromkeys(id_ for one in issues for id_ in one.rests_on))
    if len(evidence.floor_speakers(points)) < SEVERAL_FROM:
        return ()
    first = frames.tone(state, "raised a number of key issues", points)
    return (first,) if first else ()


def _cross_cutting(evidence: Evidence) -> Remark | None:
    """Return what was called for without a theme, again and again, by most speakers."""
    found = [
        one
        for one in evidence.remarks
        if one.family == "ask"
        and not one.themes
        and one.voice.kind == "floor"
        and one.interventions >= REPEATED_FROM
    ]
    return max(found, key=lambda one: len(one.speakers), default=None)
