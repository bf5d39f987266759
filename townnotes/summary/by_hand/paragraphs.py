"""Paragraphs the rapporteur worded: kept as they are, with their addresses live."""

import re
from collections.abc import Container, Iterable, Mapping
from functools import lru_cache

from townnotes.domain.entities import Statement
from townnotes.domain.state import State
from townnotes.summary.closing import contacts_for_inputs, link_run
from townnotes.summary.document import Run
from townnotes.summary.paragraphs import Sentence, sentence_of
from townnotes.summary.rewording import is_alike
from townnotes.summary.by_hand.staleness import standing_of
from townnotes.summary.lines.words import distinct

_FROM_DETAILS = {"heading", "title", "date", "closing"}
"""The sections that tell what the session's fields say; nobody's points stand behind them."""
_ADDRESS = re.compile(
    r"(?P<link>https?://[^\s<>“”\"]*[^\s<>“”\".,;:!?)\]])"
    r"|(?P<mail>[\w.+'-]+@[\w-]+(?:\.[\w-]+)+)"
)
_ORDINAL = re.compile(r"(\d+)(st|nd|rd|th)(?=\s)(.*)", re.DOTALL)


def kept_by_hand(state: State) -> dict[str, list[Statement]]:
    """Return the paragraphs taken in hand, sentence by sentence, by their section."""
    kept: dict[str, list[Statement]] = {}
    for one in state.all(Statement):
        if one.by_hand:
            kept.setdefault(one.section, []).append(one)
    return kept


def sentences_of(
    state: State, held: Iterable[Statement], usable: Container[str], written: Iterable[Sentence]
) -> tuple[Sentence, ...]:
    """Return a hand-written paragraph with how its sentences stand; an emptied one has none.

    `usable` are the points a sentence may rest on, `written` what the rules say in its place.
    """
    plain = [one.text for one in written if not one.rests_on]
    found: list[Sentence] = []
    for one in held:
        text = one.text.strip()
        if text:
            rests_on = tuple(id_ for id_ in one.rests_on if id_ in usable)
            is_told = one.section in _FROM_DETAILS or any(is_alike(text, told) for told in plain)
            runs = styled_as(state, one.section, text)
            standing = standing_of(state, one, needs_points=not is_told)
            found.append(sentence_of(runs, rests_on, state=standing, statement=one.id))
    return tuple(found)


def beside(
    written: Iterable[Sentence], worn: Iterable[str], covered: Container[str]
) -> tuple[tuple[str, ...], tuple[Sentence, ...]]:
    """Return what belongs into a paragraph by hand and is in no sentence, and the rules' words.

    `worn` are the points that wear the paragraph's theme.
    """
    lacking = [
        (one, points)
        for one in written
        if (points := tuple(id_ for id_ in one.rests_on if id_ not in covered))
    ]
    told = [id_ for _, points in lacking for id_ in points]
    new = distinct([*told, *(id_ for id_ in worn if id_ not in covered)])
    return new, tuple(one for one, _ in lacking)


def styled_as(state: State, section: str, text: str) -> tuple[Run, ...]:
    """Return a text as its section is styled: an ordinal raised in the title, addresses live."""
    found = _ORDINAL.fullmatch(text) if section == "title" else None
    if found:
        return (Run(found[1]), Run(found[2], superscript=True), Run(found[3]))
    labels: tuple[tuple[str, str], ...] = ()
    if section == "closing":
        runs = [link_run(one) for one in contacts_for_inputs(state) if one.kind == "link"]
        labels = tuple((run.text, run.link) for run in runs if run.link)
    return _live(text, labels)


@lru_cache(maxsize=8192)
def _live(text: str, labels: tuple[tuple[str, str], ...]) -> tuple[Run, ...]:
    """Part a text into runs, with e-mail addresses, web links and labels as links."""
    return tuple(_parted(text, dict(labels)))


def _parted(text: str, labels: Mapping[str, str]) -> Iterable[Run]:
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
