"""Finds what several note-takers recorded of one townhall, each apart, and says what is the same.

Nothing here changes a session: what is found becomes links, which go in by the one door.
"""
