"""Puts plans into English sentences."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from townnotes.summary.english.foreign_words import ForeignWords
from townnotes.summary.english.impersonal import by_speakers, further, unattributed
from townnotes.summary.english.lists import predicate, run_in
from townnotes.summary.english.text_asks import asked_of_text
from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.languages.actors import Actors
from townnotes.summary.languages.tongue import Tongue
from townnotes.summary.lines.grammar.english_things import named
from townnotes.summary.lines.own_verbs import introduce_with
from townnotes.summary.lines.phrases import DONE_TO_WORDS, Form, Phrase
from townnotes.summary.lines.verbs import Introduced, introduce
from townnotes.summary.lines.words import capitalized, sentence
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.plans import (
    FurtherPlan,
    Joint,
    Place,
    Plan,
    Predicate,
    SentenceLead,
    Subject,
)
from townnotes.summary.planning.realizer import Realizer
from townnotes.summary.style.patterns import PatternValue

_LEADS = ("On", "Regarding", "With regard to", "On")
_CONNECTORS = ("furthermore", "in addition", "furthermore")
_THE_WORDS = re.compile(r"the words? “[^”]+”")
_AGAIN = ("", "those words", "them")
_TO_THEMSELVES = re.compile(r"(\bparticipants?\b[^.;]*\binformed )participants\b")
_NEUTRAL = (("referred", "to"), ("pointed", "to"), ("touched", "upon"), ("drew attention", "to"))
"""Verbs of what nobody marked, none of which says more than another."""
_NOTED, _NEED = "noted that ", "raised the need "
_CALLED, _CONCERN = "called for ", "expressed concern about "
_OF_A_TEXT = re.compile(
    r"(.+?\b(?:sentences?|words?|wording|references?|phrases?|mentions?|footnotes?|brackets?|terms?))"
    rf"({DONE_TO_WORDS})"
)
"""Parts of a text, which are "of paragraph 20"."""
_OPEN = re.compile(r"\b(?:in|of|from|to|after|before|at|on)$")
_AMBIGUOUS = re.compile(r",|\b(?:in|to) the |\bparagraph|\bbecause ")
"""Words behind which "in paragraph 3" would belong to another part of the phrase."""
_JOINTS: dict[Joint, str] = {"but": ", but", "while": ", while", "or": " or"}


class EnglishRealizer(Realizer):
    """Writes English; the notes' own words stay as they were typed."""

    def __init__(self, evidence: Gathered, tongue: Tongue) -> None:
        self._addressee = evidence.addressee
        self._own_verbs = evidence.own_verbs
        self._foreign = ForeignWords(evidence)
        self._waiting: list[str] = []
        self._has_own = False
        self._tongue = tongue
        self._actors = Actors(tongue)

    def form(self, remark: Remark) -> Form:
        """Return the form that the line has; thanks have a verb of their own."""
        is_praise = remark.family == "approve" and remark.phrase.form == "noun"
        thanked = is_praise and introduce("welcomed", remark.phrase, "").head != "welcomed"
        return "verb" if thanked else remark.phrase.form

    def verb(self, said: Predicate) -> str:
        """Return the verb of the first thing said."""
        return self._introduced(said, said.remarks[0]).head

    def nobody(self, said: Predicate) -> str | None:
        """Return the verb that the turn without speakers keeps."""
        text, keeps_verb = self._without_speakers(said)
        return None if not text else self.verb(said) if keeps_verb else ""

    def has_passive(self, said: Predicate) -> bool:
        """Tell whether what was welcomed can stand before the verb."""
        return bool(by_speakers(self._items(said), "stakeholders"))

    def part(self, said: Predicate, before: str) -> tuple[str, str]:  # noqa: ARG002 - nothing leans on it
        """Return the subject, if it has one of its own, and the verb with what it takes."""
        also = " also" if said.also else ""
        self._see(said.remarks)
        if said.manner == "nobody":
            return "", self._without_speakers(said)[0]
        items = self._items(said)
        if said.manner == "view":
            return "the view", f"was{also} expressed that {run_in(items)}"
        who = self._subject(said.subject) + also + (" repeatedly" if said.repeatedly else "")
        if said.manner == "passive":
            return "", by_speakers(items, who)
        told = predicate(items, [one.emphasis for one in said.remarks])
        return who, self._tongue.dated(told) if said.manner == "recorded" else told

    def joined(self, before: str, joint: Joint, said: Predicate, part: str, told: str) -> str:
        """Return both; a list with an "and" of its own ends with a comma."""
        if joint == "then":
            # "If", as French has it, reads as a condition.
            return f"while {before}, {part}"
        if joint == "while" and told.startswith(_CONCERN) and f" {_CONCERN}" in part:
            return f"{before}, and {part.replace(_CONCERN, 'about ', 1)}"
        if joint != "and":
            return f"{before}{_JOINTS[joint]} {part}"
        if told.startswith(_NEED) and part.startswith(_NEED):
            part = part.removeprefix("raised ")
        if told.startswith(_CALLED) and part.startswith(_CALLED):
            part = part.removeprefix("called ")
        if told.startswith(_NOTED) and part.startswith(_NOTED):
            # The verb stands once; of what went on to another one it is told as an addition.
            is_one = not re.search(r",| and ", told)
            part = part.removeprefix("noted ") if is_one else f"added {part.removeprefix('noted ')}"
        comma = said.manner == "nobody" or re.search(r",| and ", told)
        return f"{before}{', and' if comma else ' and'} {part}"

    def opposed(self, before: str, names: str, told: str) -> str:
        """Return "…, opposed by REEF WATCH, which noted that …"."""
        return f"{before}, opposed by {names.removesuffix(',')}, which {told}"

    def led(self, lead: SentenceLead, text: str) -> str:
        """Return a text with what it begins with."""
        match lead.kind:
            case "theme":
                name = named(lead.words, known=True) or lead.words
                return f"{_LEADS[lead.place % len(_LEADS)]} {name}, {text}"
            case "connector":
                return f"{_CONNECTORS[lead.place]}, {text}"
            case "aside":
                return f"{self._actors.aside(lead)}{text}"
            case "paragraph":
                return f"on{self._tongue.placed(lead.places).removeprefix(' in')}, {text}"
            case _:
                return text

    def finished(self, text: str, plan: Plan) -> Sentence:
        """Return a sentence with a capital and a full stop."""
        # "Two participants informed participants" would tell it to themselves.
        text = sentence(capitalized(_TO_THEMSELVES.sub(r"\1the meeting", text)))
        return Sentence(self._marked(text), plan.rests_on, why=plan.why)

    def _marked(self, text: str) -> str:
        """Return a sentence with the mark at its end, or behind each that waits beside our own."""
        waiting, has_own = dict.fromkeys(self._waiting), self._has_own
        self._waiting, self._has_own = [], False
        if waiting and not (has_own and all(one in text for one in waiting)):
            return f"{text.removesuffix('.')} {self._tongue.mark}."
        for one in waiting:
            text = text.replace(one, f"{one} {self._tongue.mark}")
        return text

    def further(self, plan: FurtherPlan) -> str:
        """Return the words that name further points."""
        self._see(plan.remarks)
        return further([self._own(one) for one in plan.remarks], plan.place)

    def demanded(self, demand: Remark, stance: str) -> PatternValue:
        """Return "repeatedly called for a fund"."""
        said = self._introduce(stance, self._own(demand).phrase, self._addressee)
        parts = ("repeatedly", said.head, said.tail, said.item)
        return PatternValue(" ".join(part for part in parts if part))

    def _without_speakers(self, said: Predicate) -> tuple[str, bool]:
        also = " also" if said.also else ""
        many = self._tongue.style.thresholds.bare
        text, keeps_verb = unattributed(
            said.family, self._items(said), also, len(said.speakers), many
        )
        if said.repeatedly and keeps_verb and text.endswith(self.verb(said)):
            text += " several times"
        return text, keeps_verb

    def _items(self, said: Predicate) -> list[Introduced]:
        items = [self._introduced(said, one) for one in said.remarks]
        if any(said.places):
            items = list(map(self._placed, items, said.places))
        if said.manner == "recorded" and not said.stance:
            return [_recorded(one) for one in items]
        return items

    def _placed(self, item: Introduced, places: tuple[Place, ...]) -> Introduced:
        """Return an item with the paragraph it is on."""
        told = self._tongue.placed(places)
        part = _OF_A_TEXT.fullmatch(item.item) if told else None
        if part:
            return replace(item, item=f"{part[1]} of{told.removeprefix(' in')}{part[2]}")
        if _OPEN.search(item.item):
            told = told.removeprefix(" in")
        elif told and (item.tail in {"that", "whether"} or _AMBIGUOUS.search(item.item)):
            told = f" ({told.removeprefix(' in ')})"
        return replace(item, item=item.item + told)

    def _introduce(self, words: str, phrase: Phrase, addressee: str) -> Introduced:
        own = self._own_verbs.get(words)
        if own is None:
            return _introduce(words, phrase, addressee)
        return introduce_with(own, words, phrase, addressee)

    def _introduced(self, said: Predicate, remark: Remark) -> Introduced:
        addressee = self._addressee if said.to_conveners else ""
        remark = self._own(remark)
        item = asked_of_text(said.stance, remark) or self._introduce(
            said.stance, remark.phrase, addressee
        )
        if item.head == "mentioned" and said.manner != "recorded":
            head, tail = _NEUTRAL[said.turn % len(_NEUTRAL)]
            item = replace(item, head=head, tail=f"{tail} {item.tail}".strip())
        if not said.again:
            return item
        return replace(item, item=_THE_WORDS.sub(_AGAIN[said.again], item.item, count=1))

    def _see(self, remarks: Sequence[Remark]) -> None:
        """See whether any of what is told waits for its translation."""
        quoted = [self._foreign.quoted(one) for one in remarks]
        self._waiting += [one.body for one in quoted if one is not None]
        self._has_own = self._has_own or None in quoted

    def _own(self, remark: Remark) -> Remark:
        """Return a remark whose words are English, or quoted as they were typed."""
        quoted = self._foreign.quoted(remark)
        return remark if quoted is None else replace(remark, phrase=quoted)

    def _subject(self, subject: Subject | None) -> str:
        if subject is None:
            return ""
        nouns = self._tongue.noun(*subject.nouns)
        one, many = nouns[0].text, nouns[1].text
        if subject.kind == "counted":
            return self._tongue.quantified(subject.quantity, nouns, subject.place).text
        plain = {"bare": many, "body": f"the {many}", "conveners": f"the {many}", "they": "they",
                 "same": f"the same {one}"}  # fmt: skip
        return plain.get(subject.kind) or self._actors.told(subject)


@lru_cache(maxsize=8192)
def _introduce(words: str, phrase: Phrase, addressee: str) -> Introduced:
    # Who plans asks for the verb, and then for the sentence.
    return introduce(words, phrase, addressee)


def _recorded(item: Introduced) -> Introduced:
    """Return what nobody marked as a record has it: "said that"."""
    if item.tail == "that":
        return Introduced("said", "that", item.item, "that")
    if item.head == "mentioned":
        return Introduced("referred", f"to {item.tail}".strip(), item.item)
    return item
