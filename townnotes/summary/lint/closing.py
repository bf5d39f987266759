"""Whether the addresses of the closing are live, and all of them there."""

import re
from collections.abc import Iterator

from townnotes.summary.closing import contacts_for_inputs
from townnotes.summary.lint.finding import Finding
from townnotes.summary.lint.sheet import Passage, Sheet
from townnotes.summary.lines.words import squeezed

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


def live(sheet: Sheet) -> Iterator[Finding]:
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


def _lacking(sheet: Sheet, one: Passage, links: set[str]) -> Iterator[Finding]:
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
