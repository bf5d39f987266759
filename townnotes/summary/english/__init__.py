"""Plans in English words.

Decisions:

* `realizer.py` has subjects, joints and leads, `impersonal.py` the turns of phrase that name
  nobody, `lists.py` what one verb takes, `text_asks.py` what is asked of a text: so each can be
  read and tried without the others.
"""
