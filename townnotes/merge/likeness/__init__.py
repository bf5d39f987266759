"""How alike what two note-takers wrote is, and who and what is one: people, parts of a session.

Decisions:

* A name never joins two people for being short: across scripts it takes two words and five
  consonants, and a name that cannot be compared says nothing, so that somebody is asked.
* A shared surname with another given name speaks against two being one, unless a table of familiar
  forms knows both, or they come from one organization; then somebody is asked.
* Names as others heard them are told by their consonants: of 400 pairs of different names one
  sounds so alike, of names by speech-to-text nine in ten.
* A name that one note-taker wrote in several ways is no rival of itself.
* Conveners, contacts, next steps, texts and the agenda of one townhall are linked where they say
  the same, and proposed where they nearly do; what has other numbers is another.
"""
