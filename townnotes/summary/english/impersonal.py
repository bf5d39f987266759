"""Turns of phrase that name no speaker: "there were also calls for a fund".

They count nobody, so that a list of what single speakers said need not say how many they were.
"""

import re
from collections.abc import Sequence

from townnotes.domain.points.stances import Family
from townnotes.summary.english.lists import run_in
from townnotes.summary.evidence.gather import Remark
from townnotes.summary.lines.phrases import briefly
from townnotes.summary.lines.verb_forms import to_base
from townnotes.summary.lines.verbs import Introduced
from townnotes.summary.planning.weighing import strength

LONGEST = 18
"""Words of a list that may stand before its verb."""

_ONE: dict[tuple[str, str], str] = {
    ("called", "for"): "a call was{} made for {}",
    ("asked", "for"): "a request was{} made for {}",
    ("requested", ""): "a request was{} made for {}",
}
_SOME: dict[tuple[str, str], str] = {
    ("called", "for"): "there were{} calls for {}",
    ("asked", "for"): "there were{} requests for {}",
    ("requested", ""): "requests were{} made for {}",
}
_ANY: dict[tuple[str, str], str] = {
    ("expressed concern", "about"): "concern was{} expressed about {}",
    ("expressed concern", "that"): "concern was{} expressed that {}",
    ("expressed appreciation", "to"): "appreciation was{} expressed to {}",
    ("cautioned", "against"): "caution was{} expressed regarding {}",
    ("opposed", ""): "opposition was{} expressed to {}",
    ("asked", "whether"): "it was{} asked whether {}",
    ("referred", "to"): "the discussion{} touched upon {}",
    ("pointed", "to"): "attention was{} drawn to {}",
    ("touched", "upon"): "the discussion{} touched upon {}",
    ("drew attention", "to"): "attention was{} drawn to {}",
    ("highlighted", ""): "attention was{} drawn to {}",
    ("took note of", ""): "note was{} taken of {}",
    ("supported", ""): "support was{} expressed for {}",
    ("regretted", "that"): "regret was{} expressed that {}",
    ("regretted", ""): "regret was{} expressed at {}",
    ("questioned", ""): "questions were{} raised about {}",
    ("reported", "that"): "it was{} reported that {}",
    ("informed participants", "that"): "the meeting was{} informed that {}",
    ("explained", "that"): "it was{} explained that {}",
}
_MADE = {"suggested": "suggestion", "proposed": "proposal"}
_SAID_THAT = frozenset({
    "noted", "stressed", "underscored", "underlined", "emphasized", "highlighted", "recalled",
    "suggested", "proposed", "reaffirmed", "reiterated",
})  # fmt: skip
_RAISED = frozenset({
    "stressed", "underscored", "underlined", "emphasized", "highlighted", "raised", "recalled",
})  # fmt: skip
_PASSIVE = frozenset({
    "welcomed", "noted", "supported", "commended", "noted with appreciation", "suggested",
    "proposed", "encouraged", "recalled",
})  # fmt: skip
_TO_WHOM = frozenset({"urged", "encouraged", "requested", "asked", "called"})
_ADDRESSED = re.compile(r"(?:(on) )?((?:the |all |both )?\S.*) to")
_HEAD = re.compile(
    r"^(.+?)(?:,|\s(?:of|in|on|at|for|from|with|without|by|along|around|near|across|within|under|"
    r"during|into|through|towards?|over|among|between|to|that|which|who|where|when|before|after|"
    r"so|as|whose)\b|$)"
)
_SINGULAR_S = re.compile(
    r"(?:ss|us|is|news|means|series|politics|(?<!clin)(?<!top)(?<!fabr)(?<!crit)(?<!mechan)(?<!com)ics)$"
)
_PLURALS = re.compile(r"(?:people|women|men|children|criteria|data|media|fora|persons)$")

_REQUESTS = ("{} also related to", "further {} concerned", "other {} included")
_POINTS = (
    "attention was also drawn to", "further points concerned", "other points raised included",
    "the discussion also touched upon",
)  # fmt: skip
_ASKED_FOR = 4
"""The strength from which an ask is a request and no longer a suggestion."""


def unattributed(
    family: Family, items: Sequence[Introduced], also: str, n: int, many: int
) -> tuple[str, bool]:
    """Return what was said without who said it, and whether it keeps the verb itself.

    Nothing where the verb has no such turn of phrase; `also` stands after its auxiliary, `n` is
    how many said it, and from `many` on calls are several.
    """
    if len({one.slot for one in items}) > 1:
        return _to_several(items, also), True
    listed = run_in(items)
    head, tail = items[0].head, items[0].tail
    pattern = _ANY.get((head, tail)) or (_ONE if n == 1 else _SOME).get((head, tail), "")
    if pattern:
        are_several = pattern == _SOME["called", "for"] and n >= many
        if are_several and not also:
            pattern = pattern.replace("were{}", "were{} several", 1)
        return _filled(pattern, also, listed), False
    if tail == "that" and head in _SAID_THAT:
        return f"it was{also} {head} that {listed}", True
    if items[0].is_action and head in _MADE:
        return _made(head, items, also)
    if listed.count(" ") >= LONGEST or ";" in listed:
        return "", False
    return _before_the_verb(family, items, also, listed)


