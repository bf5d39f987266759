"""The head of the body: the message, what runs across the themes, and what is told first."""

import pytest

from tests.summary.townhalls import Townhall, paragraph_of, with_others
from townnotes.domain.entities import Convener, Participant, ReferenceText
from townnotes.summary.coverage import coverage
from townnotes.summary.draft import Draft, write_draft
from townnotes.summary.style.house_style import built_in, in_language

LANGUAGES = ("en", "fr", "es")
WELCOMED = {
    "en": ("the chapter on moors", "the words on peat", "the table of wells", "the map of dykes"),
    "fr": ("le chapitre sur les landes", "les mots sur la tourbe", "le tableau des puits",
           "la carte des digues"),
    "es": ("el capítulo sobre las marismas", "las palabras sobre la turba",
           "el cuadro de los pozos", "el mapa de los diques"),
}  # fmt: skip
KEPT = {
    "en": ("keep the rule on ditches", "keep the date of the census"),
    "fr": ("garder la règle sur les fossés", "garder la date du recensement"),
    "es": ("mantener la regla sobre las zanjas", "mantener la fecha del censo"),
}
ASKED = {"en": "a warden", "fr": "un garde", "es": "un guarda"}
THEMES = ("moors", "peat", "wells", "dykes")


def _moors(language: str = "en") -> Townhall:
    """Return a townhall in which somebody welcomed and another asked for a thing in four themes."""
    town = with_others(Townhall(language=language), 12)
    for who, theme, text in zip("abcd", THEMES, WELCOMED[language], strict=True):
        town.theme(theme)
        town.says(who, "welcomed", text, theme)
        town.says(f"second {who}", "asked for", ASKED[language], theme)
    return town


def _draft(town: Townhall, name: str = "townhall", language: str = "en") -> Draft:
    return write_draft(town.state, in_language(built_in(name), language))


def _sections(draft: Draft) -> list[str]:
    return [one.section for one in draft.paragraphs]


def _text(draft: Draft, section: str) -> str:
    found = paragraph_of(draft, section)
    return found.text if found else ""


# F2
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_welcomed_in_four_themes_opens_the_body_in_one_sentence(language: str) -> None:
    town = _moors(language)

    found = paragraph_of(_draft(town, language=language), "overview")

    assert found
    (sentence,) = found.sentences
    assert all(one.partition(" ")[2] in sentence.text for one in WELCOMED[language])
    assert len(sentence.rests_on) == len(THEMES)
    assert found.speakers == len(THEMES)


# F2
def test_what_was_welcomed_in_three_themes_stays_with_them() -> None:
    town = with_others(Townhall(), 12)
    for who, theme, text in zip("abc", THEMES[:3], WELCOMED["en"][:3], strict=True):
        town.theme(theme)
        town.says(who, "welcomed", text, theme)
        town.says(f"second {who}", "welcomed", text, theme)

    assert "overview" not in _sections(town.draft)


# F2
@pytest.mark.parametrize("name", ["named", "record"])
def test_a_style_that_names_its_actors_tells_nothing_across_them(name: str) -> None:
    assert not built_in(name).thresholds.roll_up
    assert "overview" not in _sections(_draft(_moors(), name))


# F2
def test_the_paragraphs_of_the_themes_begin_with_the_asks() -> None:
    assert _text(_moors().draft, "moors") == "One stakeholder asked for a warden."


# F2
def test_no_thing_is_said_to_be_welcomed_that_was_only_noted_with_appreciation() -> None:
    town = _moors()
    town.theme("rivers")
    town.says("e", "noted with appreciation", "the annex on rivers", "rivers")
    town.says("f", "asked for", "a warden", "rivers")

    assert _text(town.draft, "overview").startswith("Stakeholders noted with appreciation ")


# X4
def test_what_somebody_is_against_is_not_told_across_the_themes() -> None:
    town = _moors()
    town.says("z", "opposed", "the chapter on moors", "moors")

    assert "moors" not in _text(town.draft, "overview")


# F2
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_to_be_kept_follows_what_was_welcomed(language: str) -> None:
    town = _moors(language)
    for theme, text in zip(THEMES, KEPT[language], strict=False):
        for who in ("k", "l"):
            town.says(f"{who} {theme}", "urged", text, theme)

    found = paragraph_of(_draft(town, language=language), "overview")

    assert found
    assert len(found.sentences) == 2
    assert len(found.sentences[1].rests_on) == 4


# F2
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_message_opens_the_body_and_is_never_without_support(language: str) -> None:
    town = Townhall(message="The text is nearly ripe", overview="the draft", language=language)

    found = paragraph_of(_draft(town, language=language), "message")

    sections = _sections(_draft(town, language=language))
    assert found
    assert sections.index("message") == sections.index("overview") - 1
    assert [one.state for one in found.sentences] == [""]


# F2
def test_a_message_by_hand_needs_no_points() -> None:
    town = Townhall(message="The text is nearly ripe")
    town.by_hand("message", "The text is ripe.")

    found = paragraph_of(town.draft, "message")

    assert found
    assert [(one.text, one.state) for one in found.sentences] == [("The text is ripe.", "")]


def _with_conveners(language: str) -> Townhall:
    town = Townhall(language=language)
    for name in ("A B", "C D"):
        town.add(Convener, role="co-facilitator", name=name)
    town.add(Participant, "v", name="A B", category="convening")
    town.turn("v", "convener reply")
    return town


