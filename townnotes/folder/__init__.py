"""A folder that several people share: each writes one file of registers there and reads the others.

Pure files: no window and no database. `lines` is the format, `shared` one person's view of it;
`member` is what that has in common with any other way of sharing, such as `townnotes.live`.

Decisions:

* What a shared folder holds is read from the folder: what no file there has is written into one's
  own, so that a file rolled back, cut or lost is made good and nothing is remembered between runs.
* A line of it is a row of `register` with the same checksum.
* Which folder it is stands in the settings, not in the file that is handed out; who is there is
  told by the reader's clock.
* Whoever has a file there is heard from files of theirs alone, so that nobody speaks for them; of
  whoever has none, as after a merge or a lost file, what others hold is taken and counted.
* A stamp that no clock makes is refused, and told from damage: no later copy would mend it.
* Clocks are compared by readings of them among the lines (`clocks`): each file says what its
  writer's clock showed, and the least that others' lines came after theirs. So an offset is bounded
  from both sides, and one is told only where clocks cannot be equal; what may still be right stays.
* All follow the clock of whoever began the session, who does not change as people come and go.
* What is timed in a folder is written in its one time, not shifted when it is read: a turn is begun
  on one laptop and ended on another, and no finer measure is to move what stands already.
"""
