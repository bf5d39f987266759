"""A session's own stances as verbs: in the form their words take, and never stronger than noted."""

from dataclasses import astuple
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.townhalls import on_bees, paragraph_of, with_others
from townnotes.domain.commands.stances import PATTERNS
from townnotes.domain.entities import OwnStance
from townnotes.domain.points.stances import STANCES, Stance
from townnotes.summary.draft import write_draft
from townnotes.summary.languages.french import VOICES as FRENCH
from townnotes.summary.languages.reporting import own_reporting
from townnotes.summary.languages.spanish import VOICES as SPANISH
from townnotes.summary.lines.own_verbs import OwnVerb, introduce_with, no_stronger
from townnotes.summary.lines.phrases import read_phrase
from townnotes.summary.lines.verbs import introduce
from townnotes.summary.style.house_style import built_in, in_language

VOICES = {"fr": FRENCH, "es": SPANISH}
WORDS = {"fr": "plaidé pour", "es": "abogó por"}
LINES = (
    "a fund for hives", "build a fund", "building a fund", "that hives are counted",
    "the importance of hives", "the need to count hives", "States to count their hives",
    "how hives are counted", "no fund for hives",
)  # fmt: skip
FR = (
    "un fonds pour les ruches",
    "construire un fonds pour les ruches",
    "que les ruches soient comptées",
)
ES = (
    "un fondo para las colmenas",
    "construir un fondo para las colmenas",
    "que se cuenten las colmenas",
)
OWN_LINES = {"fr": FR, "es": ES}


def _told(language: str, line: str, **own: Any) -> str:
    town = with_others(on_bees(), 12)
    stance: dict[str, Any] = {"words": "pleaded for", "family": "ask", "strength": 6, **own}
    town.add(OwnStance, **stance)
    for who in ("a", "b"):
        town.says(who, stance["words"], line, "bees")
    style = in_language(built_in("townhall"), language)
    found = paragraph_of(write_draft(town.state, style), "bees")
    return " ".join(found.text.split()) if found else ""


@pytest.mark.parametrize(
    ("own", "line", "told"),
    [
        ({"pattern": "noun"}, "a fund", "pleaded for a fund."),
        ({"pattern": "noun"}, "build a fund", "pleaded for building a fund."),
        ({"words": "vowed", "pattern": "to"}, "build a fund", "vowed to build a fund."),
        ({"words": "vowed to", "pattern": "to"}, "building a fund", "vowed to build a fund."),
        ({"words": "insisted", "pattern": "that"}, "that hives are dry",
         "insisted that hives are dry."),
        ({"words": "favoured", "pattern": "-ing"}, "build a fund", "favoured building a fund."),
    ],
)  # fmt: skip
def test_a_verb_of_the_session_s_own_has_the_form_that_its_words_take(
    own: dict[str, Any], line: str, told: str
) -> None:
    assert _told("en", line, **own) == f"Two stakeholders {told}"


@pytest.mark.parametrize(
    ("pattern", "line"),
    [("to", "a fund"), ("that", "a fund"), ("-ing", "a fund"), ("noun", "that hives are dry")],
)
def test_what_its_words_do_not_take_is_told_by_the_common_verb_it_is_as_strong_as(
    pattern: str, line: str
) -> None:
    own = {"words": "vowed", "pattern": pattern}

    told = _told("en", line, **own)
    common = _told("en", line, words="called for")

    assert told == common != ""


@pytest.mark.parametrize(
    ("language", "line", "own", "told"),
    [
        ("fr", FR[0], {}, f"ont plaidé pour {FR[0]}"),
        ("fr", FR[1], {}, f"ont plaidé pour {FR[1]}"),
        ("fr", FR[0], {"words_in": {"fr": "a plaidé pour"}}, f"ont plaidé pour {FR[0]}"),
        ("fr", FR[1], {"words_in": {"fr": "promis de"}, "pattern": "to"},
         f"ont promis de {FR[1]}"),
        ("fr", "que les ruches sont vides", {"words_in": {"fr": "soutenu"}, "pattern": "that"},
         "ont soutenu que les ruches sont vides"),
        ("es", ES[0], {}, f"abogaron por {ES[0]}"),
        ("es", ES[1], {}, f"abogaron por {ES[1]}"),
        ("es", ES[1], {"words_in": {"es": "prometió"}, "pattern": "to"},
         f"prometieron {ES[1]}"),
        ("es", "que las colmenas están vacías", {"words_in": {"es": "sostuvo"}, "pattern": "that"},
         "sostuvieron que las colmenas están vacías"),
    ],
)  # fmt: skip
def test_in_french_and_spanish_it_has_its_words_there_for_one_and_for_more(
    language: str, line: str, own: dict[str, Any], told: str
) -> None:
    given_words = {"pattern": "noun", "words_in": WORDS}

    assert told in _told(language, line, **{**given_words, **own})


@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("place", range(3))
def test_without_words_in_a_language_the_draft_there_has_the_common_verb(
    language: str, place: int
) -> None:
    line = OWN_LINES[language][place]

    told = _told(language, line, words_in={})

    assert told == _told(language, line, words="called for") != ""
    assert "pleaded" not in told


@pytest.mark.parametrize("language", ["fr", "es"])
def test_words_that_nobody_can_conjugate_give_way_to_the_common_verb(language: str) -> None:
    line = OWN_LINES[language][0]

    told = _told(language, line, pattern="noun", words_in={language: "in favour of"})

    assert told == _told(language, line, words="called for")


_stances = st.sampled_from(sorted(STANCES)).map(STANCES.__getitem__)
_words = st.sampled_from(
    ["", "plaidé pour", "a promis de", "ont soutenu que", "insistió en", "pidió", "hizo", "odd !"]
)


def _made(like: Stance, pattern: str, french: str, spanish: str) -> OwnVerb:
    stance = Stance("pleaded for", like.family, like.strength)
    return OwnVerb(stance, pattern, {"fr": french, "es": spanish})


_own = st.builds(_made, _stances, st.sampled_from(PATTERNS), _words, _words)


@given(_own, st.sampled_from(LINES), st.sampled_from(["", "the co-facilitators"]))
def test_english_tells_its_own_words_or_a_verb_of_no_greater_strength(
    own: OwnVerb, line: str, addressee: str
) -> None:
    phrase = read_phrase(line)

    said = introduce_with(own, own.stance.words, phrase, addressee)

    common = STANCES[own.common]
    assert common.family == own.stance.family
    assert common.strength <= own.stance.strength
    assert said.head == "pleaded for" or said == introduce(own.common, phrase, addressee)


@given(_own, st.sampled_from(sorted(VOICES)))
def test_french_and_spanish_tell_its_own_words_or_a_verb_of_no_greater_strength(
    own: OwnVerb, language: str
) -> None:
    voices = VOICES[language]

    told = astuple(own_reporting(voices, own, language))

    stem = own.words(language).split(" ")[-2 if " " in own.words(language) else 0][:2]
    for mine, common in zip(told, astuple(voices.verbs[own.common]), strict=True):
        assert mine == common or (stem and stem in mine)


@given(_stances, st.integers(-3, 12))
def test_the_common_verb_in_its_place_is_never_stronger_unless_it_is_the_weakest(
    like: Stance, strength: int
) -> None:
    found = STANCES[no_stronger(Stance("own", like.family, strength))]

    assert found.family == like.family
    assert found.strength <= max(1, strength)
