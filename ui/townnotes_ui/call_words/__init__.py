"""The words of the call beside the notes: by time, to be found, copied, and made interventions of.

Decisions:

* What is whose is told beside the window's work once words or interventions have changed, never
  with a key in the note, and once for all who show it (`WordsReader`); the list knows its rows by
  place alone, so that 10,000 cost nothing.
* What is copied becomes a point of the intervention in which it was said; where nobody noted that,
  it is refused: it would be put in the wrong mouth. A message stands by itself then, as one of the
  chat, and whoever wrote it does not count as heard.
* A source says of which file and when; what a message replies to may name somebody and is left out.
* Where the list of speakers and the words have no room beside each other, the words take its place:
  time and themes are looked at all the time.
* The caret stays in the note: the list follows it, and has the keys only where somebody goes there.
"""
