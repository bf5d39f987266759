"""What is asked of the texts, by paragraph: the words, how many asked, and who.

What is asked differently of the same words stands in one row.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from townnotes.domain.commands.points import text_cited
from townnotes.domain.entities import ReferenceText
from townnotes.domain.state import State
from townnotes.summary.annexes.annex_words import ASKS, AnnexWords
from townnotes.summary.document import Cell, Column, Paragraph, Run, Table
from townnotes.summary.evidence.naming import Naming
from townnotes.summary.evidence.printed_points import PrintedPoint, printed_points
from townnotes.summary.lines.asks import AskOfText, asks_of, bare
from townnotes.summary.lines.words import capitalized, distinct, squeezed


@dataclass(slots=True)
class _Proposal:
    """One thing asked in one place, and who asked it."""

    paragraph: str
    asked: AskOfText
    said: list[PrintedPoint] = field(default_factory=list[PrintedPoint])

    @property
    def order(self) -> tuple[str, str, str]:
        """What sorts proposals by their words."""
        return self.asked.ask, self.asked.old, self.asked.new


_Row = Sequence[_Proposal]
"""What is asked of the same words: the same once, opposites together."""


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


def _by_text(state: State) -> dict[str, list[_Row]]:
    """Return what is asked, by text: of the same words in the same place in one row."""
    by_text: dict[str, list[_Proposal]] = {}
    for (text, *_), proposal in _proposals(state).items():
        by_text.setdefault(text, []).append(proposal)
    return {text: _rows(_supported(proposals)) for text, proposals in by_text.items()}


def _proposals(state: State) -> dict[tuple[str, ...], _Proposal]:
    """Join the points that ask the same in the same place, whoever noted them."""
    texts = {one.id for one in state.all(ReferenceText)}
    found: dict[tuple[str, ...], _Proposal] = {}
    for said in printed_points(state):
        for one in asks_of(said.point):
            words = (one.ask, bare(one.old), bare(one.new), bare(one.after), bare(one.before))
            for text, paragraph in _places(state, said, one, texts):
                key = (text, paragraph.casefold(), *words)
                held = found.setdefault(key, _Proposal(paragraph, one))
                held.said.append(said)
    return found


def _places(
    state: State, said: PrintedPoint, one: AskOfText, texts: set[str]
) -> list[tuple[str, str]]:
    """Return the text and paragraph of each citation; one without any stands by itself."""
    places: list[tuple[str, str]] = []
    for cite in said.point.cites:
        text, _, paragraph = cite.rpartition("/")
        leader = state.leader(text)
        places.append((leader if leader in texts else "", squeezed(paragraph)))
    cited = text_cited(state)
    named = [(cited.id if cited else "", number) for number in one.paragraphs]
    return places or named or [("", "")]


def _supported(proposals: Iterable[_Proposal]) -> list[_Proposal]:
    """Count words that were only named with who asked for the same words in the same place."""
    kept: list[_Proposal] = []
    for one in sorted(proposals, key=lambda each: not each.asked.ask):
        same = (each for each in kept if each.asked.ask and _is_same(each, one))
        held = None if one.asked.ask else next(same, None)
        if held is None:
            kept.append(one)
        else:
            held.said += one.said
    return kept


def _is_same(one: _Proposal, other: _Proposal) -> bool:
    place = one.paragraph.casefold() == other.paragraph.casefold()
    return place and bare(one.asked.new) == bare(other.asked.new)


def _rows(proposals: Iterable[_Proposal]) -> list[_Row]:
    """Put together what is asked of the same words in one place, where it differs."""
    of_words: dict[tuple[str, str], list[_Proposal]] = {}
    for one in proposals:
        of_words.setdefault((one.paragraph.casefold(), one.asked.key), []).append(one)
    rows: list[_Row] = []
    for together in of_words.values():
        is_one = len({one.asked.ask for one in together}) > 1
        rows += [together] if is_one else [[one] for one in together]
    return rows


def _table(rows: list[_Row], naming: Naming, words: AnnexWords) -> Table:
    if naming.attribution == "none":
        # Nor does the order of those on one paragraph say who asked first.
        rows = [sorted(row, key=lambda one: one.order) for row in rows]
        rows.sort(key=lambda row: [one.order for one in row])
    columns = (
        Column(words.paragraph, 8),
        Column(words.ask, 14),
        Column(words.old, 25),
        Column(words.new, 27),
        Column(words.asked_by, 26),
    )
    ordered = sorted(rows, key=lambda row: by_number(row[0].paragraph))
    return Table(columns, tuple(_cells(row, naming, words) for row in ordered))


def _cells(row: _Row, naming: Naming, words: AnnexWords) -> tuple[Cell, ...]:
    asks: dict[str, str] = dict(zip(ASKS, words.asks, strict=True))
    named = [(asks.get(one.asked.ask, one.asked.ask), one) for one in row]
    olds = distinct(_shown(one.asked.old, row, words) for one in row)
    news = distinct(_new(one, words) for one in row)
    return (
        row[0].paragraph or "–",
        "; ".join(distinct(ask for ask, _ in named)),
        olds[0] if olds else "–",
        "; ".join(news) or "–",
        _asked_by(row[0].said, naming, words) if len(row) == 1 else _by_ask(named, naming, words),
    )


def _by_ask(
    named: Iterable[tuple[str, _Proposal]], naming: Naming, words: AnnexWords
) -> tuple[Run, ...]:
    """Return, of each thing asked, how many asked it and who."""
    told: list[str] = []
    for ask, one in named:
        who = "".join(run.text for run in _asked_by(one.said, naming, words))
        told.append(f"{ask}{words.colon}{who}")
    return (Run("; ".join(told)),)


def _new(one: _Proposal, words: AnnexWords) -> str:
    """Return the words that are to come in, and where."""
    asked = one.asked
    beside = [
        frame.format(_shown(place, [one], words))
        for frame, place in ((words.after, asked.after), (words.before, asked.before))
        if place
    ]
    return " ".join(filter(None, (_shown(asked.new, [one], words), *beside, asked.place)))


def _shown(said: str, row: _Row, words: AnnexWords) -> str:
    """Return words of a text in quotation marks where somebody noted them so."""
    return words.quoted.format(said) if said and any(one.asked.is_quoted for one in row) else said


def by_number(paragraph: str) -> tuple[bool, tuple[tuple[bool, int, str], ...]]:
    """Return what sorts paragraphs as their text does: 2, 2 bis, 10, PP5; none of them last."""
    parts = re.findall(r"[0-9]+|[^0-9]+", paragraph.casefold())
    keys = tuple(
        (False, int(part[:18]), "") if part.isdecimal() else (True, 0, part.strip())
        for part in parts
    )
    return not paragraph, keys


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
