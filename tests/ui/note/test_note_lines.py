"""Lines keep their identity however they are split, joined and pasted over."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.commands.points import JoinedLine
from townnotes_ui.note.lines import NoteLines, split_long

TEXTS = st.lists(st.text("ab ", max_size=3), min_size=1, max_size=6)


def _lines(*texts: str) -> NoteLines:
    lines = NoteLines(0)
    lines.replace(0, 1, texts, 0)
    lines.take_changes()
    return lines


def _ids(lines: NoteLines) -> list[str]:
    return [line.id for line in lines.lines]


# R10: 20,000 lines pasted wrote 700 MB, as each entry went to another page of the file.
def test_lines_pasted_at_once_have_ids_that_stand_together_in_a_file() -> None:
    pasted, other = _ids(_lines(*"abcd")), _ids(_lines(*"abcd"))

    together = sorted([*pasted[1:], *other[1:]])

    assert len({*pasted, *other}) == 8
    assert set(together[:3]) in ({*pasted[1:]}, {*other[1:]})


def test_enter_in_the_middle_keeps_the_identity_with_the_first_half() -> None:
    lines = _lines("one two", "three")
    first, other = _ids(lines)

    lines.replace(0, 1, ["one", " two"], 5)

    assert _ids(lines)[0] == first
    assert _ids(lines)[2] == other
    assert lines.changed == set(_ids(lines)[:2])


def test_enter_at_the_start_keeps_it_with_the_text_that_moves_down() -> None:
    lines = _lines("one")
    (first,) = _ids(lines)

    lines.replace(0, 1, ["", "one"], 5)

    assert _ids(lines)[1] == first
    assert not lines.changed


def test_two_lines_joined_keep_the_first_ones() -> None:
    lines = _lines("one", "two")
    first, second = _ids(lines)

    lines.replace(0, 2, ["onetwo"], 5)

    assert _ids(lines) == [first]
    assert lines.removed == [second]


def test_an_empty_line_joined_with_another_gives_way() -> None:
    lines = _lines("", "two")
    second = _ids(lines)[1]

    lines.replace(0, 2, ["two"], 5)

    assert _ids(lines) == [second]
    assert not lines.changed


def test_a_change_reported_too_wide_touches_only_what_changed() -> None:
    lines = _lines("one", "two", "three")
    before = _ids(lines)

    lines.replace(0, 3, ["one", "two!", "three"], 5)

    assert _ids(lines) == before
    assert lines.changed == {before[1]}


@given(old=TEXTS, new=TEXTS)
def test_lines_always_say_what_stands_there(old: list[str], new: list[str]) -> None:
    lines = _lines(*old)
    before = {line.id: line.text for line in lines.lines}

    lines.replace(0, len(old), new, 5)

    assert [line.text for line in lines.lines] == new
    assert len(set(_ids(lines))) == len(new)
    for line in lines.lines:
        assert line.id in lines.changed or before.get(line.id, "") == line.text
    assert set(lines.removed) == set(before) - set(_ids(lines))


@given(text=st.text(st.sampled_from("ab é🙂\n\r\u2028"), max_size=200), longest=st.integers(8, 40))
def test_long_lines_are_split_and_nothing_is_lost(text: str, longest: int) -> None:
    parts = split_long(text, longest)

    assert all(len(part.encode()) <= longest for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_line_joined_remembers_which_words_were_the_others() -> None:
    lines = _lines("one", "two")
    first, second = _ids(lines)

    lines.replace(0, 2, ["onetwo"], 5)
    lines.replace(0, 1, ["onetwo!"], 6)

    assert lines.lines[0].joined == (JoinedLine(second, "two"),)
    assert not lines.lines[0].is_anew
    lines.settle({first})
    assert lines.lines[0].joined == ()


def test_a_line_whose_words_went_is_not_joined_but_removed() -> None:
    lines = _lines("one", "two")

    lines.replace(0, 2, ["on"], 5)

    assert lines.lines[0].joined == ()


def test_of_three_lines_joined_the_one_between_leaves_nothing() -> None:
    lines = _lines("one", "two", "three")
    third = _ids(lines)[2]

    lines.replace(0, 3, ["onee"], 5)

    assert lines.lines[0].joined == (JoinedLine(third, "e"),)


def test_a_line_emptied_is_said_anew_though_it_was_not_saved_meanwhile() -> None:
    lines = _lines("one")

    lines.replace(0, 1, [""], 5)
    lines.replace(0, 1, ["two"], 6)

    assert lines.lines[0].is_anew
