"""The words of a call beside the notes: whose, in the order of time, and what of a point was said.

Decisions:

* A point is looked for where its intervention was held, else three minutes around when it was
  noted: words that somebody said an hour later are no proof of it.
* It was said where most of what weighs in it was, figures among it; a word weighs the less the more
  often it comes in the call. Where a part alone was, that is said as a perhaps.
* A gap has the words of the minute around the key that left it: who loses the thread presses it
  some seconds later, and listens on for some.
"""
