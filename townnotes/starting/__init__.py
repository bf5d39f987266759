"""How an evening begins: the townhalls opened last, and a call to practise on.

Decisions:

* Of recent townhalls the settings keep the paths alone: what a townhall is called stands in its
  file, which may be erased from, handed on or gone. Each file is looked at beside the window, one
  by one and in no turn, so that a drive that does not answer keeps nobody waiting.
* How a townhall stands is read from the plain tables of its file, without loading it: 2 ms.
* A practice call is built by the commands that the window uses, with a clock that goes from the
  beginning of the call to now, by an author of its own: undo passes over what was noted before.
* It is made in the data folder, and is known as practice by that place: it is never among the
  recent ones. Its name says “practice” in the window and in every export.
* What is said in it is a script, by speaker: it follows whoever has the floor, in whatever order
  they are called.
"""
