"""How names are read: one table of readings for recognizing people and for searching names.

`letters` brings any script to small Latin letters, `han` and `hangul` write Chinese and Korean
names as their bearers do, `nicknames` knows short and familiar forms, `sounds` what words sound
like, `name_words` the words of names that tell nobody from another. `name_search` is the way in for
whoever looks for a name: `readings` gives every word a name is found by, `is_found` says whether
what somebody typed finds it.

Decisions:

* The tables are our own, from general knowledge, small and in plain Python: a library's would be
  ten times as large, and the domain imports the standard library alone.
* What a script does not write is not guessed: Arabic and Hebrew names are compared by their
  consonants, and a character without a reading leaves a name as it is.
* A Chinese name is written as pinyin, as Wade and Giles do, and its surname as in Hong Kong and
  Singapore, too; given names there are not known, so that the surname alone recognizes them.
* Of a Japanese name in characters the commonest surnames are known; which of its readings a given
  name has is its bearer's business.
"""
