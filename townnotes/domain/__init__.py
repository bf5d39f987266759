"""The townhall itself: registers, entities, state and commands, in plain Python.

Decisions:

* A field is declared once, with its entity: plain tables, the JSON format, the merge and the search
  for names read there what they need. A test walks every field; whoever adds a text says whom it
  names, or why nobody.
* Which of two linked entities is the earlier is told by the register `made`, written when it is
  made, and again when a theme is merged into another, which then speaks for both: the stamps of
  other fields move with each correction.
* Linked entities are shown as one with the best of each (`composed.py` has the rules); what a merge
  compares is each of them alone. Undo gives back what was shown, since a value written after
  joining is shown whatever it is.
* Members stand in the order of their stamps, so undo says again those that follow one it brings
  back.
* An id is of one kind: registers that give it another are left out and counted. A stamp from 2^61
  on is kept and not followed.
* A kind's entities are kept sorted (`ordered`), and a changed one is put where it belongs; few
  among thousands, as who waits, are asked for by `State.where`.
* What is private is told by `points.marks`, for folder and merge alike; the line being typed
  stays until it rests, since a mark at its end may make it private.
* What is loaded is made with the search for circular garbage paused (`garbage`): it looks at
  everything again and again, which takes a third of the time.
* Any moment (`history`) is registers and earlier versions up to a stamp. A step puts back only the
  entities that changed between two moments, whole, since of a few registers each a record is made
  faster than it is unwound; so forward and backward are one way. A value that another of its field
  replaced within five seconds is in no moment, whoever wrote it: the file keeps few of those, and
  some of them would look like all. A step holds what was written within five seconds, so that a
  point and its marks come together.
* The practice townhall is stamped at the instants that it speaks of (`practice_stamps`), an
  imported session when it was imported: only of the first is it known that it was noted in a call.
* The id of a turn is made of its request's and of how many of its turns have ended, so that two who
  give the floor at once begin one turn. It is timed by one of them; a correction of either stays.
* What two laptops add at once (`doubles`) is linked by the later one alone, who can then undo it.
"""
