"""Lines that hold the speaker's own sentences: told as a quotation, and not bent into a list."""

import re

_NEXT_SENTENCE = re.compile(r"[\w)”\"]{3,}[.?!…]+[”\"]?\s+[“\"]?[A-Z]")
_IN_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Ww]e['’](?:ll|re|ve)|[Yy]ou|[Yy]our)\b")
LONGEST_NOTE = 45
"""Words from which a line without a stance is the speaker's speech, not a note of it."""


def is_speech(text: str) -> bool:
    """Tell whether a line holds the speaker's own sentences, as a transcript does."""
    is_long = text.count(" ") >= LONGEST_NOTE
    return is_long or bool(_NEXT_SENTENCE.search(text) or _IN_PERSON.search(text))


def as_speech(text: str) -> str:
    """Return a speaker's sentences in quotation marks, those inside them single.

    Where the last of several sentences breaks off, the quotation says so.
    """
    inner = re.sub(r"[“”„\"]", "’", re.sub(r"(?<!\w)[“„\"]", "‘", text))
    breaks_off = _NEXT_SENTENCE.search(inner) and re.search(r"[\w,;:-]$", inner)
    return f"“{inner.rstrip('.;,: ')}{' …' if breaks_off else ''}”"


def is_quoted(text: str) -> bool:
    """Tell whether a line is one quotation from end to end, and longer than a term."""
    inner = text[1:-1]
    return text[:1] == "“" and text[-1:] == "”" and "”" not in inner and is_speech(inner)
