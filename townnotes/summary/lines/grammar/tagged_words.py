"""What the words of a tagged line are beside each other, and which forms of a verb they may be."""

import re
from collections.abc import Sequence

from townnotes.summary.lines.english_verbs import english_verbs
from townnotes.summary.lines.tagging.tagger import Tagged, WordTag
from townnotes.summary.lines.words import bare_word, listed

_OBJECTS = frozenset({WordTag.DETERMINER, WordTag.NOUN, WordTag.PRONOUN, WordTag.NUMBER})


TIMES = listed("year years month months week weeks day days time times night night decade decades")


MANY = listed("people women men children police youth staff media data teeth feet cattle fish")
"""Nouns that name many, with or without the s of many."""


SURE = 8.0
"""By how much a tag must lead where only it speaks for a verb; 19 of 20 such tags are right."""


UNSURE = 4.0


NEVER_PASSIVE = listed(
    "worked failed happened arrived died remained existed occurred stayed lasted appeared "
    "disappeared collapsed declined emerged vanished waited slept lived talked"
)


def is_never_passive(one: Tagged) -> bool:
    """Tell whether a past is never said of what is done to a thing: "the freeze worked"."""
    return one.tag in {WordTag.FINITE, WordTag.PARTICIPLE} and bare_word(one.word) in NEVER_PASSIVE


def is_plural_noun(one: Tagged) -> bool:
    """Tell whether a word is a noun with the s of many."""
    return one.tag == WordTag.NOUN and one.word.endswith("s") and not one.word.endswith("ss")


def are_one_thing(words: Sequence[Tagged]) -> bool:
    """Tell whether nothing hangs on the noun of these words."""
    return not any(one.tag in _HANGING_ON for one in words)


_HANGING_ON = frozenset({
    WordTag.PREPOSITION, WordTag.SUBORDINATOR, WordTag.PARTICLE, WordTag.FINITE, WordTag.SIGN,
    WordTag.AUXILIARY,
})  # fmt: skip


def is_verbal(one: Tagged) -> bool:
    """Tell whether a word is a finite form or a participle."""
    return one.tag in {WordTag.FINITE, WordTag.PARTICIPLE}


def may_be_many(before: Tagged) -> bool:
    """Tell whether a word may name many that do a thing, and no kind of what follows it."""
    return is_plural_noun(before) and bare_word(before.word) not in _OF_KINDS


_OF_KINDS = listed("sales sports arms weapons communications customs systems futures savings "
                   "accounts appeals claims honours numbers rights works drugs goods news services "
                   "operations careers benefits jobs women girls results")  # fmt: skip
"""Plurals that other nouns hang on: "savings account"."""


def has_object_behind(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether what stands behind a place may be what is done to: no time, no share."""
    after = words[place + 1 : place + 4]
    is_timed = any(bare_word(one.word) in TIMES for one in after[:2])
    if not after or (is_timed and after[-1].word != "of"):
        return False
    if after[0].word[0].isdigit() and after[0].word.endswith("%"):
        return False
    tags = [one.tag for one in after]
    if _YEAR.fullmatch(after[0].word) and WordTag.NOUN not in tags:
        return False
    if tags[0] == WordTag.NUMBER and "cent" in {bare_word(one.word) for one in after}:
        return False
    return tags[0] in _OBJECTS or tags[:2] == [WordTag.ADJECTIVE, WordTag.NOUN]


_YEAR = re.compile(r"(?:19|20)\d\d[,;.]?")


def is_finite_form(word: str) -> bool:
    """Tell whether a word in small letters may be a finite form of a verb."""
    verbs = english_verbs()
    return word in verbs.thirds or verbs.is_base(word) or word in verbs.told


def is_participle(word: str) -> bool:
    """Tell whether a past is a participle as well, and not the base of a verb: "cut" is both."""
    return word in english_verbs().participles and not english_verbs().is_base(word)
