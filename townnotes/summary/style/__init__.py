"""The house style: its file, its keys, its patterns and its words for quantities.

Decisions:

* A user's style is laid over the townhall style, the only one that has every key: so a copy works
  that was made before a rule, a sentence or a language came. A key that no style has is an error
  all the same.
* A whole copy wins table by table of free words, such as nouns: what was deleted there stays away.
  A style that says `extends` adds its words to those of the townhall style.
* Copies of all past versions are kept as fixtures: each opens and drafts in each language.
"""
