"""Who stands behind what is told: voices, speakers, and whether their names may be said.

Decisions:

* Where nobody is to be named, whoever is called a participant is one of three at least
  (`anonymity.py`): where the small categories together are fewer, the next larger one is merged,
  too, or it would be known by what it is not called.
* Two points are proposed as one only where neither says a thing of its own (`duplicates.py`): a
  wrong join hides a view, a missing one costs a click.
"""
