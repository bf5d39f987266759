"""Whether the sentences that fields make are true: counts, ordinal, addresses that are live."""

import re
from collections.abc import Iterator
from functools import cache

from townnotes.domain.entities import Participant
from townnotes.domain.floor.speakers import by_category, count_hangs_on, took_the_floor
from townnotes.language.saying import Saying
from townnotes.summary.frames import contacts_for_inputs
from townnotes.summary.lines.number_words import number_word
from townnotes.summary.lines.words import squeezed
from townnotes.summary.lint.checked_draft import CheckedDraft, Finding, Passage, listed_first
from townnotes.summary.style.patterns import PatternValue

_NAMED = 3
"""So many speakers without a category a finding names."""
_NOUN = r"(?:[^\W\d_][\w’'-]*[ ]){1,4}"
_BRACKET = r"(?:\((?P<split>[^()]*)\)[ ])?"
_JOINT = re.compile(r",\s+|\s+(?:and|et|y|e)\s+")
_PREPOSITION = re.compile(r"(?:from|of|in|by|who|de|du|des|qui|que)\b")
_LARGER = (
    "hundred and",
    "hundred",
    "thousand",
    "cent",
    "cents",
    "ciento",
    "cientos",
    "mil",
    "mille",
    # "Ciento sesenta y cuatro" is not four.
    "y",
    "et",
)
_SMALL = 100
_DIGITS = 12

_FIGURE = re.compile(r"(\d{1,4})(?:st|nd|rd|th|re|er|e|\.?[ªºao])?(?=\s)")
_FIRST_WORD = re.compile(r"\W*\w+\s+")
_MOST = 100

_ADDRESS = re.compile(
    r"https?://[^\s<>“”\"]*[^\s<>“”\".,;:!?)\]]|www\.[\w-]+(?:\.[\w-]+)+(?:/[^\s,;)]*[\w/])?"
    r"|[\w.+'-]+@[\w-]+(?:\.[\w-]+)+"
)
_VEILED = re.compile(
    r"(?<![\w.])([\w.+-]+) ?[(\[](?:at|@)[)\]] ?([\w-]+(?:\.[\w-]+)+)", re.IGNORECASE
)
_LINK = re.compile(
    r"(?:mailto:[^@\s]+@[^@\s]+\.[^@\s]+|https?://[\w.-]+(?::\d+)?(?:[/?#]\S*)?)$", re.IGNORECASE
)


