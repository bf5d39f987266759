"""What was said and by whom: points that say the same are one remark of all their speakers."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple

from townnotes.domain.entities import (
    OPENING,
    Category,
    Convener,
    OwnStance,
    Participant,
    Point,
    ReferenceText,
)
from townnotes.domain.points.answers import answer_in
from townnotes.domain.points.cards import place_of
from townnotes.domain.points.stances import STANCES, Family, Stance
from townnotes.domain.state import State
from townnotes.summary.cache import Memory
from townnotes.summary.conveners import roles
from townnotes.summary.evidence.noted import Noted, NotedLines
from townnotes.summary.evidence.told_once import told_once
from townnotes.summary.evidence.voices import FLOOR, NOBODY, Voice
from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.own_verbs import OwnVerb, OwnVerbs, own_verbs
from townnotes.summary.lines.phrases import Phrase
from townnotes.summary.lines.tidying import Lexicon
from townnotes.summary.lines.verbs import UNMARKED
from townnotes.summary.lines.wording import is_wording, proposal
from townnotes.summary.lines.words import distinct, squeezed

_WEAKEST = {one.family: one.words for one in reversed(STANCES.values())}

_HASTY = re.compile(r"[+≠=#/&]|\b(?:min|max|num|incl|ref|univ|paras?)\.|\bw/")
_WELL_BEGUN = re.compile(
    r"(?:the|an?|that|how|whether|more|all|no)\b|[a-z]+ing\b|to\b", re.IGNORECASE
)


Groups = dict[str, list[Noted]]
"""Points that say the same, by what stands for them."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing said, by one speaker or more; `reached` is each one's strongest stance."""

    phrase: Phrase
    family: Family
    reached: Mapping[str, tuple[int, str]]
    rests_on: tuple[str, ...]
    themes: tuple[str, ...]
    voice: Voice = FLOOR
    is_wording: bool = False
    emphasis: bool = False
    interventions: int = 1
    is_placed: bool = False
    """Whether somebody put it where it stands; else it stands where it was said."""
    text: str = ""
    """The careful words of the line that stands for all, in the language it was noted in."""
    language: str = "en"
    is_read: bool = False
    """Whether its stance was read from the words alone."""

    @property
    def speakers(self) -> frozenset[str]:
        """The distinct speakers behind the remark."""
        return frozenset(self.reached)


@dataclass(frozen=True, slots=True)
class Gathered:
    """All remarks of a session, and what the sentences need to know about their speakers."""

    remarks: tuple[Remark, ...]
    ordinary: tuple[str, ...]
    speaker_of: Mapping[str, str]
    category_of: Mapping[str, Category | None]
    took_the_floor: frozenset[str] = frozenset()
    addressee: str = ""
    notes: tuple[Noted, ...] = field(default=())
    waiting: tuple[Noted, ...] = ()
    """Those that wait for words, with those linked with them."""
    note_of: Mapping[str, Noted] = field(default_factory=dict[str, Noted])
    """The same by their points."""
    lexicon: Lexicon = field(default_factory=lambda: Lexicon(()))
    own_verbs: OwnVerbs = field(default_factory=dict[str, OwnVerb])

    def nouns(self, speakers: Iterable[str]) -> tuple[str, str]:
        """Return the singular and plural that fit the speakers: their category's, or the common."""
        known = map(self.category_of.get, speakers)
        found = {one.id if one else "": one for one in known}
        category = found.popitem()[1] if len(found) == 1 else None
        if category is None or not category.singular.strip() or not category.plural.strip():
            return "participant", "participants"
        return squeezed(category.singular), squeezed(category.plural)

    def floor_speakers(self, points: Iterable[str]) -> frozenset[str]:
        """Return the distinct speakers behind points, as far as they took the floor."""
        known = (self.speaker_of.get(point, NOBODY) for point in points)
        return frozenset(one for one in known if one in self.took_the_floor)


