"""Reads files that come out of a call and lists of who will come: people, when they were there.

Decisions:

* A file is known by its content alone: rows of headings are found by a score over the words of
  `labels.toml`, never by a row's number or a file's name.
* The first e-mail and the first minutes *behind* the name are the person's: reports of a whole
  account have the host's before it.
* A form's own question names a column where no short label does: the name on a form is often an
  answer, and the account's name is empty.
* Two rows are one person where they share an e-mail, or the whole name and no e-mail contradicts
  it; whatever is less sure is offered with its reason, never joined.
* A row that cannot be read is left out with its number and the reason; the rest is offered.
"""
