"""The window: Qt and nothing but Qt. Every panel works at the desk, and a room is a package.

Decisions:

* The first sight is a picture (`first_sight`): making the Floor's widgets takes as long as starting
  Qt does, so the frame paints what they will show, from what the file keeps for it, and takes them
  in right after, in the same turn of the event loop; keys typed meanwhile wait in the queue. What
  `app` and `first_sight` import is imported before the first paint, and a benchmark holds it small.
* What is loaded is frozen for the garbage collector (`desk`): looking through 5,000 interventions
  takes 200 ms, in the middle of a word.
* Garbage is looked for on the window's thread alone (`garbage_keeper`): Python does it on any, and
  destroys there what Qt goes on with here.
* Nothing is asked whose answer PySide takes for a child of the widget asked, such as what is next
  in the focus chain (`tests/test_architecture.py` has the list): when that widget goes, PySide
  declares dead what is alive, and painting the note ends the program. Tab goes round in a sheet
  since it is a `SubWindow` to Qt.
* Applied, then committed, then said to be saved: when the disk fails, what is owed stays in memory,
  a banner says so, and the next change or a retry writes it. The floor never waits for a disk.
* The words are those of `glossary.toml` of the resources, which says what is never said instead;
  a test reads every text of the window, the commands and the refusals against it.
* Enter presses a button that has the focus (`widgets/parts.py`), as it does in other programs: Qt
  has it so in dialogs alone.
* Nothing is modal while the floor is live: what needs input is a sheet over the window.
"""
