"""Words that stand in a file of the resources, parted by blanks; a line with # tells of them."""

from townnotes.summary.lines.words import listed
from townnotes_resources import path as resource


def words_in(name: str) -> frozenset[str]:
    """Return the words of a file, such as `languages/english_counted_nouns.txt`."""
    text = resource(name).read_text(encoding="utf-8")
    return listed(" ".join(line for line in text.splitlines() if not line.startswith("#")))
