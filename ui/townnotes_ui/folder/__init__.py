"""The window's side of a shared folder or live townhall: a thread there, who is there, the sheets.

Decisions:

* An edit beats a delete that did not know of it: what is open, unsaved or edited since the last
  look is written again, and said. What must go otherwise stands in a banner, with its words.
* What others wrote is taken in by slices as long as the processor's work on them (`pace`): a disk
  waits as long for one entry as for hundreds.
* Who gives the floor is asked before, not locked out: one question, answered by the same key. A
  press counts as just now from when it is known here, as a slow folder brings it late.
* What came before the link that makes it one with one's own is looked at again as the link comes
  (`doubles`): two may have given a speaker the floor whom both had just added.
* Whoever drives gives a sign of life every ten seconds, the others every minute: only of the driver
  half a minute of silence means anything.
* A folder and a live server are shared alike; what is said of them differs, in `place_words` alone.
* A link opened while a session stands is offered in a line that takes no key, joined by a sheet.
* A line that was left goes to the folder at once, as its marks are read; else it has to rest.
"""
