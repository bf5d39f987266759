"""The heads of chat messages: when, from whom and for whom, in many languages."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple

from townnotes.domain.words.call_words import EVERYBODY
from townnotes.importers.folding import folded
from townnotes.importers.tables.stamps import read_raw
from townnotes.importers.words.clock import read_clock
from townnotes_resources import path

_LEAD = re.compile(
    r"^[ \t]?(?:(?P<day>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})[ T]+)?(?P<at>\d{1,2}:\d{2}:\d{2}"
    r"(?:\s?[AaPp][Mm])?)(?P<rest>[ \t].*)$"
)
_BRACKET = re.compile(r"^(?P<name>.*\S)\s*[(\uff08](?P<inner>[^()\uff08\uff09]*)[)\uff09]$")
_LEAST_SHARED = 0.6
_MOST_WORDS = 4


class HeadLead(NamedTuple):
    """The time at the beginning of a head in milliseconds, its day, and what follows it."""

    at: int
    day: str
    rest: str


class Frame(NamedTuple):
    """The words of a head: before the name, before whom it is for, and for everybody (folded)."""

    from_: tuple[str, ...]
    to: tuple[str, ...]
    everybody: frozenset[str]


class Addressed(NamedTuple):
    """From whom a message is, for whom, as written, and what of its text stands in the head.

    `splits` are all ways to part name and target, the last first; without any it has no target.
    """

    sender: str
    target: str
    text: str
    splits: tuple[tuple[str, str], ...] = ()


@cache
def chat_table() -> dict[str, Any]:
    """Return the words of chats as the resources have them."""
    return tomllib.loads(path("chat.toml").read_text(encoding="utf-8"))


@cache
def known_frames() -> tuple[Frame, ...]:
    """Return the frames of the languages that are known."""
    return tuple(
        Frame(tuple(one["from"]), tuple(one["to"]), frozenset(map(folded, one["everybody"])))
        for one in chat_table()["frames"]
    )


@cache
def _private_words() -> frozenset[str]:
    return frozenset(map(folded, chat_table()["private"]["words"]))


def read_lead(line: str) -> HeadLead | None:
    """Return the time that a line begins with; None where it begins with none."""
    found = _LEAD.match(line)
    at = read_clock(found["at"]) if found else None
    if found is None or at is None:
        return None
    day = read_raw(found["day"]) if found["day"] else None
    return HeadLead(at, day.fixed.isoformat() if day and day.fixed else "", found["rest"])


def read_cloud(rest: str) -> Addressed | None:
    """Return the head of a recording's chat, which names nobody it is for."""
    name, sign, text = rest.lstrip(" \t").partition(":\t")
    is_headed = rest.startswith("\t") and bool(sign) and bool(name.strip())
    return Addressed(name.strip(), "", text) if is_headed else None


def read_framed(rest: str, frame: Frame) -> Addressed | None:
    """Return what a head says that is written in a frame; None where it is not."""
    bare = rest.strip()
    before = next((one for one in frame.from_ if bare.startswith(f"{one} ") or not one), None)
    if before is None:
        return None
    parted = _at_colon(bare[len(before) :])
    if parted is None:
        return None
    who, text = parted
    splits = tuple(_splits(who, frame))
    if splits:
        return Addressed(*splits[0], text, splits)
    return Addressed(who.strip(), "", text) if before else None


def _at_colon(words: str) -> tuple[str, str] | None:
    """Part a head from the text in its line: at a colon that stands alone, else the last one."""
    alone = re.search(r"\s[:\uff1a](?:\s|$)", words)
    if alone:
        return words[: alone.start()], words[alone.end() :]
    if words.endswith((":", "\uff1a")):
        return words[:-1], ""
    who, sign, text = words.partition(": ")
    return (who, text) if sign else None


def _splits(who: str, frame: Frame) -> Iterable[tuple[str, str]]:
    """Give the ways to part the name from whom it is for; blanks that are doubled tell it."""
    for space in ("  ", r"\s"):
        words = "|".join(re.escape(one) for one in frame.to)
        every = list(re.finditer(rf"(?<={space})(?:{words})(?={space})", who))
        found = [(who[: one.start()].strip(), who[one.end() :].strip()) for one in every]
        whole = [one for one in reversed(found) if all(one)]
        if whole:
            yield from sorted(whole, key=lambda one: folded(one[1]) not in frame.everybody)
            return


def target_of(shown: str, frame: Frame, names: frozenset[str]) -> str:
    """Return whom a message is for: EVERYBODY, or a name without what says that it is private.

    `names` are those of the senders, of which brackets may be a part.
    """
    if folded(shown) in frame.everybody:
        return EVERYBODY
    found = _BRACKET.match(shown)
    if found and folded(found["inner"]) in _private_words():
        return found["name"]
    if found and shown not in names and found["name"] in names:
        return found["name"]
    return shown


def shared_frame(heads: Sequence[str]) -> Frame | None:
    """Return the frame of a language nobody knows: what heads have in common; None where nothing.

    `heads` are what follows the time in lines that end in a colon.
    """
    every = [one.strip().rstrip(":\uff1a").split() for one in heads]
    if len(every) < 2:  # noqa: PLR2004 - one shares nothing
        return None
    least = _LEAST_SHARED * len(every)
    first, count = Counter(one[0] for one in every if one).most_common(1)[0]
    before = first if count == len(every) else ""
    for size in range(_MOST_WORDS, 1, -1):
        ends = Counter(tuple(one[-size:]) for one in every if len(one) > size + bool(before))
        if ends and ends.most_common(1)[0][1] >= least:
            words = ends.most_common(1)[0][0]
            return Frame((before,), (words[0],), frozenset({folded(" ".join(words[1:]))}))
    return None
