"""Whether the place in the series is the same in the title and in the text."""

import re
from collections.abc import Iterator

from townnotes.summary.frames import contacts_for_inputs
from townnotes.summary.lines.words import squeezed
from townnotes.summary.lint.finding import Finding
from townnotes.summary.lint.sheet import CheckedDraft, Passage

_FIGURE = re.compile(r"(\d{1,4})(?:st|nd|rd|th|re|er|e|\.?[ªºao])?(?=\s)")
_FIRST_WORD = re.compile(r"\W*\w+\s+")
_MOST = 100


def same_ordinal(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 3: "4th" in the title is "fourth" in the text."""
    title, opening = sheet.section("title"), sheet.section("opening")
    figure = _FIGURE.match(title.plain) if title else None
    worded = _read(sheet, opening) if opening else None
    if title is None or opening is None or figure is None or worded is None:
        return
    number, span = worded
    told = int(figure[1])
    if told in (number, 0):
        return
    why = f"The title says {told}, the text {number}."
    if sheet.state.session.ordinal == number:
        letters = "".join(run.text for run in sheet.tongue.nth(number))
        yield title.found(3, figure.span(), why, letters)
    else:
        yield opening.found(3, span, why, sheet.tongue.ordinal(told))


def _read(sheet: CheckedDraft, opening: Passage) -> tuple[int, tuple[int, int]] | None:
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
        if re.match(rf"{re.escape(word := sheet.tongue.ordinal(number).casefold())}\b", rest)
    ]
    if not found:
        return None
    length, number = max(found)
    return number, (at, at + length)


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


def live(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 18: every address of the closing is a link that can be followed."""
    one = sheet.section("closing")
    if one is None:
        return
    links = dict(_links(one))
    for span, link in links.items():
        if not _LINK.match(link):
            yield one.found(18, span, f"“{link}” leads nowhere: correct the contact in Prepare.")
    for found in _ADDRESS.finditer(one.text):
        if any(start <= found.start() < end for start, end in links):
            continue
        is_web = found[0].startswith("www.")
        fix = f"https://{found[0]}" if is_web else None
        yield one.found(18, found.span(), "The address is no link.", fix)
    for found in _VEILED.finditer(one.text):
        why = "Written like this, the address is no link."
        yield one.found(18, found.span(), why, f"{found[1]}@{found[2]}")
    yield from _lacking(sheet, one, set(links.values()))


def _lacking(sheet: CheckedDraft, one: Passage, links: set[str]) -> Iterator[Finding]:
    if not one.paragraph.by_hand or not one.text:
        return
    end = len(one.text)
    for contact in contacts_for_inputs(sheet.state):
        value = contact.value.strip()
        if not {value, f"mailto:{value}"} & links:
            name = squeezed(contact.label) or value
            yield one.found(18, (end, end), f"“{name}” is for written inputs, and is not here.")


def _links(one: Passage) -> Iterator[tuple[tuple[int, int], str]]:
    for place, said in enumerate(one.paragraph.sentences):
        at = one.starts[place]
        for run in said.runs:
            if run.link:
                yield (at, at + len(run.text)), run.link
            at += len(run.text)
