"""Where a line's finite verb is, by what each word is among its neighbours.

The rules of `english_clauses` and `english_things` know verbs by lists; what they take for the
name of a thing must have no verb here either.
"""

import re
from collections.abc import Sequence

from townnotes.summary.lines.english_verbs import MODALS, english_verbs
from townnotes.summary.lines.grammar.tagged_words import (
    MANY,
    NEVER_PASSIVE,
    SURE,
    UNSURE,
    are_one_thing,
    has_object_behind,
    is_finite_form,
    is_never_passive,
    is_plural_noun,
    is_verbal,
    may_be_many,
)
from townnotes.summary.lines.tagging.english_tags import english_tags
from townnotes.summary.lines.tagging.tagger import Tagged, WordTag
from townnotes.summary.lines.words import bare_word, listed

_SUBJECTS = frozenset({WordTag.NOUN, WordTag.PRONOUN, WordTag.ADVERB})


_NO_MORE = frozenset({WordTag.SUBORDINATOR, WordTag.AUXILIARY, WordTag.SIGN})


_BEHIND_VERBS = frozenset({WordTag.DETERMINER, WordTag.PRONOUN, WordTag.ADVERB})


_QUALITIES_TOO = listed("public private free local national regional global common joint digital "
                        "legal social economic independent elected binding voluntary")  # fmt: skip


_NEVER_FIRST = frozenset({WordTag.PREPOSITION, WordTag.SUBORDINATOR, WordTag.PARTICLE})


_SURE_OBJECTS = frozenset({WordTag.DETERMINER, WordTag.PRONOUN, WordTag.NUMBER})


_MEASURES = listed("twice half double more less at about over nearly all no only too up down")


_SURE_NOUN = 20.0


def lacks_verb(text: str, at: int) -> bool:
    """Tell whether a clause that hangs on a name from a place on has no verb: "where rats used"."""
    words = english_tags(text)
    is_clause = at < len(words) and bare_word(words[at].word) in _NEED_VERB
    return is_clause and not any(one.tag in _VERBS for one in words[at + 1 :])


_NEED_VERB = listed("where when if because while which who whose that although unless whenever")


_VERBS = frozenset({WordTag.FINITE, WordTag.AUXILIARY, WordTag.INFINITIVE})


def said_to_be(text: str) -> int:
    """Return the place where what a thing is said to be begins, or 0: "human contact | vital".

    Adjectives at the end, or a share.
    """
    words = _tags_of(text.split())
    if not words:
        return 0
    share = _SHARE_AT_END.search(text)
    if share:
        at = len(text[: share.start()].split())
        return at if words[at - 1].tag == WordTag.NOUN else 0
    at = len(words)
    while at > 1 and words[at - 1].tag in {WordTag.ADJECTIVE, WordTag.CONJUNCTION}:
        at -= 1
    while at > 1 and bare_word(words[at - 1].word) in _DEGREES:
        at -= 1
    is_sure = at < len(words) and words[-1].tag == WordTag.ADJECTIVE and words[-1].margin >= UNSURE
    follows = words[at - 1].tag == WordTag.NOUN and words[at - 1].margin >= UNSURE
    return at if at and is_sure and follows and words[at].tag != WordTag.CONJUNCTION else 0


_SHARE_AT_END = re.compile(
    r"(?:(?:over|under|about|nearly|only|still) )?\d[\d.,–]* per cent(?: of [a-z]+(?: [a-z]+)?)?$"
)


_DEGREES = listed("too very so still not always often more less quite")


def names_who(text: str) -> bool:
    """Tell whether a text begins with the WHO, which asks for nobody."""
    return text.startswith("WHO ")


def may_be_compound(words: Sequence[str], place: int) -> bool:
    """Tell whether a verb behind one bare word may be a noun with it: "night shifts 1 carer"."""
    return _may_be_compound(english_tags(" ".join(words)), place)


