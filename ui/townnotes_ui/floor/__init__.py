"""The Floor: the room where the townhall is noted live.

Decisions:

* Who took the floor is a table of one column: a list lays out all its rows with each that comes.
  Few among thousands (who waits, who speaks) are asked for by `State.where`.
* A click never takes the caret out of a field; what is typed where Tab or F6 led goes to the note
  (`stray_typing`). Only the one widget that has the focus is watched, so no key in the note waits.
* A small window has two columns (`arrangement`): 1366 × 768 at 200 % is 683 × 384.
"""
