"""Help in the window: keys, marks and the guide, found by one field, without a connection.

* The guide is Markdown in the resources (`guide`), a task a page, drawn by Qt itself. A key is
  written as a link to its action, `[Ctrl+L](action:add-speaker)`, and shown as it is in force.
* It lies over the room as a sheet: the time runs, and Esc is back in the note.
* A picture has a light and a dark form; `python -m tests.guide_pictures` takes both of the window.
"""
