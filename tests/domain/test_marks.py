"""Inline marks become fields and leave the text clean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.points.marks import Marks, has_marks, read_marks
from townnotes.domain.points.stances import STANCES, stance_like


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("own paragraph #gender", Marks("own paragraph", themes=("gender",))),
        ("> own paragraph", Marks("own paragraph", short=">")),
        ("!urge to retain it", Marks("to retain it", stances=("urge",))),
        ("the wording on access §12", Marks("the wording on access", paragraphs=("12",))),
        ("// sounded tired", Marks("sounded tired", private=True)),
        ("sounded tired //", Marks("sounded tired", private=True)),
        ("see https://example.org/a#b", Marks("see https://example.org/a#b")),
        ("costs rose - by 5 %", Marks("costs rose - by 5 %")),
        ("#1 priority", Marks("priority", themes=("1",))),
    ],
)
def test_a_mark_is_read_and_taken_out(line: str, expected: Marks) -> None:
    assert read_marks(line) == expected


def test_a_wording_proposal_keeps_its_words_in_the_text() -> None:
    marks = read_marks('"shared sky" -> "common sky" in §4')

    assert marks.wording == ("shared sky", "common sky")
    assert marks.paragraphs == ("4",)
    assert "shared sky" in marks.text


@given(st.text(max_size=80))
def test_reading_marks_never_fails_and_is_stable(line: str) -> None:
    once = read_marks(line)

    assert len(once.text) <= len(line)


@pytest.mark.parametrize(
    ("typed", "stance"),
    [("call", "called for"), ("URGED", "urged"), ("calledfor", "called for"), ("zz", ""), ("", "")],
)
def test_a_stance_is_found_by_how_it_begins(typed: str, stance: str) -> None:
    assert stance_like(typed, STANCES) == stance


@pytest.mark.parametrize("line", ['"' + " " * 20_000, '"a" ' * 5_000, "#" * 20_000, "/" * 20_000])
def test_a_long_strange_line_is_read(line: str) -> None:
    # How long it takes is measured in tests/bench/marks_bench.py: the slow way took minutes.
    assert len(read_marks(line).text) <= len(line)


@given(st.text('ab #!@§*≠"“»->→/+?:1é', max_size=14))
def test_a_line_without_any_sign_of_a_mark_holds_none(line: str) -> None:
    read = read_marks(line)

    assert has_marks(line) or read == Marks(text=read.text)
