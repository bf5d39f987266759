"""Words that figures, dates, lists and posts are put into, in United Nations English."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache

from townnotes.language.plurals import plural_noun


def listed(words: str) -> frozenset[str]:
    """Return the words of a list written as one text."""
    return frozenset(words.split())


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|several|all"
_DETERMINED = re.compile(
    rf"(?:the|an?|this|that|these|those|my|our|your|his|her|its|their|{_NUMBERS})\b"
    r"|\d|[^\W\d_][\w-]*(?:['’]s|s['’])(?=\s)",
    re.IGNORECASE,
)
# Posts whose plural is made by rule: importing inflect takes a tenth of a second, so it comes last.
_PLAIN_HEADS = listed(
    "representative ambassador minister director chair president co-chair facilitator "
    "co-facilitator convener organizer moderator coordinator observer envoy rapporteur adviser "
    "advisor counsellor delegate commissioner governor mayor professor head member focal"
)
_ODD_HEADS = {"secretary": "secretaries", "chargé": "chargés", "deputy": "deputies"}
_POSTPOSED = re.compile(
    r"(.+?)(-(?:general|designate|elect)\b.*|\s+general|\s+d['’].*|\s+(?:for|of|to|at|in)\s.*)",
    re.IGNORECASE,
)
_PEOPLE = (("woman", "women"), ("person", "persons"), ("man", "men"))
# What may be typed before the name of whoever made it.
_STATEMENT = re.compile(
    r"(?:the |la |el )?(?:statements?|remarks|interventions?|déclaration|intervention|declaración|"
    r"intervención)\s+(?:made )?(?:of|by|de la|de|du|del|d[’'])\s*",
    re.IGNORECASE,
)


def squeezed(text: str) -> str:
    """Return the text on one line, with single spaces."""
    return " ".join(text.split())


def bare_word(word: str) -> str:
    """Return a word in small letters, without the signs that stand at it."""
    return word.strip(".,;:()?!").casefold()


def maker_of(statement: str) -> str:
    """Return "Ada Mole", whether that is typed or "the statement of Ada Mole"."""
    return _STATEMENT.sub("", squeezed(statement))


def with_the(phrase: str) -> str:
    """Return a phrase of a field as a sentence takes it: with an article, unless it has its own."""
    return phrase if not phrase or _DETERMINED.match(phrase) else f"the {phrase}"


def join_words(items: Sequence[str], last: str = " and ") -> str:
    """Join as "A, B and C", without the serial comma."""
    items = [item for item in items if item]
    if len(items) < 2:  # noqa: PLR2004 - a pair has a joint
        return "".join(items)
    return ", ".join(items[:-1]) + last + items[-1]


def capitalized(text: str) -> str:
    """Return the text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def sentence(*parts: str) -> str:
    """Put parts that are not empty into one sentence, with a capital and one full stop."""
    text = capitalized(" ".join(part for part in parts if part)).rstrip()
    return text if re.search(r"[.!?…。؟][”\")»]?$", text) else f"{text}."


def weekday(day: date) -> str:
    """Return "Wednesday"."""
    return _WEEKDAYS[day.weekday()]


def ordinal_letters(number: int) -> str:
    """Return what follows the figure: "st" of 1st, "th" of 11th."""
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


@cache
def plural_of(noun: str) -> str:
    """Return the plural of a role or post, which its head noun takes: Ministers for Health."""
    split = _POSTPOSED.fullmatch(noun)
    first, rest = split.groups() if split else (noun, "")
    before, space, head = first.rpartition(" ")
    return f"{before}{space}{_plural_word(head)}{rest}"


def _plural_word(head: str) -> str:
    low = head.lower()
    if low in _PLAIN_HEADS:
        return f"{head}s"
    if low in _ODD_HEADS:
        return head[:1] + _ODD_HEADS[low][1:]
    for one, many in _PEOPLE:
        if low.endswith(one):
            return head[: -len(one)] + many
    if not re.fullmatch(r"[A-Za-z-]+", head):
        return head
    return _inflected(head)


def _inflected(head: str) -> str:
    # A capital would make it a name, whose plural is another: the Kennedys.
    plural = plural_noun(head.lower())
    return capitalized(plural) if head[0].isupper() else plural


def distinct(items: Iterable[str]) -> tuple[str, ...]:
    """Return the items that are not empty, each once, in order."""
    return tuple(dict.fromkeys(item for item in items if item))
