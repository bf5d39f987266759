"""Paragraphs in French and Spanish: what they tell, what they only name, and how they vary."""

import re
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.any_townhall import SETTINGS, sessions
from tests.summary.townhalls import Townhall, on_bees, paragraph_of, state_from_json, with_others
from townnotes.domain.entities import OwnStance, Point
from townnotes.domain.points.stances import STANCES
from townnotes.domain.state import State
from townnotes.summary.document import Table, cell_text
from townnotes.summary.draft import Draft, finished, write_draft
from townnotes.summary.languages.french import VOICES as FRENCH
from townnotes.summary.languages.spanish import VOICES as SPANISH
from townnotes.summary.publication import Publication, publish
from townnotes.summary.style.house_style import built_in, in_language
from townnotes_resources import path as resource

FRENCH_NOTES = (
    ("welcomed", "le nouveau chapitre sur les petits ports"),
    ("called for", "la création d’un fonds pour les digues"),
    ("called for", "l’accès gratuit aux quais"),
    ("called for", "des lampes pour les kayaks"),
    ("asked for", "de ne pas réduire les crédits"),
    ("suggested", "ajouter les glacières à la liste des travaux publics"),
    ("stressed", "l’importance des visites scolaires"),
    ("expressed concern about", "le dragage des lagunes en période de reproduction"),
    ("urged", "les États à cesser le dragage de nuit"),
    ("welcomed", "les mots sur les pépinières de corail"),
    ("called for", "un plan de desserte pour chaque île"),
    ("stressed", "la nécessité de protéger les îles de nidification"),
    ("suggested", "remplacer les bouées usées dans tous les chenaux étroits"),
    ("asked for", "davantage de gardes pour les récifs"),
)


def _in(language: str, town: Townhall, section: str = "bees", style: str = "townhall") -> str:
    found = paragraph_of(write_draft(town.state, in_language(built_in(style), language)), section)
    return " ".join(found.text.split()) if found else ""


@cache
def _practice_state() -> State:
    return state_from_json(resource("demo/townhall.json").read_text(encoding="utf-8"))


def _practice(language: str) -> Draft:
    return write_draft(_practice_state(), in_language(built_in("townhall"), language))


def _words(draft: Draft) -> int:
    """Count the words without quotation marks and without what marks them for translation."""
    text = re.sub(r"\[(?:à traduire|por traducir)\]|[«»]", "", finished(draft).text)
    return len(text.split())


# X22
@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_practice_townhall_is_about_as_long_in_every_language(language: str) -> None:
    english, other = _practice("en"), _practice(language)

    assert other.uncovered == english.uncovered
    assert 0.8 * _words(english) <= _words(other) <= 1.4 * _words(english)


# X22
@pytest.mark.parametrize("language", ["fr", "es"])
def test_each_paragraph_of_the_practice_townhall_tells_the_same_points(language: str) -> None:
    def points(draft: Draft) -> dict[str, set[str]]:
        return {
            one.section: {id_ for said in one.sentences for id_ in said.rests_on}
            for one in draft.paragraphs
        }

    assert points(_practice(language)) == points(_practice("en"))


# X22
def test_a_crowded_theme_in_french_is_read_without_a_fault() -> None:
    town = with_others(Townhall(language="fr"), 12)
    town.theme("ports", topic="les petits ports")
    for number, (stance, text) in enumerate(FRENCH_NOTES):
        town.says(f"s{number % 9}", stance, text, "ports")

    told = _in("fr", town, "ports")

    assert not re.search(r"\b(?:de le|de les|à le|à les|que il|de de)\b|\bde (?=[aeéiou])", told)
    assert not re.search(r"\s{2}|,,| ,|\.\.", told)
    assert "aux États de cesser le dragage de nuit" in told
    assert "traduire" not in told


# X22
@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("fr", r"(?:Parmi les autres|D’autres|Les) demandes(?: et suggestions)? .+"),
        ("es", r"(?:Entre las demás|Otras|Las) peticiones(?: y sugerencias)? .+"),
    ],
)
def test_one_sentence_at_most_names_further_points(language: str, lead: str) -> None:
    found = [
        len([said for said in one.sentences if re.fullmatch(lead, said.text)])
        for one in _practice(language).paragraphs
    ]

    assert max(found) == 1


# X22
def test_words_that_some_keep_and_others_oppose_are_quoted_once() -> None:
    told = " ".join(finished(_practice("fr")).text.split())

    assert "ont fait objection à ce libellé" in told
    assert "se opusieron a esas palabras" in finished(_practice("es")).text


# X22
def test_a_stance_of_the_session_s_own_has_its_verb_where_it_is_known() -> None:
    town = with_others(on_bees(), 12)
    town.add(OwnStance, words="supported", family="approve", strength=3)
    for who in ("a", "b"):
        town.says(who, "supported", "the plan for hives", "bees")

    assert "ont appuyé « the plan for hives »" in _in("fr", town)
    assert "apoyaron “the plan for hives”" in _in("es", town)


# X22
def test_a_verb_of_the_note_s_own_is_told_in_the_language_of_the_summary() -> None:
    town = with_others(on_bees(), 12)
    for who in ("a", "b"):
        town.says(who, "", "supports the plan for hives", "bees")

    assert "ont appuyé « the plan for hives »" in _in("fr", town)
    assert "apoyaron “the plan for hives”" in _in("es", town)


# X22
def test_whom_one_asks_is_the_subject_of_what_they_should_do() -> None:
    town = with_others(on_bees(), 12)
    for who in ("a", "b"):
        town.says(who, "called for", "States to count their hives", "bees")

    assert "ont demandé que « States to count their hives »" in _in("fr", town)


