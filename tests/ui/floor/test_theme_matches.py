"""Finding a theme by letters."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.floor.floor_rows import ThemeRow
from townnotes_ui.completion.matching import find_themes, is_known

ROWS = (
    ThemeRow("1", "1", "labour rights", "#111111", 3),
    ThemeRow("2", "2", "wage theft", "#111111", 2, "1"),
    ThemeRow("3", "3", "hours", "#111111", 1, "1"),
    ThemeRow("4", "4", "child labour", "#222222", 1),
    ThemeRow("5", "5", "diásporas", "#333333", 1),
)
LABELS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)


def found(typed: str) -> list[str]:
    return [row.label for row in find_themes(typed, ROWS)]


# E2
def test_what_begins_as_typed_comes_first_then_what_holds_it_then_what_stands_under_it() -> None:
    assert found("lab") == ["labour rights", "child labour", "wage theft", "hours"]


# E2
def test_words_fit_in_any_order_and_without_accents() -> None:
    assert found("theft wa") == ["wage theft"]
    assert found("DIAS") == ["diásporas"]
    assert found("labour > wa") == ["wage theft"]
    assert found("labour/h") == ["hours"]
    assert found("ferries") == []


# E2
@given(st.lists(LABELS, max_size=6, unique=True), LABELS)
def test_a_label_typed_whole_is_found_first_and_nothing_is_found_twice(
    labels: list[str], typed: str
) -> None:
    rows = [ThemeRow(str(at), "", label, "", 0) for at, label in enumerate(labels)]

    found = find_themes(typed, rows)

    assert len({row.id for row in found}) == len(found)
    assert set(found) <= set(rows)
    if typed in labels and find_themes(typed, rows) != rows:
        first = found[0].label
        assert find_themes(first, [ThemeRow("x", "", typed, "", 0)])


# E2
def test_a_theme_is_known_by_its_whole_label_under_the_parent_that_is_typed() -> None:
    assert is_known("Wage  theft", ROWS)
    assert is_known("labour rights > wage theft", ROWS)
    assert not is_known("child labour > wage theft", ROWS)
    assert not is_known("wage", ROWS)
