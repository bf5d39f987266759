"""How a `.townnotes` file is known: read before anything else is imported."""

APPLICATION_ID = 0x746E6F74
"""The letters `tnot`, at byte 68 of the file."""

MAJOR, MINOR = 1, 0
VERSION = MAJOR * 100 + MINOR
"""The file's `user_version`; a newer major version is refused."""
