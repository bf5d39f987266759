"""What keeps a session from being lost, whatever happens to file, disk, machine or hand.

Decisions:

* What can be read of a damaged file is a session in memory that refuses every change: all of the
  window shows it, nothing of it can be saved into the damage, and a copy is one button away.
* How many entries a lost page held is not known, so the least that is missing is said (see
  `store.lost`), and “at least” with it.
* An intervention that lost its beginning or end gets one from its points, stamped before
  everything: its points show, nobody has the floor for ever, and a sound copy replaces it.
* `check` reads a copy in the system's folder for temporary files, open to its owner alone: it needs
  to write nothing where the file is, and finds what only SQLite's own writing would.
"""
