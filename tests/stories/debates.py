"""Real debates of the European Parliament, as a note-taker hears them: who speaks, and what."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

DEBATES = Path(__file__).parents[3] / "shared" / "data" / "ep" / "with_text.jsonl"
LINES = 3
LONGEST = 70
_MARKS = re.compile(r'[#@§!>+?/"]|(?<!\S)-+(?!\S)')
"""What would be read as a mark; the rapporteur sets marks of their own."""


class Speech(NamedTuple):
    """A speaker, their group, and what is noted of the speech, line by line."""

    name: str
    group: str
    lines: tuple[str, ...]


def speeches(count: int) -> list[Speech]:
    """Return the first so many speeches by different people, one debate after the other."""
    found: dict[str, Speech] = {}
    for line in DEBATES.read_text(encoding="utf-8").splitlines():
        for said in json.loads(line)["A"]:
            if said["text"]:
                lines = tuple(_lines(said["text"]))[:LINES]
                found.setdefault(said["n"], Speech(said["n"], said["group"] or "", lines))
    return list(found.values())[:count]


def _lines(text: str) -> Iterator[str]:
    line = ""
    for word in _MARKS.sub(" ", text).split():
        if line and len(line) + len(word) >= LONGEST:
            yield line
            line = ""
        line = f"{line} {word}".strip()
    yield line
