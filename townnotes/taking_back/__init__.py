"""Takes a summary back that others edited in Word: what differs, and what of it is taken in.

Decisions:

* What was exported is known by a digest in the mark of each paragraph, and not kept in the session:
  exporting writes nothing there, and a file from another laptop is known as well. The words
  themselves stand in the file where changes were tracked.
* A paragraph is matched by its mark, else by likeness or by its place, and then it is a doubt.
* What changed here since the export as well is a doubt, as are title, date and headings, which tell
  what the townhall's details say.
* Without an answer a doubt stays as it is here.
* What is taken in are paragraphs by hand: sentences that are alike keep the points they rest on.
* A remark has an id made of what it says: a file that is brought back twice brings it once.
"""
