"""Reads files that come out of a call and lists of who will come: people, when they were there.

Decisions:

* A file is known by its content alone, never by its name.
* Two rows are one person where they share an e-mail, or the whole name and no e-mail contradicts
  it; whatever is less sure is offered with its reason, never joined.
* A further call of a file begins where its facts are told again; which is meant is never guessed,
  unless one alone is of the session's day. A report of another day gives its number when asked to.
* A report of attendance adds nobody unasked: it gives a number with its trail, and fills e-mails.
* Who is not confirmed, or was declined, is shown with those words and left out unless asked for.
* A heading over some of a list is their category where its words are a kind of people; else where
  they are from, in doubt, if none of them says so. One heading alone says nothing.
* Who signs the mail that a list is in is not on it: the list says who comes, and the line is named.
* A post before a body and a country behind it are cut: a participant has neither, and both would
  be printed as the organization's name.
"""
