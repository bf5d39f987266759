"""What a few letters find, and the list that offers it below a field.

One completion list serves every place where a few letters find something: while it is shown it
watches its field, so that no field reads the list's keys for itself. Enter and Tab take the row
that stands out, and nothing that is not shown; what is typed in full, and a new thing that a letter
too many would make, stands out only once the arrows chose it.
"""
