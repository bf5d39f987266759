"""Where a French or Spanish line's finite verb is, by what each word is among its neighbours.

The rules of `romance_clauses` know verbs by a table of forms; what they take for the name of a
thing must have no verb here either, and a verb that is sure here is one though no table has it.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from townnotes.summary.lines.tagging.tagger import Tagged, WordTag
from townnotes.summary.lines.words import bare_word, listed

_VERBS = frozenset({WordTag.FINITE, WordTag.AUXILIARY})
SURE = 8.0
"""By how much a tag must lead where only it speaks for a verb; 49 of 50 such tags are right."""
_SURE_NOUN = 12.0
_UNSURE = 4.0
_BEFORE_NOUNS = frozenset({WordTag.PREPOSITION, WordTag.DETERMINER})
_NAMES = frozenset({WordTag.NOUN, WordTag.ADJECTIVE})
_SAID_TO_BE = frozenset({
    WordTag.NOUN, WordTag.ADJECTIVE, WordTag.PARTICIPLE, WordTag.NUMBER, WordTag.OTHER,
    WordTag.SIGN,
})  # fmt: skip
_QUALITIES = frozenset({WordTag.ADJECTIVE, WordTag.PARTICIPLE})
_ARTICLES = listed("le la les un une el los las una unos unas")
_BEFORE_THEIR_NOUN = listed("""
    seul seule seuls seules bon bonne bons bonnes mauvais mauvaise grand grande grands grandes
    gros grosse petit petite petits petites vrai vraie belle beau gran buen buena buenos
    buenas mal mala único única únicos únicas
