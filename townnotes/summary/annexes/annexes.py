"""The annexes: who spoke, for how long, what was said on each theme, and which words were asked."""

from collections.abc import Callable, Container, Iterable, Sequence

from townnotes.domain.entities import Category, Intervention, Theme
from townnotes.domain.floor.floor_rows import NOTHING, Spoken
from townnotes.domain.floor.heard import Heard, heard
from townnotes.domain.points.theme_order import shown_parents
from townnotes.domain.state import State
from townnotes.summary.annexes.annex_words import AnnexWords
from townnotes.summary.annexes.proposals import proposal_tables
from townnotes.summary.document import Annex, Bar, Cell, Column, Paragraph, Run, Table
from townnotes.summary.evidence.naming import Naming
from townnotes.summary.evidence.note_takers import NoteTakers
from townnotes.summary.evidence.printed_points import (
    PrintedPoint,
    clock,
    in_no_order,
    printed_points,
)
from townnotes.summary.lines.words import capitalized, squeezed

ANNEXES = ("speakers", "times", "points", "proposals")
"""The annexes there are, in the order in which they follow the summary."""

_NUMERALS = ("I", "II", "III", "IV")
_Block = Paragraph | Table


def annexes(
    state: State, wanted: Sequence[str], naming: Naming, words: AnnexWords, noted: str = ""
) -> tuple[Annex, ...]:
    """Return the annexes asked for, in their order; numbered where there are several.

    Each begins with up to when it was `noted`, where the text above it is older.
    """
    makers: dict[str, tuple[str, Callable[[State, Naming, AnnexWords], list[_Block]]]] = {
        "speakers": (words.speakers, _speakers),
        "times": (words.times, _times),
        "points": (words.points, _points),
        "proposals": (words.proposals, proposal_tables),
    }
    chosen = [makers[name] for name in ANNEXES if name in wanted]
    found: list[Annex] = []
    for numeral, (title, make) in zip(_NUMERALS, chosen, strict=False):
        label = f"{words.annex} {numeral}" if len(chosen) > 1 else words.annex
        blocks = tuple([_sentence(noted)] * bool(noted) + make(state, naming, words))
        found.append(Annex(f"{label}. {title}", blocks, is_short=make is _times))
    return tuple(found)


def _sentence(text: str) -> Paragraph:
    return Paragraph("body", (Run(text),))


# Who took the floor.


def _speakers(state: State, naming: Naming, words: AnnexWords) -> list[_Block]:
    if not naming.floor:
        return [_sentence(words.none_spoke)]
    if not naming.is_named:
        return [_counted(state, naming, words)]
    spoken = heard(state).by_participant
    behalf = _on_behalf(state, naming)
    rows: list[tuple[Cell, ...]] = [
        (
            str(number),
            naming.name(id_),
            naming.organization(id_, behalf.get(id_, "")),
            _category(naming, id_),
            clock(spoken.get(id_, NOTHING).seconds),
        )
        for number, id_ in enumerate(naming.floor, start=1)
    ]
    columns = (
        Column(words.number, 5, is_number=True),
        Column(words.speaker, 27),
        Column(words.organization, 35),
        Column(words.category, 24),
        Column(words.time, 9, is_number=True),
    )
    return [Table(columns, tuple(rows))]


def _on_behalf(state: State, naming: Naming) -> dict[str, str]:
    """Return for whom each speaker first said to speak."""
    found: dict[str, str] = {}
    for turn in state.all(Intervention):
        if naming.among_floor(turn) and turn.on_behalf_of.strip():
            found.setdefault(naming.counted_as(state.leader(turn.speaker)), turn.on_behalf_of)
    return found


def _category(naming: Naming, speaker: str) -> str:
    known = naming.category_of(speaker)
    return naming.noun(known, 1) if known else ""


def _counted(state: State, naming: Naming, words: AnnexWords) -> Table:
    """Return how many of each category took the floor: all that may be said without names."""
    groups = _grouped(state, naming, tuple(naming.floor), words)
    rows: list[tuple[Cell, ...]] = [(name, str(len(ids))) for name, ids in groups]
    if len(rows) > 1:
        rows.append((words.total, str(len(naming.floor))))
    columns = (Column(words.category, 80), Column(words.speakers_column, 20, is_number=True))
    return Table(columns, tuple(rows), has_sum=len(rows) > 1)


def _grouped(
    state: State, naming: Naming, speakers: Sequence[str], words: AnnexWords
) -> list[tuple[str, list[str]]]:
    """Put speakers under the categories that may be said, in their order, the others last."""
    held: dict[str, list[str]] = {}
    for id_ in speakers:
        shown = naming.shown_category(id_)
        held.setdefault(shown.id if shown else "", []).append(id_)
    others = words.without_category if naming.is_named else words.participants
    named = [(naming.noun(one, 0), held[one.id]) for one in state.all(Category) if one.id in held]
    return [*named, (others, held[""])] if "" in held else named


