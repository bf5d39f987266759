"""The archive: many townhalls asked at once, from their files, without a server.

Decisions:

* The files stay what counts: the index is made of them, in the user's data folder, and nothing is
  written to a townhall. A file is read again where its size or time differs.
* A file open in another townnotes is read from its newest backup, and again the next time; that is
  said. The session that is open here comes from its state, handed over by whoever has it.
* Private points, gaps and what the summary says on private points are in no row of the index.
* What is counted are speakers of townhalls, as two note-takers may have noted one remark. Who is
  still to be identified is counted apart.
* Of several files of one townhall the one that holds the others counts, else the fullest; two that
  share a recording without one holding the other both count, and that is said.
* Organizations are put together by equal words alone, their initials or endings never: two that
  are nearly called alike stand in two rows.
* The erasing of a person throws the whole index away: it is filled anew, and nothing is left in it.
"""
