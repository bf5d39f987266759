"""The gender of French and Spanish nouns, as a table has them."""

from collections.abc import Mapping
from functools import cache

from townnotes_resources import path as resource


@cache
def genders_of(language: str) -> Mapping[str, str]:
    """Return the gender of each form of a noun of "french" or "spanish": `m` or `f`."""
    text = resource(f"languages/{language}_nouns.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    return {row[0]: row[1] for row in rows}
