"""What a sentence must not say of its points: cases of one rule each, in the three languages."""

import pytest

from tests.summary.townhalls import Townhall, with_others
from townnotes.domain.entities import Participant, ReferenceText
from townnotes.summary.draft import write_draft
from townnotes.summary.style.house_style import built_in, in_language


def _told(town: Townhall, language: str = "en", style: str = "townhall") -> str:
    draft = write_draft(town.state, in_language(built_in(style), language))
    return next((one.text for one in draft.paragraphs if one.section == "bees"), "")


def _town(language: str = "") -> Townhall:
    town = Townhall(language=language)
    town.theme("bees")
    town.says("z", "welcomed", "REV2", "bees")
    return with_others(town, 4)


@pytest.mark.parametrize(
    ("notes", "line", "told"),
    [
        ("fr", "les ruches sont vides", "noted that “les ruches sont vides” [to be translated]."),
        ("es", "la quema de los prados", "“la quema de los prados” [to be translated]."),
        ("fr", "qui paie les ruches ?", "asked “qui paie les ruches” [to be translated]."),
    ],
)
def test_a_line_in_another_language_is_quoted_as_typed_in_english_too(
    notes: str, line: str, told: str
) -> None:
    town = _town(notes)
    town.says("a", "", line, "bees")

    assert told in _told(town)


def test_whoever_supports_somebody_does_not_ask_what_that_one_asked() -> None:
    town = _town()
    town.says("ana", "called for", "a map of hives", "bees")
    town.says("ana", "", "who pays for the hives?", "bees")
    town.says("ben", "", "+1 Speaker ana", "bees")

    assert "two others called for a map of hives" in _told(town).lower()


def test_what_nobody_marked_is_not_stressed_beside_what_somebody_stressed() -> None:
    town = _town()
    town.says("ana", "stressed", "the need for maps of the ponds", "bees")
    town.says("ana", "", "rights of keepers", "bees")
    town.says("ana", "", "hives and ponds", "bees")

    told = _told(town)
    assert "hives and ponds" in told
    assert [one for one in told.split(".") if "stressed" in one and "keepers" in one] == []


def test_things_named_by_a_gerund_are_not_told_to_be_important() -> None:
    town = _town()
    town.says("ana", "", "fishing rights lost", "bees")
    town.says("ben", "", "driving tests booked out until June", "bees")

    assert "importance" not in _told(town)


def test_support_of_a_question_alone_waits() -> None:
    town = _town()
    town.says("ana", "", "who pays for the hives?", "bees")
    plus = town.says("ben", "", "+1 Speaker ana", "bees")

    assert [one.point for one in town.draft.to_word] == [plus]


def test_a_name_before_a_noun_becomes_another_speakers() -> None:
    town = _town()
    town.speaker("oslo")
    town.says("ben", "welcomed", "the Speaker oslo map of hives", "bees")

    assert "another speaker’s map of hives" in _told(town)


@pytest.mark.parametrize(
    ("language", "line", "other", "said"),
    [
        (
            "en",
            "the HBO has data on hives",
            "the HBO hides maps",
            ("the organization had data on hives", "another speaker hid maps"),
        ),
        (
            "fr",
            "le HBO compte les ruches",
            "le HBO cache les cartes",
            ("l’organisation comptait les ruches", "un autre intervenant cachait les cartes"),
        ),
        (
            "es",
            "el HBO cuenta las colmenas",
            "el HBO oculta los mapas",
            ("la organización contaba las colmenas", "otro orador ocultaba los mapas"),
        ),
    ],
)
def test_who_names_their_own_organization_is_no_other_speaker(
    language: str, line: str, other: str, said: tuple[str, str]
) -> None:
    town = _town(language)
    town.add(Participant, "hbo", name="Odd Lund", organization="HBO", category="un")
    town.turn("hbo")
    town.says("hbo", "", line, "bees")
    town.says("ana", "", other, "bees")

    told = _told(town, language)
    assert [one for one in said if one not in told] == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Honey Band of Oslo has data on hives", "the organization had data on hives"),
        ("Emile Lund has data on hives", "the speaker had data on hives"),
        ("Lund Emile has data on hives", "the speaker had data on hives"),
        ("Milou has data on hives", "the speaker had data on hives"),
        ("ESF has data on hives", "the organization had data on hives"),
        ("Band of Oslo has data on hives", "another speaker had data on hives"),
    ],
)
def test_who_speaks_is_the_same_by_whatever_they_are_called(line: str, said: str) -> None:
    town = _town()
    town.add(
        Participant,
        "emile",
        name="Émile Lund (she/her)",
        organization="Honey Band of Oslo (HBO)",
        speaks_for="Étudiants Sans Frontières",
        aliases=("Milou",),
        category="un",
    )
    town.add(Participant, "band", name="Ida Vik", organization="Band of Oslo", category="un")
    town.turn("emile")
    town.says("emile", "", line, "bees")

    assert said in _told(town)


