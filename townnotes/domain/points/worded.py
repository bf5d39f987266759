"""Words that stand as they are: those accepted for the summary, and those somebody said."""

from hashlib import sha256

from townnotes.domain.entities import Point

_LETTERS = 16


def digest_of_words(text: str) -> str:
    """Return letters that differ where two texts differ in more than spaces."""
    return sha256(" ".join(text.split()).encode("utf-8", "replace")).hexdigest()[:_LETTERS]


def is_worded(point: Point) -> bool:
    """Tell whether the point's text, as it stands, was accepted by hand."""
    return bool(point.worded) and point.worded == digest_of_words(point.text)


def may_be_quoted(point: Point) -> bool:
    """Tell whether the point's text, as it stands, is word for word what its speaker said."""
    return bool(point.as_said) and point.as_said == digest_of_words(point.text)
