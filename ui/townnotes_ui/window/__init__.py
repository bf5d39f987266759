"""The main window: its top line, its rooms, its status, its start page, and what lies over it.

Nothing but the program imports the window itself. Rooms and sheets say at the desk what they want
of it (`room_wanted`, `sheet_wanted`, `keep_wanted`, `noticed`); the other parts are given what
they work on. So each can be made, and tested, without a window, and no two import each other.

Decisions:

* Text is enlarged as a whole (`text_zoom`): the style sheet's sizes and the application's font
  grow, rows that are painted are painted larger, and columns and forms grow with them, so that a
  large text in a window is what a small window is otherwise. Qt scales all only at a start.
* The strip keeps its size, as it would cover the call; the first picture is left out while text is
  larger or smaller.
"""
