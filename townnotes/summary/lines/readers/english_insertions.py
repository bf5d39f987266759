"""Words that are to come into a text, by where they are to stand: "“x” after “y” in §14"."""

import re

from townnotes.summary.lines.phrases import Phrase
from townnotes.summary.lines.readers.line_reader import Answer, Part, Said

_BESIDE = re.compile(
    "([\ue000-\uf8ff]) (after|before|between|at the (?:end|start|beginning) of) (\\S.*)"
)


def inserted(part: Part) -> Answer:
    """Read quoted words that are asked for with their place: what is asked is their insertion."""
    found = _BESIDE.fullmatch(part.text) if part.family == "ask" else None
    if found is None or "," in found[3]:
        return None
    told = f"the insertion of {part.text}"
    return [Said(told, Phrase("noun", told))]
