"""Full stops, quotation marks of one kind, and marks of bold or italic that were typed."""

import re
from collections.abc import Iterator

from townnotes.summary.languages.romance import Romance
from townnotes.summary.lint.finding import Finding
from townnotes.summary.lint.sheet import CheckedDraft, Passage

_ENDED = re.compile(r"[.!?…。؟][\"”’)»\]]*$")
_CURLY = re.compile(r"[“”„«»]")
_PAIR = re.compile(r"(?<!\w)\"([^\"\n]+)\"(?!\w)")
_OPENS = re.compile(r"(?:^|[\s(\[—–])$")


def full_stop(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 11: a paragraph ends with a full stop."""
    for one in sheet.body:
        text = one.text.rstrip()
        if not text or _ENDED.search(text):
            continue
        end = len(text)
        why = "The paragraph ends without a full stop."
        if text[-1] in ",;":
            yield one.found(11, (end - 1, end), why, ".")
        elif text[-1] == ":":
            yield one.found(
                11, (end - 1, end), "The paragraph ends with a colon and nothing behind it."
            )
        else:
            yield one.found(11, (end, end), why, ".")


def quotation_marks(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 16: all quotation marks are of one kind, the typographic one where both stand."""
    if not any(_CURLY.search(one.text) for one in sheet.passages):
        return
    tongue = sheet.tongue
    marks = ("“", "”")
    if isinstance(tongue, Romance):
        marks = (tongue.opening_mark, tongue.closing_mark)
    why = f"Elsewhere quotation marks are {marks[0].strip()}…{marks[1].strip()}."
    for one in sheet.passages:
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


_TYPED = re.compile(r"(?<![\w*_])[*_]{1,5}(?=[^\s*_])([^*_\n]+)(?<=[^\s*_])[*_]{1,5}(?![\w*_])")


def styled(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 24: no bold or italic in the text, typed or set."""
    why = "Bold stands in headings only, and nothing is stressed by italics."
    for one in sheet.body:
        for found in _TYPED.finditer(one.plain):
            # Hidden signs stand for a quotation: what was typed there is put back.
            inside = one.text[found.start(1) : found.end(1)]
            yield one.found(24, found.span(), why, inside)
        yield from _set(sheet, one, why)


def _set(sheet: CheckedDraft, one: Passage, why: str) -> Iterator[Finding]:
    for place, said in enumerate(one.paragraph.sentences):
        at = one.starts[place]
        for run in said.runs:
            is_mark = bool(sheet.tongue.mark) and run.text.strip() == sheet.tongue.mark
            if (run.bold or run.italic) and run.text.strip() and not is_mark:
                yield one.found(24, (at, at + len(run.text)), why, run.text)
            at += len(run.text)
