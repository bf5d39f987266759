"""Makes any Python text fit for a file, and finds the stretches that run from right to left.

What XML and UTF-8 cannot hold is replaced or dropped; an Arabic name may stand in English words.
"""

import re
from collections.abc import Iterator
from urllib.parse import quote

_LINE_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_NO_SHAPE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]")

_ADDRESS = re.compile(r"(?:mailto:|https?://)[^/?#\s]", re.IGNORECASE)
_VALID_ADDRESS = re.compile(r"(?:mailto:|https?://)[A-Za-z0-9][A-Za-z0-9/?&=#@.,_~+-]{,1000}")
# Word calls a file damaged when an address in it is longer.
_LONGEST_ADDRESS = 2_079

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


def clean(text: str) -> str:
    r"""Return the text as every exporter writes it.

    All breaks become `\n` (`\r\n`, `\r`, vertical tab, form feed, U+0085, U+2028, U+2029); tabs
    stay; other control characters, U+FFFE and U+FFFF go; a lone surrogate becomes U+FFFD and a
    pair of them the character it stands for. All else stays as it was typed.
    """
    if text.isprintable():
        return text
    text = _NO_SHAPE.sub("", _LINE_BREAKS.sub("\n", text))
    if _SURROGATES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def clean_line(text: str) -> str:
    """Return the cleaned text on one line, single spaces between its words."""
    return " ".join(clean(text).split())


def web_address(link: str | None) -> str | None:
    """Return the link as a valid e-mail or web address, or None where the text should stand alone.

    Anything but `mailto:`, `https:` and `http:` is no link a reader can follow; characters an
    address cannot hold are percent-encoded, as Word refuses a whole file for one bad address.
    """
    if link is None or _VALID_ADDRESS.fullmatch(link):
        return link
    if not _ADDRESS.match(link):
        return None
    if "%" in link:
        link = re.sub("%(?![0-9A-Fa-f]{2})", "%25", link)
    address = quote(clean_line(link), safe="%:/?#@!$&'()*+,;=~-._")
    return address if len(address) <= _LONGEST_ADDRESS else None


# Directions.


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
