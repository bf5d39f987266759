"""Marks as keyboards of Chinese, Japanese and Arabic type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.points.marks import has_marks, read_marks
from townnotes.domain.points.wide_signs import PLAIN, plain_signs


@pytest.mark.parametrize(
    ("wide", "plain"),
    [
        ("强调＃能力建设", "强调 #能力建设"),
        ("强调#能力建设", "强调 #能力建设"),
        ("＃pay 夜班", "#pay 夜班"),
        ("！call 更多的灯", "!call 更多的灯"),
        ("？ 谁来付钱", "? 谁来付钱"),
        ("؟ من يدفع", "? من يدفع"),
        ("＋ 结构清楚", "+ 结构清楚"),
        ("＋1 @Ada", "+1 @Ada"),
        ("＠Ada 说得对", "@Ada 说得对"),
    ],
)
def test_a_wide_sign_is_the_mark_that_the_plain_one_is(wide: str, plain: str) -> None:
    assert read_marks(wide) == read_marks(plain)
    assert has_marks(wide)


def test_a_theme_ends_where_chinese_punctuation_does() -> None:
    found = read_marks("强调#能力建设，并呼吁增加资金")

    assert (found.themes, found.text) == (("能力建设",), "强调，并呼吁增加资金")


@pytest.mark.parametrize(
    "line", ["谁来付钱？", "太好了！", "من يدفع؟", "A＋B", "二十－三十", "C# and F#", "price?"]
)
def test_what_stands_as_punctuation_stays(line: str) -> None:
    assert read_marks(line).text == line
    assert not has_marks(line)


def test_a_theme_written_without_a_blank_is_on_the_point(townhall: Townhall) -> None:
    theme = townhall.theme("能力建设")
    townhall.theme("pay")

    townhall.asks(townhall.participant("李明"))
    townhall.next()

    point = townhall.types("强调＃能力建设")

    assert (point.text, point.themes) == ("强调", (theme,))


@given(st.text(alphabet=[*PLAIN, *PLAIN.values(), *"ab 能力，1\u3000"], max_size=12))
def test_all_else_stays_as_it_was_typed(line: str) -> None:
    plain = plain_signs(line)

    assert len(plain) == len(line)
    assert all(one == other or PLAIN[one] == other for one, other in zip(line, plain, strict=True))
    assert plain_signs(plain) == plain
