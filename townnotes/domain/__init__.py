"""The townhall itself: registers, entities, state and commands, in plain Python.

Decisions:

* A field is declared once, with its entity: plain tables, the JSON format, the merge and the search
  for names read there what they need. A test walks every field; whoever adds a text says whom it
  names, or why nobody.
* Which of two linked entities is the earlier is told by the register `made`, written when it is
  made, and again when a theme is merged into another, which then speaks for both: the stamps of
  other fields move with each correction.
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
"""
