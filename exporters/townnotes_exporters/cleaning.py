"""Makes any Python text fit for a file: what XML and UTF-8 cannot hold is replaced or dropped."""

import re
from urllib.parse import quote

_LINE_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_NO_SHAPE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]")

_ADDRESS = re.compile(r"(?:mailto:|https?://)[^/?#\s]", re.IGNORECASE)
_VALID_ADDRESS = re.compile(r"(?:mailto:|https?://)[A-Za-z0-9][A-Za-z0-9/?&=#@.,_~+-]{,1000}")
# Word calls a file damaged when an address in it is longer.
_LONGEST_ADDRESS = 2_079


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
