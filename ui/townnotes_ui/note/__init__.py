"""The note of one intervention: a line a point, with its stance, its themes and its time.

Decisions:

* `document` knows which point each line is, `editor` hears keys, caret and focus, `painting` finds
  where a line's columns stand and `columns` paints them; each knows only those before it.
* Qt has everything below a changed line painted anew. `Repainting` narrows that to the line itself
  while no line's height changes: a key then paints a tenth of the pane.
* The columns are painted under a transparent editor by the widget around it (`NoteSheet`), since
  PySide would load every kind of widget there is to know the editor's viewport.
* What others do never takes the note away from a line somebody is in (`keeper`).
* An earlier version is kept where it stood five seconds, or where another author has written the
  field since: text replaced sooner was being typed.
* A paste of many lines comes in slices (`pasting`), each saved, all of them one step of undo; what
  is typed meanwhile stands behind it. No slice, and no key in a long note, has the whole note
  written, shown or searched anew: what changed alone is, and its neighbours are looked at. A slice
  is as long as 30 ms of the window's own thread allow, by what the last one took; the paste is in a
  file of its own before it is in the note (`paste_keeper`). Where the note is left meanwhile the
  rest goes into the session between the same lines (`paste_rest`): the next speaker does not wait.
  Undo, and whatever wants all that was noted, does.
* No garbage is looked for while a paste comes in, and what came in is left out of it afterwards.
  Lines made at once have ids that stand together, and so on few pages of the file.
* Abbreviations are written out before the key that ends the word arrives (`autocorrect`), so that
  Backspace right behind brings one back, and the undo of the session is not in the way.
* A stance read from a line's words waits until the line is left, and is no field of the point: it
  is read where it is painted, and a key never waits for it.
"""
