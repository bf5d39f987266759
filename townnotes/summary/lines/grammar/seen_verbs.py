"""Where a line's finite verb is, by what each word is among its neighbours.

The rules of `english_clauses` and `english_things` know verbs by lists; what they take for the
name of a thing must have no verb here either.
"""

import re
from collections.abc import Sequence

from townnotes.summary.lines.english_verbs import MODALS, english_verbs
from townnotes.summary.lines.tagging.english_tags import english_tags
from townnotes.summary.lines.tagging.tagger import Tagged, WordTag
from townnotes.summary.lines.words import bare_word, listed

_SUBJECTS = frozenset({WordTag.NOUN, WordTag.PRONOUN, WordTag.ADVERB})
_NO_MORE = frozenset({WordTag.SUBORDINATOR, WordTag.AUXILIARY, WordTag.SIGN})
_BEFORE_NOUNS = (WordTag.PREPOSITION, WordTag.DETERMINER, WordTag.ADJECTIVE)
_BEHIND_VERBS = frozenset({WordTag.DETERMINER, WordTag.PRONOUN, WordTag.ADVERB})
_QUALITIES_TOO = listed("public private free local national regional global common joint digital "
                        "legal social economic independent elected binding voluntary")  # fmt: skip
_NEVER_FIRST = frozenset({WordTag.PREPOSITION, WordTag.SUBORDINATOR, WordTag.PARTICLE})
_SURE_OBJECTS = frozenset({WordTag.DETERMINER, WordTag.PRONOUN, WordTag.NUMBER})
_OBJECTS = frozenset({WordTag.DETERMINER, WordTag.NOUN, WordTag.PRONOUN, WordTag.NUMBER})
_MEASURES = listed("twice half double more less at about over nearly all no only too up down")
_TIMES = listed("year years month months week weeks day days time times night night decade decades")
_SURE = 8.0
"""By how much a tag must lead where only it speaks for a verb; 19 of 20 such tags are right."""
_UNSURE = 4.0
_SURE_NOUN = 20.0
_NEVER_PASSIVE = listed(
    "worked failed happened arrived died remained existed occurred stayed lasted appeared "
    "disappeared collapsed declined emerged vanished waited slept lived talked"
)


def may_have_verb(text: str, *, introduced: bool = False) -> bool:
    """Tell whether a word of what looks like the name of a thing may be its finite verb.

    `introduced`: a stance's verb stands before it, so that a name is likely.
    """
    words = english_tags(text)
    return any(
        _may_be_verb(words, place, introduced=introduced)
        or (not introduced and _may_lack_verb(words, place))
        for place in range(1, len(words))
    )