def test_who_is_agreed_with_in_small_letters_is_named_nowhere() -> None:
    town = _town("fr")
    town.speaker("oslo")
    town.says("ben", "", "d'accord avec oslo", "bees")

    assert "accord avec un autre intervenant" in _told(town, "fr")


@pytest.mark.parametrize(
    ("language", "short", "said"),
    [
        ("en", "Charter", "in paragraph 3 of the Charter"),
        ("en", "REV2", "in paragraph 3 of REV2"),
        ("fr", "Charte", "après « ruches » au paragraphe 3 de la Charte"),
        ("es", "Acuerdo", "después de “ruches” en el párrafo 3 del Acuerdo"),
    ],
)
def test_a_text_has_its_article_and_an_addition_its_place(
    language: str, short: str, said: str
) -> None:
    town = _town(language)
    town.add(ReferenceText, "law", short=short)
    wording = {"ask": "add", "new": "mares", "after": "ruches"}
    if language == "en":
        wording = {"ask": "retain", "old": "ponds"}
    town.says("ana", "", "", "bees", cites=("law/3",), wording=wording)

    assert said in _told(town, language).replace("\u202f", " ")


@pytest.mark.parametrize(
    ("language", "line", "said"),
    [
        ("en", 'keep "ponds" para 12', "in paragraph 12"),
        ("fr", 'garder "mares" par. 12', "au paragraphe 12"),
        ("es", 'mantener "charcas" párr. 12', "en el párrafo 12"),
    ],
)
def test_a_paragraph_typed_in_words_behind_quoted_words_is_told(
    language: str, line: str, said: str
) -> None:
    town = _town(language)
    wording = {"ask": "retain", "old": line.split('"')[1]}
    town.says("ana", "", line, "bees", wording=wording)

    assert said in _told(town, language)


@pytest.mark.parametrize(
    ("language", "line"), [("fr", "les quotas de ruches"), ("es", "las cuotas de colmenas")]
)
def test_who_opposed_a_thing_is_not_told_to_be_concerned(language: str, line: str) -> None:
    town = _town(language)
    town.says("a", "opposed", line, "bees")
    town.says("b", "called for", "mapas" if language == "es" else "cartes", "bees")

    told = _told(town, language)
    assert line.split(maxsplit=1)[1] in told
    assert "préoccup" not in told
    assert "preocup" not in told


def test_an_ask_of_a_text_keeps_its_paragraph() -> None:
    town = Townhall(inputs_on="text")
    town.theme("bees")
    town.says("z", "welcomed", "REV2", "bees")
    town.says("a", "", "delete hives", "bees", cites=("text/17",))

    assert "paragraph 17" in _told(town)


def test_a_short_english_line_with_no_stays_english() -> None:
    town = _town()
    town.says("a", "", "no broadband in villages", "bees")

    assert "noted that there was no broadband in villages" in _told(town)


def test_the_same_verb_stands_once() -> None:
    town = _town()
    town.says("a", "", "hives cost too much", "bees")
    town.says("a", "", "not realistic to have only ponds", "bees")

    assert _told(town).count("noted") <= 1


def test_the_mark_stands_behind_what_waits_where_the_rest_is_ours() -> None:
    town = _town()
    town.theme("ponds")
    town.says("b", "", "the ponds of the town are dry and nobody looks after them", "ponds")
    town.says("c", "", "there is no map of the ponds that have dried up", "ponds")
    town.says("a", "", "el mapa de las colmenas para todas las ciudades", "bees")
    town.says("a", "", "the map of the ponds", "bees")

    assert "“el mapa de las colmenas para todas las ciudades” [to be translated]" in _told(town)
    assert not _told(town).endswith("[to be translated].")


def test_things_and_words_to_be_deleted_are_not_asked_for_in_one_breath() -> None:
    town = _town()
    lines = ('del "if possible"', 'del "in principle"', "new para on ponds", "new para on maps")
    for who, line in zip("abcd", lines, strict=True):
        town.says(who, "", line, "bees")

    assert "to be deleted, for a new paragraph on ponds" in _told(town)


def test_who_cautioned_against_a_thing_is_not_told_to_be_concerned() -> None:
    town = _town()
    town.says("a", "cautioned against", "fees for hives", "bees")
    town.says("b", "cautioned against", "limits on ponds", "bees")

    assert "concern" not in _told(town)
