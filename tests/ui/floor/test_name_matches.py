"""Two or three letters find who is meant."""

from townnotes_ui.completion.matching import Candidate, as_candidate, find_matches


def _people() -> list[Candidate]:
    return [
        as_candidate("1", ("Marta Kovač", "Harbour Friends"), True),
        as_candidate("2", ("Ulf Martinsson", "Pier Workers"), False),
        as_candidate("3", ("José Álvarez", "World Health Organization", "WHO"), False),
        as_candidate("4", ("أمل النجار", "جمعية البحر"), False),
    ]


def _found(typed: str) -> list[str]:
    return [one.id for one in find_matches(typed, _people())]


def test_the_beginning_of_any_word_is_enough_and_accents_are_not_needed() -> None:
    assert _found("alv") == ["3"]
    assert _found("kovac") == ["1"]
    assert _found("jo al") == ["3"]
    assert _found("النج") == ["4"]


def test_organizations_and_aliases_are_found_too() -> None:
    assert _found("who") == ["3"]
    assert _found("pier") == ["2"]


def test_who_is_not_on_the_list_yet_comes_first() -> None:
    assert _found("mar") == ["2", "1"]


def test_letters_inside_a_word_and_no_letters_find_nobody() -> None:
    assert _found("arta") == []
    assert _found("  ") == []
    assert _found("!?") == []
