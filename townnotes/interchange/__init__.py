"""A session as JSON in plain words, in both directions: for archives, fixtures and other programs.

Format `townnotes-session`, version 1. One UTF-8 file holds everything a summary needs; earlier
versions and registers stay in the `.townnotes` file, and so does who made the summary final.

Decisions:

* A field's default is not written; explicit nulls of a file are, so that the round trip is exact.
* Of links `same_as`, `opposes` and `may_be` are written: `may_be` is what a merge left open of
  people and turns, so that the count says after JSON, too, that it may be wrong. What was joined is
  one item that names its members; what was kept apart is not written.
* A final summary is its sentences (`finality.py`); reading makes an edition of them again.
"""

from townnotes.interchange.json_reading import SessionReading, read_session
from townnotes.interchange.json_writing import point_ids, write_session

__all__ = ["SessionReading", "point_ids", "read_session", "write_session"]
