"""Annexes of a final summary say up to when they hold what was noted, as its text is older."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from tests.builders import Townhall
from townnotes.beginning import draft_in
from townnotes.domain.commands.records import delete
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.commands.summary import make_final, reopen
from townnotes.domain.entities import Point
from townnotes.summary.by_hand.editions import text_of
from townnotes.summary.document import Paragraph
from townnotes.summary.publication import Publication, publish
from townnotes_exporters.formats import write

AT = 1_778_764_200_000
"""Thursday, 14 May 2026, 15.10 in Geneva."""
MINUTE = 60


@pytest.fixture
def final(townhall: Townhall) -> Townhall:
    """Return a townhall whose summary was made final at 15.10."""
    townhall.time = AT - 60 * MINUTE * 1000
    townhall.do(change_details(townhall.state, time_zone="Europe/Zurich"))
    _says(townhall, "a fund")
    townhall.time = AT
    text = text_of(townhall.state, draft_in(townhall.state))
    townhall.do(make_final(townhall.state, "e1", "", AT, "", text))
    return townhall


def _says(townhall: Townhall, what: str) -> None:
    townhall.speaks(townhall.participant(f"Ms. {what}"), f"!called {what}")


def _written(townhall: Townhall, folder: Path) -> list[str]:
    draft = draft_in(townhall.state)
    wanted = Publication(frozenset({"speakers", "points"}))
    write(publish(townhall.state, draft, wanted), folder / "summary.docx")
    return [one.text for one in Document(str(folder / "summary.docx")).paragraphs]


# G4
def test_annexes_of_a_final_summary_say_until_when_they_were_noted(
    final: Townhall, tmp_path: Path
) -> None:
    _says(final.later(91 * MINUTE), "a school")

    written = _written(final, tmp_path)

    line = "As noted until 14 May 2026, 16:42; the text above was made final at 15:10."
    for heading in ("Annex I. List of speakers", "Annex II. Points by theme"):
        assert written[written.index(heading) + 1] == line


# G4
def test_where_nothing_was_noted_since_the_annexes_say_nothing_of_it(
    final: Townhall, tmp_path: Path
) -> None:
    assert "As noted until" not in "\n".join(_written(final, tmp_path))


# G4
def test_a_summary_that_was_reopened_has_annexes_as_new_as_its_text(
    final: Townhall, tmp_path: Path
) -> None:
    _says(final.later(91 * MINUTE), "a school")
    final.do(reopen(final.state, "e2", "", AT + 1, ""))

    assert "As noted until" not in "\n".join(_written(final, tmp_path))


# G4
def test_a_point_deleted_on_another_day_is_something_that_came_since(
    final: Townhall, tmp_path: Path
) -> None:
    point = final.state.all(Point)[0]
    final.later(24 * 60 * MINUTE).do(delete(point))

    line = "As noted until 15 May 2026, 15:10; the text above was made final on 14 May 2026, 15:10."
    assert line in _written(final, tmp_path)


# G4, X22
@pytest.mark.parametrize(
    ("language", "until", "since"),
    [
        ("fr", "jusqu’au 14 mai 2026, 16 h 42 ;", "a été arrêté à 15 h 10."),
        ("es", "hasta el 14 de mayo de 2026, 16:42;", "se dio por definitivo a las 15:10."),
    ],
)
def test_it_is_said_in_the_summarys_language(
    final: Townhall, language: str, until: str, since: str
) -> None:
    _says(final.later(91 * MINUTE), "a school")
    draft = replace(draft_in(final.state), language=language)

    (annex,) = publish(final.state, draft, Publication(frozenset({"points"}))).annexes

    first = annex.blocks[0]
    assert isinstance(first, Paragraph)
    line = first.text.replace("\u00a0", " ").replace("\u202f", " ")
    assert until in line
    assert line.endswith(since)
