"""Reads the text that speakers speak to, pasted or in a Word file, into its numbered paragraphs.

Decisions:

* A number is what the text itself says, or what Word counts beside it; where there is none nothing
  is numbered unless somebody asks for it.
* A paragraph goes on until the next number: what is lettered below it belongs to it, a heading
  between two belongs to neither.
* A number that is met again, as where a list in a paragraph begins at 1, begins no paragraph.
"""
