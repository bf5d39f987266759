"""What the Floor shows of a state, and who had it, kept up with each change, not read anew."""

from collections.abc import Callable
from typing import Any, NamedTuple

from townnotes.domain.entities import OPENING, Clock, Intervention, Link, Participant, Pause
from townnotes.domain.floor import floor_reading
from townnotes.domain.floor.floor_rows import MOST_SEEN, NOTHING, Glance, ListRow, PointRow, Spoken
from townnotes.domain.floor.heard import Sums, Turn, organization_key, turn_of
from townnotes.domain.floor.speakers import held_interventions, latest_intervention, waiting
from townnotes.domain.points.tally import ThemeTally
from townnotes.domain.state import State, Touched

FEW = 3
"""Next touches two interventions; what touches many more is a merge."""
_READ = {Participant.entity, Intervention.entity, Pause.entity}
"""What the rows say; who else is linked, such as a request that Next calls, changes none."""


class _Held(NamedTuple):
    row: ListRow
    turn: Turn | None
    organization: str


class TurnLog:
    """The interventions that ended; only what a change touched is read again.

    A townhall of 5,000 interventions takes 40 ms to read, and Next is pressed in every one.
    """

    def __init__(self) -> None:
        self.rows: tuple[ListRow, ...] = ()
        """Who spoke, the latest first."""
        self.sums = Sums({}, {})
        """What each has spoken; whoever still speaks is not among them."""
        self._held: dict[str, _Held] = {}

    def read(self, state: State) -> None:
        """Read everything anew."""
        self._forget(*self._held)
        self._list(state)

    def follow(self, state: State, touched: Touched) -> None:
        """Bring rows and sums in line with a change."""
        known, has_links = len(self._held), False
        for entity, id_ in touched:
            if entity == Link.entity or (entity in _READ and state.ever_linked(id_)):
                has_links = True
                self._forget(*self._held)
            elif entity == Participant.entity:
                self._forget(*state.referring(Intervention.entity, "speaker", id_))
            elif entity == Intervention.entity:
                self._forget(id_)
            elif entity == Pause.entity:
                owner = str(state.value(id_, "intervention", ""))
                self._forget(*state.group(owner))
        ids = {id_ for entity, id_ in touched if entity == Intervention.entity}
        is_small = len(self._held) == known and not has_links and len(ids) <= FEW
        if not is_small or not self._append(state, ids):
            self._list(state)

    def _append(self, state: State, ids: set[str]) -> bool:
        """Add who has just ended above the others; False where one belongs further down."""
        # Next is the change that must not grow with the townhall.
        found = [state.find(Intervention, id_) for id_ in ids]
        held = (one for one in found if one and one.ended is not None and one.kind != OPENING)
        ended = sorted(held, key=_order_of)
        last = state.find(Intervention, self.rows[0].id) if self.rows else None
        if last is not None and ended and _order_of(ended[0]) < _order_of(last):
            return False
        for one in ended:
            held = self._read(state, one)
            held = held._replace(row=held.row._replace(number=len(self.rows) + 1))
            self._held[one.id] = held
            self.rows = (held.row, *self.rows)
        return True

    def _forget(self, *ids: str) -> None:
        for id_ in ids:
            held = self._held.pop(id_, None)
            if held is not None:
                self._count(held, -1)

    def _list(self, state: State) -> None:
        before, self._held = self._held, {}
        rows: list[ListRow] = []
        for one in held_interventions(state):
            if one.ended is None:
                continue
            held = before.get(one.id) or self._read(state, one)
            number = len(rows) + 1
            if held.row.number != number:
                held = held._replace(row=held.row._replace(number=number))
            self._held[one.id] = held
            rows.append(held.row)
        rows.reverse()
        self.rows = tuple(rows)

    def _read(self, state: State, one: Intervention) -> _Held:
        row = floor_reading.spoke_row(state, one, 0)
        held = _Held(row, turn_of(state, one), organization_key(row.organization))
        self._count(held, 1)
        return held

    def _count(self, held: _Held, sign: int) -> None:
        if held.turn is None:
            return
        speaker, seconds = held.turn
        _add(self.sums.by_participant, speaker, sign, sign * seconds)
        if held.organization:
            _add(self.sums.by_organization, held.organization, sign, sign * seconds)


