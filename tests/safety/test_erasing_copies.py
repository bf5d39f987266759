"""Erasing a person from backups and rescue texts, which nobody edits."""

import unicodedata
from pathlib import Path

from tests.builders import Townhall
from tests.safety.naming import NAME, backup_of, erase_named, holds, marta_in
from townnotes.domain.entities import Point
from townnotes.domain.registers import Assign
from townnotes.safety.privacy.erasing import erase, sweep, sweeping
from townnotes.safety.privacy.people import choose_person
from townnotes.session import Session
from townnotes.settings import Settings, load_settings, save_settings


def test_backups_say_a_participant_where_texts_named_the_person(
    townhall: Townhall, tmp_path: Path
) -> None:
    marta_in(townhall)
    bo = townhall.speaks(townhall.participant("Bo"), "as Kovač-Ünal said, rest helps")
    townhall.later(60)
    data = tmp_path / "data"
    copy = backup_of(townhall.session, data, "opened")
    other = Townhall(tmp_path / "elsewhere.townnotes")
    other.participant(NAME)
    foreign = backup_of(other.session, data, "closed")
    other.session.close()
    point = townhall.state.points_of(bo.id)[0]
    townhall.do([Assign(Point.entity, point.id, "text", "rest helps")])
    person = choose_person(townhall.session, NAME)

    erase(townhall.session, person)
    swept = sweep(sweeping(townhall.session, person), data)

    assert (swept.backups, swept.left) == (1, ())
    assert not holds(copy.read_bytes(), "Kovač-Ünal")
    assert holds(foreign.read_bytes(), "Kovač-Ünal")
    backup = Session.open(copy, "me")
    assert backup.state.points_of(bo.id)[0].text == "as a participant said, rest helps"
    assert backup.faults() == []
    backup.close()


def test_rescue_texts_lose_the_name_and_nothing_else(townhall: Townhall, tmp_path: Path) -> None:
    marta_in(townhall)
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
    marta_in(townhall)
    data = tmp_path / "data"
    broken = backup_of(townhall.session, data, "a")
    whole = backup_of(townhall.session, data, "b")
    broken.write_bytes(b"nothing of ours" * 100)

    swept = sweep(sweeping(townhall.session, choose_person(townhall.session, NAME)), data)

    assert swept.backups == 1
    assert len(swept.left) == 1
    assert broken.name in swept.left[0]
    assert not holds(whole.read_bytes(), NAME)


def test_backups_that_were_left_are_erased_by_the_name_later(
    townhall: Townhall, tmp_path: Path
) -> None:
    marta_in(townhall)
    copy = backup_of(townhall.session, tmp_path, "then")
    erase_named(townhall.session, NAME)
    assert holds(copy.read_bytes(), NAME)

    swept = sweep(sweeping(townhall.session, choose_person(townhall.session, NAME)), tmp_path)

    assert swept.backups == 1
    assert not holds(copy.read_bytes(), NAME)


def test_words_of_the_name_are_no_longer_among_ones_own(townhall: Townhall, tmp_path: Path) -> None:
    marta_in(townhall)
    save_settings(Settings(own_words=["zorbing", "Kovač’s", "ünal", "Kovačević"]))

    sweep(sweeping(townhall.session, choose_person(townhall.session, NAME)), tmp_path / "data")

    assert load_settings().own_words == ["zorbing", "Kovačević"]
