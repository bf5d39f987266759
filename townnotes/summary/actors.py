"""Who spoke, by name: as daily reports of negotiations write it, and as a record does."""

from collections.abc import Iterable

from townnotes.domain.entities import Intervention, Participant
from townnotes.summary.clauses import Clause
from townnotes.summary.evidence import Remark
from townnotes.summary.filling import Worded
from townnotes.summary.languages import Tongue
from townnotes.summary.words import squeezed

_WORDS = {
    "en": ("for {}", "another", "{} others", "a speaker", ", speaking on behalf of {},"),
    "fr": ("au nom de {}", "un autre", "{} autres", "un intervenant",
           ", s’exprimant au nom de {},"),
    "es": ("en nombre de {}", "otro", "otros {}", "un orador", ", en nombre de {},"),
}  # fmt: skip
"""For whom, one more, more of them, nobody known, and on whose behalf in a record."""


class Actors:
    """Names the participants of a session."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._words = _WORDS[tongue.code]
        self._groups: dict[str, str] = {}
        self._order: dict[str, int] = {}
        state = tongue.state
        for place, turn in enumerate(state.all(Intervention)):
            who = state.leader(turn.speaker)
            self._order.setdefault(who, place)
            if squeezed(turn.on_behalf_of):
                self._groups.setdefault(who, squeezed(turn.on_behalf_of))

    def named(self, speakers: Iterable[str], told: set[str] | None = None) -> Worded:
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
        return Worded(self._joined(names), n=len(ordered))

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
        whom = self._tongue.thing(group).text if self._tongue.code == "en" else group
        return told + self._meeting(self._words[4], whom)

    def heading(self, turn: Intervention) -> str:
        """Return how a list of paragraphs calls an intervention."""
        who = self._tongue.state.find(Participant, turn.speaker)
        told = (squeezed(who.name) or squeezed(who.organization)) if who else ""
        return told or self._words[3]

    def short(self, turn: Intervention) -> str:
        """Return a name as it is repeated: never with a pronoun, whose gender would be guessed."""
        who = self._tongue.state.find(Participant, turn.speaker)
        if who is None:
            return self._words[3]
        honorific, name = squeezed(who.honorific), squeezed(who.name)
        told = self._tongue.titled(honorific, name)
        return told or squeezed(who.organization) or self._words[3]

    def _actor(self, id_: str, *, with_group: bool) -> str:
        who = self._tongue.state.find(Participant, id_)
        name = (squeezed(who.organization) or squeezed(who.name)).upper() if who else ""
        if who is None or not name:
            return self._words[3]
        group = squeezed(who.speaks_for) or self._groups.get(id_, "")
        if not with_group or not group or group.casefold() == name.casefold():
            return name
        return f"{name}, {self._meeting(self._words[0], self._group(group))},"

    def _group(self, group: str) -> str:
        """Return "the COAST COALITION"."""
        first, _, rest = group.partition(" ")
        if rest and first.casefold() in {"the", "le", "la", "les", "el", "los", "las"}:
            return f"{first.lower()} {rest.upper()}"
        if self._tongue.code == "en":
            return f"the {group.upper()}"
        return group.upper()

    def _meeting(self, pattern: str, text: str) -> str:
        before, _, after = pattern.partition("{}")
        before, text = self._tongue.meet(before, text)
        return before + text + after

    def _joined(self, names: list[str]) -> str:
        has_groups = any("," in one for one in names)
        if has_groups and len(names) > 2:  # noqa: PLR2004 - a pair reads without semicolons
            mark = self._tongue.semicolon
            last = self._tongue.joined([Worded("a"), Worded("b")]).text[1:-1]
            first = mark.join(one.rstrip(",") for one in names[:-1])
            return f"{first}{mark.rstrip()}{last}{names[-1]}"
        return self._tongue.joined([Worded(one) for one in names]).text