# F2
@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        ("en", "the next draft will be out before Easter",
         "The co-facilitators said that the next draft would be out before Easter."),
        ("fr", "le prochain projet sera publié avant Pâques",
         "Les cofacilitateurs ont déclaré que le prochain projet serait publié avant Pâques."),
        ("es", "el próximo borrador se publicará antes de Pascua",
         "Los cofacilitadores declararon que el próximo borrador se publicaría antes de Pascua."),
    ],
)  # fmt: skip
def test_a_promise_of_the_conveners_opens_the_closing(language: str, typed: str, told: str) -> None:
    town = _with_conveners(language)
    point = town.says("turn v", "", typed)

    draft = _draft(town, language=language)

    assert _text(draft, "closing") == told
    assert coverage(town.state, draft).told == (point,)


# F2
@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        ("en", "that lagoons fall under paragraph 12", "In response, the co-facilitators"),
        ("fr", "que les lagunes relèvent du paragraphe 12", "En réponse, les cofacilitateurs"),
        ("es", "que las lagunas figuran en el párrafo 12", "En respuesta, los cofacilitadores"),
    ],
)
def test_a_reply_without_a_theme_stands_before_the_additional_topics(
    language: str, typed: str, told: str
) -> None:
    town = _with_conveners(language)
    town.theme("peat")
    town.says("a", "raised", "peat", "peat")
    town.says("turn v", "explained", typed)

    draft = _draft(town, language=language)

    assert _text(draft, "replies").startswith(told)
    assert _sections(draft)[-2:] == ["replies", "additional"]


def _of_the_text() -> Townhall:
    town = Townhall(
        process="Moor Compact", reception="was well received", inputs_on="text",
        audience=("stakeholders",),
    )  # fmt: skip
    town.add(ReferenceText, "text", short="REV2")
    town.theme("peat")
    town.theme("general", of_the_text=True)
    for who in "abcd":
        town.says(who, "called for", "an ambitious Compact", "general")
    town.says("a", "stressed", "the importance of short sentences", "general")
    for who in "abcdefg":
        town.says(who, "asked for", "a map", "peat")
    town.theme("wells")
    for who in "ab":
        town.says(who, "asked for", "clean wells", "wells")
    return town


# F2
def test_what_was_said_of_the_text_as_a_whole_is_told_first_with_the_tone() -> None:
    draft = _of_the_text().draft

    sections = _sections(draft)
    assert sections.index("general") < sections.index("peat")
    assert _text(draft, "general") == (
        "Although this REV2 was well received, stakeholders repeatedly called for an ambitious "
        "Compact. One stakeholder stressed the importance of short sentences. A number of key "
        "issues emanated from the discussion."
    )


# F2
def test_a_theme_named_as_the_process_is_of_the_text_as_a_whole() -> None:
    town = Townhall(process="Moor Compact")
    town.theme("peat")
    town.theme("the Moor Compact")
    for who in "abc":
        town.says(who, "asked for", "a map", "peat")
    town.says("a", "stressed", "the importance of short sentences", "the Moor Compact")

    sections = _sections(town.draft)

    assert sections.index("the Moor Compact") < sections.index("peat")


# F2
@pytest.mark.parametrize("stance", ["urged", "called for", "opposed"])
@pytest.mark.parametrize("theme", ["peat", ""])
def test_what_matters_gets_a_sentence_though_one_speaker_alone_said_it(
    stance: str, theme: str
) -> None:
    town = Townhall()
    town.theme("peat")
    point = town.says("a", stance, "a ban on peat", theme)

    assert coverage(town.state, town.draft).told == (point,)


# F2
@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "that the union cannot support the text unless peat is named"),
        ("fr", "que le syndicat ne soutient pas le texte sauf si la tourbe est citée"),
        ("es", "que el sindicato no apoya el texto salvo que se mencione la turba"),
    ],
)
def test_a_condition_gets_a_sentence_though_one_speaker_alone_set_it(
    language: str, typed: str
) -> None:
    town = Townhall(language=language)
    town.theme("peat")
    point = town.says("a", "", typed, "peat")

    assert point in coverage(town.state, _draft(town, language=language)).told


# F2
def test_what_was_called_for_is_told_before_what_nobody_marked() -> None:
    town = Townhall()
    town.theme("peat")
    for number in range(30):
        town.says(f"s{number}", "", f"that village number {number} has old cutting rights", "peat")
    town.says("last", "called for", "a ban on the sale of cut peat in every garden shop, by law "
              "and with a fine that hurts", "peat")  # fmt: skip

    assert "a ban on the sale of cut peat" in town.paragraph("peat")


# F2
def test_a_thing_that_many_asked_for_was_repeatedly_asked_for() -> None:
    town = with_others(Townhall(), 20)
    town.theme("peat")
    for who in "abcde":
        town.says(who, "called for", "a ban on peat", "peat")

    assert town.paragraph("peat") == "Stakeholders repeatedly called for a ban on peat."


# F2
def test_how_often_is_told_by_speakers_and_not_by_mentions() -> None:
    town = with_others(Townhall(), 20)
    town.theme("peat")
    for who in "aaaaabcd":
        town.says(who, "called for", "a ban on peat", "peat")

    assert town.paragraph("peat") == "Stakeholders called for a ban on peat."