def _order_of(one: Intervention) -> tuple[int, str, str]:
    """Return what the interventions stand in order by, as the state has it."""
    return (one.began if one.began is not None else 1 << 60, one.rank, one.id)


def _add(sums: dict[str, Spoken], key: str, times: int, seconds: int) -> None:
    before = sums.get(key, NOTHING)
    if before.times + times:
        sums[key] = Spoken(before.times + times, before.seconds + seconds)
    else:
        sums.pop(key, None)


_WORN = floor_reading.READ_FROM["points"] - {"point", "intervention"}
"""What a line shows besides its own point: themes, who noted it, what it cites."""


def glance_at(state: State) -> Glance:
    """Read all that the Floor shows at first."""
    return KeptFloor(state).glance


class KeptFloor:
    """Who spoke, what counts for each theme, and the first rows; read when first asked for.

    A long townhall takes tenths of a second to read, and something changes with every key.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._turns = TurnLog()
        self._tally = ThemeTally()
        self._glance: Glance | None = None
        self._rows: dict[str, PointRow] = {}
        """The lines of the note, by their points, as far as nothing they show has changed."""

    @property
    def turns(self) -> TurnLog:
        """Who had the floor."""
        self._read()
        return self._turns

    @property
    def tally(self) -> ThemeTally:
        """What counts for each theme."""
        self._read()
        return self._tally

    @property
    def glance(self) -> Glance:
        """The first rows; it and its parts are the same objects while they say the same."""
        return self._read()

    def _read(self) -> Glance:
        if self._glance is None:
            self._turns.read(self._state)
            self._tally.count(self._state)
            self._glance = Glance(**{part: read() for part, read in self._parts().items()})
        return self._glance

    def follow(self, touched: Touched) -> None:
        """Bring everything in line with a change of the state."""
        kinds = {entity for entity, _ in touched}
        if self._glance is None or Clock.entity in kinds:
            # By other clocks all times are others.
            self._glance = None
            self._rows.clear()
            return
        self._turns.follow(self._state, touched)
        is_counted_anew = self._tally.follow(self._state, touched)
        if kinds & _WORN:
            self._rows.clear()
        for _, id_ in touched:
            self._rows.pop(id_, None)
        changed: dict[str, Any] = {}
        for part, read in self._parts().items():
            if kinds & floor_reading.READ_FROM[part] or (part == "themes" and is_counted_anew):
                says = read()
                if says != getattr(self._glance, part):
                    changed[part] = says
        if changed:
            self._glance = self._glance._replace(**changed)

    def _parts(self) -> dict[str, Callable[[], Any]]:
        """Return how each part of a glance is read."""
        state = self._state
        return {
            "heading": lambda: floor_reading.heading(state),
            "now": lambda: floor_reading.now_row(state),
            "waiting": lambda: floor_reading.waiting_rows(state, self._turns.sums, MOST_SEEN),
            "opening": self._opening,
            "waiting_count": lambda: len(waiting(state)),
            "spoke": lambda: self._turns.rows[:MOST_SEEN],
            "spoke_count": lambda: len(self._turns.rows),
            "points": self._points,
            "themes": lambda: floor_reading.theme_rows(state, self._tally),
        }

    def _opening(self) -> str:
        live = latest_intervention(self._state)
        return live.id if live is not None and live.kind == OPENING else ""

    def _points(self) -> tuple[PointRow, ...]:
        shown = latest_intervention(self._state)
        if shown is None:
            return ()
        # Of a hundred lines, a key changes one.
        read, held = floor_reading.point_row, self._rows
        every = self._state.points_of(shown.id)[-MOST_SEEN:]
        rows = tuple(held.get(one.id) or read(self._state, one) for one in every)
        self._rows = {row.id: row for row in rows}
        return rows
