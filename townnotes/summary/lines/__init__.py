"""What a typed line is: its form, its stance, its verbs; no word of it is changed.

Decisions:

* A session's own stance (`own_verbs`) is told in the form that its words take; what they do not
  take, and a language that lacks its words, gets the common verb of its family that is no stronger.
  Its words are English, as the common ones are; French takes a participle, Spanish a preterite.
"""
