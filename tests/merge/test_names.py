"""Names are recognized however they were typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.readings.letters import plain_words
from townnotes.merge.likeness.organizations import compare_organizations, organizations_of
from townnotes.merge.likeness.profiles import compare_profiles, read_profile
from townnotes.merge.likeness.scripts import compare_called
from townnotes.merge.names import Degree, read_name
from townnotes.merge.recordings import RecordedPerson

ALPHABETS = "abcdefghé ŁŞ'-.?Шевчнко محمد Γεώργιος 김민수 山田 0123"
TEXTS = st.text(st.sampled_from(ALPHABETS) | st.characters(exclude_categories=()), max_size=20)


def compare_names(one: str, other: str) -> Degree:
    return compare_called(read_name(one), read_name(other))


@pytest.mark.parametrize(
    ("one", "other", "degree"),
    [
        ("Amina Diallo", "Ms. Amina DIALLO", "same"),
        ("Juan Pérez", "Perez, Juan", "same"),
        ("Konrad Szymański", "Konrad Szyma?ski", "lost letters"),
        ("Helga Trüpel", "Helga Trpel", "lost letters"),
        ("Kostas Botopoulos", "Costas Botopulos", "near"),
        ("Maria Berg", "Maria da Silva Berg", "part"),
        ("Diallo", "Amina Diallo", "surname"),
        ("Dialo", "Amina Diallo", "near surname"),
        ("A. Diallo", "Amina Diallo", "initials"),
        ("Тарас Шевченко", "Taras Shevchenko", "same"),
        ("Γεώργιος Καρατζαφέρης", "Georgios Karatzaferis", "same"),
        ("أحمد النجار", "Ahmed Al-Najjar", "other script"),
        ("יוסף כהן", "Yosef Cohen", "resembling"),
        ("김민수", "Kim Min-su", "other script"),
        ("अमित शर्मा", "Amit Sharma", "other script"),
        ("山田太郎", "Taro Yamada", "near surname"),
        ("Lena Berg", "Anna Berg", "one in common"),
        ("Anna Berg", "Juan Pérez", "different"),
        ("Speaker 1", "Speaker 11", "different"),
        ("Robert Chambers", "Bob Chambers", "familiar"),
        ("José Álvarez", "Pepe Alvarez", "familiar"),
        ("Саша Иванов", "Aleksandr Ivanov", "familiar"),
        ("Konrad Szymański", "Conrad Shimansky", "sounds alike"),
        ("Wojciech Wojciechowski", "Voytek Voychehovski", "sounds alike"),
        ("Józef Pinior", "Józef Peen Yor", "sounds alike"),
        ("Eoin Ryan", "Owen Rian", "sounds alike"),
        ("王小明", "Wang Xiaoming", "other script"),
        ("王小明", "Xiao-Ming WANG", "other script"),
        ("王小明", "Wang Hsiao-ming", "other script"),
        ("王小明", "Wang", "surname"),
        ("王小明", "X. Wang", "initials"),
        ("王小明", "Wong Siu Ming", "near surname"),
        ("王勇", "Wang Ning", "one in common"),
        ("王小明", "Klaus Berg", "unread"),
        ("刘伟", "劉偉", "sounds alike"),
        ("박지훈", "Park Ji-hoon", "other script"),
        ("이현우", "Hyun-woo Lee", "other script"),
        ("Юрий Попов", "Yuri Popov", "other script"),
        ("Иван Петров", "Ольга Смирнова", "different"),
        ("Klaus", "ג'נא אילוז", "different"),
        ("Klaus Berg", "ג'נא אילוז", "different"),
        ("", "Anna Berg", "unknown"),
    ],
)
def test_a_name_is_recognized_as_it_was_typed(one: str, other: str, degree: str) -> None:
    assert compare_names(one, other) == degree


@given(TEXTS, TEXTS)
def test_it_does_not_matter_which_name_comes_first(one: str, other: str) -> None:
    assert compare_names(one, other) == compare_names(other, one)


@given(TEXTS)
def test_any_text_is_read_and_is_the_same_as_itself(text: str) -> None:
    expected = "same" if plain_words(text) else "unknown"

    assert compare_names(text, text) == expected


@given(
    st.sampled_from(["Amina Diallo", "Juan Pérez", "Konrad Szymański"]),
    st.integers(0, 9),
    st.sampled_from(["", "x", "ee"]),
)
def test_a_slip_of_the_fingers_makes_nobody_else(name: str, at: int, slip: str) -> None:
    typed = name[:at] + slip + name[at + 1 :]

    assert compare_names(name, typed) in {"same", "near", "part", "near surname", "lost letters"}


@given(st.sampled_from(["Klaus", "Li", "Anna", "Koulis", "Silke", "Ng"]), TEXTS)
def test_a_single_word_is_the_same_name_in_no_other_script(word: str, other: str) -> None:
    assert other.isascii() or compare_names(word, other) != "other script"


@pytest.mark.parametrize(
    ("one", "other", "degree"),
    [
        (("Lena Chambers", "Oxfam"), ("Robert Chambers", "Oxfam"), "other given name"),
        (("Lena Chambers", "Oxfam"), ("Robert Chambers", "Caritas"), "one in common"),
        (("Lena Chambers", "Oxfam"), ("Robert Chambers", ""), "one in common"),
        (("Lena Chambers", "Oxfam"), ("Lena Berg", "Oxfam"), "one in common"),
        (("王勇", "Oxfam"), ("David Wang", "Oxfam"), "other given name"),
        (("王勇", "Oxfam"), ("Wang Ning", "Oxfam"), "one in common"),
    ],
)
def test_a_shared_surname_is_no_contradiction_within_one_organization(
    one: tuple[str, str], other: tuple[str, str], degree: str
) -> None:
    nobody = frozenset[str]()
    profiles = [read_profile(RecordedPerson("", *who), nobody) for who in (one, other)]

    assert compare_profiles(*profiles) == degree


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("IOM", "International Organization for Migration", True),
        ("Women in Migration Network", "women in migration network", True),
        ("Caritas", "Amnesty International", False),
        ("Harbour Workers Local 5", "Harbour Workers Local 6", False),
        ("Caritas", "", None),
    ],
)
def test_organizations_are_recognized_by_their_initials_too(
    one: str,
    other: str,
    is_same: bool | None,  # noqa: FBT001 - what pytest calls with
) -> None:
    assert compare_organizations(one, other) is is_same


@pytest.mark.parametrize(
    ("typed", "degree"),
    [
        (RecordedPerson("b", "IOM"), "organization"),
        (RecordedPerson("b", "", "IOM"), "organization"),
        (RecordedPerson("b", "Women's Network"), "other organization"),
        (RecordedPerson("b", "", ""), "unknown"),
    ],
)
def test_who_was_noted_by_organization_alone_is_compared_by_it(
    typed: RecordedPerson, degree: str
) -> None:
    full = RecordedPerson("a", "Anna Berg", "International Organization for Migration")
    known = organizations_of([full, typed])

    assert compare_profiles(read_profile(full, known), read_profile(typed, known)) == degree


def test_a_speaker_is_recognized_by_an_alias() -> None:
    one = RecordedPerson("a", "Anna Berg", aliases=("iPhone von Anna",))
    other = RecordedPerson("b", "iPhone von Anna")
    nobody = frozenset[str]()

    assert compare_profiles(read_profile(one, nobody), read_profile(other, nobody)) == "same"