def _may_be_compound(words: Sequence[Tagged], place: int) -> bool:
    word = bare_word(words[place].word)
    is_third = word in english_verbs().thirds
    if place != 1 or not is_third or (english_verbs().is_surely(word) and word not in _PLACES):
        return False
    after = words[place + 1].word if place + 1 < len(words) else ""
    if word in {"needs", "costs"} or after in _OUTWARDS:
        return False
    return len(words) <= place + 1 or words[place + 1].tag not in _BEHIND_VERBS


_OUTWARDS = listed("up out off away apart into")
"""Behind a form of the third person, what no thing has behind it: "ends up in the price"."""


_PLACES = listed("stops shows stands acts runs")
"""What things of a kind are called as well, though the verb is by far the more frequent."""


def seen_verb_at(text: str) -> int:
    """Return the place of the verb that is surely the finite one of a line, or 0."""
    words = _tags_of(text.split())
    for place in range(1, len(words)):
        one = words[place]
        if one.tag in _NO_MORE:
            return 0
        if is_never_passive(one) and words[place - 1].tag in _SUBJECTS:
            return place
        if _came_about(words, place):
            return place
        if one.tag == WordTag.FINITE:
            return place if _is_surely_verb(words, place) else 0
    return 0


def _came_about(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether a past says the same of a thing, whoever did it: "beds closed in 3 counties".

    What a figure was raised to may be asked for, and by whom a thing was closed needs its verb.
    """
    one, before = words[place], words[place - 1]
    after = [bare_word(each.word) for each in words[place + 1 : place + 3]]
    is_told = bare_word(one.word) in _COMES_ABOUT and is_verbal(one) and len(after) > 0
    if not is_told or before.tag != WordTag.NOUN or has_object_behind(words, place):
        return False
    return after[0] != "to" and (after[0] != "by" or after[-1][:1].isdigit())


_COMES_ABOUT = listed(
    "accumulated closed continued crashed declined decreased deteriorated diminished doubled "
    "dropped dwindled ended escalated evolved exploded fluctuated halved increased lapsed "
    "multiplied quadrupled reopened resumed returned shifted slowed stagnated stalled started "
    "stopped tripled worsened"
)


def _is_surely_verb(words: Sequence[Tagged], place: int) -> bool:
    word, before = bare_word(words[place].word), words[place - 1]
    if not is_finite_form(word) or before.tag not in _SUBJECTS or words[place].word[0].isupper():
        return False
    if place + 1 == len(words):
        # "Night pay": a verb without a word behind it is known by the rules alone.
        return False
    if before.tag == WordTag.PRONOUN and place > 1 and words[place - 2].tag == WordTag.NOUN:
        # "Waste nobody wants" names waste.
        return False
    verbs = english_verbs()
    if verbs.is_base(word) and word not in verbs.told and _is_one(words[:place]):
        # "Apprenticeship pay below the fare": one does not "pay".
        return False
    is_free = word in verbs.pasts or verbs.is_surely(word)
    if _may_be_compound(words, place) or words[place].margin < SURE:
        return False
    is_agreed = verbs.is_base(word) and is_plural_noun(before)
    return is_free or is_agreed or has_object_behind(words, place)


def _is_one(subject: Sequence[Tagged]) -> bool:
    """Tell whether a subject of nouns alone names one thing, or none that is counted."""
    last = subject[-1]
    is_plain = all(one.tag in _IN_NAMES for one in subject) and last.word.islower()
    is_many = is_plural_noun(last) or last.word in MANY
    return is_plain and last.tag == WordTag.NOUN and not is_many


_IN_NAMES = frozenset({WordTag.NOUN, WordTag.ADJECTIVE, WordTag.DETERMINER})


def may_be_item(text: str) -> bool:
    """Tell whether a text of a list may be a thing: "public" may not, nor "like bottles"."""
    words = english_tags(text)
    if not words:
        return False
    first, last = words[0], words[-1]
    if first.tag in _NEVER_FIRST:
        return False
    if " " not in text:
        if bare_word(last.word) in _QUALITIES_TOO:
            return False
        return last.tag == WordTag.NOUN and not last.may_be(WordTag.ADJECTIVE, _SURE_NOUN)
    return last.tag not in {WordTag.ADJECTIVE, WordTag.ADVERB, WordTag.FINITE}


def is_quality(text: str) -> bool:
    """Tell whether a text is one word that says how something is: "dry" of "dry, safe storage"."""
    return " " not in text and english_tags(f"{text} places")[0].tag == WordTag.ADJECTIVE


def begins_with_predicate(text: str, *, after: str) -> bool:
    """Tell whether a text begins with a verb whose subject stands before it: "needs 50m".

    "Numbers change, cannot plan" leaves open who cannot.
    """
    words, before = [bare_word(one) for one in text.split()], english_tags(after)
    first, then = words[0], words[1] if len(words) > 1 else ""
    verbs = english_verbs()
    if first in verbs.thirds and before and may_be_many(before[0]) and len(before) > 1:
        # "Rivers carry 80 per cent, ships 20": no verb of many.
        return False
    if first in MODALS:
        bases = {verbs.thirds.get(bare_word(one.word), bare_word(one.word)) for one in before}
        return first not in {"may", "will", "might", "can", "do"} and then in bases
    if first in {"is", "are"}:
        return bool(then) and any(bare_word(one.word) == first for one in before)
    if first not in verbs.thirds and (first not in verbs.told or verbs.is_base(first)):
        return False
    if verbs.is_surely(first) or first in NEVER_PASSIVE or then in _MEASURES:
        return True
    return then[:1].isdigit() or english_tags(text)[1:2][0].tag in _SURE_OBJECTS if then else False


def is_noun_at(words: Sequence[str], place: int) -> bool:
    """Tell whether a word is a noun among its neighbours."""
    found = _tags_of(words)
    return bool(found) and found[place].tag == WordTag.NOUN


def is_finite_at(words: Sequence[str], place: int) -> bool:
    """Tell whether a word is a finite verb among its neighbours."""
    found = _tags_of(words)
    return bool(found) and found[place].tag == WordTag.FINITE


def _tags_of(words: Sequence[str]) -> Sequence[Tagged]:
    """Return words with their tags, or nothing where they are not told apart alike."""
    tags = english_tags(" ".join(words))
    return tags if len(tags) == len(words) else ()


def has_participle(text: str) -> bool:
    """Tell whether something in a name was done to it: "children bored by theory"."""
    return any(one.tag == WordTag.PARTICIPLE for one in english_tags(text)[1:])


def is_one_thing(text: str) -> bool:
    """Tell whether nothing hangs on the noun of a name."""
    return are_one_thing(english_tags(text))


def has_object(words: Sequence[str], place: int) -> bool:
    """Tell whether what stands behind a verb may be what it is done to."""
    found = _tags_of(words)
    return not found or has_object_behind(found, place)


def is_surely_noun(words: Sequence[str], place: int) -> bool:
    """Tell whether a word that may be a verb is a noun among its neighbours: "a youth seat on"."""
    found = _tags_of(words)
    return bool(found) and found[place].tag == WordTag.NOUN and found[place].margin > _SURE_NOUN


def is_of_many(words: Sequence[str], place: int) -> bool:
    """Tell whether what stands before a place may be many that do a thing."""
    found = _tags_of(words)
    return bool(found) and may_be_many(found[place - 1])


def is_noun_before_verb(words: Sequence[str], place: int) -> bool:
    """Tell whether a form of the third person names many whose own verb follows at once."""
    found = _tags_of(words)
    is_third = bare_word(words[place]) in english_verbs().thirds
    if not is_third or place + 2 >= len(found) or found[place].tag != WordTag.NOUN:
        return False
    then = found[place + 1]
    return then.tag == WordTag.FINITE and bare_word(then.word) in english_verbs().thirds
