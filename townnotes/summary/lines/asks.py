"""What a point asks of a text: which words are to stay, go, come in, be changed or be moved.

It is in the point's wording where that was marked, else it is read from its words, in English,
French and Spanish: "para 22: every 2 yrs instead of 4", "last sentence must stay".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from townnotes.domain.entities import Point
from townnotes.domain.points.stances import STANCES
from townnotes.summary.lines.ask_words import ALL, AskWords
from townnotes.summary.lines.words import distinct, squeezed

_NUMBER = r"\d{1,4}[a-z]?(?:\.\d+)*(?:\s(?:bis|ter))?\b"
_NOUNS, _JOINTS, _WITHIN, _INSIDE = (
    "|".join(getattr(one, name) for one in ALL)
    for name in ("paragraph", "joint", "within", "inside")
)
_ROW = rf"{_NUMBER}(?:(?:\s*,\s*|\s+(?:{_JOINTS})\s+)(?:§\s?)?{_NUMBER})*"
_NAMED = re.compile(
    rf"(?:\b(?:{_WITHIN})\s+)?(?:\b(?:{_NOUNS})\.?\s*|§\s?)({_ROW})\s*:?\s*", re.IGNORECASE
)
# "Retain “voluntary” in 11": a bare number counts only where the line ends with it.
_AT_END = re.compile(rf"\s+(?:{_INSIDE})\s+({_NUMBER})$", re.IGNORECASE)
_QUOTE = re.compile(r"“([^“”]{1,500})”")
_END = re.compile(r"[\s.;,:!]+$")
_REASON = re.compile(
    r"\s*(?:[,;(]|\s(?:because|since|so that|as it|car|parce que|porque|ya que)\s).*$"
)
_LIST = re.compile(r"\s*,\s*|\s+(?:and|et|y|e)\s+")
_DETERMINED = re.compile(r"^(?:l['’]|(?:the|an?|le|la|les|el|los|las|un|une|una)\s)", re.IGNORECASE)
_ADDITION = re.compile(
    r"(?:and|or|as well as|including|et|ainsi que|y compris|y|e|o|así como|incluid[oa]s?)\b|,",
    re.IGNORECASE,
)
_LONGEST = 12
"""Words that unquoted words of a text may have: longer ones are a note of something else."""
_OTHERS_WORDS = {"approve", "concern", "inform"}
"""Families whose points speak of words, and ask for none."""


@dataclass(frozen=True, slots=True)
class AskOfText:
    """One thing asked of a text.

    `ask` is retain, add, strengthen, delete, replace, move or empty (words proposed, and nothing
    said of what becomes of others). `old` are words that stand in the text and `new` words that
    are to, each as noted; `is_quoted` says that the note has them in quotation marks. `after` and
    `before` are words beside which new ones come, `place` is what else the note says of where, and
    `paragraphs` are numbers.
    """

    ask: str
    old: str = ""
    new: str = ""
    paragraphs: tuple[str, ...] = ()
    after: str = ""
    before: str = ""
    place: str = ""
    is_quoted: bool = False

    @property
    def key(self) -> str:
        """What two notes of the same words have in common, however they are written."""
        return bare(self.old or self.new)


def asks_of(point: Point) -> tuple[AskOfText, ...]:
    """Return what a point asks of a text; nothing where it speaks of something else."""
    cited = distinct(squeezed(one.rpartition("/")[2]) for one in point.cites)
    wording = {part: _unquoted(words) for part, words in point.wording.items() if words}
    if wording.get("old") or wording.get("new"):
        rest = _read(_normal(point.text), bool(cited))
        said = next((one for one in rest if one.before or one.after or one.place), None)
        one = AskOfText(
            point.wording.get("ask") or "",
            wording.get("old", ""),
            wording.get("new", ""),
            after=wording.get("after", said.after if said else ""),
            before=said.before if said else "",
            place=said.place if said else "",
            is_quoted=True,
        )
        return (replace(one, paragraphs=cited or _paragraphs(_normal(point.text))[0]),)
    stance = STANCES.get(point.stance)
    if stance is not None and stance.family in _OTHERS_WORDS:
        return ()
    found = _read(_normal(point.text), bool(cited))
    return tuple(replace(one, paragraphs=cited or one.paragraphs) for one in found)


def bare(words: str) -> str:
    """Return words without their article, case and quotation marks, for comparing."""
    return _DETERMINED.sub("", _unquoted(words).casefold()).strip()


def _unquoted(words: str) -> str:
    return squeezed(words).strip('"“”„«» ')


def _normal(text: str) -> str:
    text = re.sub(r'["„«]\s*([^"“”„«»]*?)\s*["“”»]', "“\\1”", squeezed(text))
    return _END.sub("", text)


@lru_cache(maxsize=4096)
def _read(text: str, is_cited: bool) -> tuple[AskOfText, ...]:  # noqa: FBT001 - a key of the cache
    paragraphs, rest = _paragraphs(text)
    for words in ALL:
        found = tuple(_in_language(words, _without_frame(words, rest)))
        if found and (is_cited or paragraphs or any(_is_of_text(one, words) for one in found)):
            beside = (number for one in found for number in re.findall(_NUMBER, one.place))
            named = paragraphs or distinct(beside)
            return tuple(replace(one, ask=_ask(one), paragraphs=named) for one in found)
    return ()


def _ask(one: AskOfText) -> str:
    """Return what is asked; words that only go on with a sentence are to be added to it."""
    return one.ask or ("add" if one.is_quoted and _ADDITION.match(one.new) else "")


def _is_of_text(one: AskOfText, words: AskWords) -> bool:
    is_told = one.is_quoted and bool(one.ask or one.place)
    return is_told or bool(words.part.search(f"{one.old} {one.new}"))


def _paragraphs(text: str) -> tuple[tuple[str, ...], str]:
    """Return the paragraphs that a text names, and the text without them."""
    for pattern in (_NAMED, _AT_END):
        numbers = [one for mark in pattern.finditer(text) for one in re.findall(_NUMBER, mark[1])]
        if numbers:
            return distinct(numbers), squeezed(pattern.sub(" ", text))
    return (), text


def _without_frame(words: AskWords, text: str) -> str:
    """Return a line without what introduces an ask, and without a preposition left at its end."""
    text = words.opening.sub("", text)
    return re.sub(
        rf"(?:\s+(?:{words.within}|{words.joint}))+$", "", text, flags=re.IGNORECASE
    ).strip()


def _in_language(words: AskWords, text: str) -> Iterator[AskOfText]:
    place, text = _place(words, text)
    for read in (_new_paragraph, _instead, _changed, _asked, _left, _beside, _words_alone):
        found = read(words, text)
        if found:
            for one in found:
                yield replace(one, place=" ".join(filter(None, (one.place, place))))
            return


def _place(words: AskWords, text: str) -> tuple[str, str]:
    found = words.throughout.search(text)
    return (
        (found[0].strip(" ,"), words.throughout.sub(" ", text).strip(" ,")) if found else ("", text)
    )


def _new_paragraph(words: AskWords, text: str) -> list[AskOfText]:
    found = words.new_paragraph.match(text)
    if not found:
        return []
    said = squeezed(text[found.end() :])
    return [AskOfText("add", new=squeezed(f"{found['what']} {said}"), place=found["place"] or "")]


def _instead(words: AskWords, text: str) -> list[AskOfText]:
    found = words.instead.search(text)
    if not found:
        return []
    new, old = text[: found.start()], _REASON.sub("", text[found.end() :])
    return [_made("replace", old, new)] if _fits(old) and _fits(new) else []


def _changed(words: AskWords, text: str) -> list[AskOfText]:
    found = words.changed.match(text)
    if not found:
        return []
    new = _REASON.sub("", found["new"])
    return [_made("replace", found["old"], new)] if _fits(found["old"]) and _fits(new) else []


def _asked(words: AskWords, text: str) -> list[AskOfText]:
    """Read a line that begins with its verb: "delete PPPs", "add “x” after “y”"."""
    for ask, verb in words.verbs:
        found = verb.match(text)
        if found is None:
            continue
        said = text[found.end() :]
        if found["no"]:
            return _items("retain", said) if ask == "delete" else []
        if ask == "move":
            return _moved(words, said)
        if ask == "add":
            return _added(words, said, words.reference.match(found[0].strip()) is not None)
        return _items(ask, said)
    return []


def _items(ask: str, said: str) -> list[AskOfText]:
    """Return an ask for each of the words named: "keep loans and PPPs" are two."""
    quoted = _QUOTE.findall(said)
    if quoted:
        return [AskOfText(ask, old=squeezed(one), is_quoted=True) for one in quoted]
    said = _REASON.sub("", said)
    items = [said] if ask == "strengthen" else _LIST.split(said)
    return [AskOfText(ask, old=one) for one in map(squeezed, items) if _fits(one)]


def _moved(words: AskWords, said: str) -> list[AskOfText]:
    found = words.moved.match(said)
    old = _REASON.sub("", found["what"] if found else said)
    place = squeezed(found["place"] or "") if found else ""
    return [replace(_made("move", old, ""), place=place)] if _fits(old) else []


def _added(words: AskWords, said: str, is_reference: bool) -> list[AskOfText]:  # noqa: FBT001 - one caller
    after, before, said = _beside_which(words, said)
    quoted = _QUOTE.search(said)
    new = quoted[1] if quoted else _REASON.sub("", said)
    if not _fits(new):
        return []
    reference = f"{words.reference_to} {new}" if is_reference and not quoted else new
    return [
        replace(_made("add", "", f"“{new}”" if quoted else reference), after=after, before=before)
    ]


def _left(words: AskWords, text: str) -> list[AskOfText]:
    """Read a line that ends with what is asked: "last sentence must stay", "“x” out"."""
    for ask, pattern in (("retain", words.stays), ("delete", words.out)):
        found = pattern.search(text)
        if found and _fits(text[: found.start()]):
            return [_made(ask, text[: found.start()], "")]
    return []


def _beside(words: AskWords, text: str) -> list[AskOfText]:
    after, before, said = _beside_which(words, text)
    found = _QUOTE.fullmatch(said)
    if not found or not (after or before):
        return []
    return [AskOfText("add", new=found[1], after=after, before=before, is_quoted=True)]


def _words_alone(words: AskWords, text: str) -> list[AskOfText]:
    """Read words that are proposed and no more: "“affordable access”", "also women and girls"."""
    also = words.also.match(text)
    said = text[also.end() :] if also else text
    found = _QUOTE.match(said)
    if found and said[found.end() :].lstrip()[:1] in {"", ",", ";", "("}:
        return [AskOfText("", new=squeezed(found[1]), is_quoted=True)]
    return [AskOfText("", new=said)] if also and _fits(said) else []


def _beside_which(words: AskWords, text: str) -> tuple[str, str, str]:
    """Return the words after and before which others are to come, and the line without them."""
    found = words.beside.search(text)
    if not found or not _fits(found["words"]):
        return "", "", text
    place = _unquoted(_REASON.sub("", found["words"]))
    after = "" if found["before"] else place
    return after, place if found["before"] else "", text[: found.start()].strip()


def _made(ask: str, old: str, new: str) -> AskOfText:
    quoted = [bool(_QUOTE.search(one)) for one in (old, new)]
    old, new = (found[1] if (found := _QUOTE.search(one)) else squeezed(one) for one in (old, new))
    return AskOfText(ask, old, new, is_quoted=any(quoted))


def _fits(words: str) -> bool:
    """Tell whether words may be some of a text, and not a sentence about something else."""
    return bool(words.strip(" “”.,:")) and words.count(" ") < _LONGEST
