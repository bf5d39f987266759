"""Where the finite verb of an English line is, behind its subject.

Of a form that a noun shares, the words beside it decide; what stays in doubt is no verb.
"""

import re
from collections.abc import Sequence

from townnotes.summary.lines.english_verbs import AUXILIARIES, english_verbs
from townnotes.summary.lines.grammar.english_things import is_adjective, is_plural
from townnotes.summary.lines.grammar.seen_verbs import (
    is_noun_before_verb,
    is_of_many,
    is_surely_noun,
    may_be_compound,
    seen_verb_at,
)
from townnotes.summary.lines.verb_forms import ING_NOUNS, begins_with_gerund
from townnotes.summary.lines.words import bare_word, listed

_RELATIVES = listed(
    "that which who whose whom where when if whether because how what as before after until while "
    "than once unless although though since why to so"
)

_WHEN = listed("since before after until than")

_ALONE = listed(
    "matter rise fall grow suffer disappear vanish remain exist fail die rises falls grows suffers "
    "disappears remains exists fails works helps matters hurts"
)

_SURE_PAIRS = frozenset({
    "dates from", "dates back", "works in", "works for", "works with", "works well", "falls under",
    "falls on", "runs out", "runs on", "exists on", "works ", "works if", "works when",
    "works only", "works better",
    "helps ", "matters ", "hurts ", "stands in", "comes from", "ends in", "starts in", "stops at",
})  # fmt: skip
"""Verbs by what stands behind them, where a noun has the same letters."""

_FEWEST_BEFORE = 2

_FARTHEST = 14
"""How many words a subject may have."""

OBJECT = re.compile(
    r"(?:the|an?|all|any|more|less|every|each|this|these|those|its|their|our|his|her|both|no|"
    r"such|greater|better|it|them|us|people|women|children|others|only|how|what|whether|too|much|"
    r"many|few|most|"
    r"not|nothing|everything|[a-z]+ly)$|[\ue000-\uf8ff]|\d"
)

_AFTER_A_VERB = listed("in at with on out up without under well hard better together for as from "
                       "faster slower further")  # fmt: skip

_PARTICLES = listed("up out off away apart")

_NO_OBJECT = listed("for in at with from as")

_AFTER_A_NOUN = listed("and or of for in on at to with by from that which as not than")

COMPOUND = listed("rights women sports news services operations human goods arms sales")

_KNOWN_NEEDS = listed("special basic learning support training care housing health the their its "
                      "local educational specific human")  # fmt: skip

WHOLE_SUBJECTS = listed("there nobody everybody everyone somebody someone nothing everything")


def finite_at(words: Sequence[str]) -> int:
    """Return the place of the finite verb behind a subject, or 0 where there is none."""
    first, then = [*map(bare_word, words[:2]), "", ""][:2]
    if first in WHOLE_SUBJECTS and then in english_verbs().thirds:
        return 1 if words[2:] else 0
    for place in range(1, min(len(words) - 1, _FARTHEST) + 1):
        word = bare_word(words[place])
        if word in _RELATIVES and not _is_of_a_noun(words, place):
            seen = seen_verb_at(" ".join(words)) if word in _WHEN else 0
            return seen if seen < place else 0
        if word in AUXILIARIES and not (
            word in {"may", "will", "might"} and words[place][0].isupper()
        ):
            return place if place < len(words) - 1 else 0
        if _is_finite(words, place):
            is_base = english_verbs().is_base(word)
            is_done = _lasts(words, place) or _has_things(words, place)
            if is_base and not is_done and is_surely_noun(words, place):
                break
            if _is_no_compound(words, place):
                return place
    return seen_verb_at(" ".join(words))


def _is_no_compound(words: Sequence[str], place: int) -> bool:
    """Tell whether a verb behind a noun is no noun with it."""
    if is_noun_before_verb(words, place):
        # "Helping volunteers costs nothing": the later one is the verb.
        return False
    is_pair = " ".join(map(bare_word, words[place : place + 2])) in _SURE_PAIRS
    return is_pair or not may_be_compound(words, place) or _is_act_alone(words, place)


def _is_act_alone(words: Sequence[str], place: int) -> bool:
    """Tell whether an action is all that a verb is said of: "naming works"."""
    return begins_with_gerund(" ".join(words)) and place + 1 == len(words)


def _lasts(words: Sequence[str], place: int) -> bool:
    """Tell whether it is said how long many do a thing: "lorries park here all day"."""
    tail = " ".join(words[place + 1 :])
    takes_object = bare_word(words[place]) in english_verbs().with_object
    return not takes_object and is_of_many(words, place) and bool(_LASTING.search(tail))


def _has_things(words: Sequence[str], place: int) -> bool:
    """Tell whether many do something to what is named behind it: "farmers plough mined fields"."""
    after = [bare_word(one) for one in words[place + 1 : place + 3]]
    if not after or not is_of_many(words, place):
        return False
    is_number = after[0].isdigit() and after[-1] not in {"per", "years", "months", "days"}
    is_named = len(after) > 1 and is_plural(after[1]) and _is_quality(after[0])
    return is_number or is_named or bool(_ARTICLE.fullmatch(after[0]))


_ARTICLE = re.compile(r"the|an?|their|its|our|all|every|each|more|less|many|most|no|few")


def _is_quality(word: str) -> bool:
    verbs = english_verbs()
    return word in verbs.participles or word in verbs.adjectives or is_adjective(word)


