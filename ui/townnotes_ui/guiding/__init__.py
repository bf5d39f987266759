"""What leads somebody who is new: hints on the first steps, and the script of a practice call.

Decisions:

* A step is done once a register of one's own says so, by hand or by key, in whichever session: it
  is noted in the settings and never hinted at again. What a colleague wrote, or the practice call
  itself, counts for nobody.
* Hints stand in a line of their own under the top line, where nobody types and nothing is covered;
  the line stays from step to step, so that the note does not jump, and goes for good by one click.
* A step that nobody takes within three minutes is let be, with those after it, until the next
  townhall.
* The script shows what the one who has the floor says, word by word, and stops when they have done:
  the call goes on by the rapporteur’s keys alone, as it does in life.
"""