def adds_up(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 1: those who took the floor are as many as counted, and the bracket is their sum."""
    one = checked.section("opening")
    if one is None:
        return
    code = checked.tongue.code
    known = len(took_the_floor(checked.state))
    for found in re.finditer(
        f"{_number(code)} {_NOUN}{_BRACKET}{checked.tongue.checks.floor}", one.plain
    ):
        told = _read(found["n"], code)
        if told is None:
            continue
        true = known or told
        if told != true:
            why = Saying(
                "{true} took the floor by the session’s own count, not {told}.",
                true=true,
                told=told,
            )
            yield one.found(1, found.span("n"), why, _written(found["n"], true, code))
        yield from _split(checked, one, found, true)
    yield from _attendance(checked, one, known)


def _split(
    checked: CheckedDraft, one: Passage, found: re.Match[str], true: int
) -> Iterator[Finding]:
    total = _sum(found["split"] or "", checked.tongue.code)
    if total is None or total == true:
        return
    fix = _true_split(checked) if true == len(took_the_floor(checked.state)) else ""
    why = Saying("What stands in the brackets makes {total}, not {true}.", total=total, true=true)
    yield one.found(1, found.span("split"), why, fix or None)


def _attendance(checked: CheckedDraft, one: Passage, known: int) -> Iterator[Finding]:
    code = checked.tongue.code
    noted = checked.state.session.attendance
    for found in re.finditer(f"{_number(code)} {_NOUN}{checked.tongue.checks.part}", one.plain):
        told = _read(found["n"], code)
        if told is None:
            continue
        if noted and noted >= known and told != noted:
            why = Saying("Prepare says that {noted} took part, not {told}.", noted=noted, told=told)
            yield one.found(1, found.span("n"), why, _written(found["n"], noted, code))
        elif not noted and told < known:
            yield one.found(
                1,
                found.span("n"),
                Saying("{known} took the floor, more than took part.", known=known),
            )


def without_category(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 26: who took the floor without a category keeps the split out of the opening."""
    speakers = took_the_floor(checked.state)
    lacking = [one for one in speakers if by_category(checked.state, (one,))[0][0] is None]
    if not lacking:
        return
    people = [checked.state.find(Participant, one) for one in lacking]
    names = [squeezed(one.name) or squeezed(one.organization) for one in people if one]
    few = ", ".join(one or Saying("someone without a name") for one in names[:_NAMED])
    if len(names) > _NAMED:
        more = "{names} and {n} more|{names} and {n} more"
        few = Saying(more, len(names) - _NAMED, names=few)
    why = Saying(
        "Without a category: {few}. The split of those who took the floor is left out.", few=few
    )
    yield _at_counts(checked, 26, why)


def too_few(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 27: fewer cannot have taken part than took the floor."""
    noted, known = checked.state.session.attendance, len(took_the_floor(checked.state))
    if noted and noted < known:
        why = Saying(
            "{noted} are said to have taken part, but {known} took the floor. "
            "The total is left out.",
            noted=noted,
            known=known,
        )
        yield _at_counts(checked, 27, why)


def sure_count(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 35: nobody who took the floor may be another who did, after a merge."""
    found = count_hangs_on(checked.state)
    if found:
        whom = listed_first([one.words for one in found])
        why = Saying("The number of those who took the floor may be wrong: {whom}.", whom=whom)
        yield _at_counts(checked, 35, why)


def _at_counts(checked: CheckedDraft, rule: int, why: str) -> Finding:
    one = checked.section("opening")
    if one is None:
        return Finding(rule, "opening", -1, 0, 0, "", why)
    last = len(one.starts) - 1
    start = one.starts[last] if one.starts else 0
    return one.found(rule, (start, len(one.text)), why)


def _true_split(checked: CheckedDraft) -> str:
    """Return the session's own "3 stakeholders and 1 UN entity", or nothing."""
    split = by_category(checked.state, took_the_floor(checked.state))
    if len(split) < 2 or any(one is None for one, _ in split):  # noqa: PLR2004 - a split has parts
        return ""
    made: list[PatternValue] = [
        checked.tongue.counted(n, one.singular, one.plural, in_figures=True)
        for one, n in split
        if one is not None
    ]
    return checked.tongue.joined(made).text


def _sum(split: str, code: str) -> int | None:
    parts = [part for part in _JOINT.split(split) if part]
    numbers: list[int] = []
    for part in parts:
        number, _, noun = part.partition(" ")
        told = _read(number, code)
        if told is None or not noun or _PREPOSITION.match(noun):
            return None
        numbers.append(told)
    return sum(numbers) if len(numbers) > 1 else None


@cache
def _words(code: str) -> dict[str, int]:
    """Return the numbers that are read in words: those above are told by figures."""
    found = {number_word(n, code).casefold(): n for n in range(1, _SMALL)}
    return found | dict.fromkeys(("une", "una", "un"), 1)


@cache
def _number(code: str) -> str:
    words = "|".join(sorted(_words(code), key=len, reverse=True))
    # A number that goes on in further words is not read: nothing is said about it.
    figures = r"\d{1,3}(?:,\d{3})+|\d+"
    larger = "".join(rf"(?i:(?<!\b{word} ))" for word in _LARGER)
    return rf"{larger}(?<![\w.,-])(?P<n>{figures}|(?i:{words}))(?! (?:hundred|thousand|mil|cent)\b)"


def _read(text: str, code: str) -> int | None:
    digits = text.replace(",", "")
    if digits.isascii() and digits.isdecimal():
        return int(digits) if len(digits) < _DIGITS else None
    return _words(code).get(text.casefold())


def _written(before: str, number: int, code: str) -> str:
    """Return a number as the one it replaces was written."""
    if before[0].isdecimal() or number >= _SMALL:
        return str(number)
    word = number_word(number, code)
    return word.capitalize() if before[0].isupper() else word


def same_ordinal(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 3: "4th" in the title is "fourth" in the text."""
    title, opening = checked.section("title"), checked.section("opening")
    figure = _FIGURE.match(title.plain) if title else None
    worded = _ordinal_in(checked, opening) if opening else None
    if title is None or opening is None or figure is None or worded is None:
        return
    number, span = worded
    told = int(figure[1])
    if told in (number, 0):
        return
    why = Saying("The title says {told}, the text {number}.", told=told, number=number)
    if checked.state.session.ordinal == number:
        letters = "".join(run.text for run in checked.tongue.nth(number))
        yield title.found(3, figure.span(), why, letters)
    else:
        yield opening.found(3, span, why, checked.tongue.ordinal(told))


def _ordinal_in(checked: CheckedDraft, opening: Passage) -> tuple[int, tuple[int, int]] | None:
    """Return the ordinal that stands behind the first word, and where."""
    first = _FIRST_WORD.match(opening.plain)
    if first is None:
        return None
    at = first.end()
    figure = _FIGURE.match(opening.plain, at)
    if figure:
        return int(figure[1]), figure.span()
    rest = opening.plain[at : at + 40].casefold()
    found = [
        (len(word), number)
        for number in range(1, _MOST)
        if re.match(rf"{re.escape(word := checked.tongue.ordinal(number).casefold())}\b", rest)
    ]
    if not found:
        return None
    length, number = max(found)
    return number, (at, at + length)


def live(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 18: every address of the closing is a link that can be followed."""
    one = checked.section("closing")
    if one is None:
        return
    links = dict(_links(one))
    for span, link in links.items():
        if not _LINK.match(link):
            yield one.found(
                18,
                span,
                Saying("“{link}” leads nowhere: correct the contact in Prepare.", link=link),
            )
    for found in _ADDRESS.finditer(one.text):
        if any(start <= found.start() < end for start, end in links):
            continue
        is_web = found[0].startswith("www.")
        fix = f"https://{found[0]}" if is_web else None
        yield one.found(18, found.span(), Saying("The address is not a link."), fix)
    for found in _VEILED.finditer(one.text):
        why = Saying("Written like this, the address is not a link.")
        yield one.found(18, found.span(), why, f"{found[1]}@{found[2]}")
    yield from _lacking(checked, one, set(links.values()))


def _lacking(checked: CheckedDraft, one: Passage, links: set[str]) -> Iterator[Finding]:
    if not one.paragraph.by_hand or not one.text:
        return
    end = len(one.text)
    for contact in contacts_for_inputs(checked.state):
        value = contact.value.strip()
        if not {value, f"mailto:{value}"} & links:
            name = squeezed(contact.label) or value
            yield one.found(
                18,
                (end, end),
                Saying("“{name}” is for written inputs, and is not here.", name=name),
            )


def _links(one: Passage) -> Iterator[tuple[tuple[int, int], str]]:
    for place, said in enumerate(one.paragraph.sentences):
        at = one.starts[place]
        for run in said.runs:
            if run.link:
                yield (at, at + len(run.text)), run.link
            at += len(run.text)
