"""Erasing a person: nowhere in file, backups and rescue texts, and nothing brings them back."""

import json
import shutil
import sqlite3
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.interventions import remove_intervention
from townnotes.domain.commands.participants import change_participant, remove_participant
from townnotes.domain.entities import Category, Intervention, Participant, Point
from townnotes.domain.floor.speakers import by_category, took_the_floor
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.errors import RuleError
from townnotes.merging import Merging
from townnotes.safety.erasing import erase, sweep, sweeping, texts_naming
from townnotes.safety.people import choose_person, folded
from townnotes.session import Session

NAME = "Marta Kovač-Ünal"
MAIL = "m.kovac@example.org"


def _marta(townhall: Townhall, *lines: str) -> Participant:
    """Have Marta speak, with all that a session can know of her."""
    kind = townhall.category("stakeholder", "stakeholders")
    marta = townhall.participant("Marta Kovac Unal", organization="Pier", category=kind.id)
    townhall.later(20)
    marta_named = change_participant(
        townhall.state, marta.id, name=NAME, email=MAIL, aliases=("Kovač-Ünal M.",)
    )
    townhall.do(marta_named, "Correct")
    townhall.speaks(marta, *(lines or ("We need rest",)))
    townhall.later(30)
    return marta


def _forms(text: str) -> Iterator[bytes]:
    """Give every way in which a text may stand in a file."""
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        told = unicodedata.normalize(form, text)
        for one in (told, told.casefold(), told.upper(), folded(told)):
            yield one.encode()
            yield json.dumps(one)[1:-1].encode()
            yield one.encode("utf-16-le")


def _holds(raw: bytes, text: str) -> bool:
    if any(form in raw for form in _forms(text)):
        return True
    return folded(text) in folded(raw.decode("utf-8", "replace"))


def _files_naming(text: str, *folders: Path) -> list[str]:
    every = (one for folder in folders for one in folder.rglob("*") if one.is_file())
    return [one.name for one in every if _holds(one.read_bytes(), text)]


def _backup(session: Session, data: Path, why: str) -> Path:
    """Copy the open file, which is whole at any moment, where backups are."""
    target = data / "backups" / "practice" / f"2026-03-11 14-00-00 {why}.townnotes"
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(session.path, target)
    return target


def _erase(session: Session, name: str, *, anonymize: bool = False) -> None:
    erase(session, choose_person(session, name), anonymize=anonymize)


@pytest.mark.parametrize("anonymize", [False, True])
def test_the_bytes_of_a_name_are_nowhere_in_file_and_journal_while_it_is_open_still(
    townhall: Townhall, tmp_path: Path, *, anonymize: bool
) -> None:
    _marta(townhall)
    bea = Session.create(tmp_path / "bea.townnotes", "bea")
    bea.take_in(townhall.state.registers())
    bea.submit([Assign("participant", _id_of(bea, NAME), "organization", "Kovač-Ünal & Co")])
    bea.close()
    Merging([bea.path]).merge_into(townhall.session, folder=tmp_path / "data")
    bea.path.unlink()
    folder = townhall.session.path.parent
    assert _files_naming(NAME, folder)

    person = choose_person(townhall.session, NAME)
    erase(townhall.session, person, anonymize=anonymize)
    sweep(sweeping(townhall.session, person), tmp_path / "data")

    for text in (NAME, "Marta", MAIL, "Kovač-Ünal & Co"):
        assert _files_naming(text, folder) == []


def _id_of(session: Session, name: str) -> str:
    return next(one.id for one in session.state.all(Participant) if one.name == name)


def test_what_an_erased_person_said_stays_in_memory_and_in_the_file(townhall: Townhall) -> None:
    marta = _marta(townhall, "We need rest", "pay")

    _erase(townhall.session, NAME)

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

    _erase(townhall.session, "idris okoro")

    assert townhall.state.all(Participant) == ()


def test_anonymized_they_are_counted_in_their_category_as_before(townhall: Townhall) -> None:
    marta = _marta(townhall)
    before = by_category(townhall.state, took_the_floor(townhall.state))

    _erase(townhall.session, NAME, anonymize=True)

    assert by_category(townhall.state, took_the_floor(townhall.state)) == before
    left = townhall.state.find(Participant, marta.id)
    assert left
    assert townhall.state.find(Category, left.category) is not None


def test_somebody_removed_before_is_erased_too(townhall: Townhall) -> None:
    gone = townhall.participant("Idris Okoro", email="idris@example.org")
    townhall.do(remove_participant(townhall.state, gone.id))

    _erase(townhall.session, "Idris Okoro")

    assert _files_naming("Idris", townhall.session.path.parent) == []


def test_undo_brings_nothing_back(townhall: Townhall) -> None:
    _marta(townhall)

    _erase(townhall.session, NAME)

    with pytest.raises(RuleError, match="nothing to undo"):
        townhall.session.undo()


