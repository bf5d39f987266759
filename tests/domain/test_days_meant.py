"""Dates are read as people type them; what may be two days is said to be two."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.dates import days_meant, long_date

NEAR = date(2026, 11, 30)
DAYS = st.dates(date(2001, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3 Dec", date(2026, 12, 3)),
        ("3 december", date(2026, 12, 3)),
        ("Dec 3", date(2026, 12, 3)),
        ("3rd of December", date(2026, 12, 3)),
        ("Thursday, 3 Dec. 2026", date(2026, 12, 3)),
        ("December 3, 2026", date(2026, 12, 3)),
        ("3 déc. 2026", date(2026, 12, 3)),
        ("1er août 2026", date(2026, 8, 1)),
        ("jeudi 3 décembre 2026", date(2026, 12, 3)),
        ("3 de diciembre de 2026", date(2026, 12, 3)),
        ("1º de enero de 2027", date(2027, 1, 1)),
        ("13/12/2026", date(2026, 12, 13)),
        ("12/13/2026", date(2026, 12, 13)),
        ("3.12.2026", date(2026, 12, 3)),
        ("3.12.", date(2026, 12, 3)),
        ("5/5/26", date(2026, 5, 5)),
        ("2026-12-03", date(2026, 12, 3)),
        ("2026/12/3", date(2026, 12, 3)),
        ("5 Jan", date(2027, 1, 5)),
    ],
)
def test_a_date_is_read_as_people_write_it(typed: str, meant: date) -> None:
    assert days_meant(typed, NEAR) == (meant,)


@pytest.mark.parametrize("typed", ["3/12/2026", "3-12-2026", "3/12", "3 / 12 / 26"])
def test_two_figures_that_may_stand_either_way_are_two_days(typed: str) -> None:
    assert days_meant(typed, NEAR)[0] == date(2026, 12, 3)
    assert len(days_meant(typed, NEAR)) == 2


@pytest.mark.parametrize(
    "typed", ["", "in spring", "30 February 2026", "3", "3 Ju", "3 jui 2026", "32/1/2026", "12 Ma"]
)
def test_what_is_no_day_is_none(typed: str) -> None:
    assert days_meant(typed, NEAR) == ()


def test_what_follows_the_townhall_is_the_next_such_day(
) -> None:  # fmt: skip
    assert days_meant("3 Feb", date(2026, 10, 1)) == (date(2027, 2, 3),)
    assert days_meant("30 Sep", date(2026, 10, 1), is_after=True) == (date(2027, 9, 30),)


@given(DAYS, st.sampled_from(["%-d %B %Y", "%-d %b %Y", "%B %-d, %Y", "%Y-%m-%d", "%-d.%-m.%Y"]))
def test_a_day_in_words_is_read_back_whatever_is_near(day: date, shape: str) -> None:
    assert days_meant(day.strftime(shape), NEAR) == (day,)
    assert days_meant(long_date(day), NEAR + timedelta(999)) == (day,)


@given(st.text(max_size=40), DAYS)
def test_no_text_makes_it_stumble(typed: str, near: date) -> None:
    assert len(days_meant(typed, near)) <= 2
    assert len(days_meant(typed, near, is_after=True)) <= 2


@given(DAYS, st.sampled_from("/-"))
def test_figures_mean_the_day_that_was_written_among_what_they_may(day: date, sign: str) -> None:
    assert day in days_meant(f"{day.day}{sign}{day.month}{sign}{day.year}", NEAR)
