"""Names who spoke: as daily reports of negotiations do, and as a record does."""

import re
from functools import cached_property

from townnotes.domain.entities import Intervention, Participant
from townnotes.summary.languages.countries import code_of
from townnotes.summary.languages.tongue import Tongue
from townnotes.summary.lines.words import maker_of, squeezed
from townnotes.summary.planning.plans import SentenceLead, Subject
from townnotes.summary.style.patterns import PatternValue

_SHE = re.compile(r"\b(?:Ms|Mrs|Miss|Mme|Sra|Excma)\b")
_HE = re.compile(r"\b(?:Mr|Sr|Excmo)\b|\bM\.")
_ARTICLE = re.compile(r"(?:the|le|la|les|el|los|las)\s+|l[’']", re.IGNORECASE)


class Actors:
    """Names the participants of a session."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._words = tongue.actor_words
        self._actors: dict[str, tuple[str, str]] = {}

    @cached_property
    def _groups(self) -> dict[str, str]:
        """For whom speakers spoke, as their interventions say."""
        state, groups = self._tongue.state, dict[str, str]()
        for turn in state.all(Intervention):
            if squeezed(turn.on_behalf_of):
                groups.setdefault(state.leader(turn.speaker), squeezed(turn.on_behalf_of))
        return groups

    def told(self, subject: Subject) -> str:
        """Return who is named, as a subject plans it."""
        if subject.kind == "named":
            return self._named(subject)
        if subject.kind == "again":
            return self._same(subject.speakers[0], once_more=bool(subject.place))
        turn = self._tongue.state.find(Intervention, subject.turn)
        if turn is None:
            return self._words.nobody
        return self._label(turn) if subject.kind == "speaker" else self._short_again(turn)

    def heading(self, turn: Intervention) -> str:
        """Return how a list of paragraphs calls an intervention."""
        who = self._tongue.state.find(Participant, turn.speaker)
        told = (squeezed(who.name) or squeezed(who.organization)) if who else ""
        return told or self._words.nobody

    def aside(self, lead: SentenceLead) -> str:
        """Return "in exercise of the right of reply in relation to the statement of …, "."""
        told = self._tongue.asides.get(lead.words, "")
        turn = self._tongue.state.find(Intervention, lead.turn)
        if turn is None or lead.words != "right of reply":
            return told
        about = self._tongue.state.find(Participant, turn.in_relation_to)
        name = maker_of(turn.in_relation_to)
        if about is not None:
            person = self._tongue.titled(squeezed(about.honorific), squeezed(about.name))
            name = person or squeezed(about.organization)
        return told.rstrip(", ") + self._words.relation.format(name) if name else told

    def _named(self, subject: Subject) -> str:
        """Return "HARBOUR FRIENDS, for the COAST COALITION,", in the order of the floor."""
        names = [self._actor(one, with_group=one in subject.grouped) for one in subject.speakers]
        if subject.rest == 1:
            names.append(self._words.another)
        elif subject.rest:
            number = self._tongue.number(subject.rest, feminine=False)
            names.append(self._words.others.format(number))
        return self._joined(names)

    def _label(self, turn: Intervention) -> str:
        """Return "Ms. Odile Reef (Harbour Friends), speaking on behalf of the Coalition,"."""
        who = self._tongue.state.find(Participant, turn.speaker)
        organization = squeezed(who.organization) if who else ""
        name = self._short(turn)
        told = f"{name} ({organization})" if organization and organization != name else name
        group = squeezed(turn.on_behalf_of) or (squeezed(who.speaks_for) if who else "")
        if not group:
            return told
        return told + self._meeting(self._words.speaking_for, self._tongue.body(group))

    def _short(self, turn: Intervention) -> str:
        """Return a name without what it belongs to."""
        who = self._tongue.state.find(Participant, turn.speaker)
        if who is None:
            return self._words.nobody
        told = self._tongue.titled(squeezed(who.honorific), squeezed(who.name))
        return told or squeezed(who.organization) or self._words.nobody

    def _short_again(self, turn: Intervention) -> str:
        """Return how the speaker of a record is named again."""
        who = self._tongue.state.find(Participant, turn.speaker)
        return self._again(who, self._short(turn), is_body=bool(who and not squeezed(who.name)))

    def _same(self, id_: str, *, once_more: bool) -> str:
        """Return how an actor just named is named again; `once_more`: after that, too."""
        who = self._tongue.state.find(Participant, id_)
        is_body = bool(who and squeezed(who.organization))
        if is_body and once_more:
            return self._words.body_once_more
        return self._again(who, self._actor(id_, with_group=False), is_body=is_body)

    def _again(self, who: Participant | None, name: str, *, is_body: bool) -> str:
        """Return a pronoun, of a person only where the form of address tells which."""
        words = self._words
        if who is not None and is_body:
            return words.state if code_of(squeezed(who.organization)) else words.body
        honorific = who.honorific if who else ""
        if _SHE.search(honorific):
            return words.she
        if _HE.search(honorific):
            return words.he
        return name if words.person is None else words.person

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
            return self._words.nobody, ""
        group = squeezed(who.speaks_for) or self._groups.get(id_, "")
        if not group or group.casefold() == name.casefold():
            return name, ""
        return name, f", {self._meeting(self._words.on_behalf, self._group(group))},"

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
