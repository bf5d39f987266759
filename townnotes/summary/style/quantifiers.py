"""How many said a thing, in words: the word follows the distinct speakers, never the mentions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any


@dataclass(frozen=True, slots=True)
class QuantifierRule:
    """A quantifier and the numbers it fits: `most` and `least` of the distinct speakers.

    `above` and `share`: more than, or at least, that part of all who took the floor.
    """

    word: str
    least: int = 1
    most: int | None = None
    above: Fraction | None = None
    share: Fraction | None = None

    def fits(self, n: int, of: int) -> bool:
        """Tell whether the word fits `n` speakers `of` all."""
        return (
            n >= self.least
            and (self.most is None or n <= self.most)
            and (self.above is None or n > self.above * of)
            and (self.share is None or n >= self.share * of)
        )

    @property
    def reason(self) -> str:
        """When the word fits, in words."""
        parts = [
            f"{self.least} or more" if self.least > 1 else "",
            f"no more than {self.most}" if self.most and self.most > 1 else "",
            f"over {_part(self.above)}" if self.above is not None else "",
            f"{_part(self.share)} or more" if self.share is not None else "",
        ]
        said = " and ".join(part for part in parts if part)
        return f"because {said}" if said else ""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The numbers of a house style."""

    paragraph: int
    bare: int
    repeated: int
    quantifiers: tuple[QuantifierRule, ...]
    small_category: int = 0
    roll_up: int = 0
    often: int = 5


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantifier and why it fits: "7 of 35: several because 4 or more"."""

    word: str
    why: str


def quantity(n: int, of: int, rules: Sequence[QuantifierRule]) -> Quantity:
    """Return the first word that fits `n` distinct speakers `of` all who took the floor."""
    rule = next((one for one in rules if one.fits(max(n, 1), of)), rules[-1])
    return Quantity(rule.word, f"{n} of {max(n, of)}: {rule.word} {rule.reason}".rstrip())


def bare_plural(n: int, of: int, least: int) -> Quantity:
    """Return why a paragraph opens with the plural alone."""
    return Quantity("bare", f"{n} of {max(n, of)}: the plural alone because {least} or more")


def read_rules(given: Sequence[Mapping[str, Any]]) -> tuple[QuantifierRule, ...]:
    """Return the rules as a house style writes them; they were checked before."""
    return tuple(
        QuantifierRule(
            one["word"],
            one.get("from", 1),
            one.get("to"),
            Fraction(one["above"]) if "above" in one else None,
            Fraction(one["share"]) if "share" in one else None,
        )
        for one in given
    )


def _part(part: Fraction) -> str:
    known = {Fraction(1, 2): "a half", Fraction(1, 3): "a third", Fraction(1, 4): "a quarter",
             Fraction(2, 3): "two thirds", Fraction(3, 4): "three quarters"}  # fmt: skip
    return known.get(part, str(part))


@dataclass(frozen=True, slots=True)
class Lengths:
    """Words of a paragraph (0: everything is told), names at its end, words of a quotation."""

    paragraph: int
    further: int
    quotation: int
