"""Notes taken elsewhere, as text, Markdown or Word: read into points, and not a line is dropped.

Decisions:

* Behind a dash stand words, unless the organization is known or written as a name: whoever is known
  to be of another one does not change it in a line of notes.
* A form of line of which two in three surely name somebody names somebody wherever it stands
  (`forms.py`), with whom nobody knows as well.
"""
