"""A file that holds two townhalls, which nobody linked: the earlier one's heading stands above."""

from pathlib import Path

import pytest

from tests.builders import START, Townhall
from townnotes.domain.floor.kept_floor import glance_at
from townnotes.domain.registers import Register
from townnotes.glance import read_glance

EARLIER, LATER = START - 86_400_000, START + 86_400_000


def _session(id_: str, name: str, at: int) -> list[Register]:
    fields = {"name": f'"{name}"', "process": '"Ports"'}
    return [
        Register("session", id_, field, "other", (at << 16) + k, value)
        for k, (field, value) in enumerate(fields.items())
    ]


@pytest.mark.parametrize("id_", ["0" * 32, "f" * 32])
@pytest.mark.parametrize(
    ("at", "expected"), [(EARLIER, "another townhall"), (LATER, "virtual townhall")]
)
def test_the_heading_of_two_sessions_is_that_of_the_earlier_whatever_their_ids(
    townhall: Townhall, id_: str, at: int, expected: str
) -> None:
    townhall.session.take_in(_session(id_, "another townhall", at))

    assert townhall.state.session.name == expected
    assert glance_at(townhall.state).heading.name == expected


@pytest.mark.parametrize("id_", ["0" * 32, "f" * 32])
@pytest.mark.parametrize("at", [EARLIER, START, LATER])
def test_the_first_rows_have_the_same_heading_as_the_session(
    townhall: Townhall, id_: str, at: int
) -> None:
    townhall.session.take_in(_session(id_, "another townhall", at))
    expected = glance_at(townhall.state)
    townhall.session.close()

    found = read_glance(Path(townhall.session.path))

    assert found is not None
    assert found.heading == expected.heading
