"""Merging other note-takers' sessions: looked at side by side, decided, taken in, taken back.

Decisions:

* The room compares in a thread, on registers given to it at the click; taking in chooses anew
  against the live session and links by the comparison that was shown.
* More than two recordings are ours against the folded others.
* A chosen value is written to both of two linked entities, so that whoever leads shows it.
"""
