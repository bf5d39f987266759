"""Finds what several note-takers recorded of one townhall, each apart, and says what is the same.

Nothing here changes a session: what is found becomes links, which go in by the one door.

Decisions:

* All order-keeping alignments are weighed at once (`align.py`): each pair of interventions recorded
  apart has a probability, and pairs above one half never cross or share a row.
* What two authors have at the same moments in one session are two notes of the same
  (`recordings.beside`): copies of one file are aligned like recordings made apart. A shift that
  went on where another left off is not.
* Requests of linked people are linked (`links.py`), not withdrawn, so that two laptops that merge
  both ways lose nobody. `recordings.placed` gives what has no time its place.
* Points are compared beside the merge (`townnotes/merging.py`), with the summary's finder: nobody
  has to decide of them, and so they are in `Comparison.points` and not among what is likely.
* A chosen value is written to both of two linked entities, so that whoever leads shows it.
* What a merge brings is the union of registers without what does not travel (`incoming.py`). Of an
  id that registers give two kinds, those of the other kind are left out and counted.
"""
