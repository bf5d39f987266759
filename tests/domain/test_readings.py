"""Names are found however somebody types them, whatever script they are written in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.readings.han import han_spellings, wade_giles
from townnotes.domain.readings.letters import plain_words
from townnotes.domain.readings.name_search import is_found, readings, spellings
from townnotes.domain.readings.nicknames import familiar_forms, is_familiar

SCRIPTS = "abcø éßłđı Иван Ωραία محمد יוסף 김민수 王小明 山田 ひろ 서문 x'-."
TEXTS = st.text(st.sampled_from(SCRIPTS) | st.characters(exclude_categories=()), max_size=16)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("oyvind", "Øyvind Ångström"),
        ("oeyvind", "Øyvind Ångström"),
        ("angs", "Øyvind Ångström"),
        ("lukasz", "Łukasz Żak"),
        ("dordevic", "Đorđević"),
        ("strasse", "Straße"),
        ("ivan", "Иван Петров"),
        ("petrov ivan", "Иван Петров"),
        ("giorgos", "Γιώργος"),
        ("wang", "王小明"),
        ("xiaoming", "王小明"),
        ("wangxiao", "王小明"),
        ("wong", "王小明"),
        ("hsiaoming", "王小明"),
        ("ouyang", "欧阳明"),
        ("lin", "林淑華"),
        ("tanaka", "田中太郎"),
        ("kim", "김민수"),
        ("minsu", "김민수"),
        ("park", "박지훈"),
        ("sakura", "さくら"),
        ("fatima", "د. فاطمة الزهراء بن علي"),
        ("najjar", "أحمد النجار"),
        ("yosef", "יוסף כהן"),
        ("bob", "Robert Chambers"),
        ("Иван", "Иван Петров"),
        ("王", "王小明"),
    ],
)
def test_a_name_is_found_as_it_is_typed(typed: str, name: str) -> None:
    assert is_found(typed, name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("klaus", "ג'נא אילוז"),
        ("li", "王小明"),
        ("olga", "Иван Петров"),
        ("kim", "박지훈"),
        ("bob", "William Kent"),
        ("wang ming", "李小明"),
        ("", "Anna Berg"),
    ],
)
def test_another_name_is_not_found(typed: str, name: str) -> None:
    assert not is_found(typed, name)


@given(TEXTS)
def test_any_name_is_found_by_itself(name: str) -> None:
    assert is_found(name, name) == bool(plain_words(name))


@given(TEXTS)
def test_readings_are_words_in_small_letters(name: str) -> None:
    assert all(one and one == one.casefold() for way in spellings(name) for one in way)


@given(TEXTS)
def test_every_spelling_is_among_the_readings(name: str) -> None:
    assert {one for way in spellings(name) for one in way} <= readings(name)


@pytest.mark.parametrize(
    ("syllable", "written"),
    [
        ("xiao", "hsiao"), ("zhang", "chang"), ("qing", "ching"), ("jian", "chien"),
        ("guo", "kuo"), ("zhong", "chung"), ("duo", "to"), ("rong", "jung"), ("shi", "shih"),
        ("cai", "tsai"), ("deng", "teng"), ("bei", "pei"), ("yan", "yen"), ("xue", "hsueh"),
    ],
)  # fmt: skip
def test_a_syllable_is_written_as_wade_and_giles_did(syllable: str, written: str) -> None:
    assert wade_giles(syllable) == written


def test_both_ways_of_writing_a_character_are_read_alike() -> None:
    assert han_spellings("张伟") == han_spellings("張偉")


def test_a_surname_of_two_characters_stays_whole() -> None:
    assert han_spellings("司馬光")[0] == ("sima", "guang")


def test_of_a_character_without_a_reading_the_surname_is_left() -> None:
    assert han_spellings("王\u9f98") == (("wang",), ("wong",), ("ong",))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("bob", "robert"), ("liz", "elizabeth"), ("pepe", "jose"), ("paco", "francisco"),
        ("hans", "johannes"), ("sepp", "josef"), ("manu", "emmanuel"), ("sasha", "aleksandr"),
        ("kasia", "katarzyna"), ("beppe", "giuseppe"), ("tiago", "santiago"), ("jussi", "juhani"),
        ("mo", "mohammed"), ("avi", "avraham"),
    ],
)  # fmt: skip
def test_familiar_forms_of_one_name_may_be_one_person(one: str, other: str) -> None:
    assert is_familiar(one, other)
    assert is_familiar(other, one)
    assert other in familiar_forms(one)


@pytest.mark.parametrize(
    ("one", "other"), [("bob", "william"), ("anna", "lena"), ("berg", "berg"), ("juan", "pedro")]
)
def test_other_names_are_no_familiar_forms(one: str, other: str) -> None:
    assert not is_familiar(one, other)


def test_every_given_name_of_the_table_is_written_as_names_are_compared() -> None:
    forms = {form for name in ("robert", "jose", "johannes", "maria") for form in
             familiar_forms(name)}  # fmt: skip

    assert all(plain_words(form) == (form,) for form in forms)
