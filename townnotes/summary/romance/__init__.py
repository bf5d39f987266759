"""Plans in French or Spanish words, as the voices of the language have them.

Decisions:

* A line in another language is quoted as it was typed and marked: nothing is translated.
* A language adds no code here: its patterns are data (`languages/reporting.py`).
* `items.py` reads what a verb takes, `lists.py` joins it, `realizer.py` has subjects and leads.
"""
