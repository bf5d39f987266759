"""Two languages that nobody speaks: one longer and with accents, one from right to left."""

from collections.abc import Iterable
from pathlib import Path

from townnotes.language.catalogue import FORMS
from translating.extracting import Found, texts
from translating.make_catalogues import compile_catalogue
from translating.ts_file import Entry, write_entries

BEGIN, END = "‹", "›"
"""What stands round every text of the longer one."""
# None that is higher or deeper than those of the languages spoken.
_PLAIN, _ACCENTED = "AEIOUaceinosuyz", "ÁÉÍÓÚáçéíñóšúýž"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_LONGER = 0.3


def longer(text: str) -> str:
    """Return a text with accents and a third longer, its places as they are.

    >>> longer("Undo {name}")[1:-1]
    'Úñdó {name}~~~'
    """
    parts = text.replace("{", "\x00{").replace("}", "}\x00").split("\x00")
    said = "".join(one if one.startswith("{") else one.translate(_ACCENTS) for one in parts)
    return f"{BEGIN}{said}{'~' * round(len(text) * _LONGER)}{END}"


def make_longer(folder: Path, found: Iterable[Found] | None = None) -> Path:
    """Make the catalogue of the longer language, as Qt loads it."""
    every = list(found or texts().values())
    entries = {one.text: Entry(one.text, _forms(one), is_done=True) for one in every}
    source, made = folder / "longer.ts", folder / "longer.qm"
    write_entries(source, "fr", every, entries)
    compile_catalogue(source, made)
    return made


def _forms(one: Found) -> tuple[str, ...]:
    if not one.counts:
        return (longer(one.text),)
    single, _, more = one.text.partition("|")
    return (longer(single), *(longer(more) for _ in range(FORMS["fr"] - 1)))
