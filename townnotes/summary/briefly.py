"""Names what was said in a few words: its subject, without the clauses that hang on it."""

import re
from functools import lru_cache

from townnotes.summary.phrases import Phrase
from townnotes.summary.verb_forms import to_gerund
from townnotes.summary.words import listed

ENOUGH = 2
"""Words of weight that a name must have before a clause or a comma ends it."""
ENOUGH_TO_PART = 3
"""Words of weight before a preposition ends it."""
SHORT = 7
"""Words that a name may have in any case."""

_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
_CONVENERS = re.compile(r"(?:the )?(?:(?:co-)?(?:facilitators|chairs)|conveners|organizers)")
_LIGHT = listed(
    "the a an of to on in at for from with by and or as more new clear better common stronger "
    "first other further existing own its their this these minimum technical local possible "
    "support help reference references mention inclusion addition introduction use words limits "
    "limit measures rules two three period list"
)
# A clause or a comma ends the subject; a preposition does so once the subject has weight.
_CLAUSE = re.compile(
    r"that|which|who|whose|where|when|while|whenever|wherever|because|although|though|so|after|"
    r"before|until|once|if|unless|provided|since|as",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"in|on|at|for|from|with|without|by|along|around|near|across|within|under|during|into|through|"
    r"towards?|over|among|beside|outside|inside|via|to",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(r"[a-z]{2,}ed|taken|lit|led|drawn|seen|held|given|made", re.IGNORECASE)
# Words that need what follows them.
_OPEN = re.compile(
    r"(?:of|and|or|the|an?|between|to|in|on|for|with|not|no|than|up|only|where|when|more|"
    r"less|how|that|those|also|next|at|as|is|are|\d[\d.,]*)[,;]?$"
)


@lru_cache(maxsize=8192)
def briefly(phrase: Phrase) -> str:
    """Return a noun phrase that names the subject of a phrase, in its own words."""
    body = phrase.body
    if phrase.form in {"action", "need"}:
        body = phrase.as_gerund
    elif phrase.form == "addressed":
        own = _CONVENERS.fullmatch(phrase.to)
        return to_gerund(phrase.body) if own else f"an appeal to {phrase.to} to {phrase.body}"
    if phrase.form == "wh" or (body.count(" ") < SHORT and "," not in body):
        return body
    return _subject(body)


def _subject(body: str) -> str:
    words = body.split()
    weight = 0
    for place, word in enumerate(words[:-1]):
        bare = word.rstrip(",;")
        weight += bare.casefold() not in _LIGHT
        cut = " ".join([*words[:place], bare])
        comma = bare != word and not _lists(words[place + 1 :])
        ends = (comma and weight >= ENOUGH) or _ends(words[place + 1 :], weight)
        if ends and not _is_open(cut) and cut.count("“") == cut.count("”"):
            return cut
    return body


def _ends(rest: list[str], weight: int) -> bool:
    """Tell whether the subject ends before what follows."""
    word, after = rest[0], rest[1] if len(rest) > 1 else ""
    if _CLAUSE.fullmatch(word):
        return weight >= ENOUGH
    participle = _PARTICIPLE.fullmatch(word) and _PREPOSITION.fullmatch(after)
    return weight >= ENOUGH_TO_PART and bool(participle or _PREPOSITION.fullmatch(word))


def _lists(rest: list[str]) -> bool:
    """Tell whether what stands behind a comma goes on with a list: "a, b and c"."""
    return bool(re.match(r"(?:\S+ ){0,3}\S+(?:,|\s(?:and|or)\s)", " ".join(rest)))


def _is_open(cut: str) -> bool:
    """Tell whether the last word needs what follows it."""
    last = cut.rpartition(" ")[2].rstrip(",;")
    words = (_OPEN, _CLAUSE, _PREPOSITION, _PARTICIPLE)
    return any(one.fullmatch(last) for one in words) or last.endswith(".")


def likeness(name: str) -> str:
    """Return a name without article and case, for telling whether it was given already."""
    return _ARTICLE.sub("", name.casefold(), count=1)
