"""Inline marks: what a note-taker types into a line to say more than its words.

`#theme`, `!stance` (or `+` welcomed, `>` called for, `?` asked, `-` concern at the line's start),
`@participant`, `§12`, `"old" -> "new"`, `*` emphasis and `//` private; `leads` has those of a
line's start that answer somebody or ask for words. Read when a typed line is left, and by whatever
leaves this laptop: which points are private, as their registers say it.
"""

import re
import unicodedata
from collections.abc import Callable, Container, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from townnotes.domain.entities import Participant, Point, Reiteration, SummaryRemark
from townnotes.domain.points.leads import NAME, QUOTED, Lead, TextAsk, read_ask, read_lead
from townnotes.domain.points.paragraph_words import NUMBER, said_inside, without
from townnotes.domain.points.wide_signs import UNSPACED, plain_signs
from townnotes.domain.registers import Register, decode_value
from townnotes.domain.state import State

# A theme of the second level may be named with its parent: `#labour>wage`.
_THEME = re.compile(rf"(?:(?<!\S)|{UNSPACED})#({NAME}(?:[>/]{NAME})?)")
_STANCE = re.compile(r"(?<!\S)!([^\W\d_][\w-]*)")
_PARTICIPANT = re.compile(rf"(?<!\S)@({NAME})")
_PARAGRAPH = re.compile(rf"(?<!\S)§\s?({NUMBER})\b")
_PRIVATE = re.compile(r"^\s*//\s*|\s//\s*$")
_SHORT = re.compile(r"^\s*([+>?-])\s+(?=\S)")
_SIGN = re.compile(r"^\s*[+>?-]\s")
_WORDING = re.compile(rf"{QUOTED}\s{{0,9}}(?:->|→)\s{{0,9}}{QUOTED}")
_ANY_SIGN = re.compile(r"[#!@§*≠＃！＠＋？؟＞－\"“”„«»]|->|→|//|\+|^\s*[>?-]\s")
_SAY_OF_POINTS = {SummaryRemark.entity, Reiteration.entity}
_EMPHASIS = re.compile(r"(?:(?<=[^\s*\d])|(?<=\S)\s+)\*\s*$")


@dataclass(frozen=True, slots=True)
class Marks:
    """A line as read: its clean text and what the marks in it said."""

    text: str
    short: str = ""
    stances: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()
    wording: tuple[str, str] | None = None
    asked: TextAsk | None = None
    lead: Lead | None = None
    emphasis: bool = False
    private: bool = False


def read_marks(
    line: str,
    staying: AbstractSet[str] = frozenset(),
    *,
    language: str = "",
    is_somebody: Callable[[str], bool] = bool,
) -> Marks:
    """Read the marks of one typed line. A wording proposal's words stay in the text.

    `staying` are marks, with their sign, that nothing fits: they stay where they were typed.
    `language` is the code of the summary's; `is_somebody` tells whether words are a name.
    """
    line = plain_signs(line)
    private = bool(_PRIVATE.search(line))
    text = _PRIVATE.sub("", line)
    emphasis = text.count("*") == 1 and bool(_EMPHASIS.search(text))
    if emphasis:
        text = _EMPHASIS.sub("", text)
    lead = read_lead(text, is_somebody)
    short = _SHORT.match(text if lead is None else f"{lead.before}{lead.typed}")
    rest = text if lead is None else f"{lead.before}{lead.rest}"
    wording = _WORDING.search(rest)
    found = {
        name: tuple(pattern.findall(rest))
        for name, pattern in (
            ("themes", _THEME), ("stances", _STANCE), ("participants", _PARTICIPANT),
            ("paragraphs", _PARAGRAPH),
        )
    }  # fmt: skip
    return Marks(
        text=_clean(rest, lead, staying, language),
        short=short.group(1) if short else "",
        wording=(wording.group(1).strip(), wording.group(2).strip()) if wording else None,
        asked=None if wording else read_ask(rest, language),
        lead=lead,
        emphasis=emphasis,
        private=private,
        **found,
    )


def has_marks(line: str) -> bool:
    """Tell whether a line holds any mark."""
    # Of the thousands of lines of a paste few have any sign that a mark begins or ends with.
    return bool(_ANY_SIGN.search(line)) and read_marks(line) != Marks(text=line)


def mark_for(name: str) -> str:
    """Return how a name of several words is written after a sign: `Marta_Kovač`."""
    return "_".join(re.findall(NAME, name))


