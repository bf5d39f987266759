"""A summary sent out as a Word file, edited there, and brought back."""

from collections.abc import Mapping
from itertools import count
from pathlib import Path

import pytest

from tests.summary.townhalls import Townhall
from tests.taking_back.word_hands import WordHands
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.summary.draft import Draft, draft_for, write_draft
from townnotes.summary.publication import Publication
from townnotes.taking_back.compared import BackRow, ComparedSummary
from townnotes.taking_back.comparing import compare
from townnotes.taking_back.edited_file import read_edited
from townnotes.taking_back.taking import Answer, first_answers, taken
from townnotes_exporters.publishing import Order, publish_to

BUSES = "Stakeholders called for night buses."
BENCHES = (
    "They asked for a bench by the mill, a bench by the ford, a bench by the quay and a bench by "
    "the kiln."
)
BEES = f"Stakeholders welcomed the bees. {BENCHES}"


class SentOut:
    """A townhall whose summary was sent out, if it is not out yet; `hands` edit the file."""

    def __init__(self, town: Townhall, path: Path, publication: Publication | None = None) -> None:
        self.town, self.path = town, path
        chosen = publication or Publication()
        if not path.exists():
            draft = draft_for(town.state, chosen.attribution)
            publish_to(town.state, draft, Order(path, chosen, allows_names=True))
        self.hands = WordHands(path)
        self._new = count()

    def compared(self, state: State | None = None) -> ComparedSummary:
        """Save what the hands did, and compare it with the summary."""
        edited = self.hands.saves(self.path.with_name("edited.docx"))
        return compare(state or self.town.state, read_edited(edited))

    def changes(self) -> list[BackRow]:
        """Return what is different, in the order of the file."""
        compared = self.compared()
        return [compared.rows[at] for at in compared.changes]

    def assigns(self, answers: Mapping[int, Answer] | None = None) -> list[Assign]:
        """Return what is written when all that is sure is taken."""
        compared = self.compared()
        given = first_answers(compared) if answers is None else answers
        return taken(self.town.state, compared, given, lambda: f"new {next(self._new)}")

    def all_taken(self) -> list[Assign]:
        """Return what is written when everything is taken."""
        compared = self.compared()
        return self.assigns(dict.fromkeys(compared.changes, "take"))

    def state_after(self, assigns: list[Assign] | None = None) -> State:
        return self.town.state_after(self.assigns() if assigns is None else assigns)

    def draft_after(self, assigns: list[Assign] | None = None) -> Draft:
        return write_draft(self.state_after(assigns))


def told(draft: Draft) -> list[str]:
    """Return the words of a summary's paragraphs."""
    return [one.text for one in draft.paragraphs if one.text.strip()]


def debate() -> Townhall:
    """Return a townhall whose summary has an opening and three paragraphs by theme."""
    town = Townhall(ordinal=3, name="virtual townhall", date="2026-03-11", platform="Zoom")
    for theme in ("buses", "bees", "parks"):
        town.theme(theme)
    for who, where in (("ada", "mill"), ("bo", "ford"), ("cy", "quay"), ("di", "kiln")):
        town.says(who, "called for", "night buses", "buses")
        town.says(who, "welcomed", "the bees", "bees")
        town.says(who, "asked for", f"a bench by the {where}", "bees")
        town.says(who, "supported", "the wider parks", "parks")
    return town


@pytest.fixture
def sent(tmp_path: Path) -> SentOut:
    """Send the summary of a debate out."""
    return SentOut(debate(), tmp_path / "summary.docx")
