"""Bold and italic of a text by hand: ranges kept beside its plain words.

Decisions:

* The text stays plain, so that everything that reads, compares or searches it needs to know
  nothing of its styles. What is styled is a field of its own, set as one value.
* Each range is kept with the words it covers. Where somebody else changed the text meanwhile, it is
  found again by them, and given up rather than laid over other words.
"""
