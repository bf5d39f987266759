"""Reads what others wrote: names as they are typed or pasted, notes as text or in Word.

Decisions:

* Notes taken elsewhere are a session of their own, made of their text (`notes/writing.py`): ids
  from words and place, one stamp just after what was recorded live, the author a hash of the whole.
  So a file taken in twice adds nothing, and one that has grown adds what is new.
* Word notes are read from the package's parts: python-docx passes over tracked insertions, fields
  and text boxes.
* A time without seconds is the last moment of its minute, so that a live record speaks for both.
"""
