"""A stance that the words of a line alone tell: the Floor and the summary read the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.points import turn_stance
from townnotes.domain.entities import Point
from townnotes.domain.points.stance_words import stance_in_words
from townnotes.domain.points.stances import STANCES, next_stance
from townnotes.errors import RuleError
from townnotes.summary.lines.reading import language_in, read_line

TOLD = {
    "welcome the initiative of the ports": "welcomed",
    "We strongly welcome the harbour fund": "welcomed",
    "pleased with the new maps": "welcomed",
    "we oppose the night ban": "opposed",
    "they are against the levy": "opposed",
    "fully support the coordinator": "supported",
    "regrets the delay": "regretted",
    "calls on States to open the ports": "called for",
    "urge the fund to stay": "urged",
    "we strongly urge States to open the ports": "urged",
    "nous saluons la carte des ports": "welcomed",
    "s'oppose à la taxe": "opposed",
    "soutient pleinement le fonds": "supported",
    "regrettons la fermeture du port": "regretted",
    "acogemos con beneplácito el fondo": "welcomed",
    "se oponen a la tasa": "opposed",
    "apoyamos el plan de los puertos": "supported",
    "lamenta la falta de mapas": "regretted",
    "is the fund open to ports?": "asked",
}
UNTOLD = (
    "support for the ports", "a welcome change", "the fund was welcomed by all", "no support",
    "we are not against the levy", "welcome the fund but oppose the levy", "opposition to the levy",
    "need for a fund", "el apoyo a los puertos", "le soutien au fonds", "??", "",
    "contents of maps", "urged by all to stay", "urge for speed",
)  # fmt: skip


@pytest.mark.parametrize(("line", "stance"), TOLD.items())
def test_the_first_verb_of_a_line_tells_its_stance_in_three_languages(
    line: str, stance: str
) -> None:
    assert stance_in_words(line) == stance


@pytest.mark.parametrize("line", UNTOLD)
def test_nouns_and_what_is_not_the_line_s_own_verb_tell_none(line: str) -> None:
    assert stance_in_words(line) == ""


@pytest.mark.parametrize("line", TOLD)
def test_the_summary_reads_no_other_stance_than_the_floor_shows(line: str) -> None:
    reading = read_line(line, "", language_in(line) or "en")

    for said in reading.said:
        verb = said.phrase.to if said.phrase.form == "verb" else ""
        assert {said.stance, verb} - {""} <= {stance_in_words(line)}


@given(st.text(max_size=60))
def test_what_is_read_from_any_text_is_a_known_stance(text: str) -> None:
    assert stance_in_words(text) in {"", *STANCES}


@given(st.sampled_from(sorted(STANCES)))
def test_going_on_comes_by_every_stance_of_the_family_and_back(words: str) -> None:
    family = [one for one in STANCES.values() if one.family == STANCES[words].family]
    met = [words]
    for _ in family:
        met.append(next_stance(met[-1], STANCES))

    assert met[-1] == words
    assert set(met) == {one.words for one in family}


def test_what_is_noted_already_is_changed_and_not_read_anew(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    point = townhall.types("welcome the fund")
    townhall.do(turn_stance(townhall.state, point.id))
    townhall.do(turn_stance(townhall.state, point.id))

    told = townhall.state.find(Point, point.id)
    assert told is not None
    assert told.stance == "supported"


def test_a_line_whose_words_tell_none_is_refused_in_words(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    point = townhall.types("a fund")

    with pytest.raises(RuleError, match="!call"):
        turn_stance(townhall.state, point.id)
