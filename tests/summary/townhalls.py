"""Builds sessions for the tests of the summary, by the same assignments that typing makes."""

from pathlib import Path
from typing import Any

import pytest

from townnotes.domain.commands.records import make
from townnotes.domain.entities import (
    Category,
    Entity,
    Intervention,
    Link,
    Participant,
    Point,
    ReferenceText,
    SessionDetails,
    Statement,
    Theme,
)
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.domain.state import State
from townnotes.interchange import read_session
from townnotes.summary.draft import Draft, DraftParagraph, write_draft

SHARED = Path(__file__).parents[3] / "shared"


def shared_text(name: str) -> str:
    """Return a page of the shared folder, or skip where it is absent."""
    page = SHARED / name
    if not page.exists():
        pytest.skip(f"{page} is not here: the page is read from the folder beside the project")
    return page.read_text(encoding="utf-8")


def state_of(assigns: list[Assign]) -> State:
    """Return the state that assignments make, in their order."""
    state = State()
    state.apply(
        Register(one.entity, one.id, one.field, "author", stamp, encode_value(one.value))
        for stamp, one in enumerate(assigns, start=1)
    )
    return state


def state_from_json(text: str) -> State:
    return state_of(read_session(text).assigns)


class Townhall:
    """A session that grows a line at a time; ids are given by the test or counted."""

    def __init__(self, **details: Any) -> None:
        self._assigns: list[Assign] = []
        self._count = 0
        self.add(SessionDetails, "session", **details)
        self.add(Category, "stakeholder", singular="stakeholder", plural="stakeholders",
                 took_the_floor=True)  # fmt: skip
        self.add(Category, "un", singular="UN entity", plural="UN entities", took_the_floor=True)
        self.add(Category, "convening", singular="co-facilitator", plural="co-facilitators")

    def add(self, kind: type[Entity], id_: str = "", /, **fields: Any) -> str:
        self._count += 1
        id_ = id_ or f"{kind.entity} {self._count}"
        if "rank" in kind.__dataclass_fields__:
            fields.setdefault("rank", f"{self._count:06}")
        self._assigns += make(kind, id_, **fields)
        return id_

    def theme(self, label: str, **fields: Any) -> str:
        return self.add(Theme, label, label=label, **fields)

    def speaker(self, id_: str, category: str = "stakeholder", kind: str = "statement") -> str:
        """Add a participant and give them the floor; their intervention is called `turn …`."""
        self.add(Participant, id_, name=f"Speaker {id_}", category=category)
        return self.turn(id_, kind)

    def turn(self, speaker: str, kind: str = "statement", id_: str = "") -> str:
        began = 1000 * (self._count + 1)
        turn = id_ or f"turn {speaker}"
        return self.add(Intervention, turn, speaker=speaker, kind=kind, began=began)

    def says(self, who: str, stance: str, text: str, theme: str = "", **fields: Any) -> str:
        """Note a point; a speaker who has not spoken yet is given the floor first."""
        turn = who if who.startswith("turn ") else f"turn {who}"
        if not any(one.id == turn for one in self._assigns):
            self.speaker(who)
        given: dict[str, Any] = {"themes": (theme,) if theme else (), **fields}
        return self.add(Point, intervention=turn, stance=stance, text=text, **given)

    def same(self, one: str, other: str) -> None:
        self.add(Link, kind="point", one=one, other=other)

    def by_hand(self, section: str, text: str, *rests_on: str) -> None:
        self.add(Statement, section=section, text=text, rests_on=rests_on, by_hand=True)

    @property
    def state(self) -> State:
        return state_of(self._assigns)

    def state_after(self, assigns: list[Assign]) -> State:
        """Return the state with more assignments, as a command gives them."""
        return state_of([*self._assigns, *assigns])

    @property
    def draft(self) -> Draft:
        return write_draft(self.state)

    def paragraph(self, section: str) -> str:
        """Return the text of a section, or nothing where it has no paragraph."""
        found = paragraph_of(self.draft, section)
        return found.text if found else ""


def paragraph_of(draft: Draft, section: str) -> DraftParagraph | None:
    return next((one for one in draft.paragraphs if one.section == section), None)


def on_bees() -> Townhall:
    """Return a townhall with one theme and one reference text."""
    town = Townhall(inputs_on="text")
    town.add(ReferenceText, "text", short="REV2")
    town.theme("bees")
    return town


def with_others(town: Townhall, count: int) -> Townhall:
    """Let more people take the floor, so that few stay few."""
    for number in range(count):
        town.speaker(f"other {number}")
    return town
