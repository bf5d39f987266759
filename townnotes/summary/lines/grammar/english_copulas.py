"""What an English line says a thing is, where it leaves out the verb: "definition too wide"."""

import re
from collections.abc import Sequence

from townnotes.summary.lines.english_verbs import english_verbs
from townnotes.summary.lines.grammar.doubtful_verbs import may_have_verb
from townnotes.summary.lines.grammar.english_clauses import complemented, subject_of
from townnotes.summary.lines.grammar.english_finite_verbs import finite_at
from townnotes.summary.lines.grammar.english_things import (
    head_noun,
    is_adjective,
    is_plural,
    is_thing,
    named,
)
from townnotes.summary.lines.grammar.seen_verbs import said_to_be
from townnotes.summary.lines.grammar.tagged_words import TIMES
from townnotes.summary.lines.nouns.english_nouns import counted_nouns
from townnotes.summary.lines.tagging.english_tags import english_tags
from townnotes.summary.lines.tagging.tagger import WordTag
from townnotes.summary.lines.verb_forms import begins_with_gerund
from townnotes.summary.lines.words import bare_word


def equal(one: str, other: str) -> str:
    """Return "women were half of users" for two names of things, or nothing where unsure."""
    is_any = bool(_OF_A_KIND.search(one))
    subject = (named(one) if is_any else subject_of(one)) if not finite_at(one.split()) else ""
    if not subject or not is_thing(other) or "," in one + other or _NONE.match(other):
        return ""
    if head_noun(other)[:1].isupper() or _PARAGRAPH.search(f"{one} {other}"):
        return ""
    if _MORE.match(other) or not _are_alike(one, other):
        # "Subsidies = more fishing": what comes of it, not what it is.
        return f"{subject} meant {other}"
    return f"{subject} {complemented(f'{was(one)} {named(other) or other}')}"


_PARAGRAPH = re.compile(r"\b(?:paragraph|article|section) \d")
_NONE = re.compile(r"(?:no|none|zero|0)\b")
"""What is missing somewhere is neither what the thing is nor surely what comes of it."""


def _are_alike(one: str, other: str) -> bool:
    """Tell whether a thing, or several, may be what the other name says: as many, or a share."""
    head = head_noun(other)
    is_share = bool(re.match(r"\d|half\b|most\b|a (?:third|quarter)\b", other))
    if is_share or not head or was(one) == was(other) == "were":
        return True
    return bare_word(head) in counted_nouns()


def due(thing: str, what: str) -> str:
    """Return "guidelines were to be published in May" for a thing and what is planned with it."""
    subject = subject_of(thing) if "," not in thing and not finite_at(thing.split()) else ""
    return f"{subject} {was(thing)} to {what}" if subject else ""


_OF_A_KIND = re.compile(r"\s(?:with|without)\s")

_MORE = re.compile(
    r"(?:more|less|fewer|higher|lower|worse|better|\d+ (?:years|months|weeks|days|hours))\s"
)


def was(thing: str) -> str:
    """Return "was" or "were" as a thing, or several, take it."""
    head = _HANGS.split(thing)[0].split()
    if _YEAR.fullmatch(thing) or _is_act(thing):
        return "was"
    is_many = is_plural(head[-1]) or " and " in thing or re.match(r"\d", thing)
    return "were" if is_many or head[-1] in {"MS", "States", "LDCs", "NGOs"} else "was"


def _is_act(thing: str) -> bool:
    """Tell whether what is done is the subject: "keeping bees", and not "roaming fees"."""
    stem = thing.split(maxsplit=1)[0].removesuffix("ing")
    is_done = not {stem, f"{stem}e", stem[:-1]}.isdisjoint(english_verbs().with_object)
    return is_done and begins_with_gerund(thing)


def without_copula(text: str) -> str:
    """Return "States were free to act" for "States free to act", or nothing."""
    found = _OF_A_TEXT.fullmatch(text)
    if found and is_adjective(found[2]) and not any(map(is_adjective, found[3].split())):
        return f"the {found[1]} was {found[2]} {found[3]}"
    lacking = _LACKING.fullmatch(text)
    subject = subject_of(lacking[1]) if lacking and not finite_at(lacking[1].split()) else ""
    if subject and lacking:
        # What is good about a thing may be asked for, what is bad is a fact.
        return f"{subject} {was(lacking[1])} {lacking[2]}"
    found = _ABLE.fullmatch(text) if _ABLE_SIGN.search(text) else None
    if found is None or "," in text or finite_at(found[1].split()):
        return ""
    subject = subject_of(found[1])
    return f"{subject} {was(found[1])} {found[2]}" if subject else ""


