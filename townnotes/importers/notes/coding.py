"""Finds out how the letters of a text file are coded."""

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 4096
_MANY_ZEROS = 0.3
_MOST_CONTROLS = 0.05
WESTERN = "Windows-1252"
# Latin-1 with the signs that Windows put where it has none; five bytes have none there either.
_WINDOWS = {
    byte: sign for byte in range(0x80, 0xA0) if (sign := bytes([byte]).decode("cp1252", "ignore"))
}


def decode(content: bytes) -> tuple[str, str] | None:
    """Return a text and, where the file does not say its coding, the one that was assumed.

    None for what is no text at all. What no coding has a letter for comes as U+FFFD.
    """
    for mark, coding in _MARKS:
        if content.startswith(mark):
            return content.decode(coding, "replace").removeprefix("\ufeff"), ""
    wide = _wide(content[:_LOOKED_AT])
    if wide:
        return content.decode(wide, "replace"), ""
    try:
        text, assumed = content.decode(), ""
    except UnicodeDecodeError:
        text, assumed = content.decode("latin-1").translate(_WINDOWS), WESTERN
    return (text, assumed) if _is_text(text[:_LOOKED_AT]) else None


def _wide(start: bytes) -> str:
    """Tell UTF-16 without a mark by the zeros at every other place."""
    pairs = len(start) // 2
    if not pairs:
        return ""
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if odd > _MANY_ZEROS * pairs and not even:
        return "utf-16-le"
    return "utf-16-be" if even > _MANY_ZEROS * pairs and not odd else ""


def _is_text(start: str) -> bool:
    strange = sum(one < " " and one not in "\t\n\r\f\v" for one in start)
    return strange <= _MOST_CONTROLS * len(start)
