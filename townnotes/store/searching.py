"""Finds interventions by words: what was noted stands in an index, who spoke in their own rows.

The index has a row a point, so that a key in a note of thousands costs no more than in a short one.
"""

from collections.abc import Iterable
from functools import lru_cache

from sqlite_utils import Database

from townnotes.domain.points.found_words import bare, search_words, words_in
from townnotes.domain.readings.name_search import found_by, ways_of
from townnotes.store.layout import SEARCHED

_WORDS = f"n, text FROM {SEARCHED} WHERE id = ?"
_FORGET = f"INSERT INTO search (search, rowid, text) SELECT 'delete', {_WORDS}"
_INDEX = f"INSERT INTO search (rowid, text) SELECT {_WORDS}"
_NOTED = (
    f"SELECT DISTINCT intervention FROM {SEARCHED}"  # noqa: S608
    " WHERE n IN (SELECT rowid FROM search WHERE search MATCH ?)"
)
_NAMES = "SELECT id, speaker_name, organization FROM interventions ORDER BY n DESC"


def forget(db: Database, ids: Iterable[str]) -> None:
    """Take points' words out of the index, before their rows change."""
    db.conn.executemany(_FORGET, ([id_] for id_ in ids))


def index(db: Database, ids: Iterable[str]) -> None:
    """Put points' words into the index, as their rows have them."""
    db.conn.executemany(_INDEX, ([id_] for id_ in ids))


def find(db: Database, text: str) -> list[str]:
    """Return the ids of the interventions that hold all words of a text, the newest first.

    The last word may be unfinished.
    """
    words = search_words(text).words
    if not words:
        return []
    asked = [*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}"*']
    noted = [{row[0] for row in db.conn.execute(_NOTED, [one])} for one in asked]
    named = [*(ways_of(bare(word), is_whole=True) for word in words[:-1]), ways_of(bare(words[-1]))]
    found: list[str] = []
    for id_, name, organization in db.conn.execute(_NAMES):
        spoken = _spoken(name, organization)
        pairs = zip(noted, named, strict=True)
        if all(id_ in in_notes or any(one in spoken for one in ways) for in_notes, ways in pairs):
            found.append(id_)
    return found


@lru_cache(maxsize=8192)
def _spoken(name: str, organization: str) -> str:
    """Return the words of who spoke, each between spaces, and how they are read and written."""
    said = " ".join(map(bare, words_in(f"{name} {organization}")))
    return f" {said}{found_by(name)}{found_by(organization)}"
