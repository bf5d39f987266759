"""After the call: letters to be sent, corrections as they come back, and the memory of the series.

Decisions:

* Nothing is sent from here. The mail program is asked to open with the letter; where a link cannot
  hold it, the text is copied and that is said.
* Reading earlier townhalls and writing letters into a folder are jobs: they say how far they are,
  and Esc ends them.
* Nothing is stated unasked: a point that was likely said before stays as it is until R says so.
"""
