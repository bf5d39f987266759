"""The summary in French and Spanish: from what is told to sentences.

Decisions:

* `turns.py` words a clause, with its speakers or without; `writer.py` joins clauses.
* A line in another language is quoted as it was typed and marked: nothing is translated.
"""
