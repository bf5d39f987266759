"""The window's side of a shared folder: a thread at the folder, who is there, and two sheets.

Decisions:

* An edit beats a delete that did not know of it: what is open, unsaved or edited since the last
  look is written again, and said. What must go otherwise stands in a banner, with its words.
* What others wrote is taken in by slices as long as the processor's work on them (`pace`): a disk
  waits as long for one entry as for hundreds.
"""