def test_a_colleagues_copy_brings_nothing_back(townhall: Townhall, tmp_path: Path) -> None:
    _marta(townhall)
    (tmp_path / "copies").mkdir()
    bea = Session.create(tmp_path / "copies" / "bea.townnotes", "bea")
    bea.take_in(townhall.state.registers())
    bea.submit([Assign("participant", _id_of(bea, NAME), "pronunciation", "Kovatch")])
    bea.close()

    _erase(townhall.session, NAME)
    Merging([bea.path], erased=townhall.session.erased).merge_into(townhall.session)
    Merging([bea.path]).merge_into(townhall.session)
    townhall.session.take_in(_registers(bea.path))

    assert [one.name for one in townhall.state.all(Participant)] == [""]
    assert townhall.session.left_out == 0
    bea.path.unlink()
    assert _files_naming(NAME, townhall.session.path.parent) == []


def _registers(path: Path) -> list[Register]:
    session = Session.open(path, "reader")
    found = list(session.state.registers())
    session.close()
    return found


def test_what_one_file_has_erased_stays_so_in_a_new_file_of_several(
    townhall: Townhall, tmp_path: Path
) -> None:
    _marta(townhall)
    bea = Session.create(tmp_path / "bea.townnotes", "bea")
    bea.take_in(townhall.state.registers())
    bea.close()
    _erase(townhall.session, NAME)
    townhall.session.close()
    both = Session.create(tmp_path / "both.townnotes", "me")

    Merging([bea.path, townhall.session.path]).fill(both)

    assert [one.name for one in both.state.all(Participant)] == [""]
    both.close()


def test_erased_stays_erased_when_the_file_is_opened_again(
    townhall: Townhall, tmp_path: Path
) -> None:
    marta = _marta(townhall)
    back = [Register("participant", marta.id, "name", "bea", 1 << 40, encode_value(NAME))]
    _erase(townhall.session, NAME)
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
    _marta(townhall)
    bo = townhall.speaks(townhall.participant("Bo"), "Ms KOVAC’s view is shared")
    point = townhall.state.points_of(bo.id)[0]
    person = choose_person(townhall.session, NAME)

    erase(townhall.session, person)
    named = texts_naming(townhall.state, person)
    townhall.later(20)
    townhall.do([Assign(Point.entity, point.id, "text", "Her view is shared")])
    townhall.later(20)
    assert _files_naming("Kovac", townhall.session.path.parent)
    _erase(townhall.session, "Kovač")

    assert [(one.where, one.begins) for one in named] == [
        ("a point of Bo", "“Ms KOVAC’s view is shared”")
    ]
    assert townhall.state.points_of(bo.id)[0].text == "Her view is shared"
    assert _files_naming("Kovac", townhall.session.path.parent) == []


def test_words_taken_out_of_the_record_and_earlier_versions_go_with_the_person(
    townhall: Townhall,
) -> None:
    _marta(townhall)
    bo = townhall.speaks(townhall.participant("Bo"), "as Kovač-Ünal said", "on")
    point = townhall.state.points_of(bo.id)[0]
    townhall.later(60)
    townhall.do([Assign(Point.entity, point.id, "text", "as was said")])
    other = townhall.speaks(townhall.participant("Cy"), "Kovač-Ünal was right")
    townhall.later(60)
    townhall.do(remove_intervention(townhall.state, other.id))

    _erase(townhall.session, NAME)

    assert _files_naming("Kovač-Ünal", townhall.session.path.parent) == []
    assert [one.text for one in townhall.state.points_of(bo.id)] == ["as was said", "on"]
    assert townhall.session.faults() == []


def test_the_search_finds_nobody_any_more(townhall: Townhall) -> None:
    _marta(townhall)
    assert townhall.session.search("kovac")

    _erase(townhall.session, NAME)

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
    _marta(townhall)
    before = list(townhall.state.registers())

    with pytest.raises(RuleError, match="nothing was erased"):
        _erase(townhall.session, "Nobody Atall")

    assert list(townhall.state.registers()) == before


def test_another_person_who_shares_a_word_of_the_name_keeps_it(townhall: Townhall) -> None:
    _marta(townhall)
    townhall.speaks(townhall.participant("Marta Silva"), "Marta Silva thanked all")

    _erase(townhall.session, NAME)

    assert "Marta Silva" in {one.name for one in townhall.state.all(Participant)}
    assert texts_naming(townhall.state, choose_person(townhall.session, NAME)) == ()


