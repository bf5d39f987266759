"""What comes after the call: letters to who was not heard and to speakers, and the series' memory.

Decisions:

* Nothing is sent from here: letters are texts, with the addresses they go to; a mail to several has
  them as blind copies, since nobody there gave their address to the others.
* An extract holds what one participant said in words that are shown: no private point, no gap, no
  point of anybody else, and what two note-takers wrote of one remark once. Its points are numbered
  through, so that a reply can name them.
* Who is still to be identified gets no letter with the others: it may be somebody else's words.
* Letters are in the language of the summary; English stands in the code, others in `letters.toml`.
* The earlier townhalls are those that "next in series" came from, and files a person names. Which
  they are is noted in the data folder, by the session's file, never in the session: paths are of
  this computer. They are read as a merge reads others' files, and nothing is written to them.
* Themes are the same by the rules of a merge. One counts for a townhall where a point that is not
  private has it, so that a theme carried along and never taken up is no theme of it.
* Points are compared only within one organization: two that ask the same are no repetition. What
  contradicts in figure, sign or view is never proposed.
"""