def compared(text: str) -> str:
    """Return "fees were the same for all" for a thing and how it is beside others, or nothing.

    What is worse, or is not, is a fact; what is open to all may be wished for.
    """
    found = _COMPARED.fullmatch(text)
    if found is None or _may_be_order(found[1], found[2]):
        return ""
    if finite_at(found[1].split()) or may_have_verb(found[1]):
        return ""
    if re.match(r"not (?:on|in|among|at) ", found[2]) and _HANGS.search(found[1]):
        # "Priority for coasts not in cities" sets one beside the other.
        return ""
    last = english_tags(text)[len(found[1].split()) - 1]
    if last.tag != WordTag.NOUN and not is_plural(last.word):
        return ""
    subject = subject_of(found[1]) if not _is_said_of_some(found[2]) else ""
    quality = re.sub(r"\bsame\b", "the same", found[2])
    return f"{subject} {was(found[1])} {quality}" if subject else ""


def _may_be_order(thing: str, beside: str) -> bool:
    """Tell whether one word with a thing behind it may order something: "number the paragraphs"."""
    is_plain = " " not in thing and not is_plural(thing)
    return english_verbs().is_base(thing) or (is_plain and beside.startswith(("the ", "a ", "an ")))


def _is_said_of_some(quality: str) -> bool:
    """Tell whether it ends in a preposition and what may be no noun: "unfair to landlocked"."""
    *_, before, last = [None, *english_tags(quality)]
    is_behind = before is not None and before.tag == WordTag.PREPOSITION
    return (
        is_behind
        and last is not None
        and last.tag not in {WordTag.NOUN, WordTag.NUMBER, WordTag.PRONOUN}
    )


_COMPARED = re.compile(
    r"((?:[A-Za-z]\S* ){0,4}?[A-Za-z]\S*) ("
    r"(?:(?:much|far|even|still|often|no) )?(?:better|worse|higher|lower|larger|smaller|cheaper|"
    r"dearer|slower|faster|safer|weaker|stronger|older|younger|poorer|richer|longer|shorter|"
    r"(?:more|less) [a-z]+(?<!s)) than [^,]+"
    r"|(?:(?:very|too|still|often|so) )?(?:same|unfair|unsafe|unclear|unequal|unaware|inaccessible|"
    r"inadequate|incompatible|insufficient|ineffective|irrelevant|dependent|worse off|late|slow|"
    r"weak|blind|vague|silent) (?:for|to|in|on|at|with|of) [^,]+"
    r"|(?:(?:higher|lower|better|worse|cheaper|dearer|safer|easier|harder) "
    r"(?:in|for|at|on|to) [^,]+)"
    r"|(?:(?:still|also|always|not) )?(?:the|an?) (?!(?:year|month|week|day|night|hour|minute|time|"
    r"second|person|head)\b)[^,]+|zero|nil"
    r"|not (?:on|in|among|part of|at) [^,]+"
    r"|no (?:substitute|solution|answer|excuse|alternative|guarantee|panacea) (?:for|to|of) [^,]+"
    r"|(?:still |really )?not (?:very |really |yet )?[a-z]+(?:able|ible|ful|ous|ive|ic|ary|"
    r"(?<!m)ent|ant|[^aeiou]al))"
)


def with_copula(text: str) -> str:
    """Return "human contact was irreplaceable" for a thing and how it is, or nothing."""
    words = text.split()
    at = (said_to_be(text) or _how_many_are(words)) if "," not in text else 0
    thing, quality = " ".join(words[:at]), " ".join(words[at:])
    is_alone = at > 0 and words[at - 1] not in TIMES and not may_have_verb(thing)
    subject = subject_of(thing) if is_alone and not finite_at(words[:at]) else ""
    quality = "the same" if quality == "same" else quality
    return f"{subject} {was(thing)} {quality}" if subject else ""


def _how_many_are(words: Sequence[str]) -> int:
    """Return where it stands how many things are: an adjective behind them, and no verb."""
    verbs, last = english_verbs(), words[-1]
    is_quality = is_adjective(last) or english_tags(" ".join(words))[-1].tag == WordTag.ADJECTIVE
    is_many = len(words) > 1 and is_plural(words[-2]) and words[-2].islower()
    return len(words) - 1 if is_many and is_quality and not verbs.is_base(last) else 0


