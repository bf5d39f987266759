"""What keeps people out of what is kept: a person erased everywhere, copies without earlier words.

Decisions:

* Erased is a person, by all ids that are linked as theirs, in the rows of every author. Who spoke
  keeps a row without a name, so that points stay, under “a participant”, and the counts are right;
  anonymized, the row keeps its category as well. Two of one name are told apart by id.
* Texts that name them are changed by the rapporteur, not by the program. Of what is in no sight,
  earlier versions, what others say beside it, deleted and reopened texts, all that name them goes.
  In backups and rescue texts, which nobody edits, “a participant” stands in the place of the name.
* A word that is also part of another participant's name names nobody alone.
* Other files of a session, such as a version opened apart, are known from where backups were made,
  where sessions went on, and what lies beside; those that hold the person are named, and done, too,
  where it is wished.
* A clean copy holds of each field what is shown, and refuses what the session has erased.
"""
