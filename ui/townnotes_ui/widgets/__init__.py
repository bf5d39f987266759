"""Pieces that more than one panel is made of.

One completion list serves every place where a few letters find something: while it is shown it
watches its field, so that no field reads the list's keys for itself. Enter and Tab take the row
that stands out, and nothing that is not shown; what is typed in full, and a new thing that a letter
too many would make, stands out only once the arrows chose it.

A click beside a sheet closes it where it has no field: what may have been typed is not lost by a
slip.
"""
