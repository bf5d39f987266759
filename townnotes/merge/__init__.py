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
* Laptops keep network time (`clock_prior.py`): equal clocks are believed first, then whole hours
  where dates agree, then whole days where gaps are equal. Any other offset needs six different
  speakers within 10 s and no second offset with half of that (`clock_choice.py`). A townhall that
  has fewer needs four, who are much of it, and nothing else near: the recall of short townhalls
  with a wrong clock would fall by five points else. An offset that is not believed joins nothing.
* Where one goes on as the other ends by equal clocks, people are linked and nothing is joined,
  unless four and more spoke for as long, and after each other as soon, as chance hardly has it:
  people who speak again under a strict limit always fit, and are not joined.
* Who hands over may stay a while: where equal clocks have the same speakers in most of a short
  stretch that both noted, they are believed before a fit of all who speak again.
* Which townhall it is (`townhalls.py`) is told by date, number and title, then by what was heard;
  what one does not say is not contrary. A question goes to a person, and nothing is merged before
  it is answered (`townhall_answers.py`). Another townhall taken in beside is kept `apart` from the
  session it came to, whose heading stays.
"""