def told_as_most(text: str) -> str:
    """Return "nets were the biggest killer of seals" for the same without its verb, or nothing.

    A thing whose name goes on with a superlative is said to be it.
    """
    found = _MOST.fullmatch(text)
    if found is None or finite_at(found[1].split()) or not is_thing(found[2]):
        return ""
    thing = found[1].removesuffix(" still")
    how = was(thing) if thing == found[1] else f"{was(thing)} still"
    subject = subject_of(thing)
    return f"{subject} {how} the {found[2]}" if subject else ""


_MOST = re.compile(
    r"((?:[^\W\d_][\w-]* ){0,3}?[^\W\d_][\w-]*) "
    r"((?:(?:second |third )?(?:biggest|largest|worst|best|main|smallest|fastest|slowest|poorest|"
    r"richest|cheapest|highest|lowest|strongest|weakest|oldest|youngest|leading|most [a-z]+) )"
    r"[a-z][^,;]*)"
)


def told_of_a_measure(text: str) -> str:
    """Return "women were 20 per cent less likely to vote" for the same without its verb."""
    found = _MEASURE.fullmatch(text)
    if found is None or finite_at(found[1].split()) or may_have_verb(found[1]):
        return ""
    is_open = _is_name_of_one(found[1]) and not _MEASURED.match(found[1])
    subject = "" if is_open else subject_of(found[1])
    return f"{subject} {was(found[1])} {found[2]}" if subject else ""


def _is_name_of_one(text: str) -> bool:
    """Tell whether one counted thing is named, of which a measure may as well be proposed."""
    return not is_plural(head_noun(text)) and bare_word(head_noun(text)) in counted_nouns()


_MEASURED = re.compile(
    r"(?:average|mean|median|current|actual|typical)\s|(?:[a-z]+ ){0,2}(?:waiting|processing) "
    r"(?:times?|lists?|periods?)\b"
)
_MEASURE = re.compile(
    r"((?:[a-z]\S* ){0,5}?[a-z]\S*) ((?:(?:only|about|over|still|now|nearly|almost) )?"
    r"\d[\d.,–]* (?:per cent (?:less|more|fewer|higher|lower|below|above|cheaper|dearer|slower|"
    r"faster)|(?:years|months|weeks|days|hours|km|metres)(?:$| "
    r"(?:on average|in some|in many|in most|late|behind|longer|away|old)))\b[^,;]*)"
)


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

_HANGS = re.compile(
    r"\s(?:of|in|for|on|to|with|without|at|from|by|as|tied|that|which|under|near|between|across|among)\s"
)
_BY_A_YEAR = re.compile(r"\bby (?:[a-z]+ ){0,3}20\d\d\b")

_OF_A_TEXT = re.compile(
    r"(text|draft|outline|document|report|preamble|title|charter|definition|wording) "
    r"((?:un)?[a-z]+) ((?:on|about|for|in|to|towards) [^,]+)"
)

_LACKING = re.compile(
    r"([^,]+?) (out of (?:date|order|reach|stock|use|scope|touch)"
    r"(?: (?:already|since|for|in|by) [^,]+| already)?|"
    r"(?:missing|absent|useless|worthless|helpless|powerless|unaware|unclear|unfit|unsafe|"
    r"unavailable|inaccessible|unaffordable|insufficient|inadequate|irrelevant|incompatible) "
    r"(?:from|on|in|for|to|with|of|at|under) [^,]+)"
)

_YEAR = re.compile(r"(?:19|20)\d\d")

_ABLE_SIGN = re.compile(r"\s(?:to|up|down|too|due)\s")

_ABLE = re.compile(
    r"(.+?)\s((?:(?:very|too|still|not|often)\s)*(?:free|able|unable|ready|willing|unwilling|"
    r"obliged|"
    r"reluctant|likely|unlikely|forced|difficult|hard|easy|impossible|entitled)\sto\s.+|"
    r"due\s(?:in|by|on|before|after)\s.+|"
    r"too\s[a-z]+\sfor\s.+|(?:up|down)\s(?:since|again|every)\s.+|(?:up|down)\s(?:by\s)?\d.*)"
)
