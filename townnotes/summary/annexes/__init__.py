"""What follows the summary: annexes, and the tables of a spreadsheet.

Decisions:

* The state holds no earlier versions, so annexes are made of what is noted now; where a final text
  is older, `publication.as_noted` has them say so.
* Without attribution nothing stands in the order of the floor: with the recording it names people.
"""
