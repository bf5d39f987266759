"""Commands: pure functions from the state to assignments; they may refuse with RuleError.

They take ids and look the entities up themselves: what is on the screen may be older than the
state. One that somebody else has removed meanwhile is left as it is, and nothing is assigned.

Decisions:

* A line emptied is said anew when it is typed again: its marks are dropped then, and not when it
  is emptied, so that undo and the earlier versions still have them.
* Lines joined keep both lines' marks. Of two stances the upper stays and the other goes back into
  the text as its plain word, since as a mark it would be read again.
"""
