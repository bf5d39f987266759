"""The floor of a call: who waits, who speaks and for how long, who was heard, and its agenda.

Decisions:

* The speaking timer is computed from stored instants, so that no freeze or restart can bend it.
* What the Floor shows is plain rows (`floor_rows`), named tuples: making one costs a seventh of
  making a dataclass. A field of a row is declared there and read in `floor_reading`; the file keeps
  the first rows as they are.
* Who spoke and what counts for each theme is kept up by one `KeptFloor` a session, which reads
  again only what a change touched; panels and file take it from there.
"""
