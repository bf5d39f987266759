"""`townnotes take-back` says what differs, and writes nothing that nobody asked for."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builders import Townhall
from tests.taking_back.word_hands import WordHands
from townnotes.command_line.commands import command_line
from townnotes.domain.commands.summary import make_final
from townnotes.domain.entities import Statement, SummaryRemark
from townnotes.session import Session
from townnotes.summary.by_hand.editions import digest_of, text_of
from townnotes.summary.draft import write_draft
from townnotes.summary.publication import Publication
from townnotes_exporters.publishing import Order, publish_to

WELLS = "called for clean wells"
TAKEN = "Some stakeholders called for clear wells."


@pytest.fixture
def sent(tmp_path: Path) -> tuple[Path, WordHands]:
    """Have a session, closed again, and its summary sent out."""
    path = tmp_path / "townhall.townnotes"
    hall = Townhall(path)
    category = hall.category("stakeholder", "stakeholders")
    hall.theme("water")
    for name in ("Ada", "Bo", "Cy"):
        one = hall.participant(name, category=category.id)
        hall.speaks(one, "!called clean wells #water")
    state = hall.state
    publish_to(state, write_draft(state), Order(tmp_path / "sent.docx", Publication()))
    hall.session.close()
    return path, WordHands(tmp_path / "sent.docx")


def run(path: Path, hands: WordHands, *options: str) -> Result:
    edited = hands.saves(path.with_name("edited.docx"))
    return CliRunner().invoke(command_line, ["take-back", str(path), str(edited), *options])


def statements(path: Path) -> list[str]:
    session = Session.open(path, "me")
    try:
        return [one.text for one in session.state.all(Statement)]
    finally:
        session.close()


def test_what_was_changed_is_taken_and_said(sent: tuple[Path, WordHands]) -> None:
    path, hands = sent
    wells = hands.that_says(WELLS)
    hands.tracks(wells, "clean wells", "clear wells", "Ada Editor")
    hands.comments(wells, "Ada Editor", "Clear, not clean.")

    result = run(path, hands)

    assert result.exit_code == 0, result.output
    assert "1 changed" in result.output
    assert "Changed by Ada Editor" in result.output
    assert "Remark (Ada Editor · 2026-03-12 10:15): “Clear, not clean.”" in result.output
    assert statements(path) == [TAKEN]
    session = Session.open(path, "me")
    assert [one.text for one in session.state.all(SummaryRemark)] == ["Clear, not clean."]
    session.close()


def test_a_dry_run_says_it_and_writes_nothing(sent: tuple[Path, WordHands]) -> None:
    path, hands = sent
    hands.types(hands.that_says(WELLS), "clean", "clear")
    before = path.read_bytes()

    result = run(path, hands, "--dry-run", "--json")

    told = json.loads(result.output)
    (changed,) = (one for one in told["paragraphs"] if one["what"] == "changed")
    assert changed["theirs"] == [TAKEN]
    assert changed["done"] == "take"
    assert path.read_bytes() == before


def test_doubts_stay_as_they_are_unless_all_is_wanted(sent: tuple[Path, WordHands]) -> None:
    path, hands = sent
    hands.types(hands.that_says(WELLS), "clean", "clear")
    hands.forgets_bookmarks()

    result = run(path, hands)

    assert "matched by its words" in result.output
    assert "left as it is here" in result.output
    assert statements(path) == []
    run(path, hands, "--all")
    assert statements(path) == [TAKEN]


def test_a_final_summary_is_reopened_only_when_asked(sent: tuple[Path, WordHands]) -> None:
    path, hands = sent
    session = Session.open(path, "me")
    state, draft = session.state, write_draft(session.state)
    session.submit(make_final(state, "f" * 32, "", 5, digest_of(draft), text_of(state, draft)))
    session.close()
    hands.types(hands.that_says(WELLS), "clean", "clear")

    refused = run(path, hands)

    assert refused.exit_code == 1
    assert "--reopen" in refused.output
    assert statements(path) == []
    assert run(path, hands, "--reopen").exit_code == 0
    assert statements(path) == [TAKEN]
