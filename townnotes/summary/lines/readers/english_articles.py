"""Articles that a note leaves out behind a verb or "in": "signed contract", "in draft".

What is done to one counted thing has one; behind a preposition only what a session knows has one,
for of others too many have none by custom: "in committee", "from boat to plate".
"""

from collections.abc import Sequence

from townnotes.summary.lines.english_nouns import counted_nouns
from townnotes.summary.lines.english_verbs import english_verbs
from townnotes.summary.lines.readers.english_things import indefinite, is_determined, is_plural
from townnotes.summary.lines.tagging.english_tags import english_tags
from townnotes.summary.lines.tagging.tagger import Tagged, WordTag
from townnotes.summary.lines.words import bare_word, listed

_BEFORE = listed("in of from with behind into against about")
_QUALITIES = frozenset({WordTag.ADJECTIVE, WordTag.NOUN})
_KNOWN = listed("text draft charter preamble outline declaration secretariat")
"""Things of which a session knows which one is meant."""
_ORDINAL = listed("last first next same whole only remaining final")
_TAKEN = listed(
    "place part note account stock root shape charge control care action state office issue step "
    "effect line side heart home school court law board class face hand foot ground notice way "
    "time year month week day night hour minute decade century weekend age"
)
"""Nouns that stand alone behind a verb by custom: "took part"."""
_FIRM = 5.0


def with_articles(told: str, *, is_clause: bool) -> str:
    """Return a part of a sentence with the articles that it surely lacks.

    `is_clause`: it has a finite verb, behind which an object may stand.
    """
    words = told.split()
    tags = english_tags(told)
    if len(tags) != len(words):
        return told
    done = ["", *(_article(tags, place, is_clause=is_clause) for place in range(1, len(words)))]
    return " ".join(f"{one} {word}" if one else word for one, word in zip(done, words, strict=True))


def _article(tags: Sequence[Tagged], place: int, *, is_clause: bool) -> str:
    """Return the article that stands before a word, or nothing."""
    is_object = is_clause and _takes_object(tags[place - 1])
    if not is_object and bare_word(tags[place - 1].word) not in _BEFORE:
        return ""
    end = _end_of_thing(tags, place)
    if not end:
        return ""
    first, last = bare_word(tags[place].word), bare_word(tags[end - 1].word)
    if not is_object:
        return "the" if last in _KNOWN and end - place == 1 else ""
    if first in _ORDINAL:
        return "the" if end - place > 1 else ""
    return indefinite(first) if last in counted_nouns() - _TAKEN else ""


def _end_of_thing(tags: Sequence[Tagged], place: int) -> int:
    """Return where the words of one thing end that begin at a place, or 0 where it is unsure."""
    end = place
    while end < len(tags) and tags[end].tag in _QUALITIES:
        end += 1
        if tags[end - 1].word[-1] in ",.;:)":
            break
    own = tags[place:end]
    if not own or own[-1].tag != WordTag.NOUN or own[-1].margin < _FIRM:
        return 0
    is_plain = all(one.word[0].islower() and not is_determined(one.word) for one in own)
    after = tags[end].word if end < len(tags) else ""
    is_named = after[:1].isdigit() or after[:1].isupper() or after in {"and", "or"}
    return end if is_plain and not is_named and not is_plural(own[-1].word) else 0


def _takes_object(one: Tagged) -> bool:
    verbs = english_verbs()
    word = one.word.casefold()
    return one.tag == WordTag.FINITE and verbs.participles.get(word, word) in verbs.with_object
