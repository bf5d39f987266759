"""The wording round in Review: one after the other, what waits for words gets them, by keys alone.

Decisions:

* Nothing is written before Enter, J, X or K; each of these is one change, and one undo takes it
  back and shows its point again.
* Enter leaves a point to word whose words nobody changed and the gate still refuses; it comes
  again at the end. Words that somebody typed are accepted as they are.
* Esc leaves the words as they were typed and gives the keys back to the list; from there it leaves
  the round.
* Joined with a point that has words, a point is told by those; with one that waits, too, its own
  will tell both.
* The list takes letters: J, X, K and T do something, any other begins to type.
"""
