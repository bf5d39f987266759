"""Names what was said in a few words, where a few words name it well."""

import re
from functools import lru_cache

from townnotes.summary.lines.phrases import Phrase
from townnotes.summary.lines.verb_forms import to_gerund
from townnotes.summary.lines.words import listed

LONGEST = 9
"""Words that a name may have."""
ENOUGH = 2
"""Words of weight that a name must have before what hangs on it is cut."""

_CONVENERS = re.compile(r"(?:the )?(?:(?:co-)?(?:facilitators|chairs)|conveners|organizers)")
_LIGHT = listed(
    "the a an of to on in at for from with by and or as more new clear better common stronger "
    "first other further existing own its their this these minimum technical local possible "
    "support help reference references mention inclusion addition introduction use words limits "
    "limit measures rules two three period list"
)
# What may be cut: it adds when or why. What says which one, or on what condition, stays.
_HANGS = re.compile(
    r"(?:, (?:which|who|whose|so that|because|as|since|with|led|run|open|reviewed|agreed|also|"
    r"including|especially|under|at|in|on|for|after|before|free)| (?:before|after|until|because|"
    r"so that))\b"
)
# Notes in haste are no phrases of a sentence: "solar and batteries: recycling missing".
_HASTY = re.compile(
    r"[+≠=#/&<>→]|\b(?:min|max|num|incl|ref|univ|paras?|nb|etc)\.|\bw/|:\s|\s[-–]\s|\bnot \d|"
    r"\b(?:missing|tbc|asap)$",
    re.IGNORECASE,
)
# Words that need what follows them.
_OPEN = re.compile(
    r"\b(?:of|and|or|the|an?|between|to|in|on|for|with|not|no|than|up|only|where|when|more|less|"
    r"how|that|those|also|next|at|as|is|are|by|from|\d[\d.,]*)$"
)
_FORMS = frozenset({"noun", "importance", "gerund", "action", "need"})


def is_hasty(body: str) -> bool:
    """Tell whether a line was noted in haste, in signs and half phrases."""
    return bool(_HASTY.search(body))


@lru_cache(maxsize=8192)
def briefly(phrase: Phrase) -> str:
    """Return a noun phrase that names a phrase in its own words, or nothing."""
    if phrase.form == "addressed" and _CONVENERS.fullmatch(phrase.to):
        body = to_gerund(phrase.body)
    elif phrase.form in _FORMS:
        body = phrase.as_gerund
    else:
        return ""
    cut = _HANGS.search(body)
    head = body[: cut.start()] if cut else body
    if cut and (_OPEN.search(head) or _weight(head) < ENOUGH or head.count("“") != head.count("”")):
        return ""
    is_name = head.count(" ") < LONGEST and "," not in head and not is_hasty(head)
    return head if is_name else ""


def _weight(head: str) -> int:
    return sum(word.casefold() not in _LIGHT for word in head.split())
