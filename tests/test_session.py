"""The door: what goes in is kept, and what cannot be kept is set aside and counted."""

import sqlite3

import pytest

from tests.builders import Townhall
from tests.file_limits import no_file_longer_than
from townnotes.domain.commands.participants import change_participant
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Intervention, Link, Participant, Theme
from townnotes.domain.registers import Assign, Register, encode_value, new_id
from townnotes.errors import RuleError
from townnotes.session import Session

LINE = "a" * 32


@pytest.fixture
def turn(townhall: Townhall) -> Intervention:
    townhall.asks(townhall.participant("Ada"))
    one = townhall.next()
    assert one
    return one


def _write(townhall: Townhall, turn: Intervention, text: str, merge: str = "") -> None:
    line = TypedLine(LINE, text, townhall.time)
    townhall.do(write_lines(townhall.state, turn.id, "", [line], {LINE}), "Typing", merge)


def _texts(session: Session) -> list[str]:
    turns = session.state.all(Intervention)
    return [point.text for one in turns for point in session.state.points_of(one.id)]


def _again(townhall: Townhall) -> list[str]:
    townhall.session.close()
    session = Session.open(townhall.session.path, "me")
    texts = _texts(session)
    session.close()
    return texts


def test_a_line_emptied_and_typed_again_in_the_same_words_is_there(
    townhall: Townhall, turn: Intervention
) -> None:
    for text in ("asked for more time", "", "asked for more time"):
        _write(townhall, turn, text)

    assert _again(townhall) == ["asked for more time"]


def test_a_point_deleted_shown_and_deleted_again_is_gone(
    townhall: Townhall, turn: Intervention
) -> None:
    for text in ("abc", "", "new", ""):
        _write(townhall, turn, text)

    assert _again(townhall) == []


def test_undo_of_typing_over_a_deleted_line_hides_it_again(
    townhall: Townhall, turn: Intervention
) -> None:
    for text in ("first", "", "second"):
        _write(townhall, turn, text)

    townhall.session.undo()
    hidden = _texts(townhall.session)
    townhall.session.redo()

    assert (hidden, _texts(townhall.session)) == ([], ["second"])


def test_undo_of_a_merged_step_gives_the_earliest_text_back(
    townhall: Townhall, turn: Intervention
) -> None:
    _write(townhall, turn, "first")
    for text in ("", "second"):
        _write(townhall, turn, text, merge="typing")

    townhall.session.undo()

    assert _texts(townhall.session) == ["first"]


def test_undo_of_making_a_point_leaves_what_somebody_else_wrote_into_it(
    townhall: Townhall, turn: Intervention
) -> None:
    _write(townhall, turn, "mine")
    stamp = (townhall.time + 1000) << 16
    townhall.session.take_in([Register("point", LINE, "text", "bea", stamp, encode_value("hers"))])

    with pytest.raises(RuleError, match="somebody else has changed"):
        townhall.session.undo()

    assert _texts(townhall.session) == ["hers"]


def test_half_a_character_in_a_members_name_stops_nothing(
    townhall: Townhall, turn: Intervention
) -> None:
    _write(townhall, turn, "typed")

    townhall.do([Assign("point", LINE, "themes/\ud800", value=True)])
    _write(townhall, turn, "typed on")

    assert _again(townhall) == ["typed on"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"stamp": (1 << 63) - 1},
        {"stamp": -1},
        {"value": "no json"},
        {"value": "[" * 100_000},
        {"value": "9" * 6000},
        {"value": '"\\ud800"'},
        {"field": "aliases/e\u0301"},
    ],
)
def test_a_damaged_register_from_elsewhere_is_left_out_and_counted(
    townhall: Townhall, turn: Intervention, wrong: dict[str, object]
) -> None:
    _write(townhall, turn, "typed")
    good = Register("point", LINE, "stance", "bea", townhall.time << 16, '"urged"')

    townhall.session.take_in([good._replace(**wrong), good])
    _write(townhall, turn, "typed on")

    assert townhall.session.left_out == 1
    assert townhall.state.value(LINE, "stance", "") == "urged"
    assert _again(townhall) == ["typed on"]


