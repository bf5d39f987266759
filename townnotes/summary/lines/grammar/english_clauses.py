"""Whole sentences in English, as a report has them: "dams give energy" was noted as "dams gave".

A clause is known by its finite verb, behind a subject. Of a form that a noun shares, the words
beside it decide; what stays in doubt is no clause, and its line waits or is the name of a thing.
"""

import re

from townnotes.summary.lines.english_verbs import AUXILIARIES, MODALS, english_verbs
from townnotes.summary.lines.grammar.english_finite_verbs import WHOLE_SUBJECTS, finite_at
from townnotes.summary.lines.grammar.english_tenses import in_the_past
from townnotes.summary.lines.grammar.english_things import (
    indefinite,
    is_determined,
    is_plural,
    is_thing,
    named,
)
from townnotes.summary.lines.grammar.seen_verbs import names_who
from townnotes.summary.lines.words import bare_word, listed

_NO_SUBJECT = listed(
    "it they he she we i you this these those them us which who that and or but if because when "
    "also please maybe then so of in on at for to with by from as not never no"
)

_WITH_THE = listed(
    "text draft preamble outline title declaration convention charter compact commission committee "
    "council government parliament secretariat act bill agenda report framework price cost number "
    "currency economy definition wording paragraph language law bureau process mandate budget "
    "ministry court"
)

_WITH_THE_CAPITALS = listed(
    "EU UN ILO WHO UK US USA Commission Committee Council Government Parliament Secretariat Act "
    "Convention Charter Compact Declaration Protocol Agreement Treaty Ministry Assembly OECD IMF "
    "WTO Union Chair Directive Recommendation"
)

_GROUPS = listed("elderly poor unemployed disabled homeless displaced rich young old")
"""Those of a quality."""
_ORDINAL = re.compile(r"(?:last|first|second|third|current|present|zero|new)\s")


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
    subject = subject_of(" ".join(words[:at]))
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
    if re.search(r"\bevery (?:\d|few|second)", told):
        # "A language dies every 2 weeks": never the same.
        subject = named(" ".join(words[:at]), has_verb=True)
        subject = subject if is_determined(subject) or is_plural(words[at - 1]) else ""
    return f"{subject} {complemented(told)}" if told and subject else ""


def complemented(told: str) -> str:
    """Return a predicate with the articles it surely lacks: "was a secret", "had an impact"."""
    found = re.fullmatch(r"((?:was|were) )(.+)", told)
    if found and is_thing(found[2]) and (found[1] == "was " or " " not in found[2]):
        told = f"{found[1]}{named(found[2])}"
    told = _BEST.sub(r"\1the \2", _A_GOOD.sub(r"\1a \2", told))
    told = re.sub(r"\b(gave|had|got|won|lost) ((?:[a-z]+ )?)right to\b", r"\1 \2the right to", told)
    told = re.sub(r"^(was|were) ((?:human|basic|fundamental|legal) right)\b", r"\1 a \2", told)
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
    r"autumn|winter)\b|\btomorrow\b|\b(?:by|on|until) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|"
    r"\b(?:in|from|on) (?:\d{1,2} )?(?:January|February|"
    r"March|April|May|June|July|August|September|October|November|December)\b"
)

_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*$")

_A_QUALITY = re.compile(r"[a-z]+-(?:term|scale|based|level|hand|free|time|led|run)")


def subject_of(text: str) -> str:
    """Return a subject with its article, or nothing where it is none."""
    if text in WHOLE_SUBJECTS:
        return text
    words = text.split()
    if _A_QUALITY.fullmatch(text):
        return ""
    is_measure = words[0] in {"average", "median", "overall"} and not is_plural(words[-1])
    if is_measure or text in _GROUPS:
        return f"the {text}"
    if words[0] in _WITH_THE_CAPITALS or (len(words) == 1 and words[0] in _WITH_THE):
        return f"the {text}"
    if _ORDINAL.match(text) or (words[0] in _WITH_THE and len(words) > 1 and words[1] == "of"):
        return f"the {text}" if not is_plural(words[-1]) or words[0] != "new" else text
    bare = re.sub(r"\s(?:also|still|already|only|often|never|always|now|just|really)$", "", text)
    found = named(bare, known=True, has_verb=True)
    return found + text[len(bare) :] if found else ""
