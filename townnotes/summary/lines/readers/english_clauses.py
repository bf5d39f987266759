"""Whole sentences in English, as a report has them: "dams give energy" was noted as "dams gave".

A clause is known by its finite verb, behind a subject. Of a form that a noun shares, the words
beside it decide; what stays in doubt is no clause, and its line waits or is the name of a thing.
"""

import re
from collections.abc import Iterator, Sequence

from townnotes.summary.lines.english_nouns import counted_nouns
from townnotes.summary.lines.english_verbs import AUXILIARIES, MODALS, english_verbs
from townnotes.summary.lines.readers.english_things import (
    indefinite,
    is_adjective,
    is_plural,
    is_thing,
    named,
)
from townnotes.summary.lines.readers.seen_verbs import (
    is_finite_at,
    is_of_many,
    is_surely_noun,
    may_be_compound,
    names_who,
    said_to_be,
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
    "falls on", "runs out", "works ",
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
_NO_SUBJECT = listed(
    "it they he she we i you this these those them us which who that and or but if because when "
    "also please maybe then so of in on at for to with by from as not never no"
)
_COMPOUND = listed("rights women sports news services operations human goods arms sales")
_KNOWN_NEEDS = listed("special basic learning support training care housing health the their its "
                      "local educational specific human")  # fmt: skip
_WITH_THE = listed(
    "text draft preamble outline title declaration convention charter compact commission committee "
    "council government parliament secretariat act bill agenda report framework price cost number "
    "definition wording paragraph language law bureau process mandate budget ministry court"
)
_WITH_THE_CAPITALS = listed(
    "EU UN ILO WHO UK US USA Commission Committee Council Government Parliament Secretariat Act "
    "Convention Charter Compact Declaration Protocol Agreement Treaty Ministry Assembly OECD IMF "
    "WTO Union Chair Directive Recommendation"
)
_WHOLE_SUBJECTS = listed("there nobody everybody everyone somebody someone nothing everything")
_ORDINAL = re.compile(r"(?:last|first|second|third|current|present|zero|new)\s")


def finite_at(words: Sequence[str]) -> int:
    """Return the place of the finite verb behind a subject, or 0 where there is none."""
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
            if not may_be_compound(words, place) or _is_act_alone(words, place):
                return place
    return seen_verb_at(" ".join(words))


def _is_act_alone(words: Sequence[str], place: int) -> bool:
    """Tell whether an action is all that a verb is said of: "naming works"."""
    return begins_with_gerund(" ".join(words)) and place + 1 == len(words)


def _lasts(words: Sequence[str], place: int) -> bool:
    """Tell whether it is said how long or how often many do a thing: "lorries park here all day"."""
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
    if after == "into" or (word in verbs.thirds and after in _PARTICLES and place + 2 < len(words)):
        fits = verbs.is_base(word) and _may_be_many(words, place)
        return fits or (word in verbs.thirds and not _is_of_many(words[:place]))
    if f"{word} {after}" in _SURE_PAIRS:
        return not _is_of_many(words[:place]) and before not in {"public", "road", "art"}
    if word in verbs.thirds:
        return _is_third(words, place)
    if verbs.is_base(word):
        return (
            before != "to" and _may_be_many(words, place)
            and (_is_finite_base(word, before, after) or _is_before_things(words, place))
        )
    return word in verbs.pasts


def _is_third(words: Sequence[str], place: int) -> bool:
    """Tell whether a form of the third person is the verb of what stands before it."""
    verbs = english_verbs()
    word, before = bare_word(words[place]), bare_word(words[place - 1])
    after, last = (bare_word("".join(words[at : at + 1])) for at in (place + 1, place + 2))
    is_noun = before.isdigit() or before in _SEVERAL
    is_before_a_verb = verbs.is_base(after) and after not in verbs.adjectives
    if is_noun or (is_before_a_verb and not (verbs.is_surely(word) or OBJECT.match(after))):
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
    return before not in _COMPOUND and (is_plural(after) or after in _AFTER_A_VERB)


def _is_before_things(words: Sequence[str], place: int) -> bool:
    after, last = (bare_word("".join(words[at : at + 1])) for at in (place + 1, place + 2))
    return bool(last) and is_plural(last) and _is_quality(after)


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


def is_surely_clause(text: str) -> bool:
    """Tell whether a line is a whole sentence, and no name that has a verb: "polluter pays"."""
    words = text.split()
    at = finite_at(words)
    is_certain = bool(at) and (bare_word(words[at]) in AUXILIARIES or is_plural(words[at - 1]))
    return is_certain or (bool(at) and bool(_DETERMINED.match(text)))


_DETERMINED = re.compile(r"(?:the|an?|this|that|these|those|its|their|his|her|every|each)\s")


def reported(text: str) -> str:
    """Return a whole sentence in the past, as "noted that" takes it, or nothing.

    Where its subject lacks an article that is sure, it has it.
    """
    words = text.split()
    at = finite_at(words)
    if not at or (bare_word(words[0]) in _NO_SUBJECT and not names_who(text)):
        return ""
    subject = _subject(" ".join(words[:at]))
    if not subject:
        return ""
    if at + 1 < len(words) and _MONTH.match(words[at + 1]):
        # "Opens in May" may be still to come.
        return ""
    is_plain = bare_word(words[at]) not in AUXILIARIES
    if is_plain and bare_word("".join(words[at + 1 : at + 2])) in MODALS:
        # "Means cannot open": who cannot stays open.
        return ""
    is_present = is_plain and bare_word(words[at]) not in english_verbs().told
    if is_present and _TO_COME.search(" ".join(words[at:])):
        # As may "leave in 2026".
        return ""
    told = in_the_past(words, at)
    return f"{subject} {_complemented(told)}" if told else ""


def equal(one: str, other: str) -> str:
    """Return "women were half of users" for two names of things, or nothing where unsure."""
    is_any = bool(_OF_A_KIND.search(one))
    subject = (named(one) if is_any else _subject(one)) if not finite_at(one.split()) else ""
    if not subject or not is_thing(other) or "," in one + other:
        return ""
    if _MORE.match(other):
        # "Subsidies = more fishing": what comes of it, not what it is.
        return f"{subject} meant {other}"
    return f"{subject} {_complemented(f'{was(one)} {other}')}"


def due(thing: str, what: str) -> str:
    """Return "guidelines were to be published in May" for a thing and what is planned with it."""
    subject = _subject(thing) if "," not in thing and not finite_at(thing.split()) else ""
    return f"{subject} {was(thing)} to {what}" if subject else ""


_OF_A_KIND = re.compile(r"\s(?:with|without)\s")
_MORE = re.compile(
    r"(?:more|less|fewer|higher|lower|worse|better|\d+ (?:years|months|weeks|days|hours))\s"
)


def was(thing: str) -> str:
    """Return "was" or "were" as a thing, or several, take it."""
    head = re.split(r"\s(?:of|in|for|on|to|with|without|at|from|by|as|tied|that|which|under|near|between|"
                    r"across|among)\s", thing)[0].split()  # fmt: skip
    if _YEAR.fullmatch(thing):
        return "was"
    is_many = is_plural(head[-1]) or " and " in thing or re.match(r"\d", thing)
    return "were" if is_many or head[-1] in {"MS", "States", "LDCs", "NGOs"} else "was"


def without_copula(text: str) -> str:
    """Return "States were free to act" for "States free to act", or nothing."""
    found = _OF_A_TEXT.fullmatch(text)
    if found and is_adjective(found[2]) and not any(map(is_adjective, found[3].split())):
        return f"the {found[1]} was {found[2]} {found[3]}"
    lacking = _LACKING.fullmatch(text)
    subject = _subject(lacking[1]) if lacking and not finite_at(lacking[1].split()) else ""
    if subject and lacking:
        # What is good about a thing may be asked for, what is bad is a fact.
        return f"{subject} {was(lacking[1])} {lacking[2]}"
    found = _ABLE.fullmatch(text) if _ABLE_SIGN.search(text) else None
    if found is None or "," in text or finite_at(found[1].split()):
        return ""
    subject = _subject(found[1])
    return f"{subject} {was(found[1])} {found[2]}" if subject else ""


def with_copula(text: str) -> str:
    """Return "human contact was irreplaceable" for a thing and how it is, or nothing."""
    at = said_to_be(text) if "," not in text else 0
    words = text.split()
    thing, quality = " ".join(words[:at]), " ".join(words[at:])
    subject = _subject(thing) if at and not finite_at(words[:at]) else ""
    quality = "the same" if quality == "same" else quality
    return f"{subject} {was(thing)} {quality}" if subject else ""


def told_of_a_share(text: str) -> str:
    """Return "1 in 5 utilities were led by women" for the same without its verb, or nothing.

    A share of things is no thing by itself; one by a year to come is what should be.
    """
    found = _SHARE.fullmatch(text)
    if found is None or found[2] not in english_verbs().participles:
        return ""
    is_fact = not _BY_A_YEAR.search(found[3]) and not finite_at(found[1].split())
    return f"{found[1]} were {found[2]} {found[3]}" if is_fact else ""


_SHARE = re.compile(
    r"((?:(?:less|fewer|more) than |almost |nearly |only |about |over |under )?"
    r"(?:\d+ in \d+|\d+ out of \d+|\d+ per cent of|half of|most(?: of)?|a (?:third|quarter) of)"
    r" (?:[^\W\d_-]+ ){0,3}?[^\W\d_]+s) ([a-z]+)"
    r" ((?:by|to|from|with|without|in|on|at|under) [^,;]+)"
)
_BY_A_YEAR = re.compile(r"\bby (?:[a-z]+ ){0,3}20\d\d\b")
_OF_A_TEXT = re.compile(
    r"(text|draft|outline|document|report|preamble|title|charter|definition|wording) "
    r"((?:un)?[a-z]+) ((?:on|about|for|in|to|towards) [^,]+)"
)
_LACKING = re.compile(
    r"([^,]+?) (out of (?:date|order|reach|stock|use|scope|touch)(?: (?:already|since|for|in|by) [^,]+|"
    r" already)?|"
    r"(?:missing|absent|useless|worthless|helpless|powerless|unaware|unclear|unfit|unsafe|"
    r"unavailable|inaccessible|unaffordable|insufficient|inadequate|irrelevant|incompatible) "
    r"(?:from|on|in|for|to|with|of|at|under) [^,]+)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ABLE_SIGN = re.compile(r"\sto\s|\s(?:up|down)\s|\stoo\s")
_ABLE = re.compile(
    r"(.+?)\s((?:(?:very|too|still|not|often)\s)*(?:free|able|unable|ready|willing|unwilling|"
    r"obliged|"
    r"reluctant|likely|unlikely|forced|difficult|hard|easy|impossible|entitled)\sto\s.+|"
    r"too\s[a-z]+\sfor\s.+|(?:up|down)\s(?:by\s)?\d.*)"
)


def _complemented(told: str) -> str:
    """Return a predicate with the articles it surely lacks: "was a secret", "had an impact"."""
    found = re.fullmatch(r"((?:was|were) )(.+)", told)
    if found and is_thing(found[2]) and (found[1] == "was " or " " not in found[2]):
        told = f"{found[1]}{named(found[2])}"
    told = _BEST.sub(r"\1the \2", _A_GOOD.sub(r"\1a \2", told))
    told = re.sub(r"\b(was|were) same\b", r"\1 the same", told)
    told = re.sub(r"\b(fill|close|bridge|narrow)(ed|d)? gap\b", r"\1\2 the gap", told)
    return idiomatic(told)


def idiomatic(told: str) -> str:
    """Return a predicate with the article of an idiom: "had an impact"."""
    return _IDIOM.sub(lambda it: f"{it[1]} {indefinite(it[2] or it[3])} {it[2]}{it[3]}", told)


_A_GOOD = re.compile(
    r"^(was |were )((?:useful|good|bad|positive|valuable|great) "
    r"(?:experience|example|basis|start|step|tool|idea|opportunity|model|investment))\b"
)
_BEST = re.compile(
    r"^((?:was|were|remained) )((?:best|worst|[a-z]{3,}(?<!inter)(?<!hon)(?<!mod)(?<!for)(?<!t)est)"
    r" [a-z])"
)
_IDIOM = re.compile(
    r"\b(play(?:s|ed)?|had|have|has) ((?:[a-z]+er |key |major |crucial |clear |central )?)"
    r"(role|part|impact|effect|say|seat|voice)\b"
)
_TO_COME = re.compile(
    r"\b(?:in|from|until) 20\d\d\b|\bnext (?:year|month|week|spring|summer|"
    r"autumn|winter)\b|\btomorrow\b|\b(?:in|from|on) (?:\d{1,2} )?(?:January|February|"
    r"March|April|May|June|July|August|September|October|November|December)\b"
)
_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*$")


def _subject(text: str) -> str:
    """Return a subject with its article, or nothing where it is none."""
    if text in _WHOLE_SUBJECTS:
        return text
    words = text.split()
    if words[0] in _WITH_THE_CAPITALS or (len(words) == 1 and words[0] in _WITH_THE):
        return f"the {text}"
    if _ORDINAL.match(text) or (words[0] in _WITH_THE and len(words) > 1 and words[1] == "of"):
        return f"the {text}" if not is_plural(words[-1]) or words[0] != "new" else text
    bare = re.sub(r"\s(?:also|still|already|only|often|never|always|now|just|really)$", "", text)
    found = named(bare, known=True, has_verb=True)
    return found + text[len(bare) :] if found else ""


def in_the_past(words: Sequence[str], at: int) -> str:
    """Return the words from the finite verb on as a report has them, or nothing where in doubt."""
    verbs = english_verbs()
    told: list[str] = []
    later = set(_later_verbs(words, at))
    for place in range(at, len(words)):
        word = words[place]
        bare, end = word.rstrip(",.;)"), word[len(word.rstrip(",.;)")) :]
        low = bare.casefold()
        before = bare_word(words[place - 1]) if place > at else ""
        if place == at and low not in AUXILIARIES:
            past = _past(low, words)
            if not past:
                return ""
            told.append(past + end)
        elif low in AUXILIARIES and _is_turned(bare, before, place == at):
            nxt = bare_word(words[place + 1]) if place + 1 < len(words) else ""
            turned = _auxiliary(low, nxt)
            if turned is None:
                return ""
            told.append(turned + end)
        elif place in later or _goes_on(words, at, place):
            told.append(verbs.in_the_past(low) + end)
        else:
            told.append(word)
    return " ".join(told)


def _past(verb: str, words: Sequence[str]) -> str:
    verbs = english_verbs()
    if verb in verbs.told and not verbs.is_base(verb) and verb not in verbs.pasts:
        return f"had {verb}" if "since" in words and verb in verbs.participles else verb
    if verb not in verbs.pasts:
        return verbs.in_the_past(verb)
    # "Went up three times since": it had gone up.
    return f"had {verbs.participle_of(verb)}" if "since" in words else verb


def _later_verbs(words: Sequence[str], at: int) -> Iterator[int]:
    """Give the places of the verbs of clauses that hang on the first one, where they are sure."""
    verbs = english_verbs()
    for place in range(at + 1, len(words) - 2):
        if bare_word(words[place]) not in _CLAUSES or words[place - 1].endswith(("even", "as")):
            continue
        subject, then = words[place + 1], bare_word(words[place + 2])
        is_many = subject in {"they", "people"}
        is_one = subject in {"it", "nobody", "everybody", "he", "she"} or subject.isupper()
        is_one |= subject in counted_nouns()
        if (is_many and verbs.is_base(then)) or (is_one and then in verbs.thirds):
            yield place + 2


def _goes_on(words: Sequence[str], at: int, place: int) -> bool:
    """Tell whether a later word is surely a finite verb: of a second predicate, or a clause."""
    verbs = english_verbs()
    low, before = bare_word(words[place]), bare_word(words[place - 1])
    if before == "and" and place + 1 < len(words) and verbs.is_base(bare_word(words[at])):
        # "Labs send samples and wait a year": many do both.
        return verbs.is_base(low) and (verbs.is_surely(low) or is_finite_at(words, place))
    if low in verbs.thirds and verbs.is_surely(low):
        return True
    before_it = words[max(at, place - 5) : place - 1]
    is_in_clause = any(bare_word(one) in _CLAUSES for one in before_it)
    is_in_clause |= len(before_it) > 0 and bare_word(before_it[-1]) == "and"
    is_base = verbs.is_base(low) and is_plural(words[place - 1]) and before not in _COMPOUND
    is_base &= not verbs.is_surely(before) or place == at
    return is_in_clause and is_base and (verbs.is_surely(low) or place == len(words) - 1)


_CLAUSES = listed("if when because unless until as while whenever where so than")


def _is_turned(word: str, before: str, is_first: bool) -> bool:  # noqa: FBT001
    """Tell whether a word that may be an auxiliary is one that a report turns."""
    if is_first:
        return True
    if word in {"have", "do", "has"} and before in {"to", "not", *MODALS}:
        return False
    # "In May" is a month.
    return word.casefold() not in {"may", "might", "will"} or not (
        word[0].isupper() or before in {"the", "a", "political"}
    )


def _auxiliary(word: str, after: str) -> str | None:
    if word == "must" and after in {"not", "never"}:
        return "must"
    if word in {"do", "does"}:
        return "did" if after in {"not", "never"} else None
    return AUXILIARIES[word]