_LASTING = re.compile(
    r"\b(?:(?:all|every|each) (?:day|night|week|month|year|morning|evening|winter|summer|time)|"
    r"for (?:[a-z\d]+ )?(?:hours|days|weeks|months|years)|at night|overnight|daily)$"
)


def _is_of_a_noun(words: Sequence[str], place: int) -> bool:
    """Tell whether "to" leads to a noun: "the right to water"."""
    after = bare_word(words[place + 1]) if place + 1 < len(words) else ""
    verbs = english_verbs()
    return bare_word(words[place]) == "to" and not (verbs.is_base(after) and verbs.is_surely(after))


def _is_finite(words: Sequence[str], place: int) -> bool:
    verbs = english_verbs()
    word, before = bare_word(words[place]), bare_word(words[place - 1])
    after = bare_word(words[place + 1]) if place + 1 < len(words) else ""
    if words[place][:1].isupper() or not (after or word in _ALONE):
        return False
    if word in {"need", "needs", "face"}:
        fits = word == "needs" or any(map(is_plural, words[:place]))
        return fits and _is_need(before, after)
    if f"{word} {after}" in _SURE_PAIRS:
        return not _is_of_many(words[:place]) and before not in {"public", "road", "art"}
    if word in verbs.thirds:
        return _leads_out(words, place) or _is_third(words, place)
    if verbs.is_base(word):
        return (
            before != "to"
            and _may_be_many(words, place)
            and (_is_finite_base(word, before, after) or _has_what_it_does(words, place))
        )
    return word in verbs.pasts


def _is_third(words: Sequence[str], place: int) -> bool:
    """Tell whether a form of the third person is the verb of what stands before it."""
    verbs = english_verbs()
    word, before = bare_word(words[place]), bare_word(words[place - 1])
    after, last = (bare_word("".join(words[at : at + 1])) for at in (place + 1, place + 2))
    is_named = place > 1 and bare_word(words[place - 2]) in _NUMBERED
    is_noun = (before.isdigit() and not is_named) or before in _SEVERAL
    is_before_a_verb = verbs.is_base(after) and after not in verbs.adjectives
    if is_noun or (is_before_a_verb and not (verbs.is_surely(word) or OBJECT.match(after))):
        return False
    if is_before_a_verb and verbs.is_surely(after):
        # "Safeguards apply": a verb follows, so that this is none.
        return False
    has_gerund = begins_with_gerund(" ".join(words))
    is_gerund = place == 1 and before.endswith("ing") and before not in ING_NOUNS
    # "Driving tests booked out" names tests.
    is_done = after in verbs.participles or after.endswith("ed")
    is_act = (is_gerund or has_gerund) and after not in _AFTER_A_NOUN and not is_done
    is_compared = after == "as" and last in _MUCH
    # "Targets too low" has no verb, "takes too long" has.
    is_object = bool(OBJECT.match(after)) and (after != "too" or last in _MUCH)
    is_sure = verbs.is_surely(word) or is_object or is_act or is_compared
    return is_sure and (has_gerund or not _is_of_many(words[:place]))


_NUMBERED = listed("paragraph article section annex chapter phase option target goal")

_SEVERAL = listed("these those all many few some several both two three four five six seven eight")

_MUCH = listed("much many little few well far long")


def _is_of_many(subject: Sequence[str]) -> bool:
    """Tell whether a subject is a plural, by the noun that the others hang on."""
    hangs = next((at for at, one in enumerate(subject) if bare_word(one) in _HANGING), 0)
    return is_plural(subject[hangs - 1])


_HANGING = listed(
    "of in on between with for among across from at by within under near along around over behind "
    "beside through during after before"
)


def _is_finite_base(word: str, before: str, after: str) -> bool:
    """Tell whether a base form behind a plural is its verb: "girls drop out"."""
    if word in english_verbs().participles and after == "by":
        # "Trusts run by communities".
        return False
    if word in english_verbs().with_object and after in _NO_OBJECT:
        # "Trees cut for a road": no tree cuts.
        return False
    if english_verbs().is_surely(word) or (OBJECT.match(after) and after != "too"):
        return True
    return before not in COMPOUND and (is_plural(after) or after in _AFTER_A_VERB)


def _leads_out(words: Sequence[str], place: int) -> bool:
    """Tell whether one thing ends up somewhere, or slides into it."""
    after = bare_word("".join(words[place + 1 : place + 2]))
    is_out = after == "into" or (after in _PARTICLES and place + 2 < len(words))
    return is_out and not _is_of_many(words[:place])


def _has_what_it_does(words: Sequence[str], place: int) -> bool:
    """Tell whether a base form has behind it what many do: "leak into milk", "mined fields"."""
    after, last = (bare_word("".join(words[at : at + 1])) for at in (place + 1, place + 2))
    return after == "into" or (bool(last) and is_plural(last) and _is_quality(after))


def _is_need(before: str, after: str) -> bool:
    is_noun = before in _KNOWN_NEEDS or after in {"of", "and", "in", "for"}
    return bool(after) and not is_noun


def _may_be_many(words: Sequence[str], place: int) -> bool:
    """Tell whether what stands before a place may be a subject in the plural."""
    before = words[place - 1]
    if before in _OFTEN and place > 1:
        return _may_be_many(words, place - 1)
    if is_plural(before) or bare_word(before) in {"they", "we", "you", "i"}:
        return True
    if place > _FEWEST_BEFORE and bare_word(before) in {"abroad", "it", "them", "here", "there"}:
        return _is_of_many(words[:place])
    return any(bare_word(one) == "and" for one in words[1 : place - 1])


_OFTEN = listed("still also often never always already now rarely mostly just")
