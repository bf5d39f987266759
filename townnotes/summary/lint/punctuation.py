"""Punctuation: run-in lists and their commas, full stops, quotation marks, bold and italic."""

import re
from collections.abc import Iterator

from townnotes.language.saying import Saying
from townnotes.summary.languages.romance import Romance
from townnotes.summary.lines.words import listed
from townnotes.summary.lint.checked_draft import CheckedDraft, Finding, Passage

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

_SURE_ITEM = 4

_COVERED = re.compile(r":\s*(.+)$", re.DOTALL)
_LAST_AND = re.compile(r";\s+(and|et|y) ")
_DOUBLED = re.compile(r";[\s;]*(?=[;.])|(?<=\.)\.+(?=\s*$)|\.(?=;)")
_CLAUSE = re.compile(
    r"^(?:that|to|how|whether|why)\b|\b(?:should|must|needs? to|ought to|called for|asked|urged)\b"
)
_FEW = 2

_ENDED = re.compile(r"[.!?…。؟][\"”’)»\]]*$")
_CURLY = re.compile(r"[“”„«»]")
_PAIR = re.compile(r"(?<!\w)\"([^\"\n]+)\"(?!\w)")
_OPENS = re.compile(r"(?:^|[\s(\[—–])$")

_TYPED = re.compile(r"(?<![\w*_])[*_]{1,5}(?=[^\s*_])([^*_\n]+)(?<=[^\s*_])[*_]{1,5}(?![\w*_])")


def serial_comma(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 20: no comma before the last of a list."""
    for one in checked.body:
        for stretch in one.stretches:
            for found in _JOINT.finditer(one.plain, stretch.start, stretch.end):
                before = one.plain[stretch.start : found.start()]
                last = _PARTS.split(one.plain[found.end() : stretch.end], maxsplit=1)[0]
                if _ends_a_list(before, last.split()):
                    why = Saying(
                        "No comma stands before the last {found} of a list.", found=found[2]
                    )
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


def respectively(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 23: "respectively" stands with two lists of equal length."""
    words = checked.tongue.checks
    word = re.compile(rf",? ?\b{words.respectively}\b", re.IGNORECASE)
    joint = re.compile(rf"(, | (?:{words.joints}) )")
    for one in checked.body:
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
        return Saying("“Respectively” needs two lists, so that each item has its own.")
    (least, most), (low, high) = lists[-2:]
    if most < low or high < least:
        said = "“Respectively” needs two lists of equal length, not {one} and {other}."
        return Saying(said, one=least, other=low)
    return ""


def additional(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 17: the additional topics are noun phrases parted by semicolons, with one full stop."""
    one = checked.section("additional")
    found = _COVERED.search(one.plain) if one else None
    if one is None or found is None:
        return
    begin, end = found.span(1)
    for marks in _DOUBLED.finditer(one.plain, begin, end):
        yield one.found(17, marks.span(), Saying("One sign is enough."), "")
    for last in _LAST_AND.finditer(one.plain, begin, end):
        yield one.found(
            17,
            last.span(),
            Saying("The list has no “{last}” before its last topic.", last=last[1]),
            "; ",
        )
    if one.paragraph.by_hand and ";" not in found[1] and found[1].count(",") >= _FEW:
        why = Saying("Topics are separated by semicolons.")
        topics = (each.strip(" ,") for each in re.split(r",(?: and)? ", one.text[begin:end]))
        fix = "; ".join(each for each in topics if each)
        yield one.found(17, (begin, end), why, fix)
    elif checked.is_english:
        yield from _topics(checked, one, begin, found[1])


def _topics(checked: CheckedDraft, one: Passage, begin: int, text: str) -> Iterator[Finding]:
    small: set[str] | None = None
    for item in re.finditer(r"[^;]+", text):
        topic = item[0].strip(" .\n")
        start = begin + item.start() + item[0].find(topic)
        if _CLAUSE.search(topic):
            yield one.found(
                17, (start, start + len(topic)), Saying("A topic is a noun phrase, not a sentence.")
            )
        word = re.match(r"[A-Z][a-z]+\b", topic)
        if word is None:
            continue
        small = _small_words(checked) if small is None else small
        if word[0].casefold() in small:
            why = Saying("Topics begin with a small letter.")
            yield one.found(17, (start, start + word.end()), why, word[0].lower())


def _small_words(checked: CheckedDraft) -> set[str]:
    """Return the words that the summary writes with a small letter: they are no names."""
    return {word for one in checked.body for word in re.findall(r"\b[a-z]+\b", one.plain)}


def full_stop(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 11: a paragraph ends with a full stop."""
    for one in checked.body:
        text = one.text.rstrip()
        if not text or _ENDED.search(text):
            continue
        end = len(text)
        why = Saying("The paragraph ends without a full stop.")
        if text[-1] in ",;":
            yield one.found(11, (end - 1, end), why, ".")
        elif text[-1] == ":":
            yield one.found(
                11, (end - 1, end), Saying("The paragraph ends with a colon and nothing behind it.")
            )
        else:
            yield one.found(11, (end, end), why, ".")


def quotation_marks(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 16: all quotation marks are of one kind, the typographic one where both stand."""
    if not any(_CURLY.search(one.text) for one in checked.passages):
        return
    tongue = checked.tongue
    marks = ("“", "”")
    if isinstance(tongue, Romance):
        marks = (tongue.opening_mark, tongue.closing_mark)
    why = Saying(
        "Elsewhere quotation marks are {marks}…{marks2}.",
        marks=marks[0].strip(),
        marks2=marks[1].strip(),
    )
    for one in checked.passages:
        if '"' in one.text:
            yield from _straight(one, marks, why)


def _straight(one: Passage, marks: tuple[str, str], why: str) -> Iterator[Finding]:
    paired: set[int] = set()
    for found in _PAIR.finditer(one.text):
        paired |= {found.start(), found.end() - 1}
        yield one.found(16, found.span(), why, f"{marks[0]}{found[1]}{marks[1]}")
    for at, sign in enumerate(one.text):
        if sign == '"' and at not in paired and not one.text[at - 1 : at].isdecimal():
            opens = _OPENS.search(one.text[max(0, at - 1) : at])
            yield one.found(16, (at, at + 1), why, marks[0] if opens else marks[1])


def styled(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 24: no bold or italic in the text, typed or set."""
    why = Saying("Bold stands in headings only, and nothing is stressed by italics.")
    for one in checked.body:
        for found in _TYPED.finditer(one.plain):
            # Hidden signs stand for a quotation: what was typed there is put back.
            inside = one.text[found.start(1) : found.end(1)]
            yield one.found(24, found.span(), why, inside)
        yield from _set(checked, one, why)


def _set(checked: CheckedDraft, one: Passage, why: str) -> Iterator[Finding]:
    for place, said in enumerate(one.paragraph.sentences):
        at = one.starts[place]
        for run in said.runs:
            is_mark = bool(checked.tongue.mark) and run.text.strip() == checked.tongue.mark
            if (run.bold or run.italic) and run.text.strip() and not is_mark:
                yield one.found(24, (at, at + len(run.text)), why, run.text)
            at += len(run.text)
