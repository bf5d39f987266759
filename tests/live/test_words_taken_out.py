"""The words of what is deleted or private: never given, or taken out, and back with an undo."""

from tests.live.laptops import Hall, Laptop
from townnotes.domain.entities import Intervention
from townnotes.folder.member import Parcel


def _words(hall: Hall) -> set[str]:
    return {row[4] for row in hall.rows() if row[1] in {"text", "as_noted"}}


def test_a_point_deleted_before_it_was_given_never_leaves(hall: Hall) -> None:
    registers = [
        hall.ada.register("p1", "text", "slip of the tongue"),
        hall.ada.register("p1", "deleted", value=True),
    ]
    hall.ada.holds(registers)

    hall.ada.live.give(Parcel(registers))
    hall.ada.live.write()

    assert _words(hall) == set()


def test_the_server_forgets_the_words_of_a_deleted_point(hall: Hall) -> None:
    hall.ada.says("p1", "slip of the tongue")

    hall.ada.writes("p1", "deleted", value=True)
    hall.ada.live.write()

    assert _words(hall) == set()
    assert [row[1] for row in hall.rows()] == ["deleted"]


def test_the_server_forgets_what_the_deleted_point_said_earlier(hall: Hall) -> None:
    first = hall.ada.says("p1", "slip of the tongue")
    later = first._replace(stamp=first.stamp + (6000 << 16), value='"milder"')
    gone = first._replace(stamp=first.stamp + (7000 << 16), field="deleted", value="true")
    for one in (later, gone):
        hall.ada.holds([one])
        hall.ada.live.give(Parcel([one]))
        hall.ada.live.write()

    with hall.office.owner() as held:
        row = held.execute(
            "SELECT count(*) FROM live.earlier WHERE townhall = %s", [hall.session]
        ).fetchone()

    assert row == (0,)


def test_points_of_a_deleted_intervention_are_forgotten_with_it(hall: Hall) -> None:
    hall.ada.writes("turn", "began", 1, Intervention.entity)
    hall.ada.writes("p1", "intervention", "turn")
    hall.ada.says("p1", "slip of the tongue")

    hall.ada.writes("turn", "deleted", value=True, entity=Intervention.entity)
    hall.ada.live.write()

    assert _words(hall) == set()


def test_an_undone_delete_brings_the_words_back_from_whoever_made_them(hall: Hall) -> None:
    bea = hall.joins("Bea Mate")
    bea.says("p1", "Water is scarce")
    hall.ada.looks()
    hall.ada.writes("p1", "deleted", value=True)
    hall.ada.live.write()
    bea.looks()
    hall.ada.writes("p1", "deleted", value=False)
    hall.ada.live.write()

    bea.meets()
    late = hall.joins("Chen Wei")

    assert late.text("p1") == "Water is scarce"


def test_an_edit_that_knew_of_no_delete_is_seen_by_all(hall: Hall) -> None:
    bea = hall.joins("Bea Mate")
    bea.says("p1", "Water is scarce")
    hall.ada.looks()
    hall.ada.writes("p1", "deleted", value=True)
    hall.ada.live.write()
    bea.writes("p1", "text", "Water is very scarce")
    bea.meets()
    # The window writes again what it had just edited.
    bea.writes("p1", "text", "Water is very scarce")
    bea.meets()
    hall.ada.looks()

    assert _words(hall) == {'"Water is very scarce"'}
    assert not hall.ada.state.is_deleted("p1")


def test_a_private_point_never_leaves(hall: Hall) -> None:
    registers = [
        hall.ada.register("p1", "text", "between us"),
        hall.ada.register("p1", "private", value=True),
    ]
    hall.ada.holds(registers)

    hall.ada.live.give(Parcel(registers, frozenset({"p1"})))
    hall.ada.live.write()

    assert hall.rows() == []


def test_a_point_made_private_is_forgotten_by_the_server_and_it_is_told(hall: Hall) -> None:
    hall.ada.says("p1", "between us")
    hall.ada.looks()
    one = hall.ada.register("p1", "private", value=True)
    hall.ada.holds([one])

    every = [each for each in hall.ada.state.registers() if each.id == "p1"]
    turned = hall.ada.live.give(Parcel(every, frozenset({"p1"})))
    hall.ada.live.write()

    assert turned == {"p1"}
    assert _words(hall) == set()


def test_what_somebody_erased_is_taken_out_of_the_server(hall: Hall) -> None:
    hall.ada.writes("who", "name", "Marta Kovač", "participant")
    hall.ada.writes("who", "made", value=True, entity="participant")
    hall.ada.live.write()

    ada = Laptop(hall, hall.ada.author, "Ada Lead", hall.host_link)
    ada.secret = hall.ada.secret
    ada.hides = lambda one: one.id == "who" and one.field == "name"
    ada.restarts()
    ada.catches_up()

    assert [row[1] for row in hall.rows()] == ["made"]
