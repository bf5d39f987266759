"""Lists of names as they are pasted: their lines without the signs of messengers, mails and lists.

A file of lines of one shape is read by that shape.
"""

import csv
import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

_SIGN = re.compile(
    "(?:[0-9#*]\ufe0f?\u20e3|[\U0001f1e6-\U0001f1ff]{2}|[\U0001f000-\U0001faff\u2190-\u21ff"
    "\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\ufe0e\ufe0f\u200d"
    "\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f])+"
)
"""Emoji, flags, digits in boxes and arrows."""
_WIDE = str.maketrans("\uff08\uff09\uff1a", "():")
_QUOTED = re.compile(r"^(?:>\s?)+")
_STRUCK = re.compile(r"~~|\*\*|__|`")
_NUMBER = re.compile(
    r"^(?:\d{1,2}:\d{2}(?::\d{2})?\s+|\d{1,3}\t+|[一二三四五六七八九十]{1,3}、\s*|\(?\d{1,3}\s*(?:[.)\]:、\uff0e।]|[-–—](?=\s|[^\W\d]))(?!\d)\s*"
    r"|\(?(?:[ivx]{1,5}|[a-z])[.)]\s+(?=\S)|\(?(?:[IVX]{1,5}|[A-Z])\)\s+(?=\S)"
    r"|[-*+•–—·▪◦‣→]\s+|\[[ xX]?\]\s*|#\d{1,3}[.:)]?\s+|№\s*\d+\s*)"
)
_SPOKEN = re.compile(
    r"^(?:speaker|panell?ist|participant|orat(?:eur|rice)|intervenant|orador|oradora|ponente|"
    r"redner(?:in)?|докладчик|оратор)\s*(?:n[o°º]\.?\s*)?\d{1,3}\s*[:.)–-]\s*(?=\S)",
    re.IGNORECASE,
)
"""The number of a speaker that stands before a name."""
_MINUTES = re.compile(
    r"[\s,;–—-]*[(\[]?\s*(?P<n>\d{1,2})\s*(?:min(?:utes?|s|uten|utos?|uti)?\.?|mn\.?|мин\.?|分钟?|分|"
    r"분|دقائق|دقيقة|['’\u2032])\s*[)\]]?$",
    re.IGNORECASE,
)
_MESSENGER = re.compile(
    r"^(?:\[(?:[\d./-]{6,10},?\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\]"
    r"|(?:[\d./-]{6,10},?\s+)\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\s*[-–])"
    r"\s*(?P<who>[^:]{2,80}):(?:\s+|$)(?P<said>.*)$"
)
PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le el al bin ibn ben ter ten zu zur y".split()  # noqa: SIM905 - a row of words
)
_LONG = 3


class ListLine(NamedTuple):
    """An entry of a list: the number of its line from 1, its words, and minutes asked for.

    It is doubtful where one line was taken for several names. `cells` are its columns, where the
    line was quoted as CSV.
    """

    number: int
    text: str
    minutes: int | None = None
    is_doubtful: bool = False
    cells: tuple[str, ...] = ()


def messenger_line(line: str) -> tuple[str, str] | None:
    """Return who wrote a line of a messenger's chat, and what; None for any other line."""
    found = _MESSENGER.match(line.strip())
    return (found["who"].strip(), found["said"].strip()) if found else None


def list_line(number: int, line: str) -> ListLine:
    """Return a line without quotation, bullets, numbers and emoji before, behind and within.

    Where signs stand within, a bar parts what they parted.
    """
    cells = _csv(line)
    if cells:
        return ListLine(number, line, cells=cells)
    text = _STRUCK.sub("", _QUOTED.sub("", line.strip()))
    text = _SIGN.sub(" \ue000 ", text.translate(_WIDE))
    text = re.sub(r"^[\s\ue000]+|[\s\ue000]+$", "", text)
    text = without_number(text).lstrip(" \ue000")
    text = re.sub(r"\s*[–—|,;:-]?\s*\ue000\s*[–—|,;:-]?\s*", " | ", text)
    minutes = _MINUTES.search(text)
    if minutes and minutes.start():
        return ListLine(number, text[: minutes.start()].rstrip(" ,;–—-"), int(minutes["n"]))
    return ListLine(number, text)


