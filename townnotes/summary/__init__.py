"""From the session's state to the paragraphs of its summary, each sentence with its points.

Decisions:

* A draft follows each change within a key: `Drafter` and `cache.py` keep by value what no change
  reached, a theme by its remarks, a record's turn by its notes. A point hangs on its own tidied
  line, not on the lexicon of all.
* A summary without attribution is worded anew, not blanked out (`anonymity.worded_for`).
"""
