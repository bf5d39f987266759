"""Finds keys, marks and passages of the guide by the words that are typed."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from townnotes_ui.actions.help_rows import MARKS, ON_THE_LIST
from townnotes_ui.actions.keys import keys_text
from townnotes_ui.actions.palette import PaletteEntry
from townnotes_ui.actions.table import ACTIONS
from townnotes_ui.completion.matching import letters
from townnotes_ui.guide.pages import ACTION, GuidePage, guide_pages
from townnotes_ui.language.translation import tr

KEYS = "keys"
"""The id of the page of all keys and marks; a row of it has that of its place there."""
PAGE = "page:"
_MOST_OF_A_PAGE = 3


class HelpEntry(NamedTuple):
    """What can be found: the row that shows it, and its words in full."""

    row: PaletteEntry
    words: str = ""


class KeyGroup(NamedTuple):
    """A heading, and what stands under it: ids, keys or marks, and what they do."""

    name: str
    rows: tuple[tuple[str, str, str], ...]


def key_groups() -> list[KeyGroup]:
    """Return every mark and every key, as the keys are now."""
    by_name: dict[str, list[tuple[str, str, str]]] = {}
    for row in ACTIONS:
        text = tr(row.text)
        by_name.setdefault(row.group, []).append((f"{ACTION}{row.id}", keys_text(row), text))
    of_actions = [KeyGroup(tr(name), tuple(rows)) for name, rows in by_name.items()]
    typed = tuple(
        (f"mark:{at}", mark, tr(text).replace("*", "")) for at, (mark, text) in enumerate(MARKS)
    )
    on_lists = tuple((f"list:{at}", keys, tr(text)) for at, (keys, text) in enumerate(ON_THE_LIST))
    typed_group = KeyGroup(tr("Typed into the note"), typed)
    return [typed_group, *of_actions, KeyGroup(tr("In lists"), on_lists)]


def contents() -> list[PaletteEntry]:
    """Return what is there while nothing is typed: the pages, and that of all keys."""
    rows = [PaletteEntry(f"{PAGE}{one.name}", one.title, "", "") for one in guide_pages()]
    return [*rows, PaletteEntry(KEYS, tr("All keys and marks"), "", "")]


def help_entries() -> list[HelpEntry]:
    """Return all that can be found: actions and marks, then the sections of the guide."""
    rows = [
        HelpEntry(PaletteEntry(id_, text, "", keys), group.name)
        for group in key_groups()
        for id_, keys, text in group.rows
    ]
    return [*rows, *(entry for page in guide_pages() for entry in _sections_of(page))]


def _sections_of(page: GuidePage) -> Iterable[HelpEntry]:
    for at, section in enumerate(page.sections):
        row = PaletteEntry(f"{PAGE}{page.name}#{at}", section.heading, tr("Guide"), "")
        yield HelpEntry(row, f"{page.title} {section.words}")


def found_in_help(typed: str, among: Sequence[HelpEntry]) -> list[PaletteEntry]:
    """Return what has every typed word, or a word that begins so; the nearest first.

    What it is called counts most, then its keys, then all it says; of one page a few at most.
    """
    wanted = letters(typed).split()
    if not wanted:
        return []
    ranked = sorted(
        ((place, at) for at, one in enumerate(among) if (place := _place(wanted, one)) is not None)
    )
    found: list[PaletteEntry] = []
    for _, at in ranked:
        row = among[at].row
        page, is_section, _ = row.id.partition("#")
        if is_section and sum(one.id.startswith(f"{page}#") for one in found) >= _MOST_OF_A_PAGE:
            continue
        found.append(row)
    return found


def _place(wanted: Sequence[str], entry: HelpEntry) -> int | None:
    named = letters(entry.row.text).split()
    with_keys = [*named, *letters(entry.row.keys).split()]
    every = [*with_keys, *letters(entry.words).split()]
    for place, words in enumerate((named, with_keys, every)):
        if all(any(word.startswith(one) for word in words) for one in wanted):
            return place
    return None
