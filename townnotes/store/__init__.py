"""The session's file: the only place that knows SQL.

This module holds how a file is known, so that the first paint reads no more than it needs.

Decisions:

* Registers in SQLite, not a CRDT document: readable with any SQLite tool, damage stays in one row,
  and union is a proof of one screen.
* TRUNCATE, FULL, EXCLUSIVE: a copy of the file alone is whole at any moment, a commit survives a
  power cut, and a second program is told at once who holds the file.
* Plain tables are derived and never migrated: where they differ from what `tables` says they are
  dropped and made anew from the registers.
* The search index has a row a point, and the names of who spoke are compared as they stand: with a
  row an intervention each key in a note of 20,000 lines had all of it indexed anew.
* The row of an intervention repeats a thousand of its points as its note and says how many more
  there are: written whole, each slice of a paste of 20,000 lines wrote a megabyte.
* The first paint reads one row, `glance`: what the Floor shows, as JSON, in the same commit as the
  registers it was read from. It holds instants, never running times. Without it, or where it is
  not what this version writes, the window waits for the session, which writes it anew.
* Format 2 is 1 with that table: a program of format 1 would take it for something foreign, and is
  told to be updated instead.
* Format 3 is 2 with the table `erased`: what was erased, without a name. Merging is set union, so
  that a colleague's copy, a folder or an older text would bring it back: the session refuses it.
* Format 4 is 3 with a checksum for each row of `erased`. The keys of `earlier` look alike, so that
  a page of earlier versions in its place was taken for versions erased, and nobody noticed.
* Format 5 is 4 with the table `call_file`: the words of calls, which are no registers (`words`).
* Erasing deletes the rows of all authors and overwrites them, rebuilds the search index, drops the
  record of the last merge and vacuums in memory. An erased entity that others refer to may keep
  fields that name nobody, so that what was said stays and the counts are right.
* A file is ours word for word: what it says its own tables are is compared with what we would have
  made, before anything else is asked of it.
* A damaged row is set aside in the table `damaged`, and `register` is made anew without it: a key
  that damage touched could otherwise stand before what is typed next. A text that is no UTF-8 is
  such a row: texts are decoded by SQLite's module, and by us only in a table where that fails.
* What is set aside is told at each opening until somebody has looked at it, and forgotten once it
  is made good. Damaged earlier versions are set aside like it; they are looked for beside the
  window, as reading all of them takes a while.
* A file is ours as long as its name leads to the file that was opened, with the size and time our
  last commit left. The change counter tells nothing: with EXCLUSIVE it stands still. Where only the
  time differs the registers in it are compared, since some drives set it late. What writes into the
  file within the clock's tick of a commit (4 ms), and leaves its size, is not noticed.
* A file replaced, or its disk, is written beside from the open handle; one overwritten or cut from
  memory, as the handle reads a mixture. One deleted, thrown away or put aside by a name that is not
  ours is written again where it was. A renamed one is closed and opened by its new name: the
  journal would keep the old one.
* The descriptor that tells is opened before SQLite's and closed after it: closing one takes all the
  locks of the process along. So nothing else opens the file here, by no name (`held_files`); what
  does all the same, as file dialogs do, takes SQLite's lock, but not the one on a byte of our own
  that belongs to the descriptor (Linux alone has it; on Windows no closing takes a lock along).
* After a cut the session goes on in a copy of its newest backup with what differs (`catching_up`):
  all of it anew takes four times as long. What was erased or taken back since is never in it.
* On a drive without locks SQLite opens with `nolock`, and a file beside says who has it open.
* A damaged structure, schema or journal is never written to. `salvage` reads a copy, and believes a
  row by its own checksum, wherever it stands: SQLite reads from both ends as far as it comes, and
  `pages` what lies between, since Debian's `.recover` lacks the table it needs. Rows of free pages
  are not read: what was deleted or taken back does not return.
* SQLite's quick check passes over pages that stand in each other's place, so rows are also told by
  their order and shape: 0.1 s for a million.
* A journal is looked at before SQLite rolls it back: a damaged one would write half of what it
  held, and one that names further files would have them deleted.
* A merge is recorded in the table `merged`, dropped when it is taken back: what came, what it
  replaced, what went to `earlier`. What comes later but was made before it is recorded with it
  (`late`), since stamps alone cannot tell it from what stood before.
* An earlier version is kept where it stood five seconds, or where another author has written the
  field since: text replaced sooner was being typed.
* Registers are written ten a statement, in three quarters of the time. More than 1,100,000 entries
  are not read for a merge: a million takes 0.9 GB.
"""

APPLICATION_ID = 0x746E6F74
"""The letters `tnot`, at byte 68 of the file."""

MAJOR, MINOR = 5, 0
VERSION = MAJOR * 100 + MINOR
"""The file's `user_version`; a newer major version is refused."""
