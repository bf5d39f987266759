"""Paragraphs the rapporteur worded: kept as they are, with their addresses live."""

import re
from collections.abc import Iterable

from townnotes.domain.entities import Statement
from townnotes.domain.state import State
from townnotes.summary.closing import contacts_for_inputs, link_run
from townnotes.summary.document import Run
from townnotes.summary.paragraphs import Sentence, sentence_of

_ADDRESS = re.compile(
    r"(?P<link>https?://[^\s<>“”\"]*[^\s<>“”\".,;:!?)\]])"
    r"|(?P<mail>[\w.+'-]+@[\w-]+(?:\.[\w-]+)+)"
)
_ORDINAL = re.compile(r"(\d+)(st|nd|rd|th)(?=\s)(.*)", re.DOTALL)


def kept_by_hand(state: State) -> dict[str, Statement]:
    """Return the paragraphs taken in hand, by their section."""
    kept: dict[str, Statement] = {}
    for one in state.all(Statement):
        if one.by_hand:
            kept.setdefault(one.section, one)
    return kept


def sentences_of(state: State, held: Statement, rests_on: tuple[str, ...]) -> tuple[Sentence, ...]:
    """Return a hand-written paragraph as one stretch of text; an emptied one has none."""
    text = held.text.strip()
    if not text:
        return ()
    return (sentence_of(_runs(state, held.section, text), rests_on),)


def _runs(state: State, section: str, text: str) -> tuple[Run, ...]:
    found = _ORDINAL.fullmatch(text) if section == "title" else None
    if found:
        return (Run(found[1]), Run(found[2], superscript=True), Run(found[3]))
    labels: dict[str, str] = {}
    if section == "closing":
        runs = [link_run(one) for one in contacts_for_inputs(state) if one.kind == "link"]
        labels = {run.text: run.link for run in runs if run.link}
    return tuple(_live(text, labels))


def _live(text: str, labels: dict[str, str]) -> Iterable[Run]:
    """Part a text into runs, with e-mail addresses, web links and labels as links."""
    named = "|".join(re.escape(one) for one in sorted(labels, key=len, reverse=True))
    pattern = re.compile(f"{_ADDRESS.pattern}|(?P<label>{named})" if named else _ADDRESS.pattern)
    start = 0
    for found in pattern.finditer(text):
        if found.start() > start:
            yield Run(text[start : found.start()])
        whole = found[0]
        link = labels[whole] if found.lastgroup == "label" else whole
        yield Run(whole, link=f"mailto:{whole}" if found.lastgroup == "mail" else link)
        start = found.end()
    if start < len(text):
        yield Run(text[start:])
