"""The failures a user can do something about; anything else is a bug of ours.

Each says its sentence as a text with named places and what stands in them: `str(error)` is the
`Saying`, in English, and who shows it in another language words it from that.
"""

from townnotes.language.saying import Saying


class _SayingError(Exception):
    """A failure that says one sentence."""

    def __init__(self, text: str, /, n: int | None = None, **values: object) -> None:
        super().__init__(Saying(text, n, **values))


class RuleError(_SayingError):
    """What was asked does not fit the session; the text says why, in a rapporteur's words."""


class FileError(_SayingError):
    """The disk, or a file, did not do its part; the text says what is wrong and what is safe."""


class LeftOpenError(FileError):
    """A file may still be open elsewhere: only the user knows, and may open it all the same."""


class DamageError(FileError):
    """A file is not whole, or not as townnotes made it; what can be read of it may be salvaged."""
