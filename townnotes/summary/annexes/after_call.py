"""What the internal version says of what came after the call: corrections, and what came again."""

from collections.abc import Callable

from townnotes.domain.dates import read_date
from townnotes.domain.entities import SummaryRemark
from townnotes.domain.points.corrections import corrections, is_taken
from townnotes.domain.points.reiterations import reiterations
from townnotes.domain.state import State
from townnotes.summary.annexes.annex_words import AnnexWords
from townnotes.summary.document import Annex, Cell, Column, Table
from townnotes.summary.evidence.naming import Naming
from townnotes.summary.evidence.printed_points import PrintedPoint, in_no_order, printed_points
from townnotes.summary.languages import Tongue

_Row = tuple[Cell, ...]
_Cells = Callable[[PrintedPoint], list[_Row]]


def corrections_annex(
    state: State, naming: Naming, words: AnnexWords, tongue: Tongue
) -> tuple[Annex, ...]:
    """Return the annex that lists the corrections with their days, where there are any."""
    held = corrections(state)

    def cells(said: PrintedPoint) -> list[_Row]:
        return [
            (one.words, one.text, _day(one, tongue), _outcome(state, one, words))
            for one in held.get(said.point.id, ())
        ]

    every = [one for said in held.values() for one in said]
    title = words.corrections.format(len(every), sum(not one.is_settled for one in every))
    columns = (
        Column(words.recorded, 30), Column(words.correction, 30), Column(words.replied, 12),
        Column(words.outcome, 10),
    )  # fmt: skip
    return _annex(state, naming, words, title, columns, cells)


def said_again_annex(state: State, naming: Naming, words: AnnexWords) -> tuple[Annex, ...]:
    """Return the annex that lists what somebody settled as said before, where there is any."""
    held = reiterations(state)

    def cells(said: PrintedPoint) -> list[_Row]:
        rows = (one for one in held if one.point == said.point.id)
        return [(said.runs, one.said, one.townhall) for one in rows]

    columns = (Column(words.here, 32), Column(words.before_here, 32), Column(words.townhall, 18))
    return _annex(state, naming, words, words.said_again.format(len(held)), columns, cells)


def _annex(
    state: State,
    naming: Naming,
    words: AnnexWords,
    title: str,
    columns: tuple[Column, ...],
    cells: _Cells,
) -> tuple[Annex, ...]:
    found = [(said, row) for said in printed_points(state) for row in cells(said)]
    if not found:
        return ()
    if naming.attribution == "none":
        # The order of the floor would tell who spoke to whoever has the recording.
        found.sort(key=lambda one: in_no_order(one[0]))
        return (Annex(title, (Table(columns, tuple(row for _, row in found)),), is_short=True),)
    who = Column(words.speaker if naming.is_named else words.category, 18)
    rows = tuple((naming.who(said.turn, said.speaker), *row) for said, row in found)
    return (Annex(title, (Table((who, *columns), rows),), is_short=True),)


def _day(one: SummaryRemark, tongue: Tongue) -> str:
    day = read_date(one.date)
    return tongue.long_date(day) if day else one.date


def _outcome(state: State, one: SummaryRemark, words: AnnexWords) -> str:
    still_open, taken, unused = words.outcomes
    if not one.is_settled:
        return still_open
    return taken if is_taken(state, one) else unused