# X22
@pytest.mark.parametrize(
    ("stance", "typed", "told"),
    [
        ("urged", "a los Estados que protejan", "instaron a los Estados a que protejan"),
        ("urged", "los Estados a que protejan", "instaron a los Estados a que protejan"),
        ("asked for", "los Estados a que protejan", "pidieron a los Estados que protejan"),
        ("urged", "las islas a proteger", "instaron a las islas a proteger"),
    ],
)
def test_a_request_to_somebody_typed_in_spanish_keeps_its_grammar(
    stance: str, typed: str, told: str
) -> None:
    town = with_others(on_bees(), 12)
    for who in ("a", "b"):
        town.says(who, stance, f"{typed} las colmenas", "bees")

    assert f"{told} las colmenas." in _in("es", town)


# X22
def test_a_question_is_reported() -> None:
    town = with_others(on_bees(), 12)
    town.says("a", "asked", "Are hives counted?", "bees")
    town.says("b", "asked", "Are hives counted?", "bees")

    assert "ont demandé « whether hives were counted » [à traduire]" in _in("fr", town)
    assert "preguntaron “whether hives were counted” [por traducir]" in _in("es", town)


# X22
def test_a_question_raised_is_not_called_a_question_twice() -> None:
    town = with_others(on_bees(), 12)
    for who in ("a", "b"):
        town.says(who, "raised", "the question of hives on roofs", "bees")

    assert "ont soulevé « the question of hives on roofs »" in _in("fr", town)


# X22
def test_a_note_beside_a_wording_is_marked_for_translation_too() -> None:
    town = with_others(on_bees(), 12)
    town.says("a", "proposed", "a softer duty for all", "bees", cites=("text/4",),
              wording={"ask": "replace", "old": "shall", "new": "may"})  # fmt: skip
    town.says("b", "welcomed", "le texte", "bees")

    told = _in("fr", town)

    assert (
        "de remplacer « shall » par « may » au paragraphe 4 de REV2 (« a softer duty for all »)"
        in told
    )
    assert told.count("[à traduire]") == 1


# X22
def test_french_quotation_marks_stand_apart_by_a_narrow_space_that_never_breaks() -> None:
    town = with_others(on_bees(), 12)
    for who in ("a", "b"):
        town.says(who, "welcomed", "the plan for hives", "bees")

    found = paragraph_of(write_draft(town.state, in_language(built_in("townhall"), "fr")), "bees")

    assert found
    assert "«\u202fthe plan for hives\u202f»" in found.text
    assert not re.search(r"« |« | »| »", found.text)


# X18
def test_what_was_said_word_for_word_changes_its_verb() -> None:
    town = with_others(on_bees(), 12)
    for who in ("a", "b"):
        town.says(who, "", f"“Thank you. The hives of {who} are full of bees this year.”", "bees")

    assert re.search(r"a déclaré : « .+ a indiqué : « ", _in("fr", town))
    assert re.search(r"declaró: “.+ señaló: “", _in("es", town))


# X20
@pytest.mark.parametrize(
    ("language", "badge"), [("fr", "2 sur 14 · 2 parties prenantes"), ("es", "2 de 14 · 2 partes")]
)
def test_the_internal_version_has_its_notes_in_the_language_of_the_summary(
    language: str, badge: str
) -> None:
    town = with_others(on_bees(), 12)
    for who in ("a", "b"):
        town.says(who, "welcomed", "the plan for hives", "bees")
    state = town.state
    draft = write_draft(state, in_language(built_in("townhall"), language))

    internal = publish(state, draft, Publication(is_internal=True))
    public = publish(state, draft, Publication())

    assert internal.notes[-1].startswith(badge)
    assert (public.notes, public.text) == ((), internal.text)


# X9, X22
def test_a_table_of_wordings_has_the_marks_and_nouns_of_the_summary_s_language() -> None:
    town = with_others(Townhall(language="fr"), 9)
    town.says("a", "proposed", "", cites=("text/4",),
              wording={"ask": "replace", "old": "shall", "new": "may"})  # fmt: skip
    state = town.state

    made = publish(state, write_draft(state), Publication(frozenset({"proposals"})))
    table = next(one for one in made.annexes[0].blocks if isinstance(one, Table))

    assert [cell_text(cell) for cell in table.rows[0]][2:] == [
        "«\u202fshall\u202f»", "«\u202fmay\u202f»", "1 partie prenante\u00a0: Speaker a",
    ]  # fmt: skip


_TURNS = {"fr": FRENCH.nobody, "es": SPANISH.nobody}
_LEAST = {"approve strong": 4, "ask strong": 4, "emphasize strong": 4, "concern strong": 3}


# X18
@SETTINGS
@given(sessions(), st.sampled_from(["fr", "es"]))
def test_a_turn_without_a_speaker_is_no_stronger_than_any_of_its_points(
    town: Townhall, language: str
) -> None:
    for number in range(4):
        for stance in ("suggested", "urged", "recalled", "stressed", "asked", "noted"):
            town.says(f"w{number}", stance, f"a hive of kind {number} {stance}", "theme 1")
    draft = write_draft(town.state, in_language(built_in("townhall"), language))
    points = {one.id: one for one in town.state.all(Point)}
    for key, least in _LEAST.items():
        head = re.sub(r"\(.*|\{also\}", "", _TURNS[language][key].that.partition("|")[0]).strip()
        for said in (one for each in draft.paragraphs for one in each.sentences):
            begins = re.match(rf"(?:También )?{re.escape(head)}\b", said.text, re.IGNORECASE)
            for id_ in said.rests_on if begins and not said.statement else ():
                stance = STANCES.get(points[id_].stance)
                assert stance is None or stance.strength >= least, said.text
