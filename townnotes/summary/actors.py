"""Who spoke, by name: as daily reports of negotiations write it, and as a record does."""

import re
from collections.abc import Iterable

from townnotes.domain.entities import Intervention, Participant
from townnotes.summary.evidence.gather import Remark
from townnotes.summary.languages import Tongue
from townnotes.summary.languages.countries import code_of
from townnotes.summary.lines.words import squeezed
from townnotes.summary.planning.clauses import Clause
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
