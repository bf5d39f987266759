"""What is told of the lines of a file of words that were left out."""

from townnotes.importers.tables.records import Bad

MOST_CUES = 100_000
"""Beyond what the longest day of captions has."""
SHOWN = 40
"""Signs of a line that is told of."""


def beyond_most(number: int, what: str) -> Bad:
    """Return the line from which on a file has more than is read; `what` are "cues"."""
    return Bad(number, f"there are more than {MOST_CUES:,} {what}; from here on they were left out")


def before_first(number: int, line: str, what: str) -> Bad:
    """Return a line above all that is read; `what` is the first of it: "name"."""
    return Bad(number, f"“{line.strip()[:SHOWN]}” stands before the first {what}")