def _made(head: str, items: Sequence[Introduced], also: str) -> tuple[str, bool]:
    """Return "suggestions were made to add a map and to drop a word"."""
    bases = [to_base(one.item) for one in items]
    if not all(bases):
        return "", False
    made = f"{_MADE[head]}s were" if len(items) > 1 else f"a {_MADE[head]} was"
    told = run_in([Introduced(head, "to", base, "to") for base in bases])
    return f"{made}{also} made to {told}", False


def _to_several(items: Sequence[Introduced], also: str) -> str:
    """Return "States were urged to act and the conveners to wait", where all were addressed."""
    found = [_ADDRESSED.fullmatch(one.tail) for one in items]
    head = items[0].head
    if any(one.head != head for one in items) or head not in _TO_WHOM - {"called"}:
        return ""
    told = [f"{to[2]} to {one.item}" for to, one in zip(found, items, strict=True) if to]
    if len(told) < len(items) or len(told) > 2 or not found[0]:  # noqa: PLR2004 - who is told apart
        return ""
    were = "were" if is_plural(found[0][2]) else "was"
    comma = "," if " and " in told[0] else ""
    return f"{found[0][2]} {were}{also} {head} to {items[0].item}{comma} and {told[1]}"


def _before_the_verb(
    family: Family, items: Sequence[Introduced], also: str, listed: str
) -> tuple[str, bool]:
    head, tail = items[0].head, items[0].tail
    if tail in {"the importance of", "the need to", "the issue of"} and head in _RAISED:
        # What ends with a comma of its own is closed before the verb.
        comma = "," if "," in items[-1].item else ""
        return f"{tail} {listed}{comma} was{also} {head}", True
    if not tail and family == "emphasize" and head in _RAISED:
        return f"attention was{also} drawn to {listed}", False
    to = _ADDRESSED.fullmatch(tail)
    if to and head in _TO_WHOM:
        were = "were" if is_plural(to[2]) else "was"
        return f"{to[2]} {were}{also} {head}{' on' if to[1] else ''} to {listed}", True
    if tail or head not in _PASSIVE or "," in listed:
        return "", False
    return f"{listed} {_was(items, listed)}{also} {head}", True


def by_speakers(items: Sequence[Introduced], subject: str) -> str:
    """Return "a fund and a school were welcomed by two stakeholders", where that reads well."""
    listed = run_in(items)
    plain = len({one.slot for one in items}) == 1 and not items[0].tail
    is_short = listed.count(" ") < LONGEST and "," not in listed and ";" not in listed
    if not plain or not is_short or items[0].head not in {*_PASSIVE, "supported"}:
        return ""
    return f"{listed} {_was(items, listed)} {items[0].head} by {subject}"


def _was(items: Sequence[Introduced], listed: str) -> str:
    return "were" if len(items) > 1 or is_plural(listed) else "was"


def _filled(pattern: str, also: str, listed: str) -> str:
    first, _, rest = pattern.partition("{}")
    return f"{first}{also}{rest.replace('{}', listed)}"


def is_plural(phrase: str) -> bool:
    """Tell whether a noun phrase takes "were", by the noun it begins with."""
    if phrase.startswith("the words “"):
        return True
    found = _HEAD.match(phrase)
    head = found[1] if found else phrase
    if head.startswith(("a ", "an ", "one ")) or head.split()[0].endswith("ing"):
        return False
    if " and " in head:
        return True
    last = head.split()[-1].casefold()
    return bool(_PLURALS.search(last)) or (last.endswith("s") and not _SINGULAR_S.search(last))


def further(remarks: Sequence[Remark], place: int) -> str:
    """Return the sentence that names the points, without capital and full stop."""
    asks = all(one.family == "ask" for one in remarks)
    leads = _REQUESTS if asks else _POINTS
    lead = leads[place % len(leads)].format(_noun(remarks))
    # "Included the inclusion" would jar; what runs on ends the list.
    names = sorted(map(_name, remarks), key=lambda one: ("inclusion" in one, one.count(" ")))
    return f"{lead} {run_in([Introduced('', '', name) for name in names])}"


def _name(one: Remark) -> str:
    return briefly(one.phrase)


def _noun(remarks: Sequence[Remark]) -> str:
    """Return what the points are, none of them made stronger than it was."""
    strengths = [strength(one) for one in remarks]
    if min(strengths) >= _ASKED_FOR:
        return "requests"
    return "suggestions" if max(strengths) < _ASKED_FOR else "requests and suggestions"
