"""The summary in English: from what is told to sentences.

Decisions:

* `sentences.py` decides a sentence's shape, `impersonal.py` has the turns of phrase that name
  nobody, `writer.py` subjects and leads: so each can be read and tried without the others.
"""
