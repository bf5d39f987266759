"""The wording round: each point that waits for words, and the sentence that new ones would make.

Decisions:

* The round asks of a card its leading point alone: its words stand for all.
* Theme by theme in the order of the draft; within a theme what was urged, called for or opposed
  first. What has no theme comes last.
* A point that waits for its opponent's words alone is not asked: it has words.
* Nothing is taken unasked: better words, themes and near points are proposed, a person takes them.
* The sentence shown is made of the point as it would be, with all that say the same; nothing is
  written for it, and the rest of the draft is not made for it.
"""
