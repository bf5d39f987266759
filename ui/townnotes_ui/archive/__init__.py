"""The room Archive: many townhalls asked at once, whether a session is open or not.

Decisions:

* It is a page of the window and no room of a session: it stays as it is while sessions come and go,
  Esc leads back to where one was, and opening what was found leads to its own townhall.
* The index is kept by a process of its own, which is asked for a look when the room is shown, when
  a folder changes, and every half minute while it is seen. Answers are read from the index beside
  the window, so that what is known already can be asked while a first fill goes on.
* A first fill says how far it is and can be cancelled; what was taken in by then stays.
* The course of what is asked has a place for each townhall, those that said nothing, too.
"""
