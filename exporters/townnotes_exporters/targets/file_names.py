"""What a file is called: a pattern with named places, filled in, as every system takes it.

What Windows refuses is refused nowhere else; a file is mailed about, so it is mended everywhere.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

from townnotes.domain.commands.summary import final_edition
from townnotes.domain.state import State
from townnotes.summary.publication import Publication
from townnotes.summary.style.house_style import readable_style

USUAL = "{kind} {date} ({version})"
"""The pattern while nobody chose another."""
LONGEST = 200
"""Bytes of a name: disks take 255, of which the ending and “(internal)” need some."""

_PLACE = re.compile(r"\{([^{}]*)\}")
_SIGNS = re.compile(r'[\\/:*?"<>|]')
_SPACE = re.compile(r"\s+")
_TURNS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Signs that turn the direction of what follows: a name with one can look like another."""
_EMPTY = "\0"
_IN_BRACKETS = re.compile(r"[(\[]\s*\0\s*[)\]]")
_AROUND = re.compile(r"([\s._\-–—,]*)\0([\s._\-–—,]*)")
_RESERVED = re.compile(
    r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\s*(\.|$))", re.IGNORECASE
)


class FileName(NamedTuple):
    """The name of a file without its ending, and what was mended in it."""

    stem: str
    signs: str = ""
    """Signs that no name has on Windows, each once; a dash stands in their place."""
    is_reserved: bool = False
    """Windows keeps the name for a device; a line was added."""
    is_cut: bool = False
    """It was longer than disks take."""


class NamePlaces(NamedTuple):
    """What stands in each named place of a pattern; an empty one takes its brackets with it."""

    kind: str
    title: str
    series: str
    number: str
    date: str
    time: str
    version: str
    speakers: str
    state: str
    language: str


def places_of(
    state: State,
    publication: Publication,
    now: datetime,
    *,
    is_archive: bool = False,
    is_final: bool = False,
    say: Callable[[str], str] = str,
) -> NamePlaces:
    """Return what stands in the places for a session; `say` puts words into another language."""
    details = state.session
    speakers = {"named": "", "category": say("by category"), "none": say("without names")}
    is_made = is_final or final_edition(state) is not None
    return NamePlaces(
        kind=say("Session") if is_archive else say("Summary"),
        title=details.name,
        series=details.series,
        number="" if details.ordinal is None else str(details.ordinal),
        date=details.date,
        time=f"{now:%H-%M}",
        version=say("internal") if publication.is_internal else "",
        speakers="" if is_archive else speakers[publication.attribution],
        state=say("final") if is_made else say("draft"),
        language=readable_style(state)[0].language,
    )


def unknown_places(pattern: str) -> list[str]:
    """Return the places of a pattern that there are not, such as `{dat}`."""
    found = _PLACE.finditer(pattern)
    return [one.group() for one in found if one.group(1) not in NamePlaces._fields]


def named(pattern: str, places: NamePlaces) -> FileName:
    """Return what a pattern comes to; a place that there is not stays as it was typed.

    Where nothing is left of it, it is what the usual pattern comes to.
    """
    name = as_file_name(_filled(pattern, places._asdict()))
    return name if name.stem else as_file_name(_filled(USUAL, places._asdict()))


def as_file_name(words: str) -> FileName:
    """Return words as every system takes them for the name of a file; nothing may be left."""
    plain = unicodedata.normalize("NFC", words.translate(_TURNS))
    plain = _SPACE.sub(" ", plain)
    plain = "".join(sign for sign in plain if unicodedata.category(sign) not in {"Cc", "Cs"})
    signs = "".join(dict.fromkeys(_SIGNS.findall(plain)))
    whole = _SIGNS.sub("-", plain).strip().strip(". ")
    stem = whole.encode()[:LONGEST].decode(errors="ignore").strip(". ")
    kept = _RESERVED.match(stem)
    if kept:
        stem = f"{kept[1]}_{stem[kept.end(1) :]}"
    return FileName(stem, signs, bool(kept), len(stem) < len(whole))


def _filled(pattern: str, values: Mapping[str, str]) -> str:
    """Fill a pattern in; with an empty place go its brackets and one of the signs around it."""
    bare = pattern.replace(_EMPTY, "")
    filled = _PLACE.sub(lambda one: values.get(one[1], one[0]) or _EMPTY, bare)
    filled = _IN_BRACKETS.sub(_EMPTY, filled)
    while _EMPTY in filled:
        filled = _AROUND.sub(_joined, filled, count=1)
    return filled


def _joined(found: "re.Match[str]") -> str:
    is_at_edge = found.start() == 0 or found.end() == len(found.string)
    return "" if is_at_edge else found[1] or found[2]
