"""Letters of a text as Qt counts them, and stretches of them with a look of their own."""

from PySide6.QtGui import QTextCharFormat, QTextLayout


def units(text: str, count: int | None = None) -> int:
    """Return how long the first `count` letters of a text are as Qt counts, or all of it."""
    part = text[:count]
    return len(part) if part.isascii() else len(part.encode("utf-16-le", "surrogatepass")) // 2


def format_range(place: range, letters: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return a look for a stretch of a layout, its place as Qt counts."""
    one = QTextLayout.FormatRange()
    one.start, one.length = place.start, len(place)  # pyright: ignore[reportAttributeAccessIssue]
    one.format = letters  # pyright: ignore[reportAttributeAccessIssue]
    return one
