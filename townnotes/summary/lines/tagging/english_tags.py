"""What the words of an English text are, by the tagger and its table for English."""

import re
from functools import cache, lru_cache

from townnotes.summary.lines.english_verbs import AUXILIARIES, english_verbs
from townnotes.summary.lines.tagging.note_tagger import NoteTagger
from townnotes.summary.lines.tagging.tagger import Tagged
from townnotes.summary.lines.verb_forms import gerund


@lru_cache(maxsize=8192)
def english_tags(text: str) -> tuple[Tagged, ...]:
    """Return the words of a text with their tags, one for each that a blank parts."""
    return _ENGLISH.tags(text)


@cache
def _gerunds() -> frozenset[str]:
    verbs = english_verbs()
    doubled = (f"{one[:-2]}ing" for one in verbs.participles if re.search(r"([^\W_])\1ed$", one))
    return frozenset(map(gerund, verbs.past_of)) | frozenset(doubled)


@cache
def form_of(word: str) -> str:
    """Return which forms of a verb a word in small letters may be, and what else it is."""
    verbs = english_verbs()
    if word in AUXILIARIES:
        return "x"
    base = verbs.thirds.get(word, word)
    checks = (
        ("b", verbs.is_base(word)), ("t", word in verbs.thirds), ("d", word in verbs.pasts),
        ("p", word in verbs.participles), ("e", word in verbs.told), ("g", word in _gerunds()),
        ("n", base in verbs.nouns), ("j", base in verbs.adjectives),
    )  # fmt: skip
    return "".join(sign for sign, is_so in checks if is_so) or "-"


_ENGLISH = NoteTagger("english_tags.tsv.gz", form_of)
