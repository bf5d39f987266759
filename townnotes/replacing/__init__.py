"""Find and replace in a whole session: where words stand, and what would stand there instead.

Decisions:

* Each place is found by itself, so that each can be left out; nothing is changed by looking.
* Words are found in what people typed: points, themes, names, sentences by hand. What the rules
  write follows by itself, and quotations of the reference text stay as the text has them.
* A name is whole. Where the words are in the names of several people, a place inside one of these
  names is doubtful, and is left out until somebody wants it.
"""
