"""How the bytes of a text are coded, as far as they tell it themselves."""

import codecs

LOOKED_AT = 4096
"""Bytes at the start that are looked at."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def told_coding(content: bytes, *, zeros: float, others: float = 0.0) -> str:
    """Return the coding that a mark tells, or zeros at every other place; empty where neither does.

    Without a mark it is UTF-16 where more than the share `zeros` of pairs of bytes has a zero on
    one side, and no more than the share `others` one on the other.
    """
    for mark, coding in _MARKS:
        if content.startswith(mark):
            return coding
    start = content[:LOOKED_AT]
    pairs = len(start) // 2
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if pairs and odd > zeros * pairs and even <= others * pairs:
        return "utf-16-le"
    return "utf-16-be" if pairs and even > zeros * pairs and odd <= others * pairs else ""


def assumed(coding: str) -> str:
    """Say that a coding was assumed, and what to do where that was wrong."""
    return (
        f"The file does not say how its letters are coded; they were read as {coding}. If names "
        "look wrong, save it as UTF-8 and take it again."
    )
