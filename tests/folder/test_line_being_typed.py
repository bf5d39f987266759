"""The line somebody is typing: a mark at its end may still make it private."""

from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.folder.mates import Mate
from townnotes.domain.commands.points import TypedLine, apply_marks, write_lines
from townnotes.domain.entities import Intervention, Point
from townnotes.domain.state import SessionChanged
from townnotes.sharing import REST_S

LINE = "9" * 32
REMARK = "the chair is tired"


@pytest.fixture
def ada(townhall: Townhall, tmp_path: Path) -> Mate:
    folder = tmp_path / "shared"
    folder.mkdir()
    one = Mate(townhall, folder, "Ada Note")
    townhall.asks(townhall.participant("Marta Kovač"))
    townhall.next()
    return one


def _has_typed(ada: Mate, text: str, id_: str = LINE) -> None:
    running = ada.hall.state.all(Intervention)[0]
    held = [
        TypedLine(one.id, one.text, one.at or 0) for one in ada.hall.state.points_of(running.id)
    ]
    lines = [one for one in held if one.id != id_] + [TypedLine(id_, text, ada.hall.time)]
    ada.hall.do(write_lines(ada.hall.state, running.id, "", lines, {id_}), "Typing", "typing")


def _gives(ada: Mate) -> bytes:
    parcel = ada.outbox.take()
    if parcel is not None:
        ada.folder.give(parcel)
    ada.folder.write()
    return ada.folder.own.read_bytes()


# H8: `//` may stand at the end of a line, which is saved, and was given, while it is typed.
def test_a_line_whose_last_mark_makes_it_private_never_reaches_the_folder(ada: Mate) -> None:
    for typed in ("the chair is", REMARK, f"{REMARK} /", f"{REMARK} //"):
        _has_typed(ada, typed)
        ada.hall.later(1)
        assert REMARK[:12].encode() not in _gives(ada)
    point = ada.hall.state.find(Point, LINE)
    assert point is not None

    ada.hall.do(apply_marks(ada.hall.state, point.id), "Marks")
    ada.hall.later(60)
    _has_typed(ada, "an open point", "8" * 32)

    assert REMARK[:12].encode() not in _gives(ada)


# H8
def test_a_line_is_given_as_soon_as_something_else_is_done(ada: Mate) -> None:
    _has_typed(ada, "an open point")
    assert b"an open point" not in _gives(ada)

    _has_typed(ada, "t", "8" * 32)

    assert b"an open point" in _gives(ada)
    assert ada.outbox.waits


# H8
def test_a_line_that_rests_is_given(ada: Mate) -> None:
    _has_typed(ada, "an open point")
    _gives(ada)
    ada.hall.later(REST_S)

    assert b"an open point" in _gives(ada)
    assert not ada.outbox.waits


# H8: whoever closes has left the line.
def test_at_the_end_everything_is_given(ada: Mate) -> None:
    _has_typed(ada, "an open point")

    parcel = ada.outbox.take(is_last=True)

    assert parcel is not None
    assert LINE in {one.id for one in parcel.registers}


# H8: undo gives the line its mark back, and not yet what the mark says.
def test_undo_of_a_private_mark_gives_nothing_away(ada: Mate) -> None:
    _has_typed(ada, f"// {REMARK}")
    point = ada.hall.state.find(Point, LINE)
    assert point is not None
    ada.hall.do(apply_marks(ada.hall.state, point.id), "Marks")

    assert ada.session.undo() == "Marks"
    ada.gives()

    assert REMARK.encode() not in ada.folder.own.read_bytes()


# H8: the note keeper saves what is typed when another's Next speaker comes in.
def test_what_is_saved_while_others_work_is_taken_in_is_given_all_the_same(
    ada: Mate, tmp_path: Path
) -> None:
    bea = Mate.with_copy(ada.hall, tmp_path / "shared", "b" * 32)

    def save(change: SessionChanged) -> None:
        if change.origin == "elsewhere":
            _has_typed(ada, "typed meanwhile")

    ada.session.on_change.append(save)
    bea.types("of Bea")

    ada.takes()
    ada.gives()

    assert b"typed meanwhile" in ada.folder.own.read_bytes()
    bea.session.close()
