"""What stands beside a name in a call: a program's marks, pronouns, somebody's device."""

import re
from functools import cache

from townnotes.importers.folding import folded
from townnotes.importers.tables.labels import says, words

_OPEN, _CLOSE = "([{\uff08\u3010", ")]}\uff09\u3011"
_OPENED = frozenset(_OPEN)
_BRACKET = re.compile(
    rf"\s*[{re.escape(_OPEN)}]([^{re.escape(_OPEN + _CLOSE)}]*)(?:[{re.escape(_CLOSE)}]|$)"
)
_PARTS = re.compile(r"[,;/|]")
_POSSESSIVE = re.compile(r"^(?P<name>.+?)(?:['’]s?|的|の)\s*(?P<rest>\S.*)$")
_OWNING = frozenset("'’的の")
_MODEL = re.compile(
    r"[\w+.-]*\d[\w+.-]*|pro|max|plus|mini|ultra|lite|air|note|se|fe", re.IGNORECASE
)
_NUMBERED = re.compile(r"[-_]?\d[\w-]*$")
_FEWEST = 2


def is_mark(inner: str) -> bool:
    """Tell whether what stands in brackets are marks of a call's program: "Host, me"."""
    parts = [one for one in re.split(r"[,;]", inner) if one.strip()]
    return bool(parts) and all(says("marks", one) for one in parts)


def is_pronouns(text: str) -> bool:
    """Tell whether a text is somebody's pronouns: "she/her", "elle", "they / them"."""
    parts = [one.strip() for one in _PARTS.split(text)]
    return says("pronouns", parts[0]) and all(one.isalpha() for one in parts)


def cut_brackets(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text without its brackets, and what stood in them."""
    if _OPENED.isdisjoint(text):
        return " ".join(text.split()), ()
    found: list[str] = []
    while match := _BRACKET.search(text):
        found.append(match[1].strip())
        text = f"{text[: match.start()]} {text[match.end() :]}".strip()
    return " ".join(text.split()), tuple(one for one in found if one)


def without_marks(text: str) -> str:
    """Return a text without brackets that hold marks or pronouns; other brackets stay."""
    return _BRACKET.sub(
        lambda found: "" if is_mark(found[1]) or is_pronouns(found[1]) else found[0], text
    )


def without_pronouns(text: str) -> str:
    """Return a text without pronouns that stand in it without brackets: "Ana Lee she/her"."""
    return " ".join(_open_pronouns().sub(" ", text).split())


@cache
def _open_pronouns() -> re.Pattern[str]:
    one = "|".join(sorted(map(re.escape, words("pronouns")), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{one})(?:\s*/\s*(?:{one}))+(?!\w)", re.IGNORECASE)


def name_of_device(text: str) -> str | None:
    """Return whose device a text names, empty where it says of nobody; None where it is no device.

    "iPhone de Fatou Diop" and "Fatou's iPad" are Fatou's; "Galaxy S21" is nobody's.
    """
    device, rest = _begins(text)
    if device:
        return rest
    possessive = _POSSESSIVE.match(text) if not _OWNING.isdisjoint(text) else None
    if possessive and _begins(possessive["rest"]) == (True, ""):
        return possessive["name"].strip()
    head, _, last = text.rpartition(" ")
    return head if head and _is_device(last) and len(folded(head).split()) >= _FEWEST else None


def _begins(text: str) -> tuple[bool, str]:
    """Tell whether a text begins with a device, and return whose it is."""
    if f"{folded(text)} "[:_FEWEST] not in _beginnings():
        # Of 40,000 people few have a device, and each would be looked up four times.
        return False, ""
    found = text.split()
    at = next((size for size in (3, 2, 1) if _is_device(" ".join(found[:size]))), 0)
    if not at:
        return False, ""
    while at < len(found) and (_MODEL.fullmatch(found[at]) or _is_device(found[at])):
        at += 1
    rest = found[at:]
    if not rest:
        return True, ""
    if says("device_of", rest[0]) and rest[1:]:
        return True, " ".join(rest[1:])
    elided = re.match(r"d['’](.+)", " ".join(rest), re.IGNORECASE)
    return (True, elided[1]) if elided else (False, "")


@cache
def _beginnings() -> frozenset[str]:
    """Return the first two signs of every word for a device."""
    return frozenset(f"{one} "[:_FEWEST] for one in words("devices"))


def _is_device(text: str) -> bool:
    if says("devices", text):
        return True
    bare = _NUMBERED.sub("", text)
    return bare != text and says("devices", bare)
