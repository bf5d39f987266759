"""The failures a user can do something about; anything else is a bug of ours."""


class RuleError(Exception):
    """What was asked does not fit the session; the text says why, in a rapporteur's words."""


class FileError(Exception):
    """The disk, or a file, did not do its part; the text says what is wrong and what is safe."""


class LeftOpenError(FileError):
    """A file may still be open elsewhere: only the user knows, and may open it all the same."""


class DamageError(FileError):
    """A file is not whole, or not as townnotes made it; what can be read of it may be salvaged."""
