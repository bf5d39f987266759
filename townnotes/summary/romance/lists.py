"""Joins what a French or Spanish verb takes to one list: "de a, de b et de c"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from townnotes.summary.languages.reporting import conjugated
from townnotes.summary.languages.romance import Romance

_QUOTED = re.compile(r"«[^»]*»|“[^”]*”")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing said: the verb, what leads from it, and the words."""

    head: str
    link: str
    text: str
    is_foreign: bool = False
    emphasis: bool = False


def predicate(tongue: Romance, n: int, items: Sequence[Item], also: str) -> str:
    """Return "ont demandé a, b et c, en particulier d", as `n` speakers said it.

    Without speakers, of whom `n` is 0, what counts the things said counts those that it takes.
    """
    groups: dict[tuple[str, str], list[Item]] = {}
    # Names of things stand before clauses.
    for item in sorted(items, key=lambda one: _last(one.link) in {"que", "si"}):
        groups.setdefault((item.head, item.link), []).append(item)
    told, before = "", ""
    for (head, link), own in groups.items():
        said = _list(tongue, link, own)
        count = n or len(own)
        if not told:
            first = conjugated(head, count, also).strip()
            stressed = all(one.emphasis for one in own) and _gap(link)
            first += f", {tongue.voices.especially}," if stressed else ""
            told = f"{first}{_gap(link)}{said}"
        elif head == before:
            told += _again(tongue, head, link) + said
        else:
            told = and_then(tongue, told, f"{conjugated(head, count).strip()}{_gap(link)}{said}")
        before = head
    return told


def _last(link: str) -> str:
    return link.rpartition(" ")[2]


def _gap(link: str) -> str:
    return "" if link.endswith(":") else " "


def _again(tongue: Romance, head: str, link: str) -> str:
    """Return what joins things of another kind to those that a verb has already."""
    voices = tongue.voices
    if _last(link) not in {"que", "si"}:
        return voices.and_so
    if link == "que" and voices.fact and not voices.wished.search(head):
        return voices.and_so + voices.fact
    return f",{voices.and_}"


def and_then(tongue: Romance, told: str, after: str) -> str:
    """Return what is told with a second verb; a list with an "and" of its own ends in a comma."""
    bare = _QUOTED.sub("", told)
    has_own = "," in bare or ";" in bare or tongue.voices.and_ in bare
    before, text = tongue.meet("," * has_own + tongue.voices.and_, after)
    return told + before + text


def _list(tongue: Romance, link: str, items: Sequence[Item]) -> str:
    """Return the run-in list of one link, what is emphasized last."""
    plain = [one for one in items if not one.emphasis]
    emphatic = [one for one in items if one.emphasis]
    told = run_in(tongue, link, plain or emphatic)
    if not plain:
        return told
    if emphatic:
        again = _last(link)
        again = again if again in tongue.voices.repeated_links else ""
        told += f", {tongue.voices.especially} {run_in(tongue, again, emphatic)}"
    return told


def run_in(tongue: Romance, link: str, items: Sequence[Item]) -> str:
    """Return a run-in list: "de a, de b et de c"."""
    again = _last(link) if _last(link) in tongue.voices.repeated_links else ""
    texts: list[str] = []
    for place, one in enumerate(items):
        lead = again if place else link
        before, text = tongue.meet(f"{lead} " if lead else "", one.text)
        texts.append(before + text)
    if len(texts) == 1:
        return texts[0]
    bare = [one.text for one in items if not one.text.endswith(tongue.closing_mark)]
    if any("," in one or ";" in one or tongue.voices.and_ in one for one in bare):
        return (
            tongue.semicolon.join(texts[:-1])
            + tongue.semicolon
            + tongue.voices.and_[1:]
            + texts[-1]
        )
    before, text = tongue.meet(", ".join(texts[:-1]) + tongue.voices.and_, texts[-1])
    return before + text
