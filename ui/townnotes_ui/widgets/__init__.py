"""Pieces that more than one panel is made of.

One completion list serves every place where a few letters find something: while it is shown it
watches its field, so that no field reads the list's keys for itself.
"""
