"""Spelling at the window: what is underlined, what is suggested, and words of one's own.

Decisions:

* Words are looked up by a child process (`speller`), begun with the first word that is asked; one
  that is gone is begun again quietly, three times in a minute at most.
* What is underlined is a format of the line's layout, no part of its text (`note_spelling`). Only
  lines in sight are looked through, in a pause, and none that is being written.
* A word mended in the summary is mended in the points it comes from, so that the paragraph stays
  the rules'; where no point has it, in the paragraph.
* A menu opens once its suggestions are there, and no key waits for it.
"""
