"""The one preview of whatever is brought in: a list of people, a report of a call.

Decisions:

* A file is read, and read otherwise, beside the window; a row is made when it is looked at, so that
  a report of 50,000 rows is turned, mended and scrolled at once.
* What a file leaves open is asked in a line with its answers. Which of several meetings is meant
  must be answered first; a day that may be two, and letters, are read as is likeliest meanwhile.
* What was mended stands when the file is read otherwise: it is kept by the lines of the file.
* What columns were said to hold is remembered by their headings, on this computer and once the list
  is brought in. A table without headings is asked about each time: nothing tells that it is of the
  same form.
* What is typed or chosen for several rows is what several may share: an organization, a category,
  but no name and no address.
* More people than a key may wait for are written in parts with one step of undo; cancelled, what
  was written is taken back.
"""
