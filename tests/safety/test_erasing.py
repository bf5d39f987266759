"""Erasing a person: nowhere in the file, and nothing brings them back."""

import sqlite3
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.safety.naming import MAIL, NAME, erase_named, files_naming, holds, marta_in
from townnotes.domain.commands.interventions import remove_intervention
from townnotes.domain.commands.participants import remove_participant
from townnotes.domain.entities import Category, Intervention, Participant, Point
from townnotes.domain.floor.speakers import by_category, took_the_floor
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.errors import RuleError
from townnotes.merging import Merging
from townnotes.safety.privacy.erasing import erase, sweep, sweeping, texts_naming
from townnotes.safety.privacy.people import choose_person
from townnotes.session import Session


@pytest.mark.parametrize("anonymize", [False, True])
def test_the_bytes_of_a_name_are_nowhere_in_file_and_journal_while_it_is_open_still(
    townhall: Townhall, tmp_path: Path, *, anonymize: bool
) -> None:
    marta_in(townhall)
    bea = Session.create(tmp_path / "bea.townnotes", "bea")
    bea.take_in(townhall.state.registers())
    bea.submit([Assign("participant", _id_of(bea, NAME), "organization", "Kovač-Ünal & Co")])
    bea.close()
    Merging([bea.path]).merge_into(townhall.session, folder=tmp_path / "data")
    bea.path.unlink()
    folder = townhall.session.path.parent
    assert files_naming(NAME, folder)

    person = choose_person(townhall.session, NAME)
    erase(townhall.session, person, anonymize=anonymize)
    sweep(sweeping(townhall.session, person), tmp_path / "data")

    for text in (NAME, "Marta", MAIL, "Kovač-Ünal & Co"):
        assert files_naming(text, folder) == []


def _id_of(session: Session, name: str) -> str:
    return next(one.id for one in session.state.all(Participant) if one.name == name)


def test_what_an_erased_person_said_stays_in_memory_and_in_the_file(townhall: Townhall) -> None:
    marta = marta_in(townhall, "We need rest", "pay")

    erase_named(townhall.session, NAME)

    turn = townhall.state.all(Intervention)[0]
    assert [point.text for point in townhall.state.points_of(turn.id)] == ["We need rest", "pay"]
    left = townhall.state.find(Participant, marta.id)
    assert left
    assert (left.name, left.organization, left.email, left.aliases) == ("", "", "", ())
    assert townhall.session.faults() == []
    townhall.session.close()
    again = Session.open(townhall.session.path, "me")
    assert [one.text for one in again.state.points_of(turn.id)] == ["We need rest", "pay"]
    assert again.faults() == []
    again.close()


def test_who_only_was_on_the_table_leaves_no_row(townhall: Townhall) -> None:
    townhall.participant("Idris Okoro")

    erase_named(townhall.session, "idris okoro")

    assert townhall.state.all(Participant) == ()


def test_anonymized_they_are_counted_in_their_category_as_before(townhall: Townhall) -> None:
    marta = marta_in(townhall)
    before = by_category(townhall.state, took_the_floor(townhall.state))

    erase_named(townhall.session, NAME, anonymize=True)

    assert by_category(townhall.state, took_the_floor(townhall.state)) == before
    left = townhall.state.find(Participant, marta.id)
    assert left
    assert townhall.state.find(Category, left.category) is not None


def test_somebody_removed_before_is_erased_too(townhall: Townhall) -> None:
    gone = townhall.participant("Idris Okoro", email="idris@example.org")
    townhall.do(remove_participant(townhall.state, gone.id))

    erase_named(townhall.session, "Idris Okoro")

    assert files_naming("Idris", townhall.session.path.parent) == []


def test_undo_brings_nothing_back(townhall: Townhall) -> None:
    marta_in(townhall)

    erase_named(townhall.session, NAME)

    with pytest.raises(RuleError, match="nothing to undo"):
        townhall.session.undo()


def test_a_colleagues_copy_brings_nothing_back(townhall: Townhall, tmp_path: Path) -> None:
    marta_in(townhall)
    (tmp_path / "copies").mkdir()
    bea = Session.create(tmp_path / "copies" / "bea.townnotes", "bea")
    bea.take_in(townhall.state.registers())
    bea.submit([Assign("participant", _id_of(bea, NAME), "pronunciation", "Kovatch")])
    bea.close()

    erase_named(townhall.session, NAME)
    Merging([bea.path], erased=townhall.session.erased).merge_into(townhall.session)
    Merging([bea.path]).merge_into(townhall.session)
    townhall.session.take_in(_registers(bea.path))

    assert [one.name for one in townhall.state.all(Participant)] == [""]
    assert townhall.session.left_out == 0
    bea.path.unlink()
    assert files_naming(NAME, townhall.session.path.parent) == []


def _registers(path: Path) -> list[Register]:
    session = Session.open(path, "reader")
    found = list(session.state.registers())
    session.close()
    return found


def test_what_one_file_has_erased_stays_so_in_a_new_file_of_several(
    townhall: Townhall, tmp_path: Path
) -> None:
    marta_in(townhall)
    bea = Session.create(tmp_path / "bea.townnotes", "bea")
    bea.take_in(townhall.state.registers())
    bea.close()
    erase_named(townhall.session, NAME)
    townhall.session.close()
    both = Session.create(tmp_path / "both.townnotes", "me")

    Merging([bea.path, townhall.session.path]).fill(both)

    assert [one.name for one in both.state.all(Participant)] == [""]
    both.close()


