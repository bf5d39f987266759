"""The Floor: the room where the townhall is noted live.

Decisions:

* Who took the floor is a table of one column: a list lays out all its rows with each that comes.
  Few among thousands (who waits, who speaks) are asked for by `State.where`.
* A click never takes the caret out of a field; what is typed where Tab or F6 led goes to the note
  (`stray_typing`). Only the one widget that has the focus is watched, so no key in the note waits.
* Out of turn the floor is given by the number that stands before a row anyway: the key for it makes
  the numbers keys, and a letter is still meant for the note.
* A small window has two columns (`arrangement`): 1366 × 768 at 200 % is 683 × 384.
"""
