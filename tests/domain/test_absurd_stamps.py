"""Stamps that no clock has made: whoever hands over a file can write any number there."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import Townhall
from townnotes.domain.entities import Participant
from townnotes.domain.registers import LARGEST_STAMP, Assign, Register, encode_value
from townnotes.domain.stamps import COUNTER_BITS
from townnotes.session import Session
from townnotes.store.layout import as_row


# R8: nothing typed is ever lost.
@pytest.mark.parametrize("stamp", [LARGEST_STAMP - 1, 1 << 58])
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


# R8: kept, the field would show the strange value for ever, whatever is typed after it.
@pytest.mark.parametrize("stamp", [LARGEST_STAMP, LARGEST_STAMP + 1, (1 << 63) - 1])
def test_a_stamp_that_cannot_be_is_refused_and_counted_and_freezes_nothing(
    tmp_path: Path, stamp: int
) -> None:
    hall = Townhall(tmp_path / "hall.townnotes", author="a" * 32)
    marta = hall.participant("Marta Kovač")
    strange = Register(Participant.entity, marta.id, "name", "b" * 32, stamp, encode_value("X"))

    hall.session.take_in([strange])
    hall.do([Assign(Participant.entity, marta.id, "name", "Marta Kovač-Lind")])

    assert hall.session.left_out == 1
    assert [one.name for one in hall.state.all(Participant)] == ["Marta Kovač-Lind"]


# R8: whoever hands over a file can write any number there.
def test_a_row_with_a_stamp_that_cannot_be_is_set_aside_and_counted(tmp_path: Path) -> None:
    hall = Townhall(tmp_path / "hall.townnotes", author="a" * 32)
    marta = hall.participant("Marta Kovač")
    hall.session.close()
    strange = Register(
        Participant.entity, marta.id, "name", "b" * 32, LARGEST_STAMP, encode_value("X")
    )
    with closing(sqlite3.connect(hall.session.path)) as db:
        db.execute("INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?)", as_row(strange))
        db.commit()

    again = Session.open(hall.session.path, "a" * 32)

    assert again.damaged == 1
    assert [one.name for one in again.state.all(Participant)] == ["Marta Kovač"]
    again.close()


def test_every_real_instant_is_before_the_stamps_that_no_clock_has_made() -> None:
    year = 366 * 24 * 3600 * 1000
    assert (3000 - 1970) * year << COUNTER_BITS < LARGEST_STAMP
