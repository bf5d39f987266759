"""Erasing from a shared session: one's own file follows, and whose does not is said."""

from pathlib import Path

from tests.builders import Townhall
from townnotes.domain.registers import Assign
from townnotes.safety.privacy.erasing import erase, others_holding, sweeping
from townnotes.safety.privacy.people import choose_person
from townnotes.session import Session
from townnotes.sharing import Outbox, SharedPlace, open_folder


def _give_all(session: Session, place: SharedPlace, name: str) -> Path:
    """Share what a session holds, as the window does when it opens it."""
    folder = open_folder(session, place, name, "a townhall")
    outbox = Outbox(session)
    folder.know(outbox.all())
    session.take_in(folder.look().registers)
    folder.give(outbox.parcel_of(outbox.all()))
    folder.write()
    outbox.close()
    return folder.own


def test_ones_own_file_loses_the_name_and_whose_copies_hold_it_still_is_said(
    townhall: Townhall, tmp_path: Path
) -> None:
    townhall.speaks(townhall.participant("Marta Kovač"), "We need rest")
    (tmp_path / "shared").mkdir()
    place = SharedPlace(tmp_path / "shared", townhall.state.session.id)
    own = _give_all(townhall.session, place, "Ada")
    bea = Session.create(tmp_path / "bea.townnotes", "bea")
    bea.take_in(townhall.state.registers())
    marta = next(one.id for one in bea.state.registers() if "Marta" in one.value)
    bea.submit([Assign("participant", marta, "name", "Marta K.")])
    _give_all(bea, place, "Bea")
    bea.close()
    person = choose_person(townhall.session, "Marta Kovač")
    assert "Marta" in own.read_text("utf-8")

    erase(townhall.session, person)
    _give_all(townhall.session, place, "Ada")

    assert "Marta" not in own.read_text("utf-8")
    assert "We need rest" in own.read_text("utf-8")
    assert others_holding(sweeping(townhall.session, person), place.folder) == ("Bea",)
    assert "Marta" not in str(list(townhall.state.registers()))
