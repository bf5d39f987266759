"""What a paragraph tells, in which order, and what it leaves out.

Decisions:

* `selection.py` chooses: families take turns as seats are given by highest averages, so that no
  kind of view crowds out another. What has no room is in no sentence.
* A paragraph is as long as the house style's `[length]` allows. `themes.left_out` groups what it
  leaves out, and `draft.one_point` words one of those points by itself.
* `paragraph_writer.py` holds what all languages share: who is counted, which clauses share a
  sentence, what the next leans on.
"""
