"""What a change goes through behind the session's door.

It is said as the clock of this laptop would (`own_clock.py`), owed to the file
until the disk has it (`owed.py`), and can be taken back (`undo.py`). What is too large for a key to
wait for is made on a second state (`large_change.py`).

Decisions:

* A long paste came in by parts, and is taken back by parts, the last lines first, as one step: what
  is typed between them is a step of its own. It comes again whole.
"""