def gather(
    state: State,
    speakers: Iterable[str],
    memory: Memory | None = None,
    *,
    with_remarks: bool = True,
    abbreviations: Mapping[str, Abbreviations] | None = None,
) -> Gathered:
    """Read all ordinary points: neither hidden, nor private, nor marks of a gap.

    `abbreviations` are those of the house style, by the code of their language.
    `with_remarks`: a record joins what each speaker said by itself, and needs none of all.
    """
    memory = memory or Memory()
    lines = NotedLines(state, memory, abbreviations)
    notes = told_once(state, lines.read(), memory, abbreviations)
    if any(one.point.place for one in notes):
        notes.sort(key=lambda one: place_of(state, one.point))
    groups = _groups(state, notes)
    ids = distinct(one.speaker for one in notes)
    categories = {id_: _category_of(state, id_) for id_ in ids}
    conveners = state.all(Convener)
    return Gathered(
        remarks=tuple(_joined(state, groups, memory)) if with_remarks else (),
        ordinary=tuple(one.point.id for one in notes),
        speaker_of=MappingProxyType({one.point.id: one.speaker for one in notes}),
        category_of=MappingProxyType(categories),
        took_the_floor=frozenset(speakers),
        addressee=f"the {roles(conveners)}" if conveners else "",
        notes=tuple(notes),
        waiting=_waiting(notes, groups),
        note_of=MappingProxyType({one.point.id: one for one in notes}),
        lexicon=lines.lexicon,
        own_verbs=own_verbs(state.all(OwnStance)),
    )


def _category_of(state: State, speaker: str) -> Category | None:
    one = state.find(Participant, speaker)
    return state.find(Category, one.category) if one else None


def remarks_of(
    state: State, notes: Sequence[Noted], memory: Memory | None = None
) -> Iterable[Remark]:
    """Join the points that say the same: linked ones, and equal words of one family and theme."""
    return _joined(state, _groups(state, notes), memory or Memory())


def _joined(state: State, groups: Groups, memory: Memory) -> Iterable[Remark]:
    texts = memory.same("texts", {one.id: one for one in state.all(ReferenceText)})
    merged: dict[tuple[str, Voice, Family, tuple[str, ...]], list[_Part]] = {}
    for key, group in groups.items():
        for part in _worded(group):
            id_ = f"{part[0].point.id}{part[0].place or ''}"
            found = memory.of("part", id_, (part, texts), _part)
            one = found.remark
            alike = (found.words or key, one.voice, one.family, one.themes)
            merged.setdefault(alike, []).append(found)
    for (_, voice, family, themes), parts in merged.items():
        if len(parts) == 1:
            yield parts[0].remark
            continue
        all_notes = [noted for part in parts for noted in part.notes]
        of = (all_notes, voice, family, themes, texts)
        id_ = f"{all_notes[0].point.id}{all_notes[0].place or ''}"
        yield memory.of("remark", id_, of, _remark)


def _groups(state: State, notes: Sequence[Noted]) -> Groups:
    """Return the points that say something, by what they are linked with.

    Of the opening note nobody knows who said it: that no sentence tells it shows in the coverage.
    """
    told = _each_remark([one for one in notes if one.voice.kind != OPENING])
    led = [(one, _leader_of(state, one)) for one in told]
    opposed = _opposed(led)
    groups: Groups = {}
    for noted, leader in led:
        if noted.text or is_wording(noted.point):
            groups.setdefault(_same(noted, leader, opposed), []).append(noted)
    return groups


def _waiting(notes: Sequence[Noted], groups: Groups) -> tuple[Noted, ...]:
    """Return the points to word, but for those of the opening note, which no sentence tells."""
    if not any(one.why for one in notes):
        return ()
    found: list[Noted] = []
    for group in groups.values():
        if not any(one.why for one in group):
            continue
        worded = {id(one) for part in _worded(group) for one in part}
        left = [one for one in group if not one.place and id(one) not in worded]
        found += [one if one.why else replace(one, why=_leading(group)[0].why) for one in left]
    return tuple(found)


def _each_remark(notes: Sequence[Noted]) -> Sequence[Noted]:
    """Return each thing that lines say as if it were a point of its own."""
    if not any(one.more for one in notes):
        return notes
    return [each for one in notes for each in (one, *one.more)]


def _leading(group: Sequence[Noted]) -> Sequence[Noted]:
    """Return the points whose words may stand for all of a group."""
    return [one for one in group if one.point.leads] or group


def _worded(group: list[Noted]) -> list[list[Noted]]:
    """Return the points of each voice that have words, if those that stand for all have any."""
    if len(group) == 1:
        return [] if group[0].why else [group]
    if all(one.why for one in _leading(group)):
        return []
    return [part for part in _by_voice(group) if not all(one.why for one in part)]


def _by_voice(group: list[Noted]) -> list[list[Noted]]:
    voices = dict.fromkeys(one.voice for one in group)
    return [[one for one in group if one.voice == voice] for voice in voices]


class _Part(NamedTuple):
    """Linked points of one voice, what they say, and their words for comparing with others'."""

    notes: list[Noted]
    remark: Remark
    words: str


