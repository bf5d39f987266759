"""The gate: what is no phrase goes into no sentence, and waits for words."""

from typing import Literal

Why = Literal["shorthand", "signs", "colon", "person", "splice", "no", "mark", "verbless"]
"""Why a line waits: abbreviations or clipped words; signs for words; "X: Y"; the first person; two
remarks in one; a bare no, not or stop; a mark nobody knows; a thing said without a verb."""


def waits(text: str, stance: str, language: str) -> Why | None:  # noqa: ARG001
    """Return why a line of that stance can be put into no sentence, or nothing where it can.

    `language` is the code of the language it was noted in.
    """
    return None