# For how long.


def _times(state: State, naming: Naming, words: AnnexWords) -> list[_Block]:
    sums = heard(state)
    if not sums.by_participant:
        return [_sentence(words.none_spoke)]
    groups = _grouped(state, naming, tuple(sums.by_participant), words)
    spoken = [_sum(sums, ids) for _, ids in groups]
    whole = Spoken(sum(one.times for one in spoken), sum(one.seconds for one in spoken))
    longest = max(1, *(one.seconds for one in spoken))
    rows = [
        _times_row(name, len(ids), own, whole, Bar(own.seconds / longest))
        for (name, ids), own in zip(groups, spoken, strict=True)
    ]
    if len(rows) > 1:
        count = len(sums.by_participant)
        rows.append(_times_row(words.total, count, whole, whole, ""))
    columns = (
        Column(words.category, 24),
        Column(words.speakers_column, 12, is_number=True),
        Column(words.interventions, 17, is_number=True),
        Column(words.time, 12, is_number=True),
        Column(words.share, 9, is_number=True),
        Column("", 26),
    )
    return [Table(columns, tuple(rows), has_sum=len(rows) > 1)]


def _sum(sums: Heard, speakers: Sequence[str]) -> Spoken:
    own = [sums.by_participant[id_] for id_ in speakers]
    return Spoken(sum(one.times for one in own), sum(one.seconds for one in own))


def _times_row(
    name: str, speakers: int, own: Spoken, whole: Spoken, bar: Bar | str
) -> tuple[Cell, ...]:
    share = round(100 * own.seconds / whole.seconds) if whole.seconds else 0
    # In tables the sign is used, in sentences "per cent" (un-style.md, section 5).
    return name, str(speakers), str(own.times), clock(own.seconds), f"{share}%", bar


# What was said.


def _points(state: State, naming: Naming, words: AnnexWords) -> list[_Block]:
    said = printed_points(state)
    return _under_themes(state, said, naming, words) if said else [_sentence(words.none_noted)]


def still_to_word(
    state: State, points: Container[str], naming: Naming, words: AnnexWords
) -> tuple[Annex, ...]:
    """Return the annex of the internal version that lists what waits for words, where any does."""
    said = [one for one in printed_points(state) if one.point.id in points]
    if not said:
        return ()
    blocks = (_sentence(words.waits), *_under_themes(state, said, naming, words))
    return (Annex(words.to_word, blocks),)


def _under_themes(
    state: State, said: Iterable[PrintedPoint], naming: Naming, words: AnnexWords
) -> list[_Block]:
    said = list(said)
    takers = NoteTakers(state, (one.point for one in said))
    by_theme: dict[str, list[PrintedPoint]] = {}
    for one in said:
        for theme in one.themes or ("",):
            by_theme.setdefault(theme, []).append(one)
    themes = {one.id: one for one in state.all(Theme)}
    order = shown_parents(state)
    blocks: list[_Block] = []
    for id_, parent in (*order.items(), ("", "")):
        if id_ in by_theme:
            title = _theme_title(themes, id_, parent, words)
            blocks += _theme_block(title, by_theme[id_], naming, words, takers)
    return blocks


def _theme_title(themes: dict[str, Theme], id_: str, parent: str, words: AnnexWords) -> str:
    if not id_:
        return words.no_theme
    label = squeezed(themes[id_].label)
    return f"{squeezed(themes[parent].label)}: {label}" if parent else label


def _theme_block(
    title: str, said: list[PrintedPoint], naming: Naming, words: AnnexWords, takers: NoteTakers
) -> list[_Block]:
    heading = Paragraph("subheading", (Run(capitalized(title)),))
    if naming.attribution == "none":
        # The order of the floor would tell who spoke to whoever has the recording.
        told = sorted(said, key=in_no_order)
        rows: list[tuple[Cell, ...]] = [(one.runs,) for one in told]
        return [heading, Table((Column(words.said, 100),), tuple(rows))]
    rows = []
    before = None
    for one in said:
        who = naming.who(one.turn, one.speaker)
        # A speaker of several points in a row is named once.
        cells: tuple[Cell, ...] = ("" if one.turn.id == before else who, one.runs)
        rows.append((*cells, takers.short(one.point)) if takers.several else cells)
        before = one.turn.id
    first = Column(words.speaker if naming.is_named else words.category, 34)
    columns = (first, Column(words.said, 66))
    if takers.several:
        columns = (first, Column(words.said, 52), Column(words.note_taker, 14))
    return [heading, Table(columns, tuple(rows))]
