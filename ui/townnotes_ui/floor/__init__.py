"""The Floor: the room where the townhall is noted live.

Decisions:

* Who took the floor is a table of one column: a list lays out all its rows with each that comes.
  Few among thousands (who waits, who speaks) are asked for by `State.where`.
* A small window has two columns (`arrangement`): 1366 × 768 at 200 % is 683 × 384.
"""
