"""Whether a word of what looks like the name of a thing may be its verb: if so, the note waits."""

from collections.abc import Sequence

from townnotes.summary.lines.english_verbs import english_verbs
from townnotes.summary.lines.grammar.tagged_words import (
    MANY,
    SURE,
    TIMES,
    UNSURE,
    are_one_thing,
    has_object_behind,
    is_finite_form,
    is_never_passive,
    is_participle,
    is_plural_noun,
    is_verbal,
    may_be_many,
)
from townnotes.summary.lines.tagging.english_tags import english_tags
from townnotes.summary.lines.tagging.tagger import Tagged, WordTag
from townnotes.summary.lines.words import bare_word, listed

_BEFORE_NOUNS = (WordTag.PREPOSITION, WordTag.DETERMINER, WordTag.ADJECTIVE)


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
    if one.word in {"a", "an", "the"} and _is_said_to_be(words, place):
        return True
    if before.tag != WordTag.NOUN or one.margin < UNSURE:
        return False
    if one.tag == WordTag.NUMBER and "per" in {each.word for each in words[place + 1 : place + 2]}:
        return True
    if one.tag == WordTag.NUMBER and place + 2 == len(words):
        # "Waiting list 4000 names", a thing and how many there are.
        return is_plural_noun(words[-1]) and bare_word(before.word) not in _NUMBERED
    if one.tag == WordTag.ADJECTIVE:
        return (
            after in {WordTag.PREPOSITION, WordTag.PARTICLE, WordTag.ADVERB}
            and before.margin >= UNSURE
        )
    is_timed = place + 1 < len(words) and bare_word(words[place + 1].word) in _WHEN
    return is_timed and is_participle(bare_word(one.word))


def _is_said_to_be(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether a thing with its article stands behind another: "mangroves a good model"."""
    before, after = words[place - 1], "".join(one.word for one in words[place + 1 : place + 2])
    is_thing = before.tag == WordTag.NOUN or before.word.endswith("s")
    return is_thing and before.margin >= SURE and bare_word(after) not in TIMES


_NUMBERED = listed("paragraph goal article phase annex chapter step target category grade level "
                   "type covid section")  # fmt: skip


_WHEN = listed("before after since until when because twice once already not")


def _may_be_verb(words: Sequence[Tagged], place: int, *, introduced: bool) -> bool:
    one, word = words[place], bare_word(words[place].word)
    if one.tag == WordTag.AUXILIARY or is_never_passive(one):
        return True
    doubts = (
        _may_have_happened,
        _may_be_of_many,
        _is_verb_by_form,
        _may_be_of_a_head,
        _may_be_what_many_do,
    )
    if not introduced and any(doubt(words, place) for doubt in doubts):
        return True
    is_seen = one.tag == WordTag.FINITE or (not introduced and one.may_be(WordTag.FINITE, UNSURE))
    is_last = introduced and place + 1 == len(words)
    if not is_seen or is_last or not is_finite_form(word):
        # What is called for is a thing: "night pay".
        return False
    if is_participle(word):
        # "Costs passed on to tenants" names costs, "the dam saved the valley" tells a fact.
        return not introduced and has_object_behind(words, place)
    is_sure = english_verbs().is_surely(word) or word in english_verbs().pasts
    return is_sure or _has_place_of_verb(words, place, introduced=introduced)


def _may_have_happened(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether a past may tell what a thing did by itself: "consultation closed in May"."""
    verbs, word = english_verbs(), bare_word(words[place].word)
    base = verbs.participles.get(word, "")
    is_past = word in verbs.told and base and base != word
    is_by = any(one.word == "by" for one in words[place + 1 : place + 2])
    if not is_past or is_by or base in verbs.with_object or base in _DONE:
        return False
    is_first = words[place - 1].tag == WordTag.NOUN and are_one_thing(words[:place])
    return is_first and is_verbal(words[place])


_DONE = listed(
    "stick translate threaten revise tighten plan schedule report expect print train record "
    "review post order edit correct raise extend broaden narrow strengthen weaken shorten soften "
    "expand merge split improve reform update upgrade dilute divert modify renew convert "
    "replicate adapt adopt reverse disperse scatter spread burn flood drain close open pile dump "
    "lower deepen"
)
"""What is hardly ever done without an object, or is the same whoever does it."""


def _may_be_of_many(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether a base form that is a noun may tell what many do: "lorries park in bus lanes".

    A verb that takes an object has one behind it, so that "jobs guarantee for youth" is a name.
    """
    verbs, word = english_verbs(), words[place].word
    if not (verbs.is_base(word) and word in verbs.nouns and may_be_many(words[place - 1])):
        return False
    after = words[place + 1].tag if place + 1 < len(words) else WordTag.SIGN
    is_alone = after in {WordTag.PREPOSITION, WordTag.ADVERB, WordTag.SUBORDINATOR}
    return after in _BEHIND_MANY or (is_alone and word not in verbs.with_object)


_BEHIND_MANY = frozenset({
    WordTag.DETERMINER, WordTag.NUMBER, WordTag.PARTICIPLE, WordTag.NOUN, WordTag.ADJECTIVE,
})  # fmt: skip


def _may_be_what_many_do(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether a base form ends a name of many: "outdoor workers collapse"."""
    verbs, before, word = english_verbs(), words[place - 1], words[place].word
    if place + 1 < len(words):
        return False
    if place == 1:
        return (
            before.word in {"half", "most", "some", "many", "few", "all"} and word in verbs.thirds
        )
    return verbs.is_base(word) and (may_be_many(before) or before.word in MANY)


def _is_verb_by_form(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether a form that no noun shares stands behind a noun: "ice plant shut"."""
    verbs, word = english_verbs(), words[place].word
    is_past = word in verbs.pasts or (verbs.is_base(word) and verbs.past_of[word] == word)
    is_sure = is_past and verbs.is_surely(verbs.pasts.get(word, word))
    return is_sure and words[place].tag == words[place - 1].tag == WordTag.NOUN


def _may_be_of_a_head(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether many of a kind may do a thing: "codes on every box cost pennies"."""
    verbs, word = english_verbs(), words[place].word
    if words[place].tag == WordTag.ADJECTIVE and words[place].margin >= SURE:
        # "Deaths at sea last year".
        return False
    at = next((at for at, one in enumerate(words[:place]) if one.tag == WordTag.PREPOSITION), 0)
    is_of_many = at > 0 and may_be_many(words[at - 1]) and words[place - 1].tag == WordTag.NOUN
    after = words[place + 1].tag if place + 1 < len(words) else WordTag.SIGN
    return is_of_many and verbs.is_base(word) and after in _BEHIND_MANY


def _has_place_of_verb(words: Sequence[Tagged], place: int, *, introduced: bool) -> bool:
    """Tell whether a form that a noun shares stands where a verb may."""
    is_followed = place + 1 < len(words) and words[place + 1].tag != WordTag.PARTICIPLE
    if not is_followed or any(words[place - 1].may_be(tag, UNSURE) for tag in _BEFORE_NOUNS):
        return False
    return not introduced or (words[place].margin >= SURE and has_object_behind(words, place))
