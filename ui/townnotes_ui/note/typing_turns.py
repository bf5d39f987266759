"""What is typed as steps of undo."""

_LOST_FROM = 6
"""Characters gone between two saves: a word taken out, where a slip costs one or two."""


class TypingTurns:
    """What was typed in one line in a row is one step, until much of it is taken out again.

    A text selected and typed over, or deleted and written anew, comes back by one undo; without
    this, undo would go back to before the line's first letter.
    """

    def __init__(self) -> None:
        self._id = ""
        self._length = 0
        self._turn = 0
        self._is_shrinking = False

    def of(self, id_: str, text: str) -> str:
        """Return the name of the step to which a line's text, as it is saved now, belongs."""
        if id_ != self._id:
            self._id, self._length, self._is_shrinking = id_, 0, False
        lost = self._length - len(text)
        if lost >= _LOST_FROM and not self._is_shrinking:
            self._turn += 1
            self._is_shrinking = True
        elif lost < 0:
            self._is_shrinking = False
        self._length = len(text)
        return f"typing {id_} {self._turn}"
