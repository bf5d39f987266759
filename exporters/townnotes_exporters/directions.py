"""Finds the stretches of a text that run from right to left, such as an Arabic name in English."""

import re
from collections.abc import Iterator

# The blocks Unicode keeps for right-to-left scripts, and the two right-to-left marks.
_RTL = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001eeff"
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")

_ANY_RTL = re.compile(f"[{_RTL}]")
_FIRST_STRONG = re.compile(f"[{_RTL}]|[^\\W\\d_]")
# From the first letter of a direction to its last: what stands between two words of a direction
# goes with them, and so do brackets around nothing else that follow one; all the rest goes with
# the paragraph. Atomic, as a text may be a megabyte of opening brackets.
_STRETCH = (
    r"{letter}(?>{between}*{last})?(?:{between}*+[(\[{{]{between}*+[)\]}}](?>{between}*{last})?)*+"
)
_RTL_STRETCH = re.compile(
    _STRETCH.format(
        letter=f"[{_RTL}]", between=rf"(?:[^\w()\[\]{{}}]|[{_RTL}0-9_])", last=f"[{_RTL}]"
    )
)
_LTR_STRETCH = re.compile(
    _STRETCH.format(
        letter=rf"[^\W\d_{_RTL}]", between=rf"[^()\[\]{{}}{_RTL}]", last=rf"[^\W_{_RTL}]"
    )
)


def holds_rtl(text: str) -> bool:
    """Tell whether anything in the text runs from right to left."""
    return not text.isascii() and _ANY_RTL.search(text) is not None


def reads_from_right(text: str) -> bool:
    """Tell whether the first letter of the text belongs to a right-to-left script."""
    if not holds_rtl(text):
        return False
    first = _FIRST_STRONG.search(text)
    return first is not None and _ANY_RTL.match(first[0]) is not None


def stretches(text: str, *, from_right: bool) -> Iterator[tuple[str, bool]]:
    """Yield the text in pieces, each with whether it runs from the right.

    `from_right` is the direction of the paragraph, which all that has no direction follows.
    """
    pattern = _LTR_STRETCH if from_right else _RTL_STRETCH
    end = 0
    for match in pattern.finditer(text):
        if match.start() > end:
            yield text[end : match.start()], from_right
        yield match[0], not from_right
        end = match.end()
    if end < len(text):
        yield text[end:], from_right


def tongue(text: str) -> str | None:
    """Return the language Word should take a right-to-left text for, told by its script, if any."""
    if not holds_rtl(text):
        return None
    return "he-IL" if _HEBREW.search(text) else "ar-SA"
