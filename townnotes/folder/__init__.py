"""A folder that several people share: each writes one file of registers there and reads the others.

Pure files: no window and no database. `lines` is the format, `shared` one person's view of it.
"""
