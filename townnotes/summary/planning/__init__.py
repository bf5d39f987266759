"""What a paragraph tells, in which order and by whom, before any word of it; in no language.

Decisions:

* `selection.py` chooses: families take turns as seats are given by highest averages, so that no
  kind of view crowds out another. What has no room is in no sentence.
* A paragraph is as long as the house style's `[length]` allows. `coverage.left_out` groups what it
  leaves out, and `draft.one_point` words one of those points by itself.
* `paragraph_planner.py` makes plans (`plans.py`), a `Realizer` puts them into words. Who plans asks
  it only what can be said: whether a verb stands twice, whether a turn without speakers exists.
* A number word stands over a list only where all of its speakers said each item: so what several
  said is packed apart from what one said. From the plural's threshold on the bare plural may stand
  over a list; fewer single speakers get a turn without speakers, or a subject each.
* Two views that may be opposites share no clause (`opposites.py`): "may" is a common word, and a
  sign of negation in one of them. It parts more than it must, and never says of two that they
  disagree: "while another" fits neighbours as well. Words of all languages are signs, as one
  session has notes in several.
* Whom somebody linked as opposed is told in one sentence or not at all; who has no words yet has
  the other wait.
* Asks of a text (keep, delete, add) that nobody marked are read as asked for, where a paragraph
  or a quotation shows that they are on a text; their paragraph is told unless their words do.
* What was welcomed in as many themes as the style says stands in one sentence at the head, with
  the verb that is too strong for none of its things; a theme keeps praise that carries an ask.
* What was urged, called for or opposed, and conditions, come before what nobody marked: of one
  speaker in a paragraph of its theme, without a theme behind the tone. What has no room is found
  by the style check.
* "Repeatedly", "several times" and "several calls" follow distinct speakers.
"""
