"""Who spoke, by name: as daily reports of negotiations write it, and as a record does."""

import re
from abc import abstractmethod
from collections.abc import Iterable, Sequence

from townnotes.domain.entities import Intervention, Participant
from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.evidence.voices import Voice
from townnotes.summary.languages import Tongue
from townnotes.summary.languages.countries import code_of
from townnotes.summary.lines.words import squeezed
from townnotes.summary.planning.clauses import Clause
from townnotes.summary.planning.paragraph_writer import LONGEST, ParagraphWriter
from townnotes.summary.style.patterns import PatternValue

_WORDS = {
    "en": ("on behalf of {}", "another", "{} others", "a speaker", ", speaking on behalf of {},"),
    "fr": ("au nom de {}", "un autre", "{} autres", "un intervenant",
           ", s’exprimant au nom de {},"),
    "es": ("en nombre de {}", "otro", "otros {}", "un orador", ", en nombre de {},"),
}  # fmt: skip
"""For whom, one more, more of them, nobody known, and on whose behalf in a record."""

_AGAIN = {
    "en": ("she", "he", "the speaker", "it", "it"),
    "fr": ("elle", "il", "", "cette organisation", "cette délégation"),
}
"""The one just named: a woman, a man, a person of whom neither is known, a body, a State.

Where there is nothing the name is repeated; a Spanish verb needs no subject.
"""

_SHE = re.compile(r"\b(?:Ms|Mrs|Miss|Mme|Sra|Excma)\b")
_HE = re.compile(r"\b(?:Mr|Sr|Excmo)\b|\bM\.")
_ARTICLE = re.compile(r"(?:the|le|la|les|el|los|las)\s+|l[’']", re.IGNORECASE)

_QUOTED = re.compile(r"([“«][^”»]*[”»])")


class Actors:
    """Names the participants of a session."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._words = _WORDS[tongue.code]
        self._groups: dict[str, str] = {}
        self._order: dict[str, int] = {}
        self._actors: dict[str, tuple[str, str]] = {}
        state = tongue.state
        for place, turn in enumerate(state.all(Intervention)):
            who = state.leader(turn.speaker)
            self._order.setdefault(who, place)
            if squeezed(turn.on_behalf_of):
                self._groups.setdefault(who, squeezed(turn.on_behalf_of))

    def named(self, speakers: Iterable[str], told: set[str] | None = None) -> PatternValue:
        """Return "HARBOUR FRIENDS, for the COAST COALITION,", in the order of the floor.

        The group of those already `told` of is not said again.
        """
        told = set() if told is None else told
        ordered = sorted(speakers, key=lambda id_: (self._order.get(id_, len(self._order)), id_))
        most = self._tongue.style.most_names
        shown = ordered if len(ordered) <= most else ordered[: most - 1]
        names = [self._actor(one, with_group=one not in told) for one in shown]
        told.update(shown)
        rest = len(ordered) - len(shown)
        if rest:
            number = self._tongue.number(rest, feminine=False)
            names.append(self._words[1] if rest == 1 else self._words[2].format(number))
        return PatternValue(self._joined(names), n=len(ordered))

    def apart(self, clauses: Iterable[Clause]) -> list[Clause]:
        """Return clauses whose every remark all of its speakers made: with names, none is shared.

        What several said together comes first, then each actor in the order of the floor.
        """
        parted: list[Clause] = []
        for clause in clauses:
            by_speakers: dict[frozenset[str], list[Remark]] = {}
            for one in clause.remarks:
                by_speakers.setdefault(one.speakers, []).append(one)
            parted += [Clause(clause.family, tuple(own)) for own in by_speakers.values()]
        first = len(self._order)

        def place(clause: Clause) -> tuple[int, int]:
            alone = len(clause.speakers) == 1
            at = min((self._order.get(who, first) for who in clause.speakers), default=first)
            return (1, at) if alone else (0, 0)

        return sorted(parted, key=place)

    def label(self, turn: Intervention) -> str:
        """Return "Ms. Odile Reef (Harbour Friends), speaking on behalf of the Coalition,"."""
        who = self._tongue.state.find(Participant, turn.speaker)
        organization = squeezed(who.organization) if who else ""
        name = self.short(turn)
        told = f"{name} ({organization})" if organization and organization != name else name
        group = squeezed(turn.on_behalf_of) or (squeezed(who.speaks_for) if who else "")
        if not group:
            return told
        return told + self._meeting(self._words[4], self._tongue.body(group))

    def heading(self, turn: Intervention) -> str:
        """Return how a list of paragraphs calls an intervention."""
        who = self._tongue.state.find(Participant, turn.speaker)
        told = (squeezed(who.name) or squeezed(who.organization)) if who else ""
        return told or self._words[3]

    def short(self, turn: Intervention) -> str:
        """Return a name without what it belongs to."""
        who = self._tongue.state.find(Participant, turn.speaker)
        if who is None:
            return self._words[3]
        honorific, name = squeezed(who.honorific), squeezed(who.name)
        told = self._tongue.titled(honorific, name)
        return told or squeezed(who.organization) or self._words[3]

    def again(self, turn: Intervention) -> str:
        """Return how the speaker of a record is named again."""
        who = self._tongue.state.find(Participant, turn.speaker)
        return self._again(who, self.short(turn), is_body=bool(who and not squeezed(who.name)))

    def same(self, id_: str, *, once_more: bool = False) -> str:
        """Return how an actor just named is named again; `once_more`: after that, too."""
        who = self._tongue.state.find(Participant, id_)
        is_body = bool(who and squeezed(who.organization))
        if is_body and once_more and self._tongue.code == "fr":
            # After "cette organisation" its gender is known.
            return _AGAIN["fr"][0]
        return self._again(who, self._actor(id_, with_group=False), is_body=is_body)

    def _again(self, who: Participant | None, name: str, *, is_body: bool) -> str:
        """Return a pronoun, of a person only where the form of address tells which."""
        words = _AGAIN.get(self._tongue.code)
        if words is None:
            return ""
        if who is not None and is_body:
            return words[4 if code_of(squeezed(who.organization)) else 3]
        honorific = who.honorific if who else ""
        if _SHE.search(honorific):
            return words[0]
        return words[1] if _HE.search(honorific) else words[2] or name

    def _actor(self, id_: str, *, with_group: bool) -> str:
        known = self._actors.get(id_)
        if known is None:
            known = self._actors[id_] = self._read(id_)
        name, group = known
        return f"{name}{group}" if with_group else name

    def _read(self, id_: str) -> tuple[str, str]:
        """Return an actor's name, and what says for whom they speak."""
        who = self._tongue.state.find(Participant, id_)
        name = (squeezed(who.organization) or squeezed(who.name)).upper() if who else ""
        if who is None or not name:
            return self._words[3], ""
        group = squeezed(who.speaks_for) or self._groups.get(id_, "")
        if not group or group.casefold() == name.casefold():
            return name, ""
        return name, f", {self._meeting(self._words[0], self._group(group))},"

    def _group(self, group: str) -> str:
        """Return "the COAST COALITION"."""
        told = self._tongue.body(group)
        article = _ARTICLE.match(told)
        start = article.end() if article else 0
        return told[:start].lower() + told[start:].upper()

    def _meeting(self, pattern: str, text: str) -> str:
        before, _, after = pattern.partition("{}")
        before, text = self._tongue.meet(before, text)
        return before + text + after

    def _joined(self, names: list[str]) -> str:
        if len(names) == 1:
            return names[0]
        has_groups = any("," in one for one in names)
        if has_groups and len(names) > 2:  # noqa: PLR2004 - a pair reads without semicolons
            mark = self._tongue.semicolon
            last = self._tongue.joined([PatternValue("a"), PatternValue("b")]).text[1:-1]
            first = mark.join(one.rstrip(",") for one in names[:-1])
            return f"{first}{mark.rstrip()}{last}{names[-1]}"
        return self._tongue.joined([PatternValue(one) for one in names]).text


