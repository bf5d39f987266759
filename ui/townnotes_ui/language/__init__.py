"""The language that the window speaks: `tr` words a text in it, one setting says which it is.

Decisions:

* The language is `TOWNNOTES_LANGUAGE`, else what was chosen, else the system's. Texts, dates and
  the direction of the window all come of it.
* Before the first paint only our own catalogue is loaded; the texts of Qt's dialogs come after.
* Another language makes the window anew on the session, which is saved before: what is typed is
  there, and undo begins anew, as after any opening.
"""
