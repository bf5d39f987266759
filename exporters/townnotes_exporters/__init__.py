"""Writes a finished summary to files: a module a format, and its row in the table of `formats`.

A row says how a file is written and how all its texts are read again: without attribution a file is
searched for names before it is given away, and a format that could not be searched is none. PDF
alone is handed in, by the window, the command line and the export's process: its pages are drawn
with Qt, which stays in the window, and are the same wherever they are written.
"""
