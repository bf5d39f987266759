"""All earlier versions are read, however many parts they take."""

from itertools import chain

from tests.builders import Townhall
from townnotes.domain.registers import Register, encode_value
from townnotes.domain.stamps import COUNTER_BITS
from townnotes.store.earlier import A_PART

MANY = 2 * A_PART + 7


def _said(townhall: Townhall, word: str) -> list[Register]:
    stamp = townhall.later(60).time << COUNTER_BITS
    return [
        Register("point", f"p{at:031}", "text", "bea", stamp, encode_value(f"{word} {at}"))
        for at in range(MANY)
    ]


def test_every_version_is_read_once_part_by_part(townhall: Townhall) -> None:
    first = _said(townhall, "first")
    townhall.session.take_in(first)
    townhall.session.take_in(_said(townhall, "then"))

    parts = list(townhall.session.every_earlier())

    assert len(parts) == 3
    assert list(chain.from_iterable(parts)) == first


def test_a_session_without_earlier_versions_has_none(townhall: Townhall) -> None:
    assert list(chain.from_iterable(townhall.session.every_earlier())) == []