def test_erased_stays_erased_when_the_file_is_opened_again(
    townhall: Townhall, tmp_path: Path
) -> None:
    marta = marta_in(townhall)
    back = [Register("participant", marta.id, "name", "bea", 1 << 40, encode_value(NAME))]
    erase_named(townhall.session, NAME)
    townhall.session.close()

    session = Session.open(townhall.session.path, "me")
    session.take_in(back)

    assert [one.name for one in session.state.all(Participant)] == [""]
    with pytest.raises(RuleError, match="erased"):
        session.submit([Assign("participant", marta.id, "name", NAME)])
    session.close()


def test_texts_that_name_them_are_listed_and_what_they_said_before_goes_next_time(
    townhall: Townhall,
) -> None:
    marta_in(townhall)
    bo = townhall.speaks(townhall.participant("Bo"), "Ms KOVAC’s view is shared")
    point = townhall.state.points_of(bo.id)[0]
    person = choose_person(townhall.session, NAME)

    erase(townhall.session, person)
    named = texts_naming(townhall.state, person)
    townhall.later(20)
    townhall.do([Assign(Point.entity, point.id, "text", "Her view is shared")])
    townhall.later(20)
    assert files_naming("Kovac", townhall.session.path.parent)
    erase_named(townhall.session, "Kovač")

    assert [(one.where, one.begins) for one in named] == [
        ("a point of Bo", "“Ms KOVAC’s view is shared”")
    ]
    assert townhall.state.points_of(bo.id)[0].text == "Her view is shared"
    assert files_naming("Kovac", townhall.session.path.parent) == []


def test_words_taken_out_of_the_record_and_earlier_versions_go_with_the_person(
    townhall: Townhall,
) -> None:
    marta_in(townhall)
    bo = townhall.speaks(townhall.participant("Bo"), "as Kovač-Ünal said", "on")
    point = townhall.state.points_of(bo.id)[0]
    townhall.later(60)
    townhall.do([Assign(Point.entity, point.id, "text", "as was said")])
    other = townhall.speaks(townhall.participant("Cy"), "Kovač-Ünal was right")
    townhall.later(60)
    townhall.do(remove_intervention(townhall.state, other.id))

    erase_named(townhall.session, NAME)

    assert files_naming("Kovač-Ünal", townhall.session.path.parent) == []
    assert [one.text for one in townhall.state.points_of(bo.id)] == ["as was said", "on"]
    assert townhall.session.faults() == []


def test_the_search_finds_nobody_any_more(townhall: Townhall) -> None:
    marta_in(townhall)
    assert townhall.session.search("kovac")

    erase_named(townhall.session, NAME)

    assert townhall.session.search("kovac") == []
    assert len(townhall.session.search("rest")) == 1


def test_two_of_one_name_are_refused_with_their_ids_and_erased_by_them(townhall: Townhall) -> None:
    one, other = (townhall.participant("Ada", organization=of) for of in ("Pier", "Harbour"))

    with pytest.raises(RuleError) as refusal:
        choose_person(townhall.session, "ADA")
    erase(townhall.session, choose_person(townhall.session, one.id))

    assert one.id in str(refusal.value)
    assert other.id in str(refusal.value)
    assert [each.organization for each in townhall.state.all(Participant)] == ["Harbour"]


def test_nobody_of_that_name_changes_nothing(townhall: Townhall) -> None:
    marta_in(townhall)
    before = list(townhall.state.registers())

    with pytest.raises(RuleError, match="nothing was erased"):
        erase_named(townhall.session, "Nobody Atall")

    assert list(townhall.state.registers()) == before


def test_another_person_who_shares_a_word_of_the_name_keeps_it(townhall: Townhall) -> None:
    marta_in(townhall)
    townhall.speaks(townhall.participant("Marta Silva"), "Marta Silva thanked all")

    erase_named(townhall.session, NAME)

    assert "Marta Silva" in {one.name for one in townhall.state.all(Participant)}
    assert texts_naming(townhall.state, choose_person(townhall.session, NAME)) == ()


def test_the_record_of_the_last_merge_goes_with_what_it_replaced(
    townhall: Townhall, tmp_path: Path
) -> None:
    marta = marta_in(townhall)
    bea = Session.create(tmp_path / "bea.townnotes", "bea")
    bea.take_in(townhall.state.registers())
    for name in ("Maartaa K.", "Marta K."):
        bea.submit([Assign("participant", marta.id, "name", name)])
        bea.close()
        Merging([bea.path]).merge_into(townhall.session, folder=tmp_path / "data")
        bea = Session.open(bea.path, "bea")
    bea.close()
    raw = townhall.session.path.read_bytes()
    assert holds(raw, "Maartaa K.")

    erase_named(townhall.session, NAME)

    assert townhall.session.last_merge() is None
    assert not holds(townhall.session.path.read_bytes(), "Maartaa K.")


def test_what_was_deleted_but_never_overwritten_goes_from_the_bytes(townhall: Townhall) -> None:
    marta_in(townhall)
    townhall.session.close()
    path = townhall.session.path
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA secure_delete = OFF")
    row = ("point", "1", "text", "me", "1", f"{NAME} {'and so on ' * 900}", 1)
    connection.execute("INSERT INTO damaged VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    connection.execute("DELETE FROM damaged")
    connection.commit()
    connection.close()
    assert b"and so on" in path.read_bytes()
    session = Session.open(path, "me")

    erase_named(session, NAME)

    assert b"and so on" not in path.read_bytes()
    session.close()
