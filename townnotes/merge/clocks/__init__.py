"""The clocks of what is merged: by which one each recording was made, and what is written of them.

Decisions:

* Clocks are told by what is linked, not by the comparison that led to the links: the same links say
  the same in whatever order files came, and merging again finds nothing new. What differs by less
  than a second from what is known is no news.
* The registers of instants never change: a clock's offset is an entity of its own, so that undo
  takes it back with the merge, and a later merge can find another reference.
* Whatever is known of a session's clock holds for the clocks of other laptops at it, until theirs
  are known: they were compared together.
* What was recorded before a file kept the clock with it is told it by the merge, where that clock
  is ahead or behind; the rest stands in the one time anyhow.
"""