def _may_lack_verb(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether a thing and what is said of it stand side by side: "wells dry by June"."""
    one, before = words[place], words[place - 1]
    after = words[place + 1].tag if place + 1 < len(words) else WordTag.PREPOSITION
    if before.tag != WordTag.NOUN or one.margin < _UNSURE:
        return False
    if one.tag == WordTag.NUMBER and "per" in {each.word for each in words[place + 1 : place + 2]}:
        return True
    if one.tag == WordTag.NUMBER and place + 2 == len(words):
        # "Waiting list 4000 names", a thing and how many there are.
        return _is_plural_noun(words[-1]) and bare_word(before.word) not in _NUMBERED
    if one.tag == WordTag.ADJECTIVE:
        return (
            after in {WordTag.PREPOSITION, WordTag.PARTICLE, WordTag.ADVERB}
            and before.margin >= _UNSURE
        )
    is_timed = place + 1 < len(words) and bare_word(words[place + 1].word) in _WHEN
    return is_timed and _is_participle(bare_word(one.word))


_NUMBERED = listed("paragraph goal article phase annex chapter step target category grade level "
                   "type covid section")  # fmt: skip
_WHEN = listed("before after since until when because twice once already not")


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
    words = english_tags(text)
    if len(words) != len(text.split()):
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
    is_sure = at < len(words) and words[-1].tag == WordTag.ADJECTIVE and words[-1].margin >= _UNSURE
    follows = words[at - 1].tag == WordTag.NOUN and words[at - 1].margin >= _UNSURE
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
    words = english_tags(text)
    if len(words) != len(text.split()):
        return 0
    for place in range(1, len(words)):
        one = words[place]
        if one.tag in _NO_MORE:
            return 0
        if _is_never_passive(one) and words[place - 1].tag in _SUBJECTS:
            return place
        if _came_about(words, place):
            return place
        if one.tag == WordTag.FINITE:
            return place if _is_surely_verb(words, place) else 0
    return 0


def _is_never_passive(one: Tagged) -> bool:
    """Tell whether a past is never said of what is done to a thing: "the freeze worked"."""
    return one.tag in {WordTag.FINITE, WordTag.PARTICIPLE} and bare_word(one.word) in _NEVER_PASSIVE


def _came_about(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether a past says the same of a thing, whoever did it: "beds closed in 3 counties".

    What a figure was raised to may be asked for, and by whom a thing was closed needs its verb.
    """
    one, before = words[place], words[place - 1]
    after = [bare_word(each.word) for each in words[place + 1 : place + 3]]
    is_told = bare_word(one.word) in _COMES_ABOUT and _is_verbal(one) and len(after) > 0
    if not is_told or before.tag != WordTag.NOUN or _has_object(words, place):
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
    if not _is_finite_form(word) or before.tag not in _SUBJECTS or words[place].word[0].isupper():
        return False
    if place + 1 == len(words):
        # "Night pay": a verb without a word behind it is known by the rules alone.
        return False
    if before.tag == WordTag.PRONOUN and place > 1 and words[place - 2].tag == WordTag.NOUN:
        # "Waste nobody wants" names waste.
        return False
    verbs = english_verbs()
    is_free = word in verbs.pasts or verbs.is_surely(word)
    if _may_be_compound(words, place) or words[place].margin < _SURE:
        return False
    is_agreed = verbs.is_base(word) and _is_plural_noun(before)
    return is_free or is_agreed or _has_object(words, place)


def _is_plural_noun(one: Tagged) -> bool:
    """Tell whether a word is a noun with the s of many."""
    return one.tag == WordTag.NOUN and one.word.endswith("s") and not one.word.endswith("ss")


def may_be_item(text: str) -> bool:
    """Tell whether a text of a list may be a thing: "public" may not, nor "like bottles"."""
    words = english_tags(text)
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
    if first in verbs.thirds and before and _is_of_many(before[0]) and len(before) > 1:
        # "Rivers carry 80 per cent, ships 20": no verb of many.
        return False
    if first in MODALS:
        bases = {verbs.thirds.get(bare_word(one.word), bare_word(one.word)) for one in before}
        return first not in {"may", "will", "might", "can", "do"} and then in bases
    if first in {"is", "are"}:
        return bool(then) and any(bare_word(one.word) == first for one in before)
    if first not in verbs.thirds and (first not in verbs.told or verbs.is_base(first)):
        return False
    if verbs.is_surely(first) or first in _NEVER_PASSIVE or then in _MEASURES:
        return True
    return then[:1].isdigit() or english_tags(text)[1:2][0].tag in _SURE_OBJECTS if then else False


def is_noun_at(words: Sequence[str], place: int) -> bool:
    """Tell whether a word is a noun among its neighbours."""
    found = english_tags(" ".join(words))
    return len(found) == len(words) and found[place].tag == WordTag.NOUN


def is_finite_at(words: Sequence[str], place: int) -> bool:
    """Tell whether a word is a finite verb among its neighbours."""
    found = english_tags(" ".join(words))
    return len(found) == len(words) and found[place].tag == WordTag.FINITE


def is_one_thing(text: str) -> bool:
    """Tell whether nothing hangs on the noun of a name."""
    return _are_one_thing(english_tags(text))


def has_object(words: Sequence[str], place: int) -> bool:
    """Tell whether what stands behind a verb may be what it is done to."""
    found = english_tags(" ".join(words))
    return len(found) != len(words) or _has_object(found, place)


def is_surely_noun(words: Sequence[str], place: int) -> bool:
    """Tell whether a word that may be a verb is a noun among its neighbours: "a youth seat on"."""
    found = english_tags(" ".join(words))
    return (
        len(found) == len(words)
        and found[place].tag == WordTag.NOUN
        and found[place].margin > _SURE_NOUN
    )


def _may_be_verb(words: Sequence[Tagged], place: int, *, introduced: bool) -> bool:
    one, word = words[place], bare_word(words[place].word)
    if one.tag == WordTag.AUXILIARY or _is_never_passive(one):
        return True
    if not introduced and (_may_have_happened(words, place) or _may_be_of_many(words, place)):
        return True
    is_seen = one.tag == WordTag.FINITE or (not introduced and one.may_be(WordTag.FINITE, _UNSURE))
    is_last = introduced and place + 1 == len(words)
    if not is_seen or is_last or not _is_finite_form(word):
        # What is called for is a thing: "night pay".
        return False
    if _is_participle(word):
        # "Costs passed on to tenants" names costs, "the dam saved the valley" tells a fact.
        return not introduced and _has_object(words, place)
    is_sure = english_verbs().is_surely(word) or word in english_verbs().pasts
    return is_sure or _has_place_of_verb(words, place, introduced=introduced)


def _may_have_happened(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether a past may tell what a thing did by itself: "consultation closed in May"."""
    verbs, word = english_verbs(), bare_word(words[place].word)
    base = verbs.participles.get(word, "")
    is_past = word in verbs.told and base and base != word
    if not is_past or base in verbs.with_object or base in _DONE:
        return False
    is_first = words[place - 1].tag == WordTag.NOUN and _are_one_thing(words[:place])
    return is_first and _is_verbal(words[place])


_DONE = listed(
    "translate threaten revise tighten plan schedule report expect print train record review post "
    "order edit correct raise extend broaden narrow strengthen weaken shorten soften expand merge "
    "split improve reform update upgrade dilute divert modify renew convert replicate adapt adopt "
    "reverse disperse scatter spread burn flood drain close open pile dump burn lower deepen"
)
"""What is hardly ever done without an object, or is the same whoever does it."""


def _are_one_thing(words: Sequence[Tagged]) -> bool:
    """Tell whether nothing hangs on the noun of these words."""
    return not any(one.tag in _HANGING_ON for one in words)


_HANGING_ON = frozenset({
    WordTag.PREPOSITION, WordTag.SUBORDINATOR, WordTag.PARTICLE, WordTag.FINITE, WordTag.SIGN,
    WordTag.AUXILIARY,
})  # fmt: skip


def _is_verbal(one: Tagged) -> bool:
    return one.tag in {WordTag.FINITE, WordTag.PARTICIPLE}


def _may_be_of_many(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether a base form that is a noun may tell what many do: "lorries park in bus lanes".

    A verb that takes an object has one, so that "jobs guarantee for youth" is a name.
    """
    verbs, word = english_verbs(), words[place].word
    if not (verbs.is_base(word) and word in verbs.nouns and _is_of_many(words[place - 1])):
        return False
    after = words[place + 1].tag if place + 1 < len(words) else WordTag.SIGN
    is_alone = after in {WordTag.PREPOSITION, WordTag.ADVERB}
    return after in _BEHIND_MANY or (is_alone and word not in verbs.with_object)


_BEHIND_MANY = frozenset({
    WordTag.DETERMINER, WordTag.NUMBER, WordTag.PARTICIPLE, WordTag.NOUN, WordTag.ADJECTIVE,
})  # fmt: skip


def _is_of_many(before: Tagged) -> bool:
    return _is_plural_noun(before) and bare_word(before.word) not in _OF_KINDS


def is_of_many(words: Sequence[str], place: int) -> bool:
    """Tell whether what stands before a place may be many that do a thing."""
    found = english_tags(" ".join(words))
    return len(found) == len(words) and _is_of_many(found[place - 1])


_OF_KINDS = listed("sales sports arms weapons communications customs systems futures savings "
                   "accounts appeals claims honours numbers rights works drugs goods news services "
                   "operations careers benefits jobs women girls results")  # fmt: skip
"""Plurals that other nouns hang on: "savings account"."""


def _has_place_of_verb(words: Sequence[Tagged], place: int, *, introduced: bool) -> bool:
    """Tell whether a form that a noun shares stands where a verb may."""
    is_followed = place + 1 < len(words) and words[place + 1].tag != WordTag.PARTICIPLE
    if not is_followed or any(words[place - 1].may_be(tag, _UNSURE) for tag in _BEFORE_NOUNS):
        return False
    return not introduced or (words[place].margin >= _SURE and _has_object(words, place))


def _has_object(words: Sequence[Tagged], place: int) -> bool:
    after = words[place + 1 : place + 4]
    is_timed = any(bare_word(one.word) in _TIMES for one in after[:2])
    if not after or (is_timed and after[-1].word != "of"):
        return False
    if after[0].word[0].isdigit() and after[0].word.endswith("%"):
        return False
    tags = [one.tag for one in after]
    if tags[0] == WordTag.NUMBER and "cent" in {bare_word(one.word) for one in after}:
        return False
    return tags[0] in _OBJECTS or tags[:2] == [WordTag.ADJECTIVE, WordTag.NOUN]


def _is_finite_form(word: str) -> bool:
    verbs = english_verbs()
    return word in verbs.thirds or verbs.is_base(word) or word in verbs.told


def _is_participle(word: str) -> bool:
    """Tell whether a past is a participle as well, and not the base of a verb: "cut" is both."""
    return word in english_verbs().participles and not english_verbs().is_base(word)
