"""Which writer tells what was said: by the language and the house style."""

from collections.abc import Sequence

from townnotes.domain.entities import Convener, Intervention, Participant, ReferenceText
from townnotes.summary.actors import ByName
from townnotes.summary.english.writer import NamedWriter, Writer
from townnotes.summary.evidence.gather import Gathered, Remark, Voice
from townnotes.summary.languages import Tongue
from townnotes.summary.lines.verbs import introduce
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.clauses import Clause, pack
from townnotes.summary.planning.paragraph_writer import ParagraphWriter
from townnotes.summary.planning.selection import choose
from townnotes.summary.romance.writer import NamedRomanceWriter, RomanceWriter
from townnotes.summary.style.patterns import PatternValue

_ANSWERS = frozenset({"reply", "right of reply", "point of order"})
"""What a paragraph tells besides the floor even where it leaves out some of what was said."""


def writer_of(
    evidence: Gathered, tongue: Tongue, orientation: str = "", place: int = 0
) -> ParagraphWriter:
    """Return the writer of one paragraph."""
    is_named = tongue.style.attribution == "named"
    if tongue.code == "en":
        kind = NamedWriter if is_named else Writer
        return kind(evidence, tongue, orientation, place)
    made = NamedRomanceWriter if is_named else RomanceWriter
    return made(evidence, tongue, orientation, place)


def theme_paragraph(
    evidence: Gathered, remarks: Sequence[Remark], tongue: Tongue, orientation: str, place: int
) -> tuple[Sentence, ...]:
    """Return the sentences on one theme: those who took the floor first, the conveners last."""
    writer = writer_of(evidence, tongue, orientation, place)
    by_voice: dict[Voice, list[Remark]] = {}
    for remark in remarks:
        by_voice.setdefault(remark.voice, []).append(remark)
    is_whole = True
    for voice in sorted(by_voice, key=_place_of):
        own = by_voice[voice]
        if voice.kind == "floor":
            aside = [one for one in remarks if one.voice.kind in _ANSWERS]
            is_whole = _write_floor(writer, own, evidence, (orientation, place), aside)
        elif is_whole or voice.kind in _ANSWERS:
            clauses = pack(own, evidence.addressee)
            clauses.sort(key=lambda one: own.index(one.remarks[0]))
            writer.write_aside(voice, clauses)
    return tuple(writer.sentences)


def _write_floor(
    writer: ParagraphWriter,
    remarks: Sequence[Remark],
    evidence: Gathered,
    about: tuple[str, int],
    aside: Sequence[Remark],
) -> bool:
    """Write what was said from the floor, and tell whether the house style had room for all."""
    if isinstance(writer, ByName):
        writer.write(_as_placed(pack(remarks, evidence.addressee), remarks))
        return True
    topic, place = about
    choice = choose(remarks, writer.lengths, topic, place, aside)
    clauses = [*choice.bound, *pack(choice.told, evidence.addressee)]
    writer.write(_as_placed(clauses, remarks), is_crowded=not choice.is_whole)
    writer.name_further(choice.named, place)
    return choice.is_whole


def _as_placed(clauses: list[Clause], remarks: Sequence[Remark]) -> list[Clause]:
    """Have the clauses follow the theme board, where somebody has put its cards in order."""
    if not any(one.is_placed for one in remarks):
        return clauses
    place = {id_: at for at, one in enumerate(remarks) for id_ in one.rests_on}
    return sorted(clauses, key=lambda one: min(place[id_] for id_ in one.rests_on))


def made_with(evidence: Gathered, remarks: Sequence[Remark], tongue: Tongue) -> tuple[object, ...]:
    """Return all that a theme's paragraph is made of besides its remarks, for comparing."""
    speakers = dict.fromkeys(who for one in remarks for who in one.reached)
    categories = [evidence.category_of.get(one) for one in speakers]
    state = tongue.state
    common = (tongue.style, evidence.addressee, evidence.took_the_floor, categories)
    own: tuple[object, ...] = ()
    if tongue.style.attribution == "named":
        own = (state.all(Intervention), state.all(Participant))
    if tongue.code != "en":
        # What waits for its translation is seen from the notes as they were typed.
        notes = tuple(evidence.note_of[id_] for one in remarks for id_ in one.rests_on)
        own += (notes, tongue.notes_language, state.all(ReferenceText))
    return (*common, state.all(Convener), *own)


def demanded(evidence: Gathered, tongue: Tongue, demand: Remark) -> PatternValue:
    """Return "repeatedly called for a fund", in the words that half of the speakers reached."""
    stance = Clause(demand.family, (demand,)).stance
    if tongue.code != "en":
        return RomanceWriter(evidence, tongue).demanded(demand, stance)
    said = introduce(stance, demand.phrase, evidence.addressee)
    parts = ("repeatedly", said.head, said.tail, said.item)
    return PatternValue(" ".join(part for part in parts if part))


def _place_of(voice: Voice) -> int:
    order = ("floor", "aside", "point of order", "right of reply", "convener", "reply")
    return order.index(voice.kind) if voice.kind in order else len(order)