def test_a_damaged_row_is_set_aside_and_never_stands_before_what_is_typed_next(
    townhall: Townhall, turn: Intervention
) -> None:
    _write(townhall, turn, "typed")
    townhall.session.close()
    connection = sqlite3.connect(townhall.session.path)
    connection.execute("UPDATE register SET stamp = stamp | (1 << 61) WHERE field = 'text'")
    connection.commit()
    connection.close()

    townhall.session = Session.open(townhall.session.path, "me", wall_clock=lambda: townhall.time)
    assert townhall.session.damaged == 1
    _write(townhall, turn, "typed again")

    assert _again(townhall) == ["typed again"]
    connection = sqlite3.connect(townhall.session.path)
    aside = connection.execute("SELECT value FROM damaged").fetchall()
    connection.close()
    assert aside == [('"typed"',)]


def test_a_file_deleted_while_it_is_open_is_written_again(
    townhall: Townhall, turn: Intervention
) -> None:
    _write(townhall, turn, "before")
    townhall.session.path.unlink()

    _write(townhall, turn, "after")

    assert townhall.session.is_saved
    assert _again(townhall) == ["after"]


def test_versions_owed_to_a_full_disk_become_earlier_versions_all_the_same(
    townhall: Townhall, turn: Intervention
) -> None:
    _write(townhall, turn, "v0")
    with no_file_longer_than(1):
        for n in (1, 2, 3):
            townhall.later(60)
            _write(townhall, turn, f"v{n}")
    townhall.later(60)
    _write(townhall, turn, "v4")
    townhall.session.close()

    connection = sqlite3.connect(townhall.session.path)
    earlier = [row[0] for row in connection.execute("SELECT value FROM earlier ORDER BY stamp")]
    connection.close()

    assert earlier == ['"v0"', '"v1"', '"v2"', '"v3"']


def test_the_earlier_of_two_linked_participants_leads_whatever_is_corrected(
    townhall: Townhall,
) -> None:
    older, newer = townhall.participant("Ann"), townhall.later(5).participant("Anne")
    id_ = new_id()
    fields = {"kind": Participant.entity, "one": newer.id, "other": older.id}
    townhall.do([Assign(Link.entity, id_, name, value) for name, value in fields.items()])

    townhall.later(5).do(change_participant(townhall.state, older.id, name="Ann Quay"))

    assert [one.name for one in townhall.state.all(Participant)] == ["Ann Quay"]


def test_a_link_between_different_kinds_hides_nobody(
    townhall: Townhall, turn: Intervention
) -> None:
    fields = {"kind": "participant", "one": turn.speaker, "other": turn.id}
    id_ = new_id()

    townhall.do([Assign(Link.entity, id_, name, value) for name, value in fields.items()])

    assert len(townhall.state.all(Participant)) == 1
    assert len(townhall.state.all(Intervention)) == 1


@pytest.mark.parametrize("entity", ["point", "pause", "intervention"])
def test_what_hangs_on_itself_is_not_shown_and_harms_nothing(
    townhall: Townhall, turn: Intervention, entity: str
) -> None:
    id_ = new_id()

    townhall.do([Assign(entity, id_, "intervention", id_), Assign(entity, id_, "text", "x")])

    assert _texts(townhall.session) == []
    townhall.session.rebuild()


def test_a_clock_more_than_a_day_ahead_is_followed_and_counted(
    townhall: Townhall, turn: Intervention
) -> None:
    ahead = (townhall.time + 3 * 24 * 3600 * 1000) << 16

    townhall.session.take_in([Register("theme", "t" * 32, "label", "bea", ahead, '"late"')])
    townhall.do([Assign("theme", "t" * 32, "label", "mine")])

    assert townhall.session.far_ahead == 1
    assert townhall.state.all(Theme)[0].label == "mine"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("at_once", [True, False])
def test_two_values_of_one_stamp_leave_the_greater_and_keep_and_count_the_other(
    townhall: Townhall, order: tuple[int, int], *, at_once: bool
) -> None:
    stamp = townhall.time << 16
    both = [Register("theme", "t" * 32, "label", "bea", stamp, one) for one in ('"a"', '"b"')]
    coming = [both[at] for at in order]

    for some in [coming] if at_once else [[one] for one in coming]:
        townhall.session.take_in(some)

    assert townhall.state.all(Theme)[0].label == "b"
    assert townhall.session.earlier("t" * 32, "label") == [both[0]]
    assert townhall.session.doubled == 1


def test_the_same_register_again_is_no_second_value(townhall: Townhall) -> None:
    one = Register("theme", "t" * 32, "label", "bea", townhall.time << 16, '"a"')

    townhall.session.take_in([one, one])
    townhall.session.take_in([one])

    assert townhall.session.doubled == 0
    assert townhall.session.earlier("t" * 32, "label") == []
