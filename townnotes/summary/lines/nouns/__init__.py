"""Nouns: which are counted, and of French and Spanish ones the gender and which look like several.

Decisions:

* A French or Spanish noun is in a list of ours where its article is not the one that its gender
  alone gives: what can be counted is asked for with "un". The gender of the others is in a table of
  nouns of treebanks, then in their ending; what is in none has no article, and waits.
"""
