"""The words of the call beside the note: by time, to be found, copied, and made interventions of.

Decisions:

* What is whose is told beside the window's work once words or interventions have changed, never
  with a key in the note; the list knows its rows by place alone, so that 10,000 cost nothing.
* What is copied becomes a point of the intervention in which it was said; where that is another
  speaker's than the note's, and nobody noted it, it is refused: it would be put in the wrong mouth.
* The caret stays in the note: the list follows it, and has the keys only where somebody goes there.
"""
