"""What a summary takes from a Word file of somebody's office: one reader for every format.

`opening` makes any of Word's kinds a sound document, `sections` chooses the page that the text runs
on, `body` what of the file's own text stays and where ours goes; `letterhead` reads all of it for
paper. Word file, PDF and preview follow the same `LetterTemplate`, so that they
agree.

* The last pages count, not the first: a cover page, and what lies across, is no paper for text.
  Where sections share a page, its head is the first one's and its margins are the text's.
* Of the body stays what stands before its first text: pictures, their tables, and lines that look
  like a letterhead's (centred, in capitals, framed, with an address), up to the first that reads
  like a form or a letter. A guess: it is said which words are left out, page 1 is shown before, and
  `{summary}` settles it: then all of that section stays around the mark.
* Changes are accepted and comments dropped, as a secretary would before sending it out; what is
  bound to the file's properties is unbound, for these name nobody.
* Spacing, direction and alignment are said in every paragraph, and the styles in use lose their
  numbers: a house's Normal is made for its own letters.
* What is left out of the Word file is said for every format; what only paper leaves out is said
  where paper is made.
* A part that is missing costs what shows it, and that is said; a whole file is refused only where
  nothing sure can be made of it.
* Of a text without `{summary}` the first blocks are looked at and no more: a template may be last
  year's report.
"""
