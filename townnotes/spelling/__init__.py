"""Spelling: which words of a text are to be looked up, which need not be, and who looks them up.

Decisions:

* Words are looked up by hunspell (chunspell) in a process of its own (`child`): it holds the
  interpreter's lock for up to 400 ms at a load and 200 ms a suggestion, and no key waits for that.
* chunspell is a dependency, as there are wheels for Windows, macOS and Linux; where it does not
  load all else works, and what asks for spelling says why there is none.
* A word in another script is looked up in the language of that script, so that a Russian name in
  an English line is no mistake. Of Latin script it is the line's language, else the summary's.
* Never looked up: what belongs to a mark, what has figures or stands in capitals, addresses, what
  the house style abbreviates, and what the session itself names.
"""
