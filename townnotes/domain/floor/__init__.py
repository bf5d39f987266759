"""The floor of a call: who waits, who speaks and for how long, who was heard, and its agenda.

Decisions:

* The speaking timer is computed from stored instants, so that no freeze or restart can bend it.
* What the Floor shows is plain rows (`floor_rows`), named tuples: making one costs a seventh of
  making a dataclass. A field of a row is declared there and read in `floor_reading`; the file keeps
  the first rows as they are.
* What is noted before anybody speaks is an intervention of the kind `opening`: points, marks, undo
  and merge work in it as in any other. It has no time, stands first, and is left out of every count
  by `held_interventions` and `number_of`; its id comes from the session's, one for all who note.
* Who spoke and what counts for each theme is kept up by one `KeptFloor` a session, which reads
  again only what a change touched; panels and file take it from there.
* After a merge the count takes whoever is called by less ("Horvat", a body alone) for whom they
  most likely are (`undecided`); lists show them as they were noted. What the count hangs on is
  `count_hangs_on`, the one answer for gauge, style check and merge report.
"""
