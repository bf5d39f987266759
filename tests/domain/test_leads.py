"""A line's start says whom it answers, and what it asks of a text."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.cards import take_apart
from townnotes.domain.commands.points import TypedLine, apply_marks, write_lines
from townnotes.domain.commands.sessions import change_details, set_reference_text
from townnotes.domain.entities import Point
from townnotes.domain.floor.floor_reading import point_row
from townnotes.domain.links import opponents
from townnotes.domain.points.answers import answer_in
from townnotes.domain.points.marks import read_marks
from townnotes.domain.registers import new_id


@pytest.fixture
def hall(townhall: Townhall) -> Townhall:
    """Ana and Bo One spoke on water and on food; Cy has the floor."""
    for label in ("water", "food"):
        townhall.theme(label)
    townhall.do(set_reference_text(townhall.state, new_id(), name="draft", short="REV1"))
    townhall.speaks(townhall.participant("Ana"), "private water is the best #water", "loans #food")
    townhall.speaks(townhall.participant("Bo One"), "ports first #water", "no private water #water")
    townhall.later(400)
    townhall.asks(townhall.participant("Cy"))
    townhall.next()
    return townhall


def _text_of(hall: Townhall, id_: str) -> str:
    found = hall.state.find(Point, id_)
    return found.text if found else ""


def _with(hall: Townhall, point: Point) -> list[str]:
    return [_text_of(hall, one) for one in hall.state.group(point.id) if one != point.id]


def _against(hall: Townhall, point: Point) -> list[str]:
    return [_text_of(hall, one) for one in opponents(hall.state, point.id)]


@pytest.mark.parametrize(
    "line",
    ["+1 Ana #water", "+1 to Ana #water", "+1 @Ana #water", "+1 to @ana #water", "#water +1 Ana"],
)
def test_one_more_supporter_is_joined_and_a_line_of_a_mark_alone_keeps_its_text(
    hall: Townhall, line: str
) -> None:
    point = hall.types(line)

    assert _with(hall, point) == ["private water is the best"]
    assert point.text == line.replace("#water", "").strip()


def test_words_after_a_name_of_several_words_are_the_point(hall: Townhall) -> None:
    point = hall.types("+1 Bo One: and rural ports #water")

    assert (point.text, _with(hall, point)) == ("and rural ports", ["ports first"])


def test_what_is_against_somebody_is_joined_with_nothing(hall: Townhall) -> None:
    point = hall.types("≠ @Ana private water is a disaster #water")

    assert point.text == "private water is a disaster"
    assert (_against(hall, point), _with(hall, point)) == (["private water is the best"], [])


def test_the_opposite_of_nobody_named_is_the_likest_of_the_theme(hall: Townhall) -> None:
    assert _against(hall, hall.types("!= public water is the best #water")) == [
        "private water is the best"
    ]


def test_without_a_theme_what_is_answered_was_said_in_the_last_five_minutes(hall: Townhall) -> None:
    late = hall.types("+1 Ana")
    hall.speaks(hall.participant("Di"), "wells")
    hall.asks(hall.participant("Ed"))
    hall.next()

    assert _with(hall, late) == []
    assert _with(hall, hall.types("+1 Di")) == ["wells"]


@pytest.mark.parametrize("line", ["+1 Zoe", "+1", "≠ @Zoe loans", "+1 @Ana: more", "+1 % a year"])
def test_a_mark_that_fits_nobody_stays_as_typed(hall: Townhall, line: str) -> None:
    assert hall.types(line).text == line


def test_who_is_answered_may_be_corrected(hall: Townhall) -> None:
    point = hall.types("+1 Ana #water")

    line = TypedLine(point.id, "+1 Bo One", hall.time)
    hall.do(write_lines(hall.state, point.intervention, "", [line], {point.id}))
    hall.do(apply_marks(hall.state, point.id))

    assert _with(hall, point) == ["no private water"]


def test_marks_left_twice_say_nothing_new(hall: Townhall) -> None:
    for line in ("+1 Ana #water", "≠ @Ana #water", 'keep "loans" §5 #water'):
        assert apply_marks(hall.state, hall.types(line).id) == []


def test_a_line_typed_anew_answers_nobody(hall: Townhall) -> None:
    point = hall.types("≠ @Ana bad #water")

    line = TypedLine(point.id, "bad", hall.time, is_anew=True)
    hall.do(write_lines(hall.state, point.intervention, "", [line], {point.id}))

    assert _against(hall, point) == []


def test_undo_takes_the_link_of_a_mark_back(hall: Townhall) -> None:
    point = hall.types("≠ @Ana bad #water")

    hall.session.undo()

    assert _against(hall, point) == []


def _read_from_words(hall: Townhall, text: str) -> Point:
    """Type a line on water whose marks are not read, as in a file of another program."""
    point = hall.types("x #water")
    line = TypedLine(point.id, text, hall.time)
    hall.do(write_lines(hall.state, point.intervention, "", [line], {point.id}))
    found = hall.state.find(Point, point.id)
    assert found is not None
    return found


def test_a_supporter_is_known_from_words_whose_mark_was_never_read(hall: Townhall) -> None:
    found = answer_in(hall.state, _read_from_words(hall, "+1 to Bo One"))

    assert found is not None
    assert (found.kind, _text_of(hall, found.target)) == ("point", "no private water")


def test_what_was_taken_apart_is_not_read_from_words_again(hall: Townhall) -> None:
    point = hall.types("+1 Ana #water")

    hall.do(take_apart(hall.state, point.id))

    assert answer_in(hall.state, point) is None


@pytest.mark.parametrize(
    ("line", "wording"),
    [
        ('keep "x"', {"ask": "retain", "old": "x"}),
        ('del "as appropriate" §14', {"ask": "delete", "old": "as appropriate"}),
        ('add "and girls" after "women"', {"ask": "add", "new": "and girls", "after": "women"}),
        ('§5 add "x"', {"ask": "add", "new": "x"}),
        ('move "x" to §1', {"ask": "move", "old": "x"}),
        ("garder « x »", {"ask": "retain", "old": "x"}),
        ("suppr. « x »", {"ask": "delete", "old": "x"}),
        ("ajouter « x » après « y »", {"ask": "add", "new": "x", "after": "y"}),
        ("mantener «x»", {"ask": "retain", "old": "x"}),
        ("quitar «x»", {"ask": "delete", "old": "x"}),
        ("añadir «x» después de «y»", {"ask": "add", "new": "x", "after": "y"}),
    ],
)
def test_what_is_asked_of_a_text_is_a_wording_and_its_words_stay(
    hall: Townhall, line: str, wording: Mapping[str, str]
) -> None:
    point = hall.types(line)

    assert point.wording == wording
    assert all(word in point.text for word in wording["new" if "new" in wording else "old"].split())


def test_del_is_no_mark_in_spanish(hall: Townhall) -> None:
    assert not hall.types("del «Fondo» no se dijo nada").wording

    hall.do(change_details(hall.state, language="es"))

    assert not hall.types("del «Fondo»").wording


@pytest.mark.parametrize("line", ["we keep “x”", "keep PPPs", "move “x”", "adder “x”"])
def test_words_that_only_look_like_a_mark_are_none(line: str) -> None:
    assert read_marks(line).asked is None


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("more funds *", "more funds"), ("more funds*", "more funds"),
        ("more funds * //", "more funds"), ("by 2030 *", "by 2030"),
    ],
)  # fmt: skip
def test_an_asterisk_as_the_last_sign_is_emphasis(hall: Townhall, line: str, text: str) -> None:
    point = hall.types(line)

    assert (point.text, point.emphasis) == (text, True)


@pytest.mark.parametrize("line", ["a hotel of 5*", "so *very* good*", "* more", "*"])
def test_an_asterisk_elsewhere_is_a_sign_like_another(hall: Townhall, line: str) -> None:
    point = hall.types(line)

    assert (point.text, point.emphasis) == (line, False)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("refer to ILO C190 in §14", "refer to ILO C190 in paragraph 14"),
        ("§9 is weak", "paragraph 9 is weak"), ("delete §17", "delete paragraph 17"),
        ("§17 delete PPPs", "delete PPPs"), ("“shall” is weak §9, §10 and §11", "“shall” is weak"),
        ("the words of §9 and §10", "the words of paragraphs 9 and 10"),
        ("le texte de §5", "le texte du paragraphe 5"),
        ("según §5 y §6", "según los párrafos 5 y 6"),
        ("support §7, can live with five years",
         "support paragraph 7, can live with five years"),
        ("keep §7, delete §9", "keep paragraph 7, delete paragraph 9"),
        ("we cannot accept §12", "we cannot accept paragraph 12"),
        ("stress §7 is too weak", "stress paragraph 7 is too weak"),
        ("§7 says needed", "paragraph 7 says needed"),
        ("want §7 shorter", "want paragraph 7 shorter"),
        ("lamps, §7, and masts", "lamps, and masts"),
        ("apoyamos §7", "apoyamos el párrafo 7"),
    ],
)  # fmt: skip
def test_a_paragraph_that_a_phrase_needs_is_told_in_words(
    hall: Townhall, line: str, text: str
) -> None:
    point = hall.types(line)

    assert point.text == text
    assert len(point.cites) == line.count("§")


_PARTS = st.sampled_from(
    ["+1", "to", "Ana", "@Ana", "≠", "!=", "*", "//", "keep", "del", "add", "move", '"x"', "after",
     "§5", "#water", "!urge", "!zz", ">", "loans", "->", "and", ",", "@Zoe", "après", "«y»", "-"]
)  # fmt: skip


@given(st.lists(_PARTS, max_size=9))
def test_marks_never_lose_a_word(parts: list[str]) -> None:
    kept = {"loans", '"x"', "«y»", "after", "and", "keep"}

    marks = read_marks(" ".join(parts), is_somebody=lambda words: words == "Ana")

    assert sorted(one for one in marks.text.split() if one in kept) == sorted(
        one for one in parts if one in kept
    )


def test_a_line_of_the_floor_shows_whom_it_answers_and_that_it_is_said_in_particular(
    hall: Townhall,
) -> None:
    against = point_row(hall.state, hall.types("≠ @Ana bad #water"))
    supports = point_row(hall.state, hall.types("+1 Bo One and ports * #water"))
    emphatic = point_row(hall.state, hall.types("+1 Bo One ports #water *"))

    assert (against.answers, supports.answers) == (("≠ Ana",), ("+1 Bo One",))
    assert (supports.emphasis, emphatic.emphasis) == (False, True)
