"""Display names as people have them in calls, made of whole names, with who is meant."""

import random
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from townnotes.domain.readings.letters import is_latin, plain_words, surviving_letters
from townnotes.importers.display_names.name_words import is_title
from townnotes.importers.folding import folded
from townnotes.summary.lines import stems

Shape = Callable[[Sequence[str], random.Random], str]
"""Makes a display name of the words of a name; empty where the name has no such shape."""


class Display(NamedTuple):
    """A display name, the place of whoever is meant, and its shape."""

    shown: str
    place: int
    shape: str


def _slip(words: Sequence[str], chance: random.Random) -> str:
    """Leave a letter out, or turn two round, inside the longest word."""
    longest = max(words, key=len)
    if len(longest) < 6 or not is_latin(longest):
        return ""
    at = chance.randrange(1, len(longest) - 2)
    turned = longest[:at] + longest[at + 1] + longest[at] + longest[at + 2 :]
    slipped = chance.choice([longest[:at] + longest[at + 1 :], turned])
    return " ".join(slipped if one == longest else one for one in words)


def _whole(make: Callable[[str], str]) -> Shape:
    return lambda words, _: make(" ".join(words))


def _of_two(make: Callable[[str, str], str]) -> Shape:
    """Make a shape of the first word and the last; of one word there is none."""
    return lambda words, _: make(words[0], words[-1]) if len(words) > 1 else ""


def _lost(words: Sequence[str], _: random.Random) -> str:
    whole = " ".join(words)
    left = "".join(one for one in whole if one.isascii())
    is_much = len(surviving_letters(whole)) * 2 >= len("".join(words))
    return left if left != whole and is_latin(whole) and is_much else ""


def _plain(words: Sequence[str], _: random.Random) -> str:
    whole = " ".join(words)
    bare = stems.plain(whole)
    return bare if bare != whole and is_latin(whole) else ""


def _romanized(words: Sequence[str], _: random.Random) -> str:
    whole = " ".join(words)
    plain = " ".join(plain_words(whole)).title()
    return plain if plain.isascii() and not is_latin(whole) and len(words) > 1 else ""


def _address(words: Sequence[str], _: random.Random) -> str:
    plain = [one for one in plain_words(" ".join(words)) if one.isascii()]
    return ".".join(plain) if len(plain) > 1 and is_latin("".join(words)) else ""


def _garbled(words: Sequence[str], _: random.Random) -> str:
    whole = " ".join(words)
    try:
        return "" if whole.isascii() else whole.encode().decode("cp1252")
    except UnicodeDecodeError:
        return ""


SHAPES: dict[str, Shape] = {
    "as it is": _whole(str),
    "small letters": _whole(str.lower),
    "capitals": _whole(str.upper),
    "Surname, Given": _of_two(lambda given, last: f"{last}, {given}"),
    "SURNAME Given": lambda words, _: " ".join((words[-1].upper(), *words[:-1])),
    "pronouns": _whole("{} (she/her)".format),
    "open pronouns": _whole("{} they/them".format),
    "mark": _whole("{} (Host, me)".format),
    "Name (body)": _whole("{} (Coastal Youth Network)".format),
    "Name - body": _whole("{} - UNHCR".format),
    "body - Name": _whole("IOM - {}".format),
    "body_Name": _whole("WHO_{}".format),
    "body Name": _whole("UNICEF {}".format),
    "Name | place": _whole("{} | Nairobi".format),
    "Name, body": _whole("{}, Ministry of Labour".format),
    "emoji": _whole("🌍 {} ✋".format),
    "device of": _whole("iPhone de {}".format),
    "device's": _whole("{}’s iPad".format),
    "(device)": _whole("Galaxy S21 ({})".format),
    "number": _whole("3. {}".format),
    "title": _whole("Dr. {}".format),
    "no accents": _plain,
    "lost letters": _lost,
    "garbled": _garbled,
    "address": _address,
    "slip": _slip,
    "given and last": lambda words, _: f"{words[0]} {words[-1]}" if len(words) > 2 else "",
    "Given S.": _of_two(lambda given, last: f"{given} {last[0]}."),
    "G. Surname": _of_two(lambda given, last: f"{given[0]}. {last}"),
    "Given alone": _of_two(lambda given, _: given),
    "Surname alone": _of_two(lambda _, last: last),
    "other script": _romanized,
}


OF_WORDS = frozenset(
    {"Surname, Given", "SURNAME Given", "given and last", "Given S.", "G. Surname",
     "Given alone", "Surname alone"}
)  # fmt: skip
"""Shapes that are made of a name without its titles."""


def displays(names: Sequence[str], shapes: Iterable[str] = SHAPES) -> list[Display]:
    """Return each name in each shape that it has."""
    chance = random.Random(7)
    found: list[Display] = []
    for shape in shapes:
        for place, name in enumerate(names):
            words = [one for one in name.split() if not is_title(folded(one))]
            shown = SHAPES[shape](words if shape in OF_WORDS else name.split(), chance)
            if shown:
                found.append(Display(shown, place, shape))
    return found
