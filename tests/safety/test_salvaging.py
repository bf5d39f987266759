"""What of a damaged file is read, what is said of the rest, and what a copy of it holds."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.elsewhere import held_elsewhere
from tests.faults.damage import placed_rows, untouched
from tests.faults.one_page import lose_a_page, townhall_of
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Intervention
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.registers import Register
from townnotes.errors import DamageError, FileError, RuleError
from townnotes.private_files import beside
from townnotes.safety.backups import AT_WORK, back_up
from townnotes.safety.checking import FileState, check
from townnotes.safety.mending import MENDED_BY
from townnotes.safety.opening import open_file
from townnotes.safety.privacy.erasing import erase
from townnotes.safety.privacy.people import choose_person
from townnotes.safety.salvaging import SalvagedSession, salvage, write_salvaged
from townnotes.safety.unreadable import unreadable_in
from townnotes.session import Session
from townnotes.store.damage.journal import journal_of
from townnotes.store.damage.pages import PAGE_BYTES
from townnotes.store.layout import as_row


@pytest.fixture
def hall(tmp_path: Path) -> Townhall:
    """Note a townhall of eight speakers, and close it."""
    one = townhall_of(tmp_path / "session.townnotes", 8, 8)
    said = one.state.all(Intervention)[-1]
    point = one.state.points_of(said.id)[0]
    one.later(10)
    line = TypedLine(point.id, "said better", one.time)
    one.do(write_lines(one.state, said.id, "", [line], {point.id}))
    one.session.close()
    return one


def _change(path: Path, sql: str, *values: object) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(sql, values)
    connection.commit()
    connection.close()


def test_one_bad_letter_is_damage_of_its_row_alone(hall: Townhall) -> None:
    path = hall.session.path
    _change(path, "UPDATE register SET value = CAST(x'22ff22' AS TEXT) WHERE value LIKE '%2.3\"'")

    session = Session.open(path, "me")

    assert session.damaged == 1
    assert session.is_saved
    session.close()
    again = Session.open(path, "me")
    assert (again.damaged, again.faults()[-1]) == (0, "1 entries set aside")
    again.close()


def test_a_file_with_a_page_lost_gives_every_other_entry(hall: Townhall) -> None:
    path, every = hall.session.path, set(hall.state.registers())
    lost = lose_a_page(path)

    session = open_file(path, "me", salvages=True)

    assert isinstance(session, SalvagedSession)
    read = {one for one in session.state.registers() if one.author != MENDED_BY}
    assert read <= every
    assert len(every - read) == lost
    session.close()


def test_no_more_is_said_to_be_lost_than_was(hall: Townhall) -> None:
    lost = lose_a_page(hall.session.path)

    salvaged = salvage(hall.session.path)

    assert 0 < salvaged.lost <= lost
    assert f"at least {salvaged.read + salvaged.lost}" in " ".join(salvaged.words())
    assert {gap.speaker for gap in salvaged.gaps} <= {f"Speaker {n}" for n in range(8)}
    assert salvaged.gaps


@pytest.mark.parametrize(
    ("table", "place"), [("register", "links_id"), ("earlier", "links_id"), ("earlier", "erased")]
)
def test_a_table_whose_first_page_stands_elsewhere_is_noticed_and_read(
    hall: Townhall, table: str, place: str
) -> None:
    path, every = hall.session.path, set(hall.state.registers())
    connection = sqlite3.connect(path)
    roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_master"))
    connection.close()
    whole = bytearray(path.read_bytes())
    one, other = (
        slice((roots[name] - 1) * PAGE_BYTES, roots[name] * PAGE_BYTES) for name in (table, place)
    )
    whole[one], whole[other] = whole[other], whole[one]
    path.write_bytes(whole)

    verdict = check(path)
    salvaged = salvage(path)

    assert verdict.state is FileState.NOT_SOUND
    assert set(salvaged.registers) == every
    assert [one.value for one in salvaged.earlier] == ['"point 7.0"']


def test_where_only_what_is_derived_is_damaged_every_entry_is_said_to_be_read(
    hall: Townhall,
) -> None:
    _change(hall.session.path, "UPDATE sqlite_master SET rootpage = 4 WHERE name = 'points'")

    salvaged = salvage(hall.session.path)

    assert salvaged.words() == [f"All {len(salvaged.registers)} entries could be read."]
    assert salvaged.lost == 0


@pytest.mark.parametrize("length", [1, 100, PAGE_BYTES])
def test_without_its_first_page_a_file_gives_all_that_stood_elsewhere(
    hall: Townhall, length: int
) -> None:
    path, every = hall.session.path, set(hall.state.registers())
    whole = path.read_bytes()
    path.write_bytes(bytes(length) + whole[length:])

    salvaged = salvage(path)

    assert set(salvaged.registers) == every
    assert [one.value for one in salvaged.earlier] == ['"point 7.0"']


@pytest.mark.parametrize("length", [0, 100])
def test_what_was_erased_stays_so_in_what_is_salvaged(hall: Townhall, length: int) -> None:
    path = hall.session.path
    session = Session.open(path, "me")
    erase(session, choose_person(session, "Speaker 3"))
    erased = session.erased
    session.close()
    whole = path.read_bytes()
    path.write_bytes(bytes(length) + whole[length:])

    salvaged = salvage(path)

    assert len(erased.ids) == 1
    assert salvaged.erased.ids == erased.ids


def _damage_erased(path: Path) -> frozenset[str]:
    """Erase somebody and damage the note of it, which stays in a backup; returns what it noted."""
    session = open_file(path, "me")
    erase(session, choose_person(session, "Speaker 3"))
    ids = session.erased.ids
    back_up(session, AT_WORK)()
    session.close()
    _change(path, "UPDATE erased SET id = replace(id, substr(id, 1, 1), 'x')")
    return ids


def test_a_damaged_note_of_what_was_erased_is_set_aside_and_told(hall: Townhall) -> None:
    path = hall.session.path
    _damage_erased(path)

    session = Session.open(path, "me")
    (found,) = unreadable_in(session)

    assert found.is_of_erased
    assert session.faults() == ["1 notes of what was erased damaged"]
    session.close()
    assert check(path).state == FileState.NOT_SOUND


def test_a_note_of_what_was_erased_whose_checksum_alone_is_wrong_is_obeyed(hall: Townhall) -> None:
    path = hall.session.path
    ids = _damage_erased(path)
    _change(path, "UPDATE erased SET id = ?, crc = crc + 1", *ids)

    session = Session.open(path, "me")

    assert session.erased.ids == ids
    session.close()


def test_a_damaged_note_of_what_was_erased_comes_back_from_a_backup(hall: Townhall) -> None:
    path = hall.session.path
    ids = _damage_erased(path)

    session = open_file(path, "me")

    assert ids <= session.erased.ids
    assert unreadable_in(session) == []
    assert session.faults() == []
    assert "what was erased stays so" in session.remarks[0]
    session.close()


def test_what_is_salvaged_refuses_what_the_backup_knows_was_erased(hall: Townhall) -> None:
    path = hall.session.path
    ids = _damage_erased(path)

    assert ids <= salvage(path).erased.ids


def test_a_damaged_file_stays_as_it_is_and_takes_no_change(hall: Townhall) -> None:
    path = hall.session.path
    lose_a_page(path)
    before = path.read_bytes()
    session = open_file(path, "me", salvages=True)

    for change in (
        lambda: session.submit([]),
        lambda: session.take_in([]),
        session.undo_merge,
        session.undo,
    ):
        with pytest.raises(RuleError, match="Continue in a salvaged copy"):
            change()
    session.close()

    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_salvaged_copy_holds_all_that_was_read_and_is_sound(hall: Townhall) -> None:
    path = hall.session.path
    lose_a_page(path)
    salvaged = salvage(path)
    target = beside(path, "salvaged")

    write_salvaged(salvaged, target)

    assert target.name == "session (salvaged).townnotes"
    assert beside(path, "salvaged").name == "session (salvaged 2).townnotes"
    session = Session.open(target, "me")
    assert set(session.state.registers()) == set(salvaged.registers)
    assert session.faults() == []
    session.close()


def test_points_are_shown_though_nothing_of_their_intervention_was_read(hall: Townhall) -> None:
    path = hall.session.path
    gone = hall.state.all(Intervention)[3]
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM register WHERE id = ?", [gone.id])
    connection.commit()
    connection.close()
    whole = path.read_bytes()
    path.write_bytes(bytes(100) + whole[100:])

    salvaged = salvage(path)

    texts = [point.text for point in salvaged.state.points_of(gone.id)]
    assert texts == [f"point 3.{k}" for k in range(8)]
    assert [(gap.intervention, gap.speaker) for gap in salvaged.gaps] == [(gone.id, "Speaker 3")]
    # A sound copy that comes later says when it really began.
    began = salvaged.state.current(gone.id, "began")
    assert began is not None
    assert began.stamp < min(one.stamp for one in hall.state.registers())


def test_an_intervention_whose_end_was_lost_does_not_have_the_floor_for_ever(
    hall: Townhall,
) -> None:
    path = hall.session.path
    one = hall.state.all(Intervention)[3]
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM register WHERE id = ? AND field = 'ended'", [one.id])
    connection.commit()
    connection.close()
    whole = path.read_bytes()
    path.write_bytes(bytes(100) + whole[100:])

    salvaged = salvage(path)

    assert open_intervention(salvaged.state) is None
    assert salvaged.lost == 1


def test_a_row_whose_checksum_is_wrong_is_not_believed(hall: Townhall) -> None:
    path = hall.session.path
    _change(path, "UPDATE register SET value = '\"Eve\"' WHERE value = '\"Speaker 3\"'")
    whole = path.read_bytes()
    path.write_bytes(bytes(100) + whole[100:])

    salvaged = salvage(path)

    assert '"Eve"' not in {one.value for one in salvaged.registers}
    assert salvaged.lost >= 1


def test_a_file_open_elsewhere_is_not_salvaged(townhall: Townhall) -> None:
    path = townhall.session.path
    townhall.session.close()
    with held_elsewhere(path), pytest.raises(FileError, match="open in another townnotes"):
        salvage(path)


@pytest.mark.parametrize("content", [b"", b"a letter, not a session", bytes(20_000)])
def test_what_holds_nothing_of_ours_is_refused_as_it_always_was(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "other.townnotes"
    path.write_bytes(content)

    with pytest.raises(FileError, match="is not a townnotes file"):
        open_file(path, "me", salvages=True)


def _half_written(path: Path) -> Path:
    """Return a copy of a file and its journal, taken in the middle of a save."""
    half = path.with_stem("half")
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 4")
    connection.execute("BEGIN")
    for n in range(300):
        new = Register("point", f"{n * 7919:032x}", "text", "me", n, '"half"')
        connection.execute("INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?)", as_row(new))
    shutil.copyfile(path, half)
    shutil.copyfile(journal_of(path), journal_of(half))
    connection.execute("ROLLBACK")
    connection.close()
    return half


def test_a_save_that_was_not_finished_is_taken_back(hall: Townhall) -> None:
    half = _half_written(hall.session.path)

    session = Session.open(half, "me")

    assert set(session.state.registers()) == set(hall.state.registers())
    session.close()


def _cut(journal: bytes) -> bytes:
    return journal[: len(journal) // 2]


def _garbled(journal: bytes) -> bytes:
    return journal[:3000] + bytes(50) + journal[3050:]


def _naming_another(journal: bytes) -> bytes:
    return journal + b"/etc/passwd" + bytes(8) + journal[:8]


@pytest.mark.parametrize("damage", [_cut, _garbled, _naming_another])
def test_a_damaged_journal_is_not_rolled_back_and_the_file_is_only_shown(
    hall: Townhall, damage: Callable[[bytes], bytes]
) -> None:
    half = _half_written(hall.session.path)
    journal = journal_of(half)
    journal.write_bytes(damage(journal.read_bytes()))
    before = half.read_bytes(), journal.read_bytes()

    with pytest.raises(DamageError, match="-journal” beside it is damaged"):
        open_file(half, "me")
    session = open_file(half, "me", salvages=True)

    whole = hall.session.path
    every = set(hall.state.registers())
    readable = every & set(untouched(placed_rows(whole), whole.read_bytes(), before[0]))
    assert len(readable) > len(every) // 3
    assert readable <= set(session.state.registers())
    session.close()
    assert (half.read_bytes(), journal.read_bytes()) == before
