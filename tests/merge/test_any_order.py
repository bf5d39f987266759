"""Three to five files recorded apart: whichever order they come in, the townhall is the same."""

from collections.abc import Sequence
from itertools import islice, permutations
from pathlib import Path
from typing import Any

import pytest

from tests.builders import START, Townhall
from tests.merge.halls import SPEAKERS
from townnotes.domain.entities import Category, Intervention, Participant, Point, Theme
from townnotes.domain.floor.speakers import by_category, took_the_floor
from townnotes.merging import Merging
from townnotes.session import Session
from townnotes.summary.draft import finished, write_draft

COUNT = 14
ORDERS = {3: 6, 4: 8, 5: 8}
"""How many orders are tried of so many files."""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Record one townhall five times: each misses some, and each clock is its own."""
    folder = tmp_path_factory.mktemp("apart")
    return [_recorded(folder / f"{at}.townnotes", at) for at in range(5)]


def _recorded(path: Path, at: int) -> Path:
    hall = Townhall(path, str(at + 1) * 32).later(47 * at * at)
    category = hall.category("stakeholder", "stakeholders")
    hall.theme(("Gender", "gender", "Labour rights", "gender equality", "Labour right")[at])
    for number, name in enumerate(SPEAKERS[:COUNT]):
        hall.later(3 + number * 7 % 31)
        if (number + 3 * at) % 9 == at:
            hall.later(60)
            continue
        written = name if (number + at) % 3 else name.upper()
        who = hall.participant(written, category=category.id)
        hall.speaks(who, f"welcomed point {number} as {at} heard it")
    hall.session.close()
    return path


def _filled(path: Path, files: Sequence[Path], *, at_once: bool) -> dict[str, Any]:
    session = Session.create(path, "f" * 32, wall_clock=lambda: START + 9_000_000)
    for some in [files] if at_once else [[one] for one in files]:
        Merging(some).fill(session)
    seen = _seen(session)
    session.close()
    return seen


def _seen(session: Session) -> dict[str, Any]:
    """Return all that a person sees of what was merged."""
    state = session.state
    kinds = (Category, Participant, Theme, Intervention)
    groups = {kind.entity: [sorted(state.group(one.id)) for one in state.all(kind)]
              for kind in kinds}  # fmt: skip
    return {
        "groups": {kind: sorted(found) for kind, found in groups.items()},
        "shown": {kind.entity: state.all(kind) for kind in kinds},
        "notes": {one.id: state.points_of(one.id) for one in state.all(Intervention)},
        "points": state.all(Point),
        "heading": state.session,
        "counts": [count for _, count in by_category(state, took_the_floor(state))],
        "draft": [one.text for one in finished(write_draft(state)).paragraphs],
    }


# X3
@pytest.mark.parametrize("count", ORDERS)
def test_files_merged_at_once_give_the_same_in_every_order(
    files: list[Path], tmp_path: Path, count: int
) -> None:
    every = list(permutations(files[:count]))
    orders = list(islice(every, 0, None, -(-len(every) // ORDERS[count])))

    seen = [
        _filled(tmp_path / f"{at}.townnotes", order, at_once=True)
        for at, order in enumerate(orders)
    ]

    assert seen[0]["counts"] == [COUNT]
    assert all(one == seen[0] for one in seen[1:])


# X3
def test_files_merged_one_after_the_other_give_what_they_give_at_once(
    files: list[Path], tmp_path: Path
) -> None:
    at_once = _filled(tmp_path / "at once.townnotes", files[:3], at_once=True)

    for at, order in enumerate(permutations(files[:3])):
        assert _filled(tmp_path / f"{at}.townnotes", order, at_once=False) == at_once
