"""A townhall in which somebody is named in every way, and where the name stands."""

import json
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from tests.builders import Townhall
from townnotes.domain.commands.participants import change_participant
from townnotes.domain.entities import Participant
from townnotes.safety.privacy.erasing import erase
from townnotes.safety.privacy.people import choose_person, folded
from townnotes.session import Session

NAME = "Marta Kovač-Ünal"
MAIL = "m.kovac@example.org"


def marta_in(townhall: Townhall, *lines: str) -> Participant:
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


def holds(raw: bytes, text: str) -> bool:
    if any(form in raw for form in _forms(text)):
        return True
    return folded(text) in folded(raw.decode("utf-8", "replace"))


def files_naming(text: str, *folders: Path) -> list[str]:
    every = (one for folder in folders for one in folder.rglob("*") if one.is_file())
    return [one.name for one in every if holds(one.read_bytes(), text)]


def backup_of(session: Session, data: Path, why: str) -> Path:
    """Copy the open file, which is whole at any moment, where backups are."""
    target = data / "backups" / "practice" / f"2026-03-11 14-00-00 {why}.townnotes"
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(session.path, target)
    return target


def erase_named(session: Session, name: str, *, anonymize: bool = False) -> None:
    erase(session, choose_person(session, name), anonymize=anonymize)
