"""Reads tables that others wrote, whatever their encoding, delimiter, language and dates.

Decisions:

* A row of headings is found by a score over the words of `labels.toml`, never by its number.
* The first e-mail and the first minutes *behind* the name are the person's: reports of a whole
  account have the host's before it.
* A form's own question names a column where no short label does: the name on a form is often an
  answer, and the account's name is empty.
* A row that cannot be read is left out with its number and the reason; the rest is read.
"""
