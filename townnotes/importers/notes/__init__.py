"""Notes taken elsewhere, as text, Markdown or Word: read into points, and not a line is dropped.

First what is no note (`parts`): who was there, the contents, tables, a scribe's log. Then who is
named (`speakers`), in two passes: what the whole file shows, and by that the lines.

Decisions:

* Behind a dash stand words, unless the organization is known or written as a name: whoever is known
  to be of another one does not change it in a line of notes.
* A form of line of which two in three surely name somebody names somebody wherever it stands
  (`speakers/forms.py`), with whom nobody knows as well. Where nobody is surely named, heads that
  come again do; hardly more than that makes them doubtful.
* For a colon that takes eight lines and not three: notes grow, and what was read must not change
  with a line or two.
* A line without a name of its own is left to the speaker before it, and says so (`inferred`). It is
  doubtful behind a line or a heading that may name somebody else.
* Names under names of whom nobody says anything are those present, in doubt: a list without its
  heading is likelier than a round of silence.
* A role is somebody of their own, also where a list says who leads: who speaks as the Chair is not
  known line by line.
* What is said of one line by a person is offered for those with the same head, and not taken for
  granted of them.
* `03/11/2026` is asked for, unless a weekday, another day of the notes or the session's one tells
  which.
"""
