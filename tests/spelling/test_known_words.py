"""The words that a session vouches for."""

from tests.builders import Townhall
from townnotes.domain.commands.sessions import change_details
from townnotes.spelling.known import KnownWords
from townnotes_resources import path


def test_names_organizations_themes_and_the_townhalls_own_words_are_known(
    townhall: Townhall,
) -> None:
    townhall.participant("Marta Kovač-Lind", organization="Havnevakt")
    townhall.theme("quiethours", topic="hushtime")
    townhall.do(change_details(townhall.state, process="Agora24x Zukunftspakt"))
    known = KnownWords().of(townhall.state, ["Zorbing"])
    assert {
        "marta", "kovač", "kovač-lind", "havnevakt", "quiethours", "hushtime", "zukunftspakt",
        "zorbing", "interlinkages", "igf",
    } <= known  # fmt: skip


def test_what_the_house_style_abbreviates_is_known(townhall: Townhall) -> None:
    assert "govt" in KnownWords().of(townhall.state)


def test_a_person_added_later_is_known_from_then_on(townhall: Townhall) -> None:
    words = KnownWords()
    assert "okoro" not in words.of(townhall.state)
    townhall.participant("Idris Okoro")
    assert "okoro" in words.of(townhall.state)


def test_each_dictionary_has_its_licence_beside_it() -> None:
    folder = path("dictionaries")
    names = {one.stem for one in folder.glob("*.dic")}
    assert names == {"en_GB", "fr", "es", "ru", "ar"}
    for name in names:
        assert (folder / f"{name}.aff").exists()
        assert (folder / f"{name}.licence.txt").read_text(encoding="utf-8").strip()
