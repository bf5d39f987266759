"""How a line was said by its own words alone, where nobody marked it."""

from functools import lru_cache

from townnotes.summary.lines.reading import language_in, read_line
from townnotes.summary.lines.tidying import stance_said
from townnotes.summary.lines.words import squeezed


@lru_cache(maxsize=2048)
def stance_in_words(text: str, language: str = "en") -> str:
    """Return the stance that a line's finite verb says, or nothing.

    `language` is that of the notes; a line that is surely in another one is read in that.

    >>> stance_in_words("we oppose the dam"), stance_in_words("support for the dam")
    ('opposed', '')
    """
    stance, rest = stance_said(squeezed(text), None)
    reading = read_line(rest, stance.words, language_in(text) or language)
    return next((one.stance for one in reading.said[:1] if one.stance), stance.words)
