"""The main window: its top line, its rooms, its status, its start page, and what lies over it.

Nothing but the program imports the window itself. Rooms and sheets say at the desk what they want
of it (`room_wanted`, `sheet_wanted`, `keep_wanted`, `noticed`); the other parts are given what
they work on. So each can be made, and tested, without a window, and no two import each other.
"""
