"""What each word of a note is: noun, finite verb, adjective …, by what it is among its neighbours.

Decisions:

* Rules by lists of words found verbs where notes typed as the lists foresee have them, and let
  through, as the names of things, a third of the clauses of notes they had never seen. Both must
  agree now: what the rules take for a name has no word that the tagger takes for its verb, and
  where they disagree the note waits.
* An averaged perceptron (Collins 2002) with the words beside a word: small, without a library,
  the same on every machine. It learns from sentences of Universal Dependencies, from their clauses
  and names of things by themselves, and from all of these without articles and copulas, which is
  how notes are typed. `resources/tagging` makes the tables anew.
* French and Spanish have far smaller treebanks than English: they learn from what their tables of
  verbs say of a word as well, and from lines without capitals and accents. Of a joined word the
  treebank's first part counts ("du" is a preposition), of an elided one the word behind it.
"""
