"""How long a house style has a theme's paragraph, its list of further points and a quotation."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lengths:
    """Words of a paragraph (0: everything is told), names at its end, words of a quotation."""

    paragraph: int
    further: int
    quotation: int
