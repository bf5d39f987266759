"""What keeps a session from being lost, whatever happens to file, disk, machine or hand.

Decisions:

* Erased is a person, by all ids that are linked as theirs, in the rows of every author. Who spoke
  keeps a row without a name, so that points stay, under “a participant”, and the counts are right;
  anonymized, the row keeps its category as well. Two of one name are told apart by id.
* Texts that name them are changed by the rapporteur, not by the program. Of what is in no sight,
  earlier versions, what others say beside it, deleted and reopened texts, all that name them goes.
  In backups and rescue texts, which nobody edits, “a participant” stands in the place of the name.
* A word that is also part of another participant's name names nobody alone.
* Backups are told by the townhall's id in them, wherever they lie.
* A clean copy holds of each field what is shown, and refuses what the session has erased.
* A date until which a session is kept reminds, and never deletes.
"""
