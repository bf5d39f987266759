"""What the window shows of what keeps a session from being lost: sheets, and what to do.

Decisions:

* The past (`past_sheet`) lies over the room as a sheet, below the top line, so the townhall goes on
  behind it and what is typed closes it and arrives in the note. Steps are as wide as each other on
  its slider: a session prepared on one day and corrected on the next would have no room for its
  call otherwise.
* Earlier versions are read between two keys, a thousand rows at a time, on the window's thread: a
  connection that another thread reads from may be closed under it.
* What became of the file is said until somebody closes it or it is settled, and the window does not
  close before it was said. What is not merged yet is offered still when the file is moved again.
* Restoring gives a point what its card shows, as a new edit; what has become private since stays
  private, and what was added to a note since stays there.
"""
