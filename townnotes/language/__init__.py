"""What is said to a user, in which language, and by which catalogue; without Qt.

Decisions:

* A `Saying` is its English sentence, a `str` like any other: who knows no other language needs no
  catalogue. Who shows it in another words it anew from its text and its values.
* A text that counts has both its English forms, parted by `|`; a catalogue has as many as its
  language needs. So the source reads as what is shown, and English needs no catalogue for it.
* What is put into a text of a language written from right to left is isolated, so that it keeps
  its own direction and leaves that of the text; what brings control signs is isolated everywhere.
* A language is offered once its catalogue is in the program: `translations` holds for each a `.ts`
  that translators edit, and the `.qm` made of it that Qt loads. The command line, which goes
  without Qt, reads the `.ts`.
* A catalogue of another version is told by its checksum, which `make_catalogues.py` writes beside:
  it is not used, rather than half of it.
"""
