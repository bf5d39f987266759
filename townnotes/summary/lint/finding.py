"""What the check of a text finds, and how a text reads once it is mended."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from townnotes.domain.registers import Assign
from townnotes.domain.state import State

Command = Callable[[State], list[Assign]]
"""A pure change of the session that mends what a sentence is made of."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A place that a rule does not pass: where, what stands there, why, and what should.

    `start` and `end` count the signs of the paragraph's text; an empty span is a place where
    something lacks. `fix` is what stands there instead, None where a person must decide;
    `command` mends the session's own fields, so that the rules word the sentence anew.
    """

    rule: int
    section: str
    sentence: int
    start: int
    end: int
    said: str
    why: str
    fix: str | None = None
    command: Command | None = None

    @property
    def can_be_mended(self) -> bool:
        """Tell whether one click is enough."""
        return self.fix is not None or self.command is not None


def mended(text: str, findings: Iterable[Finding]) -> str:
    """Return a paragraph's text with its findings mended, each as far as it has a fix.

    Of two that overlap the first is mended.
    """
    parts: list[str] = []
    at = 0
    for one in sorted(findings, key=lambda found: (found.start, found.end)):
        if one.fix is not None and at <= one.start <= one.end <= len(text):
            parts += [text[at : one.start], one.fix]
            at = one.end
    return "".join([*parts, text[at:]])
