"""Finds what two put in by hand that is the same, where no key that was pressed tells the moment.

Decisions:

* A hand types whole seconds, from one agenda or clock on the wall: times that are typed alike say
  more than laptops' clocks do.
* What two put into copies of one file is compared with nothing else (`copies.py`): a turn typed in
  with the same times is one, and so is its speaker; of one full name alone somebody is asked.
"""
