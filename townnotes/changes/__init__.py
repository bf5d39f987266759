"""What a change goes through behind the session's door.

It is said as the clock of this laptop would (`own_clock.py`), owed to the file
until the disk has it (`owed.py`), and can be taken back (`undo.py`). What is too large for a key to
wait for is made on a second state (`large_change.py`); a file that is no longer the session's own
is left for another in a thread (`leaving_file.py`).

Decisions:

* While a lost file is left nothing is written to it, not even where it is put back: what is typed
  is owed, and stands in the rescue journal. Where somebody waits for all to be saved, as at the
  end, the session goes on at once; so does a file by its new name, which is only opened again.
* A long paste came in by parts, and is taken back by parts, the last lines first, as one step: what
  is typed between them is a step of its own. It comes again whole.
"""
