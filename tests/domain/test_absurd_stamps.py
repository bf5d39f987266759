"""Stamps that no clock has made: whoever hands over a file can write any number there."""

from pathlib import Path

import pytest

from tests.builders import Townhall
from townnotes.domain.entities import Participant
from townnotes.domain.registers import LARGEST_STAMP, Register, encode_value
from townnotes.domain.stamps import COUNTER_BITS, NO_CLOCK
from townnotes.session import Session


# R8: nothing typed is ever lost.
@pytest.mark.parametrize("stamp", [LARGEST_STAMP - 1, NO_CLOCK - 1, 1 << 58])
def test_what_is_typed_after_a_stamp_that_cannot_be_is_kept(tmp_path: Path, stamp: int) -> None:
    hall = Townhall(tmp_path / "hall.townnotes", author="a" * 32)
    strange = Register(Participant.entity, "1" * 32, "name", "b" * 32, stamp, encode_value("X"))
    hall.session.take_in([strange])
    assert hall.session.far_ahead == 1

    hall.speaks(hall.participant("Marta Kovač"), "an open point")
    hall.session.close()

    again = Session.open(hall.session.path, "a" * 32)
    assert again.damaged == 0
    assert again.search("open point")
    assert max(one.stamp for one in again.state.registers() if one.author == "a" * 32) < (
        LARGEST_STAMP
    )
    again.close()


def test_every_real_instant_is_before_the_stamps_that_no_clock_has_made() -> None:
    year = 366 * 24 * 3600 * 1000
    assert (3000 - 1970) * year << COUNTER_BITS < NO_CLOCK
