"""What somebody hears who does not see the window: a call can be noted by ear and keys alone.

Decisions:

* One place announces (`announcing`), and only while a screen reader listens: it may come and go at
  any time, and typing does not pay for it.
* The floor is told as it changes, from the view that strip and stage have, too; whoever begins to
  listen in the middle of a call hears the next change, not all that was.
* What a line wears is its description, which a screen reader reads after the words; a mark that
  was just read is told once, since the line is left by then.
"""
