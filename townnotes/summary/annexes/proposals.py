"""The wording proposals by paragraph: what is asked, the words, how many asked, and who."""

import re
from dataclasses import dataclass, field

from townnotes.domain.entities import ReferenceText
from townnotes.domain.state import State
from townnotes.summary.annexes.annex_words import ASKS, AnnexWords
from townnotes.summary.document import Cell, Column, Paragraph, Run, Table
from townnotes.summary.evidence.naming import Naming
from townnotes.summary.evidence.printed_points import PrintedPoint, printed_points
from townnotes.summary.lines.words import capitalized, distinct, squeezed


@dataclass(slots=True)
class _Proposal:
    paragraph: str
    ask: str
    old: str
    new: str
    said: list[PrintedPoint] = field(default_factory=list[PrintedPoint])


def proposal_tables(state: State, naming: Naming, words: AnnexWords) -> list[Paragraph | Table]:
    """Return a table a reference text, or the sentence that no wording was proposed."""
    by_text = _by_text(state)
    if not by_text:
        return [Paragraph("body", (Run(words.none_proposed),))]
    texts = {one.id: one for one in state.all(ReferenceText)}
    blocks: list[Paragraph | Table] = []
    for id_ in (*texts, ""):
        if id_ in by_text:
            text = texts.get(id_)
            title = _title(text, words) if text else words.no_text
            if len(by_text) > 1 or text:
                blocks.append(Paragraph("subheading", (Run(capitalized(title)),)))
            blocks.append(_table(by_text[id_], naming, words))
    return blocks


def _title(text: ReferenceText, words: AnnexWords) -> str:
    name, short = squeezed(text.name), squeezed(text.short)
    if name and short and name != short:
        return f"{name} ({short})"
    return name or short or words.no_text


def _by_text(state: State) -> dict[str, list[_Proposal]]:
    """Join the points that ask for the same words in the same place, whoever noted them."""
    texts = {one.id for one in state.all(ReferenceText)}
    found: dict[tuple[str, str, str, str, str], _Proposal] = {}
    for said in printed_points(state):
        wording = said.point.wording
        old, new = (_bare(wording.get(which) or "") for which in ("old", "new"))
        if not old and not new:
            continue
        ask = wording.get("ask") or ""
        for text, paragraph in _places(state, said, texts):
            key = (text, paragraph.casefold(), ask, old.casefold(), new.casefold())
            held = found.setdefault(key, _Proposal(paragraph, ask, old, new))
            held.said.append(said)
    by_text: dict[str, list[_Proposal]] = {}
    for (text, *_), proposal in found.items():
        by_text.setdefault(text, []).append(proposal)
    return by_text


def _places(state: State, said: PrintedPoint, texts: set[str]) -> list[tuple[str, str]]:
    """Return the text and paragraph of each citation; one without any stands by itself."""
    places: list[tuple[str, str]] = []
    for cite in said.point.cites:
        text, _, paragraph = cite.rpartition("/")
        leader = state.leader(text)
        places.append((leader if leader in texts else "", squeezed(paragraph)))
    return places or [("", "")]


def _table(proposals: list[_Proposal], naming: Naming, words: AnnexWords) -> Table:
    asks: dict[str, str] = dict(zip(ASKS, words.asks, strict=True))
    told = proposals
    if naming.attribution == "none":
        # Nor does the order of those on one paragraph say who asked first.
        told = sorted(proposals, key=lambda each: (each.ask, each.old, each.new))
    rows: list[tuple[Cell, ...]] = [
        (
            one.paragraph or "–",
            asks.get(one.ask, one.ask),
            _quoted(one.old, words),
            _quoted(one.new, words),
            _asked_by(one.said, naming, words),
        )
        for one in sorted(told, key=lambda each: by_number(each.paragraph))
    ]
    columns = (
        Column(words.paragraph, 8),
        Column(words.ask, 14),
        Column(words.old, 25),
        Column(words.new, 27),
        Column(words.asked_by, 26),
    )
    return Table(columns, tuple(rows))


def by_number(paragraph: str) -> tuple[bool, tuple[tuple[bool, int, str], ...]]:
    """Return what sorts paragraphs as their text does: 2, 2 bis, 10, PP5; none of them last."""
    parts = re.findall(r"[0-9]+|[^0-9]+", paragraph.casefold())
    keys = tuple(
        (False, int(part[:18]), "") if part.isdecimal() else (True, 0, part.strip())
        for part in parts
    )
    return not paragraph, keys


def _bare(words: str) -> str:
    return squeezed(words).strip('"“”„«» ')


def _quoted(wording: str, words: AnnexWords) -> str:
    return words.quoted.format(wording) if wording else "–"


def _asked_by(said: list[PrintedPoint], naming: Naming, words: AnnexWords) -> tuple[Run, ...]:
    """Return how many asked, and below it who they are or for whom they spoke."""
    speakers = distinct(one.speaker for one in said)
    unknown = any(not one.speaker for one in said)
    count = naming.split((*speakers, "?") if unknown else speakers)
    if not naming.is_named:
        return (Run(count),)
    behalf = {one.speaker: one.turn.on_behalf_of for one in reversed(said)}
    names = [naming.organization(id_, behalf[id_]) or naming.name(id_) for id_ in speakers]
    told = "; ".join(distinct(names))
    return (Run(count), Run(f"{words.colon}{told}")) if told else (Run(count),)
