"""What stands beside a name in a list: what somebody is, whom they are from, and where that is."""

import re
from typing import NamedTuple

from townnotes.domain.readings.letters import plain_words
from townnotes.domain.readings.name_words import BODIES
from townnotes.importers.folding import folded
from townnotes.importers.tables.countries import code_of
from townnotes.importers.tables.labels import words

_PLACE = re.compile(
    r"^(?P<body>.*\S)(?:\s+[-–—/]\s*|\s*[–—/|]\s*|\s*\n\s*|\s*\()(?P<place>[^()]+?)\)?$"
)
_MOST_OF_A_POST = 5


class Origin(NamedTuple):
    """Whom somebody is from, the code of its country (ISO 3166), and what was cut from it."""

    organization: str = ""
    country: str = ""
    cut: tuple[str, ...] = ()


def origin_of(text: str) -> Origin:
    """Read what stands behind a name: "Director, Moss Fund – Finland" is Moss Fund, of FIN."""
    parts = [part.strip() for part in text.split(",")]
    cut = tuple(filter(is_post, parts))
    rest = ", ".join(part for part in parts if part not in cut)
    return parted(rest)._replace(cut=cut)


def parted(text: str) -> Origin:
    """Part an organization from the country behind a dash, a stroke or in brackets."""
    found = _PLACE.match(text.strip())
    code = code_of(found["place"]) if found else ""
    if found and code and found["body"].strip():
        return Origin(" ".join(found["body"].split()), code)
    return Origin(" ".join(text.split()))


def is_post(text: str) -> bool:
    """Tell whether words are what somebody is: "Policy Officer", and no body or country."""
    said = folded(text).split()
    is_short = 0 < len(said) <= _MOST_OF_A_POST
    return is_short and not words("posts").isdisjoint(said) and BODIES.isdisjoint(plain_words(text))
