"""Run-in lists: no serial comma, "respectively" with two equal lists, the additional topics."""

import re
from collections.abc import Iterator

from townnotes.summary.lines.words import listed
from townnotes.summary.lint.finding import Finding
from townnotes.summary.lint.sheet import CheckedDraft, Passage

_JOINT = re.compile(r"(,) (and|or) ")
_PARTS = re.compile(r"[,;:.()\x00]")
_LONGEST_ITEM = 4
_OPENERS = listed(
    "in on at as for after before during while although though if when since by to from with "
    "furthermore moreover however regarding finally therefore thus meanwhile under within "
    "concerning despite unlike because where given following according overall today yesterday "
    "first second third lastly also then secondly thirdly firstly"
)
_NO_ITEM = listed(
    "that to which who whom whose in on at for from with by as if when while where also not then "
    "therefore thus so such than because although including especially particularly notably he she "
    "they it we i you this these there here called asked said noted welcomed urged stressed is are "
    "was were has had have would should will must may can could"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|would|should|will|must|may|can|could|\w{3,}ed)\b"
)


def serial_comma(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 20: no comma before the last of a list."""
    for one in sheet.body:
        for stretch in one.stretches:
            for found in _JOINT.finditer(one.plain, stretch.start, stretch.end):
                before = one.plain[stretch.start : found.start()]
                last = _PARTS.split(one.plain[found.end() : stretch.end], maxsplit=1)[0]
                if _ends_a_list(before, last.split()):
                    why = f"No comma stands before the last {found[2]} of a list."
                    yield one.found(20, found.span(1), why, "")


def _ends_a_list(before: str, last: list[str]) -> bool:
    """Tell whether the items before and behind a comma are two of one list."""
    lead, comma, item = before.rpartition(", ")
    second, first = item.split(), _PARTS.split(lead)[-1].split()
    if not comma or not _is_item(second, last) or _PARTS.search(item) or not first:
        return False
    if {"and", "or"} & {*second, *first[-_LONGEST_ITEM:]}:
        return False
    if _VERB.search(item) or _VERB.search(" ".join(last[:_LONGEST_ITEM])):
        return False
    # "In June, ministers, and later …": what leads to a sentence is no item.
    opener = before.split(" ", 1)[0].casefold().rstrip(",")
    return opener not in _OPENERS or "," in lead


def _is_item(second: list[str], last: list[str]) -> bool:
    return (
        0 < len(second) <= _LONGEST_ITEM
        and bool(last)
        and not {second[0].casefold(), second[-1].casefold()} & _NO_ITEM
        and last[0].casefold() not in _NO_ITEM
    )


_RESPECTIVELY = {"en": "respectively", "fr": "respectivement", "es": "respectivamente"}
_JOINTS = {"en": "and|or", "fr": "et|ou", "es": "y|e|o|u"}
_SURE_ITEM = 4


def respectively(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 23: "respectively" stands with two lists of equal length."""
    code = sheet.tongue.code
    word = re.compile(rf",? ?\b{_RESPECTIVELY[code]}\b", re.IGNORECASE)
    joint = re.compile(rf"(, | (?:{_JOINTS[code]}) )")
    for one in sheet.body:
        for stretch in one.stretches:
            for found in word.finditer(one.plain, stretch.start, stretch.end):
                lists = _lists(joint.split(one.plain[stretch.start : found.start()]))
                why = _not_equal(lists)
                if why:
                    yield one.found(23, found.span(), why, "")


def _lists(parts: list[str]) -> list[tuple[int, int]]:
    """Return how many items each list has, the least and the most that it may have."""
    texts, joints = parts[::2], parts[1::2]
    found: list[tuple[int, int]] = []
    taken = -1
    for place, joint in enumerate(joints):
        if joint == ", ":
            continue
        first = place
        while _goes_on(texts, joints, first, taken):
            first -= 1
        count = place - first + 2
        # What stands before the first comma may end with an item, or with something else.
        more = first > 0 and joints[first - 1] == ", "
        is_sure = first == place or _is_short(texts, first)
        found.append((count if is_sure else count - 1, count + 1 if more else count))
        taken = place + 1
    return found


def _goes_on(texts: list[str], joints: list[str], first: int, taken: int) -> bool:
    """Tell whether the list has an item before, which no other list has taken."""
    return first > 0 and joints[first - 1] == ", " and first - 1 > taken and _is_short(texts, first)


def _is_short(texts: list[str], place: int) -> bool:
    return len(texts[place].split()) <= _SURE_ITEM


def _not_equal(lists: list[tuple[int, int]]) -> str:
    if len(lists) < 2:  # noqa: PLR2004 - two lists
        return "“Respectively” needs two lists, so that each item has its own."
    (least, most), (low, high) = lists[-2:]
    if most < low or high < least:
        return f"“Respectively” needs two lists of equal length, not {least} and {low}."
    return ""


_COVERED = re.compile(r":\s*(.+)$", re.DOTALL)
_LAST_AND = re.compile(r";\s+(and|et|y) ")
_DOUBLED = re.compile(r";[\s;]*(?=[;.])|(?<=\.)\.+(?=\s*$)|\.(?=;)")
_CLAUSE = re.compile(
    r"^(?:that|to|how|whether|why)\b|\b(?:should|must|needs? to|ought to|called for|asked|urged)\b"
)
_FEW = 2


def additional(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 17: the additional topics are noun phrases parted by semicolons, with one full stop."""
    one = sheet.section("additional")
    found = _COVERED.search(one.plain) if one else None
    if one is None or found is None:
        return
    begin, end = found.span(1)
    for marks in _DOUBLED.finditer(one.plain, begin, end):
        yield one.found(17, marks.span(), "One sign is enough.", "")
    for last in _LAST_AND.finditer(one.plain, begin, end):
        yield one.found(
            17, last.span(), f"The list has no “{last[1]}” before its last topic.", "; "
        )
    if one.paragraph.by_hand and ";" not in found[1] and found[1].count(",") >= _FEW:
        why = "Topics are parted by semicolons."
        topics = (each.strip(" ,") for each in re.split(r",(?: and)? ", one.text[begin:end]))
        fix = "; ".join(each for each in topics if each)
        yield one.found(17, (begin, end), why, fix)
    elif sheet.tongue.code == "en":
        yield from _topics(sheet, one, begin, found[1])


def _topics(sheet: CheckedDraft, one: Passage, begin: int, text: str) -> Iterator[Finding]:
    small: set[str] | None = None
    for item in re.finditer(r"[^;]+", text):
        topic = item[0].strip(" .\n")
        start = begin + item.start() + item[0].find(topic)
        if _CLAUSE.search(topic):
            yield one.found(
                17, (start, start + len(topic)), "A topic is a noun phrase, no sentence."
            )
        word = re.match(r"[A-Z][a-z]+\b", topic)
        if word is None:
            continue
        small = _small_words(sheet) if small is None else small
        if word[0].casefold() in small:
            why = "Topics begin with a small letter."
            yield one.found(17, (start, start + word.end()), why, word[0].lower())


def _small_words(sheet: CheckedDraft) -> set[str]:
    """Return the words that the summary writes with a small letter: they are no names."""
    return {word for one in sheet.body for word in re.findall(r"\b[a-z]+\b", one.plain)}
