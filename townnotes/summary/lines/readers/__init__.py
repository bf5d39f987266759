"""The languages that lines are read in; `line_reader` has what they share.

Decisions:

* What a rule is not sure of waits: a note that waits costs five seconds, a wrong sentence a trust.
* A reader makes careful words of a line, as the README teaches them, so that whatever words a
  sentence knows one kind of line: "we must reduce demand" is "the need to reduce demand".
* A sentence of a line is a remark of its own. A stance marked goes with the first, the weakest
  reading of the others.
* What is noted in the present is told in the past, in each language by a table of verb forms; a
  form that a noun shares is a verb only where its neighbours say so. A tagger was measured, and is
  no better on notes in haste.
* A wish behind "que" is reported in the past in Spanish, "que se quitara"; French keeps its
  subjunctive of the present, as nobody writes the other. Without a stance it is a need.
* Only need, must and should raise a need, only keep, delete and add ask for words. In English a
  verb of saying at a line's start is its stance ("propose a fund"), as the Floor shows it; one that
  is a noun as well ("stress", "request") only before what no noun takes. No other verb gives one.
* What is said beside proposed words is a remark of its own where a rule reads it; where none does,
  the proposal is told alone, as its opponent would otherwise be told without it.
"""
