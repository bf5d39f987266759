"""How alike what two note-takers wrote is: speakers, organizations, and what belongs to a session.

Decisions:

* A name never joins two people for being short: across scripts it takes two words and five
  consonants, and a name that cannot be compared says nothing, so that somebody is asked.
* A shared surname with another given name speaks against two being one, unless a table of familiar
  forms knows both, or they come from one organization; then somebody is asked.
* Conveners, contacts, next steps, texts and the agenda of one townhall are linked where they say
  the same, and proposed where they nearly do; what has other numbers is another.
"""
