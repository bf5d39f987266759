"""Merging is a union, in memory and in the file: any order, any grouping, any number of times.

3,000 triples of files here; TOWNNOTES_LONG=1 tries 100,000.
"""

import os
from functools import cache, reduce

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from townnotes.domain.registers import Register, encode_value
from townnotes.domain.state import State
from townnotes.store import layout as ddl
from townnotes.store import writing

TRIPLES = 100_000 if os.environ.get("TOWNNOTES_LONG") else 3_000
FIELDS = ("text", "stance", "deleted", "themes/t1", "private", "intervention")
Registers = list[Register]


def _register(id_: str, field: str, author: str, stamp: int, value: object) -> Register:
    return Register("point", id_, field, author, stamp, encode_value(value))


FILES = st.lists(
    st.builds(
        _register,
        st.sampled_from(["p1", "p2", "p3"]),
        st.sampled_from(FIELDS),
        st.sampled_from(["ann", "bea", "cy"]),
        st.integers(1, 5),
        st.one_of(st.booleans(), st.integers(0, 3), st.text(max_size=3)),
    ),
    max_size=16,
)


def merged(one: Registers, other: Registers) -> Registers:
    """Merge as the session does: what the one holds, and then what comes."""
    state = State()
    state.apply(one)
    state.apply(other)
    return sorted(state.registers())


@cache
def _file() -> Database:
    """Make the tables of a session once; a test that writes begins with them empty."""
    db = Database(memory=True)
    for sql in ddl.REGISTERS.values():
        db.conn.execute(sql)
    return db


def written(*many: Registers) -> Registers:
    """Write one file after the other into the table that a session keeps."""
    db = _file()
    db.conn.execute("DELETE FROM register")
    for registers in many:
        writing.put(db, registers)
    columns = ", ".join(Register._fields)
    found = [Register(*row) for row in db.conn.execute(f"SELECT {columns} FROM register")]  # noqa: S608 - our own names
    return sorted(found)


# H8
@settings(max_examples=TRIPLES, deadline=None)
@given(FILES, FILES, FILES)
def test_three_files_merge_alike_in_every_order_and_grouping(
    a: Registers, b: Registers, c: Registers
) -> None:
    whole = reduce(merged, (a, b, c))

    assert merged(b, a) == merged(a, b)
    assert merged(merged(c, b), a) == whole == merged(a, merged(b, c))
    assert merged(whole, whole) == merged(whole, a) == whole


# H8
@settings(max_examples=TRIPLES, deadline=None)
@given(FILES, FILES, FILES)
def test_the_file_holds_everybody_s_last_version_whichever_file_came_first(
    a: Registers, b: Registers, c: Registers
) -> None:
    last: dict[tuple[str, str, str], Register] = {}
    for one in (*a, *b, *c):
        last[one.key] = max(last.get(one.key, one), one, key=_by_replacing)

    held = written(a, b, c)
    assert held == written(c, a, b, a) == written([*b, *c, *a])
    assert held == reduce(merged, (a, b, c)) == sorted(last.values())


def _by_replacing(one: Register) -> tuple[int, str]:
    return (one.stamp, one.value)
