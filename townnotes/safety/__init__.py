"""What keeps a session from being lost, whatever happens to file, disk, machine or hand.

Decisions:

* Backups are told by the townhall's id in them, wherever they lie.
* A file that its session was taken out of is remembered in the data folder, not in the file: what
  it was left for is most often that it could not be written.
* What is typed over a session that is only shown is a text from the first words on: no file takes
  it before somebody asks for a copy.
* How far a session has come is noted by path beside each save, over what stood there: an older
  copy put in its place between two runs opens like any other. Whoever opens it is told until
  somebody goes on in it, and offered the newest backup that ends later.
* A date until which a session is kept reminds, and never deletes.
* A backup is copied in another thread over the session's own connection, 64 pages a step: a commit
  waits for one step at most, and the file is never opened twice, which would drop its lock. Reads
  beside it take turns with transactions, so that they see only what is committed. The copy is
  synced by us and not by SQLite, whose last step would hold the connection meanwhile.
* Whether anything has changed is told by count, highest stamp and sum of checksums of the
  registers; a copy has to have those that the session had while it was made.
* Backups are kept by session, with an index by path, so that those of a renamed file, of one beside
  it and of one that cannot be read are found. The number 1 is the newest.
* Of the 12 days, 10 weeks and 9 months those count that have any. Beyond a gigabyte today, then
  yesterday, keeps the last of each half-hour by the clock; only then the oldest go.
* A backup that fails stops merging, updating and restoring in place; else it is said, and tried
  again after the same time.
* A version opened as a session of its own keeps its ids, so that it can be merged; it is not shared
  through the session's folder, which would bring it up to date at once.
* The rescue journal's room is written out while the disk has some: a limit met at the first refused
  key would come too late. Its lines are a shared folder's, so that there is one format to read.
* A journal is taken in by whatever file of its session is opened first, and stays until its own
  file has it, or is gone: merging is set union, so that twice does no harm.
* A long paste is written down whole before its first line is in the note (`pasted`), with the id of
  each slice's last line before the slice is saved: at the next opening the highest of these that
  the session knows tells what it has, and the rest is taken in, once.
* A run's life is told by its hold on its marker, not by its process id, which comes again; the hold
  ends with the process, however that ends.
* What is being opened is marked before it is opened: a session that the program ends from while it
  loads is known, too.
* What can be read of a damaged file is a session in memory that refuses every change: all of the
  window shows it, nothing of it can be saved into the damage, and a copy is one button away.
* How many entries a lost page held is not known, so the least that is missing is said (see
  `store.lost`), and “at least” with it.
* A damaged entry is brought back from a backup as it was made, with its own stamp: taken in like a
  colleague's, it never stands over what was typed since. Its place is known by its author and
  stamp, of which no two are alike, where its key is damaged, too.
* A damaged note of what was erased is obeyed as it reads, as a checksum may be all that is wrong,
  and told until a backup gives what it said: such notes only become more, so that one which has at
  least as many, the sound ones among them, has them all.
* An intervention that lost its beginning or end gets one from its points, stamped before
  everything: its points show, nobody has the floor for ever, and a sound copy replaces it.
* `check` reads a copy in the system's folder for temporary files, open to its owner alone: it needs
  to write nothing where the file is, and finds what only SQLite's own writing would.
"""
