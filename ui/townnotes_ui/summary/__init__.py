"""Summary: the draft, what each sentence rests on, and the way to Word.

Decisions:

* What is printed are the pages of the PDF, laid out and painted in slices (`paper`): a printer of
  Qt belongs to the window's thread, and no key waits for a page.
* Bold and italic are read from the letters as they are written (`lettering`), so that they move
  with every edit; kept, they are ranges beside the plain text.
"""
