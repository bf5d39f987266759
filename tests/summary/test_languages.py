"""French and Spanish: what they draw together, how they count, and notes typed in them."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.townhalls import Townhall, paragraph_of, with_others
from townnotes.domain.entities import Category, Convener
from townnotes.domain.languages import summary_language
from townnotes.domain.points.stances import STANCES
from townnotes.summary.draft import write_draft
from townnotes.summary.languages import Tongue, tongue_for
from townnotes.summary.languages.countries import of_state_in_french, of_state_in_spanish
from townnotes.summary.languages.french import VOICES as FRENCH
from townnotes.summary.languages.spanish import VOICES as SPANISH
from townnotes.summary.languages.tongue import language_in
from townnotes.summary.style.house_style import built_in, in_language


def _tongue(code: str) -> Tongue:
    return tongue_for(in_language(built_in("townhall"), code), Townhall().state)


def _on_water(language: str, **details: Any) -> Townhall:
    town = with_others(Townhall(language=language, **details), 12)
    town.theme("water")
    return town


# X22
@pytest.mark.parametrize(
    ("typed", "french", "spanish"),
    [
        ("Bangladesh", "du Bangladesh", "de Bangladesh"),
        ("Luxembourg", "du Luxembourg", "de Luxemburgo"),
        ("France", "de la France", "de Francia"),
        ("Mexico", "du Mexique", "de México"),
        ("Germany", "de l’Allemagne", "de Alemania"),
        ("Iran", "de la République islamique d’Iran", "de la República Islámica del Irán"),
        ("Cuba", "de Cuba", "de Cuba"),
        ("Philippines", "des Philippines", "de Filipinas"),
        ("Republic of Korea", "de la République de Corée", "de la República de Corea"),
        ("Brazil", "du Brésil", "del Brasil"),
        ("Kenya", "du Kenya", "de Kenya"),
        ("Freedonia", "de Freedonia", "de Freedonia"),
        ("Ostria", "d’Ostria", "de Ostria"),
    ],
)
def test_states_have_the_names_and_articles_of_the_language(
    typed: str, french: str, spanish: str
) -> None:
    assert of_state_in_french(typed) == french
    assert of_state_in_spanish(typed) == spanish


# X22
@pytest.mark.parametrize(
    ("code", "before", "text", "together"),
    [
        ("fr", "de ", "le fonds", "du fonds"),
        ("fr", "à ", "les fonds", "aux fonds"),
        ("fr", "de ", "eau", "d’eau"),
        ("fr", "tandis que ", "une autre", "tandis qu’une autre"),
        ("fr", "de ", "la mer", "de la mer"),
        ("fr", "monde ", "le fonds", "monde le fonds"),
        ("es", "de ", "el fondo", "del fondo"),
        ("es", "a ", "el fondo", "al fondo"),
        ("es", "pidió y ", "insistió", "pidió e insistió"),
        ("es", "agua y ", "hielo", "agua y hielo"),
    ],
)
def test_words_that_meet_are_drawn_together(
    code: str, before: str, text: str, together: str
) -> None:
    assert "".join(_tongue(code).meet(before, text)) == together


# X22
def test_dates_and_ordinals_are_the_language_s_own() -> None:
    french, spanish = _tongue("fr"), _tongue("es")

    assert (french.long_date(date(2026, 3, 1)), french.weekday(date(2026, 3, 1))) == (
        "1er mars 2026", "dimanche",
    )  # fmt: skip
    assert spanish.long_date(date(2026, 3, 1)) == "1 de marzo de 2026"
    assert [french.ordinal(n) for n in (1, 2, 21)] == ["première", "deuxième", "vingt et unième"]
    assert [spanish.ordinal(n) for n in (1, 3, 21)] == ["primera", "tercera", "vigésima primera"]
    assert [_tongue("fr").nth(n)[1].text for n in (1, 4)] == ["re", "e"]


# X22
def test_numbers_in_words_agree_with_their_noun() -> None:
    french, spanish = _tongue("fr"), _tongue("es")

    assert french.number(21, feminine=True) == "vingt et une"
    assert [spanish.number(n, feminine=False) for n in (1, 21, 41)] == [
        "un", "veintiún", "cuarenta y un",
    ]  # fmt: skip
    assert spanish.number(201, feminine=True) == "doscientas una"


# X22
@given(st.integers(1, 9999), st.sampled_from(("en", "fr", "es")))
def test_every_place_in_a_series_has_its_ordinal(number: int, code: str) -> None:
    assert _tongue(code).ordinal(number)[:1].isalpha()
    assert _tongue(code).nth(number)[0].text.startswith(str(number))


# X22
def test_every_stance_has_a_verb_in_every_language() -> None:
    assert set(STANCES) <= set(FRENCH.verbs)
    assert set(FRENCH.verbs) == set(SPANISH.verbs)


# X22
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("the need for more wells", "en"),
        ("la création d’un fonds pour les digues", "fr"),
        ("la falta de datos en los puertos", "es"),
        ("REV2", ""),
        ("", ""),
    ],
)
def test_the_language_of_a_line_shows_in_its_little_words(text: str, code: str) -> None:
    assert language_in(text) == code


# X22
def test_a_line_in_another_language_is_quoted_as_typed_and_marked_once() -> None:
    town = _on_water("fr")
    for who in ("a", "b"):
        town.says(who, "called for", "a fund for wells", "water")
        town.says(who, "called for", "the use of rain", "water")

    said = paragraph_of(town.draft, "water")

    assert said
    assert said.text == (
        "Deux parties prenantes ont préconisé «\u202fa fund for wells\u202f» et "
        "«\u202fthe use of rain\u202f» [à traduire]."
    )
    assert [run.text for run in said.sentences[0].runs if run.italic] == [" [à traduire]"]


# X22
def test_notes_typed_in_french_become_french_sentences() -> None:
    town = _on_water("fr")
    for who in ("a", "b"):
        town.says(who, "called for", "La création d’un fonds pour les puits", "water")
        town.says(who, "called for", "le droit à l’eau", "water")
        town.says(who, "suggested", "ajouter une référence aux écoles", "water")
    town.says("c", "stressed", "que les puits sont à sec", "water")
    town.says("c", "stressed", "le manque de données", "water")

    assert town.paragraph("water") == (
        "Deux parties prenantes ont préconisé la création d’un fonds pour les puits et le droit à "
        "l’eau, et ont suggéré d’ajouter une référence aux écoles. Une autre partie prenante a "
        "souligné le manque de données, ainsi que le fait que les puits sont à sec."
    )


# X22
def test_notes_typed_in_spanish_become_spanish_sentences() -> None:
    town = _on_water("es")
    for who in ("a", "b"):
        town.says(who, "stressed", "el papel de las escuelas", "water")
        town.says(who, "stressed", "la creación de un fondo para los pozos", "water")
    town.says("c", "opposed", "el cierre de los pozos", "water")

    assert town.paragraph("water") == (
        "Dos partes interesadas hicieron hincapié en el papel de las escuelas, así como en la "
        "importancia de la creación de un fondo para los pozos, mientras que una parte interesada "
        "se opuso al cierre de los pozos."
    )


# X22
def test_two_women_convene_in_the_feminine() -> None:
    town = Townhall(language="fr", name="virtual townhall", date="2026-03-04")
    for name, of in (("Ada", "Portugal"), ("Bea", "Kenya")):
        town.add(Convener, role="co-facilitator", honorific="H.E. Ms.", name=name, of=of,
                 post="Permanent Representative", to="the UN in New York")  # fmt: skip

    said = town.paragraph("opening")

    assert said == (
        "La réunion-débat virtuelle, convoquée par les cofacilitatrices, S. E. Mme Ada et "
        "S. E. Mme Bea, Représentantes permanentes du Portugal et du Kenya auprès de "
        "l’Organisation des Nations Unies à New York, respectivement, s’est tenue le mercredi "
        "4 mars 2026."
    )


# X22
def test_a_category_without_a_translation_stands_as_it_was_typed_and_is_marked() -> None:
    town = _on_water("es")
    town.add(Category, "fisher", singular="fisher of the lake", plural="fishers of the lake",
             took_the_floor=True)  # fmt: skip
    for who in ("f", "g"):
        town.speaker(who, "fisher")
        town.says(who, "welcomed", "el texto", "water")

    assert town.paragraph("water") == (
        "Dos “fishers of the lake” acogieron con beneplácito el texto [por traducir]."
    )


# X22
def test_a_language_is_typed_by_code_or_by_name() -> None:
    assert [summary_language(one) for one in ("fr", "French", " Español", "", "Latin")] == [
        "fr", "fr", "es", "", None,
    ]  # fmt: skip


# X22
def test_the_draft_names_its_language_for_the_file() -> None:
    style = built_in("townhall")
    state = Townhall().state

    tags = [write_draft(state, in_language(style, code)).language for code in ("en", "fr", "es")]

    assert tags == ["en-GB", "fr-FR", "es-ES"]


# N1
def test_a_language_that_lacks_a_member_does_not_start() -> None:
    with pytest.raises(TypeError, match=r"lacks .*negations"):
        type("Latin", (Tongue,), {"code": "la"})
