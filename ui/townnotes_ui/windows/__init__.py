"""The windows beside the main one: the strip over the call, and the stage to be shared in it.

Decisions:

* The strip's line is the note's line. It has no keeper of its own: every key goes into the note's
  editor, and the strip hears the window's own actions.
* The stage is given views. Its constructor takes nothing; `StageFeed` is the only way from a
  session to it, and a test compares all it loads with a list.
"""