def without_number(text: str) -> str:
    """Return an entry without the time, number, letter or bullet before it; two may stand there."""
    for _ in range(2):
        text = _SPOKEN.sub("", _NUMBER.sub("", text, count=1).lstrip(" \ue000"))
    return text


def _csv(line: str) -> tuple[str, ...]:
    """Return the cells of a line that is quoted as CSV, else nothing."""
    text = line.strip()
    if not text.startswith('"') or '"' not in text[1:]:
        return ()
    sign = max(",;\t", key=lambda one: text.count(f'"{one}'))
    try:
        cells = next(csv.reader([text], delimiter=sign, skipinitialspace=True))
    except (csv.Error, StopIteration):
        return ()
    return tuple(cell.strip() for cell in cells) if len(cells) > 1 else ()


def turned(name: str) -> str:
    """Return "Ohm, Dana" and "OHM Dana" as "Dana Ohm", and any other name as it is."""
    last, comma, first = (part.strip() for part in name.partition(","))
    if comma and last and first and "," not in first:
        return f"{first} {_in_small(last)}"
    words = name.split()
    loud = [word for word in words if is_loud(word)]
    if loud and len(loud) < len(words) and words[: len(loud)] == loud:
        return " ".join((*words[len(loud) :], _in_small(" ".join(loud))))
    return name


def is_loud(word: str) -> bool:
    """Tell whether a word is written in capitals, and is no initial."""
    letters = [one for one in word if unicodedata.category(one)[0] == "L"]
    return len(letters) >= _LONG - 1 and all(one.isupper() for one in letters)


def _in_small(surname: str) -> str:
    """Return a surname typed in capitals as names are written: "Van der Berg", "O’Neil"."""
    if not all(is_loud(word) or len(word) == 1 for word in surname.split()):
        return surname
    words = ["-".join(map(str.capitalize, word.split("-"))) for word in surname.split()]
    small = [word.lower() if at and word.casefold() in PARTICLES else word
             for at, word in enumerate(words)]  # fmt: skip
    return re.sub(r"(?<=[’'])\w", lambda found: found[0].upper(), " ".join(small))


def begin_with_surnames(lines: Sequence[ListLine]) -> bool:
    """Tell whether the lines of a list begin with a surname in capitals: "OHM Dana, Friends"."""
    heads = [re.split(r"[,;|\t(–—]| - ", one.text)[0].split() for one in lines if not one.cells]
    loud = [words[0] for words in heads if len(words) > 1 and is_loud(words[0])
            and not is_loud(words[-1])]  # fmt: skip
    return len(loud) > 1 and 2 * len(loud) >= len(heads) and len(set(loud)) == len(loud)


def end_with_surnames(lines: Sequence[ListLine]) -> bool:
    """Tell whether the names of a list end in a surname in capitals: "Dana OHM, Friends"."""
    heads = [re.split(r"[,;|\t(–—]| - ", one.text)[0].split() for one in lines if not one.cells]
    heads = [words for words in heads if len(words) > 1 and not is_loud(words[0])]
    loud = [words[-1] for words in heads if is_loud(words[-1])]
    return len(loud) > 1 and 2 * len(loud) > len(heads) and len(set(loud)) > 1


def in_small(name: str) -> str:
    """Return "Dana VAN DER BERG" as "Dana van der Berg", and any other name as it is."""
    words = name.split()
    first = next((at for at in range(1, len(words)) if all(map(is_loud, words[at:]))), 0)
    if not first or is_loud(words[0]):
        return name
    surname = _in_small(" ".join(words[first:]))
    if words[first].casefold() in PARTICLES:
        surname = surname[:1].lower() + surname[1:]
    return " ".join((*words[:first], surname))