class ByName(ParagraphWriter):
    """Says who said a thing by name and group; stands before the writer of a language."""

    _is_named = True

    def __init__(
        self, evidence: Gathered, tongue: Tongue, orientation: str = "", place: int = 0
    ) -> None:
        super().__init__(evidence, tongue, orientation, place)
        self._actors = Actors(tongue)
        self._told_of: set[str] = set()
        self._just_again = ""

    def write(self, clauses: Sequence[Clause], *, is_crowded: bool = False) -> None:
        """Write the clauses of those who took the floor, actor by actor."""
        super().write(self._actors.apart(clauses), is_crowded=is_crowded)

    def write_aside(self, voice: Voice, clauses: Sequence[Clause], *, after: bool = False) -> None:
        """Write what was said in another capacity; only conveners speak as one."""
        own = clauses if voice.noun else self._actors.apart(clauses)
        super().write_aside(voice, own, after=after)  # pyright: ignore[reportAbstractUsage]

    def write_turn(self, label: str, short: str, clauses: Sequence[Clause]) -> None:
        """Write one intervention of a record, in the order in which it was given."""
        waiting = list(clauses)
        subject = label
        while waiting:
            clause = waiting.pop(0)
            lead, said = self._recorded(clause, is_further=len(self.sentences) % 2 == 1)
            rests_on = clause.rests_on
            if waiting and said.count(" ") < LONGEST // 2:
                after = waiting.pop(0)
                said = self._and_then(said, self._recorded(after)[1])
                rests_on = (*rests_on, *after.rests_on)
            said = self._dated(said) if self._style.resolve_dates else said
            self._add(f"{subject} {lead}{said}", rests_on)
            subject = short

    @abstractmethod
    def _recorded(self, clause: Clause, *, is_further: bool = False) -> tuple[str, str]:
        """Return what a record has before the verb, and the verb with what was said.

        `is_further`: the sentence goes on with another thing said by the same speaker.
        """

    @abstractmethod
    def _and_then(self, said: str, after: str) -> str:
        """Return what was said with a second verb and what it leads to."""

    @property
    @abstractmethod
    def _days(self) -> Sequence[tuple[str, str]]:
        """The days as they were said, and as they are told later."""

    def _dated(self, text: str) -> str:
        """Return a text whose "today" is "that day", except in what is quoted."""
        parts = _QUOTED.split(text)
        for place in range(0, len(parts), 2):
            for word, other in self._days:
                parts[place] = re.sub(rf"\b{word}\b", other, parts[place], flags=re.IGNORECASE)
        return "".join(parts)

    def _named(self, clause: Clause) -> PatternValue:
        self._just_again = ""
        return self._actors.named(clause.speakers, self._told_of)

    def _named_again(self, clause: Clause) -> str:
        """Return how the one actor just named is named again."""
        id_ = next(iter(clause.speakers))
        once_more = id_ == self._just_again
        self._just_again = id_
        return self._actors.same(id_, once_more=once_more)

    def _connectors_at(self, place: int) -> list[str]:  # noqa: ARG002 - none at any place
        # A report that names its actors goes from one to the next without connectors.
        return []

    def _opens_bare(self, n: int) -> bool:  # noqa: ARG002 - the writer's own
        return False