""")
_COMPARING = frozenset({"plus", "moins", "aussi", "más", "menos"})
_SUBORDINATED = re.compile(r"(?:qu|s|lorsqu|puisqu)’(?=i|e|on|un|au)", re.IGNORECASE)


def main_clause(words: Sequence[str], relatives: Collection[str]) -> int:
    """Return how many words of a line stand before what hangs on them: "those | who work"."""
    for place, word in enumerate(words):
        if bare_word(word) in relatives or _SUBORDINATED.match(word):
            return place
    return len(words)


def seen_verb_at(tags: Sequence[Tagged], end: int) -> int:
    """Return the place of what is surely the first finite verb of a main clause, or 0."""
    for place in range(1, end):
        if tags[place].tag in _VERBS:
            return place if tags[place].margin >= SURE else 0
        if tags[place].tag == WordTag.PARTICIPLE and _takes_action(tags, place):
            return place
    return 0


def _takes_action(tags: Sequence[Tagged], place: int) -> bool:
    """Tell whether an action hangs on a verb that looks done: "fait vivre 200 femmes"."""
    behind = tags[place + 1 : place + 2]
    return bool(behind) and behind[0].tag == WordTag.INFINITIVE and behind[0].margin >= _UNSURE


def is_verb(one: Tagged) -> bool:
    """Tell whether a word is a finite verb, surely or not."""
    return one.tag in _VERBS


def is_surely_no_verb(one: Tagged) -> bool:
    """Tell whether a word that a table has for a verb is none among its neighbours."""
    return one.tag not in _VERBS and one.rival not in _VERBS and one.margin >= _SURE_NOUN


def is_surely_quality(one: Tagged) -> bool:
    """Tell whether a word only says how something is, and names nothing: "universal"."""
    return one.tag == WordTag.ADJECTIVE and one.rival != WordTag.NOUN and one.margin >= _UNSURE


def is_done(one: Tagged) -> bool:
    """Tell whether a word is a participle, and no finite verb of the same letters: "a éteint"."""
    return one.tag == WordTag.PARTICIPLE and one.margin >= _UNSURE


def may_have_verb(
    tags: Sequence[Tagged], end: int, past: Mapping[str, str], doubtful: Collection[str]
) -> bool:
    """Tell whether a word of what looks like the name of a thing may be its finite verb."""
    for place in range(1, min(end, len(tags))):
        one, before = tags[place], tags[place - 1].tag
        is_known = bare_word(one.word) in past
        if one.tag in _VERBS and (is_known or one.margin >= _UNSURE):
            return True
        is_named = before in {WordTag.NOUN, WordTag.INFINITIVE} and place + 1 < len(tags)
        if is_named and one.tag in _NAMES and bare_word(one.word) in doubtful:
            # "Centro de salud receta crema", "bibliothèque ferme faute de lecteurs".
            return True
        may_be = one.rival == WordTag.FINITE and one.margin < _UNSURE
        if may_be and is_known and before not in _BEFORE_NOUNS:
            return True
    return False


def without_times(tags: Sequence[Tagged], ago: re.Pattern[str]) -> Sequence[Tagged]:
    """Return tags in which what says how long ago something was holds no verb."""
    found = ago.search(" ".join(one.word for one in tags))
    if found is None:
        return tags
    before = found.string[: found.start()].count(" ")
    inside = range(before, before + found[0].count(" ") + 1)
    return [
        one._replace(tag=WordTag.ADVERB, rival=WordTag.NOUN, margin=2 * _SURE_NOUN)
        if place in inside
        else one
        for place, one in enumerate(tags)
    ]


def lacks_preposition(tags: Sequence[Tagged], words: Sequence[str]) -> bool:
    """Tell whether a noun and another with its own words stand side by side: "moratoire 2 mois"."""
    sides = zip(tags, tags[1:], tags[2:], words[1:], strict=False)
    return any(
        one.tag == behind.tag == WordTag.NOUN
        and "’" not in word
        and _begins_another(middle, behind)
        for one, middle, behind, word in sides
    )


def _begins_another(word: Tagged, behind: Tagged) -> bool:
    """Tell whether a word between two nouns belongs to the second."""
    if word.tag == WordTag.DETERMINER:
        return bare_word(word.word) in _ARTICLES and bare_word(behind.word) != "long"
    return word.tag == WordTag.NUMBER or bare_word(word.word) in _BEFORE_THEIR_NOUN


def begins_with_quality(tags: Sequence[Tagged]) -> bool:
    """Tell whether a text begins with what is thought of a thing: "bonne idée", "llena"."""
    if not tags:
        return False
    return tags[0].tag in _QUALITIES or bare_word(tags[0].word) in _BEFORE_THEIR_NOUN


def joint_of_things(tags: Sequence[Tagged], joint: str) -> int:
    """Return where a word joins two things, neither of which hangs on another, or 0."""
    at = next((at for at, one in enumerate(tags[:-1]) if bare_word(one.word) == joint), 0)
    is_plain = all(one.tag in _NAMES | _QUALITIES for one in tags[:at])
    second = tags[at + 1] if at and is_plain else None
    if second is None or second.tag != WordTag.NOUN or second.margin < SURE:
        return 0
    return at if second.word.islower() else 0


def verbs_behind(tags: Sequence[Tagged], at: int) -> list[int]:
    """Return the places of words behind one that are finite verbs, surely or likely."""
    return [place for place in range(at + 1, len(tags)) if tags[place].tag in _VERBS]


def quality_at(tags: Sequence[Tagged], degrees: Collection[str]) -> int:
    """Return where what a thing is said to be begins, or 0: "the ice | too dear".

    It is a word of degree and one quality at the end, or before what hangs on it.
    """
    for place in range(1, len(tags) - 1):
        if bare_word(tags[place].word) not in degrees:
            continue
        quality = tags[place + 1]
        behind = tags[place + 2] if place + 2 < len(tags) else None
        is_end = behind is None or behind.tag == WordTag.PREPOSITION
        if bare_word(tags[place].word) in _COMPARING:
            is_end = behind is not None and bare_word(behind.word) == "que"
        is_quality = quality.tag in _QUALITIES and is_end
        before = tags[place - 1].tag
        is_said = before in _SAID_TO_BE and tags[0].tag != WordTag.PREPOSITION
        return place if is_quality and is_said else 0
    return 0
