"""Reads files that come out of a call and lists of who will come: people, when they were there.

Decisions:

* A file is known by its content alone, never by its name.
* Two rows are one person where they share an e-mail, or the whole name and no e-mail contradicts
  it; whatever is less sure is offered with its reason, never joined.
* A further call of a file begins where its facts are told again; which is meant is never guessed,
  unless one alone is of the session's day. A report of another day gives its number when asked to.
* A report of attendance adds nobody unasked: it gives a number with its trail, and fills e-mails.
"""
