"""What a merge makes of people called by less, and what the number of speakers then hangs on.

Decisions:

* Whoever is called by less of a name, or by an organization alone, is no contradiction to the same
  person's full name: meeting them is not meeting somebody else.
* A poorer name that was heard as two people who contradict each other is linked with neither: it
  stands for each where they spoke (`domain/composed.py`).
* What a merge report says of the number is what style check and gauge say (`count_hangs_on` of
  `domain/floor/speakers.py`), and the proposals that nobody has settled.
"""
