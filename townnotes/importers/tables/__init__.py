"""Reads tables that others wrote, whatever their encoding, delimiter, language and dates.

Decisions:

* A row of headings is found by a score over the words of `labels.toml`, never by its number.
* The first e-mail and the first minutes *behind* the name are the person's: reports of a whole
  account have the host's before it.
* A form's own question names a column where no short label does: the name on a form is often an
  answer, and the account's name is empty.
* What somebody said that a heading means goes before the table of labels, and what they said of the
  columns of this file before both.
* A workbook is looked through before it is unpacked: for what it declares, for a cell so far out
  that the room for all before it would end the program, and for formulas, which are in doubt.
* A row that cannot be read is left out with its number and the reason; the rest is read.
"""