def _part(notes: list[Noted], texts: Mapping[str, ReferenceText]) -> _Part:
    family = _family(notes)
    themes = distinct(tag for one in notes for tag in one.themes)
    remark = _remark(notes, notes[0].voice, family, themes, texts)
    return _Part(notes, remark, _normal(_best(notes), family, texts))


def _same(noted: Noted, leader: str, opposed: Container[str]) -> str:
    # Who opposes a thing does not say the same as who asks for it, whatever a link says. Who was
    # noted without a stance goes with whom they were joined with.
    is_against = leader in opposed if _is_open(noted) else noted.stance.family == "concern"
    return f"{'against' if is_against else 'for'} {leader}{noted.place or ''}"


def _opposed(led: Iterable[tuple[Noted, str]]) -> set[str]:
    """Return the groups of points in which all who took a stance were against."""
    against: dict[str, bool] = {}
    for one, leader in led:
        if not _is_open(one):
            against[leader] = against.get(leader, True) and one.stance.family == "concern"
    return {leader for leader, all_were in against.items() if all_were}


def group_of(state: State, point: Point) -> str:
    """Return what stands for the points that say the same, "+1 Ana" in the words of one too."""
    answer = answer_in(state, point)
    supported = answer.target if answer and answer.kind == Point.entity else point.id
    return state.leader(supported)


def _leader_of(state: State, noted: Noted) -> str:
    teller = state.find(Point, noted.told_by) if noted.told_by else None
    return group_of(state, teller or noted.point)


def _is_open(noted: Noted) -> bool:
    """Tell whether nobody noted how a thing was said."""
    return noted.stance is UNMARKED and (noted.place > 0 or not is_wording(noted.point))


def _family(group: list[Noted]) -> Family:
    speakers: dict[Family, set[str]] = {}
    for one in [each for each in group if not _is_open(each)] or group:
        speakers.setdefault(_family_of(one), set()).add(one.speaker)
    return max(speakers, key=lambda family: len(speakers[family]))


def _family_of(noted: Noted) -> Family:
    # A wording proposal nobody marked is still a proposal.
    unmarked = noted.stance is UNMARKED and not noted.place and is_wording(noted.point)
    return "ask" if unmarked else noted.stance.family


def _remark(
    group: list[Noted],
    voice: Voice,
    family: Family,
    themes: tuple[str, ...],
    texts: Mapping[str, ReferenceText],
) -> Remark:
    best = _best(group)
    reached: dict[str, tuple[int, str]] = {}
    for one in group:
        own = one.stance if one.stance.family == family else Stance("", family, 0)
        mine = (own.strength, own.words)
        reached[one.speaker] = max(reached.get(one.speaker, (-1, "")), mine)
    if family != UNMARKED.family:
        weakest = (0, _WEAKEST[family])
        reached = {who: said if said[1] else weakest for who, said in reached.items()}
    proposed = _proposed(best, family, texts)
    return Remark(
        phrase=proposed or best.phrase,
        text=best.text,
        language=best.language,
        is_read=all(one.is_read for one in group),
        family=family,
        reached=MappingProxyType(reached),
        rests_on=tuple(one.point.id for one in group),
        themes=themes,
        voice=voice,
        is_wording=proposed is not None,
        emphasis=any(one.point.emphasis for one in group),
        interventions=len({one.intervention for one in group}),
        is_placed=any(one.point.place for one in group),
    )


def _best(group: list[Noted]) -> Noted:
    """Return the point whose words stand for the group: the first that is not in haste.

    Where somebody chose one on the theme board, it is that one.
    """
    if len(group) == 1:
        return group[0]
    # Asked of each of thousands that say the same, it would take their square.
    is_proposal = any(is_wording(one.point) for one in group)

    def haste(one: Noted) -> tuple[bool, ...]:
        lacking = is_proposal and not is_wording(one.point)
        hasty = bool(_HASTY.search(one.point.text))
        begun = bool(_WELL_BEGUN.match(one.point.text))
        return not one.point.leads, bool(one.told_by), bool(one.why), lacking, hasty, not begun

    return min(group, key=haste)


def _proposed(noted: Noted, family: Family, texts: Mapping[str, ReferenceText]) -> Phrase | None:
    """Return the words that a point proposes; what is said beside them proposes none."""
    return None if noted.place else proposal(noted.point, noted.text, family, texts)


def _normal(noted: Noted, family: Family, texts: Mapping[str, ReferenceText]) -> str:
    proposed = _proposed(noted, family, texts)
    text = proposed.body if proposed else noted.text
    letters = re.sub(r"[^\w\s]", "", text.casefold())
    return re.sub(r"^(?:the|an?|that|to)\s+", "", " ".join(letters.split()))
