"""Review: all interventions of the townhall as a table, to search, read and go back to.

Decisions:

* What was said has the most room: in a narrower table other columns go first (`columns`), unless
  they were chosen. What is chosen is kept for this computer, not in the session.
* The reading pane shows the selected intervention or is closed; in a small window it opens only
  when it is asked for.
"""