def test_backups_say_a_participant_where_texts_named_the_person(
    townhall: Townhall, tmp_path: Path
) -> None:
    _marta(townhall)
    bo = townhall.speaks(townhall.participant("Bo"), "as Kovač-Ünal said, rest helps")
    townhall.later(60)
    data = tmp_path / "data"
    copy = _backup(townhall.session, data, "opened")
    other = Townhall(tmp_path / "elsewhere.townnotes")
    other.participant(NAME)
    foreign = _backup(other.session, data, "closed")
    other.session.close()
    point = townhall.state.points_of(bo.id)[0]
    townhall.do([Assign(Point.entity, point.id, "text", "rest helps")])
    person = choose_person(townhall.session, NAME)

    erase(townhall.session, person)
    swept = sweep(sweeping(townhall.session, person), data)

    assert (swept.backups, swept.left) == (1, ())
    assert not _holds(copy.read_bytes(), "Kovač-Ünal")
    assert _holds(foreign.read_bytes(), "Kovač-Ünal")
    backup = Session.open(copy, "me")
    assert backup.state.points_of(bo.id)[0].text == "as a participant said, rest helps"
    assert backup.faults() == []
    backup.close()


def test_rescue_texts_lose_the_name_and_nothing_else(townhall: Townhall, tmp_path: Path) -> None:
    _marta(townhall)
    reports = tmp_path / "data" / "reports"
    reports.mkdir(parents=True)
    text = reports / "unsaved note 2026-03-11 140000.txt"
    text.write_text(f"{unicodedata.normalize('NFD', NAME)} wants rest\nRest is fine\n", "utf-8")
    journal = tmp_path / "data" / "rescue" / "s.lines"
    journal.parent.mkdir()
    lines = (
        '["point","1","text","me",1,"\\"MARTA KOVAČ-ÜNAL says\\"",1]\n["point","2"]\n' + "\0" * 9
    )
    journal.write_text(lines, "utf-8")
    size = journal.stat().st_size

    sweep(sweeping(townhall.session, choose_person(townhall.session, NAME)), tmp_path / "data")

    assert text.read_text("utf-8") == "a participant wants rest\nRest is fine\n"
    assert journal.stat().st_size == size
    assert journal.read_text("utf-8").split() == ['["point","2"]', "\0" * 9]


def test_a_backup_that_cannot_be_read_is_said_and_the_others_are_done(
    townhall: Townhall, tmp_path: Path
) -> None:
    _marta(townhall)
    data = tmp_path / "data"
    broken = _backup(townhall.session, data, "a")
    whole = _backup(townhall.session, data, "b")
    broken.write_bytes(b"nothing of ours" * 100)

    swept = sweep(sweeping(townhall.session, choose_person(townhall.session, NAME)), data)

    assert swept.backups == 1
    assert len(swept.left) == 1
    assert broken.name in swept.left[0]
    assert not _holds(whole.read_bytes(), NAME)


def test_the_command_erases_everywhere_and_names_the_texts_left(
    townhall: Townhall, tmp_path: Path
) -> None:
    _marta(townhall)
    townhall.speaks(townhall.participant("Bo"), "as Kovač-Ünal said")
    townhall.session.close()
    path = townhall.session.path

    ran = subprocess.run(
        [sys.executable, "-m", "townnotes", "erase", path, "--participant", "marta kovac-unal"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert ran.returncode == 0, ran.stderr
    assert "a point of Bo: “as Kovač-Ünal said”" in ran.stdout
    assert not _holds(path.read_bytes(), NAME)
    assert not _holds(path.read_bytes(), MAIL)


def test_the_record_of_the_last_merge_goes_with_what_it_replaced(
    townhall: Townhall, tmp_path: Path
) -> None:
    marta = _marta(townhall)
    bea = Session.create(tmp_path / "bea.townnotes", "bea")
    bea.take_in(townhall.state.registers())
    for name in ("Maartaa K.", "Marta K."):
        bea.submit([Assign("participant", marta.id, "name", name)])
        bea.close()
        Merging([bea.path]).merge_into(townhall.session, folder=tmp_path / "data")
        bea = Session.open(bea.path, "bea")
    bea.close()
    raw = townhall.session.path.read_bytes()
    assert _holds(raw, "Maartaa K.")

    _erase(townhall.session, NAME)

    assert townhall.session.last_merge() is None
    assert not _holds(townhall.session.path.read_bytes(), "Maartaa K.")


def test_what_was_deleted_but_never_overwritten_goes_from_the_bytes(townhall: Townhall) -> None:
    _marta(townhall)
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

    _erase(session, NAME)

    assert b"and so on" not in path.read_bytes()
    session.close()


def test_backups_that_were_left_are_erased_by_the_name_later(
    townhall: Townhall, tmp_path: Path
) -> None:
    _marta(townhall)
    copy = _backup(townhall.session, tmp_path, "then")
    _erase(townhall.session, NAME)
    assert _holds(copy.read_bytes(), NAME)

    swept = sweep(sweeping(townhall.session, choose_person(townhall.session, NAME)), tmp_path)

    assert swept.backups == 1
    assert not _holds(copy.read_bytes(), NAME)
