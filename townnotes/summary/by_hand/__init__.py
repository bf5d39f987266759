"""What the rapporteur wrote or made final: it stays, and what was noted since stands beside it.

Decisions:

* A sentence is to check when the digest of a point is not the one it was written on, so that undo
  takes the mark off again; files without digests are told by stamps.
* A final summary is a text kept in its edition, not a lock on the notes: refusing notes in mid-call
  would be worse.
"""
