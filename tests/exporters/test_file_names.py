"""Names of files by a pattern, as every system takes them."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.summary.publication import Publication
from townnotes_exporters.targets.file_names import (
    LONGEST,
    USUAL,
    NamePlaces,
    as_file_name,
    named,
    places_of,
    unknown_places,
)

NOW = datetime(2026, 3, 11, 17, 5, tzinfo=UTC)
PLACES = NamePlaces(
    kind="Summary", title="virtual townhall", series="Coast 2026", number="3", date="2026-03-11",
    time="17-05", version="", speakers="", state="draft", language="en",
)  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        (USUAL, "Summary 2026-03-11"),
        ("{series} – {number} – {date}", "Coast 2026 – 3 – 2026-03-11"),
        ("{number}. {title}, {state} {time}", "3. virtual townhall, draft 17-05"),
        ("{kind}", "Summary"),
        ("minutes", "minutes"),
    ],
)
def test_each_place_is_filled_with_what_it_stands_for(pattern: str, name: str) -> None:
    assert named(pattern, PLACES).stem == name


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{kind} [{version}]", "Summary"),
        ("{kind}_{version}_{date}", "Summary_2026-03-11"),
        ("{version} - {kind}", "Summary"),
        ("{kind} - {version}", "Summary"),
        ("{kind} ({version}) ({speakers}) {number}", "Summary 3"),
        ("{version}", "Summary 2026-03-11"),
        ("", "Summary 2026-03-11"),
    ],
)
def test_an_empty_place_takes_brackets_and_signs_with_it(pattern: str, name: str) -> None:
    assert named(pattern, PLACES).stem == name


def test_a_place_that_there_is_not_stays_and_is_told() -> None:
    assert named("{dat} {kind}", PLACES).stem == "{dat} Summary"
    assert unknown_places("{dat} {kind} {Date}") == ["{dat}", "{Date}"]


@pytest.mark.parametrize(
    ("typed", "name", "signs"),
    [
        ("Q1/Q2: what?", "Q1-Q2- what-", "/:?"),
        ('a<b>c"d|e*f\\g', "a-b-c-d-e-f-g", '<>"|*\\'),
        (" .hidden. ", "hidden", ""),
        ("two\nlines\tand  tabs", "two lines and tabs", ""),
        ("invoice\u202exdoc", "invoicexdoc", ""),
        ("Résumé – 发言 – речь", "Résumé – 发言 – речь", ""),
    ],
)
def test_what_a_system_refuses_is_mended_and_told(typed: str, name: str, signs: str) -> None:
    found = as_file_name(typed)

    assert (found.stem, found.signs) == (name, signs)


@pytest.mark.parametrize("typed", ["con", "PRN", "Aux.2026", "nul ", "com1", "LPT9", "com¹"])
def test_the_names_of_windows_own_devices_get_a_line(typed: str) -> None:
    found = as_file_name(typed)

    assert found.is_reserved
    assert found.stem.replace("_", "") == typed.strip()


@pytest.mark.parametrize("typed", ["console", "community", "com10", "null", "auxiliary"])
def test_words_that_only_begin_so_stay(typed: str) -> None:
    assert as_file_name(typed).stem == typed


def test_a_name_that_is_too_long_is_cut_between_letters() -> None:
    found = as_file_name("ж" * 300)

    assert found.is_cut
    assert found.stem == "ж" * (LONGEST // 2)


SIGNS = st.text(st.characters() | st.sampled_from('/:*?"<>|\\. {}()_-'), max_size=250)


@given(pattern=SIGNS | st.sampled_from(["con", "{version}", "{title}.{title}"]), title=SIGNS)
def test_whatever_is_typed_the_name_is_one_that_every_system_takes(
    pattern: str, title: str
) -> None:
    stem = named(pattern, PLACES._replace(title=title)).stem

    assert stem
    assert not re.search(r'[\\/:*?"<>|\x00-\x1f]', stem)
    assert stem == stem.strip(". ")
    assert len(stem.encode()) <= LONGEST
    assert as_file_name(stem).stem == stem


def test_the_places_tell_the_session_and_what_is_published(townhall: Townhall) -> None:
    public = places_of(townhall.state, Publication(), NOW)
    inside = places_of(townhall.state, Publication(is_internal=True, attribution="none"), NOW)

    assert (public.title, public.number, public.date) == ("virtual townhall", "3", "2026-03-11")
    assert (public.version, public.speakers, public.state) == ("", "", "draft")
    assert (inside.version, inside.speakers) == ("internal", "without names")
