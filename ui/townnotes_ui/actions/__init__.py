"""Everything that can be done in the window, in one table; keys, menus and palette follow it.

Decisions:

* A menu of a row, point or card is a list of ids (`MENUS`); what it does stands in the table as all
  else does, and is given the id of the thing. What belongs to one thing alone (`ROW_ACTIONS`) is in
  no other menu, since nothing would say which thing is meant; its keys are those of the list.
* A key that a system keeps for itself has another one there (`elsewhere` of its row), told by where
  the program runs: a key that never arrives is worse than one to learn.
* A menu leaves the focus where it was: typing over it closes it and arrives there.
"""
