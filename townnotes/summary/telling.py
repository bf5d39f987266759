"""Which writer tells what was said: by the language and the house style."""

from collections.abc import Sequence
from typing import Protocol

from townnotes.summary.clauses import Clause, pack
from townnotes.summary.evidence import Evidence, Remark, Voice
from townnotes.summary.filling import Worded
from townnotes.summary.languages import Tongue
from townnotes.summary.named_prose import NamedRomanceWriter, NamedWriter
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.prose import Writer
from townnotes.summary.romance_prose import RomanceWriter
from townnotes.summary.verbs import introduce

CALLED_FOR = "called for"


class AnyWriter(Protocol):
    """What writes a paragraph, in any language."""

    sentences: list[Sentence]

    def write(self, clauses: Sequence[Clause]) -> None:
        """Write the clauses of those who took the floor."""
        ...

    def write_aside(self, voice: Voice, clauses: Sequence[Clause], *, after: bool = False) -> None:
        """Write what was said in another capacity."""
        ...


def writer_of(
    evidence: Evidence, tongue: Tongue, orientation: str = "", place: int = 0
) -> AnyWriter:
    """Return the writer of one paragraph."""
    is_named = tongue.style.attribution == "named"
    if tongue.code == "en":
        kind = NamedWriter if is_named else Writer
        return kind(evidence, tongue, orientation, place)
    made = NamedRomanceWriter if is_named else RomanceWriter
    return made(evidence, tongue, orientation, place)


def theme_paragraph(
    evidence: Evidence, remarks: Sequence[Remark], tongue: Tongue, orientation: str, place: int
) -> tuple[Sentence, ...]:
    """Return the sentences on one theme: those who took the floor first, the conveners last."""
    writer = writer_of(evidence, tongue, orientation, place)
    by_voice: dict[Voice, list[Remark]] = {}
    for remark in remarks:
        by_voice.setdefault(remark.voice, []).append(remark)
    for voice in sorted(by_voice, key=_place_of):
        own = by_voice[voice]
        clauses = pack(own, evidence.addressee)
        if voice.kind == "floor":
            writer.write(clauses)
        else:
            clauses.sort(key=lambda one: own.index(one.remarks[0]))
            writer.write_aside(voice, clauses)
    return tuple(writer.sentences)


def demanded(evidence: Evidence, tongue: Tongue, demand: Remark) -> Worded:
    """Return "repeatedly called for a fund"."""
    if tongue.code != "en":
        return RomanceWriter(evidence, tongue).demanded(demand)
    said = introduce(CALLED_FOR, demand.phrase, evidence.addressee)
    parts = ("repeatedly", said.head, said.tail, said.item)
    return Worded(" ".join(part for part in parts if part))


def _place_of(voice: Voice) -> int:
    order = ("floor", "aside", "point of order", "right of reply", "convener", "reply")
    return order.index(voice.kind) if voice.kind in order else len(order)
