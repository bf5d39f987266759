"""What keeps a session from being lost, whatever happens to file, disk, machine or hand.

Decisions:

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
"""