def _clean(rest: str, lead: Lead | None, staying: AbstractSet[str], language: str) -> str:
    """Return the words of a line; a mark that nobody fits stays, and one that is all there is."""
    if lead is None:
        return _without_marks(_SHORT.sub("", rest), staying, language)
    before = _without_marks(_SIGN.sub("", lead.before), staying, language)
    after = _without_marks(lead.rest, staying, language)
    if lead.typed not in staying:
        return " ".join(filter(None, (before, after.lstrip(" :,;–-")))) or lead.typed
    joint = "" if after[:1] in {"", ":", ",", ";"} else " "
    return " ".join(filter(None, (before, f"{lead.typed}{joint}{after}")))


def _without_marks(text: str, staying: AbstractSet[str], language: str) -> str:
    def gone(mark: re.Match[str]) -> str:
        return mark.group() if mark.group() in staying else ""

    for pattern in (_THEME, _STANCE, _PARTICIPANT):
        text = pattern.sub(gone, text)
    if "§" in text and not any(one.startswith("§") for one in staying):
        # Paragraphs are of one text: it is there for all of them, or for none.
        text = without(said_inside(text, language))
    return re.sub(r"[ \t]{2,}", " ", text).strip()


def participant_like(state: State, typed: str) -> Participant | None:
    """Return the one participant that the letters after `@` mean, or None.

    A name, alias or organization typed whole wins; else the only one with a word that begins so, or
    is read so: `@ivan` is Иван. Where several do nobody is meant: a guess would put words into the
    wrong mouth.
    """
    wanted = _letters(typed)
    if not wanted:
        return None
    begun: dict[str, Participant] = {}
    for one in state.all(Participant):
        for text in _texts(one):
            if _letters(text) == wanted:
                return one
            if any(letters.startswith(wanted) for letters in _from_each_word(text)):
                begun[one.id] = one
    begun = begun or _read_so(state, typed.replace("_", " "))
    return next(iter(begun.values())) if len(begun) == 1 else None


def _read_so(state: State, typed: str) -> dict[str, Participant]:
    """Return who is found by how a name is read."""
    # What is read of a session before the first paint does without these tables.
    from townnotes.domain.readings.name_search import is_found

    return {
        one.id: one
        for one in state.all(Participant)
        if any(is_found(typed, text, nicknames=False) for text in _texts(one) if not text.isascii())
    }


def mention_of(state: State, one: Participant) -> str:
    """Return the word that `participant_like` reads back as this participant, without the `@`."""
    texts = (one.name, f"{one.name} {one.organization}", one.organization)
    marks = [mark_for(text) for text in texts if text.strip()]
    for mark in marks:
        found = participant_like(state, mark)
        if found is not None and found.id == one.id:
            return mark
    return marks[0] if marks else ""


def _texts(one: Participant) -> Iterable[str]:
    both = f"{one.name} {one.organization}"
    return filter(None, (one.name, one.organization, *one.aliases, both))


def _from_each_word(text: str) -> Iterable[str]:
    """Give the letters from the first word on, from the second on, and so forth."""
    words = text.split()
    return (_letters(" ".join(words[at:])) for at in range(len(words)))


def _letters(text: str) -> str:
    """Return a text without case, accents, spaces and signs."""
    folded = text.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFKD", folded)
    return "".join(filter(str.isalnum, folded))


def says_private(one: Register) -> bool:
    """Tell whether a register makes its point private, at once or when its line is left."""
    if one.entity != Point.entity:
        return False
    if one.field == "private":
        return one.value == "true"
    is_marked = one.field == "text" and "//" in one.value
    return is_marked and read_marks(str(decode_value(one.value))).private


def private_points(registers: Iterable[Register]) -> frozenset[str]:
    """Return the points that are private by the current ones of the registers.

    A mark in a text is none where it was said later that the point is open.
    """
    said: dict[str, Register] = {}
    texts: dict[str, Register] = {}
    for one in registers:
        if one.entity == Point.entity and one.field in {"private", "text"}:
            current = said if one.field == "private" else texts
            held = current.get(one.id)
            if held is None or one.order > held.order:
                current[one.id] = one
    private = {one.id for one in said.values() if says_private(one)}
    marked = (one for one in texts.values() if says_private(one))
    return frozenset(private.union(one.id for one in marked if not _opened(said.get(one.id), one)))


def said_of_points(registers: Iterable[Register], points: Container[str]) -> frozenset[str]:
    """Return what is said of some points: corrections, and what was said before, by their ids."""
    said = (one for one in registers if one.field == "point" and one.entity in _SAY_OF_POINTS)
    return frozenset(one.id for one in said if str(decode_value(one.value)) in points)


def _opened(said: Register | None, text: Register) -> bool:
    return said is not None and said.value == "false" and said.order >= text.order
