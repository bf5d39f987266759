"""Prepare: the townhall's details, its participants and its themes, before the floor opens.

Decisions:

* In a list to choose from nothing is written by an arrow, a letter or the wheel: Enter or a click
  chooses (`ChoiceBox`). Several rows share one column, to which letters and Enter then go.
* Somebody new is asked for their category, and inherits none: one that nobody chose counts wrongly.
* Who is to identify is no longer so once named anew, or once an organization, a group or an address
  is said; a category alone tells nobody who it is.
* A date that may be two days is asked about once a computer; without a year the townhall is near
  today, and what follows it is after it.
* An example is grey and begins with “e.g.”, so that none is taken for what is filled in.
* The preview marks the sentence changed last, and goes below the form where both have no room.
* What is brought in (people, themes, a text) is shown first, then one step that undo takes back.
"""
