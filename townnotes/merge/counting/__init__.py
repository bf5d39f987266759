"""What a merge makes of people called by less, and what the number of speakers then hangs on.

Decisions:

* Whoever is called by less of a name, or by an organization alone, is no contradiction to the same
  person's full name: meeting them is not meeting somebody else.
* A poorer name that was heard as two people who contradict each other is linked with neither: it
  stands for each where they spoke (`domain/composed.py`).
* An organization alone is counted as its only speaker, and said to be doubtful. One that nobody
  else is of is doubtful where they open the townhall and somebody of no organization closes it, or
  the other way round: of all who speak twice most do so then, and anywhere else most remarks
  would be wrong.
* What a merge report says of the number is what style check and gauge say (`count_hangs_on` of
  `domain/floor/speakers.py`). A proposal that nobody has settled, and that the number hangs on, is
  kept with the session for that as a link that joins nothing: comparing anew takes a second.
"""
