"""Checks paragraphs typed by hand, and mends them as the window does."""

from typing import Any

from tests.summary.townhalls import Townhall
from townnotes.domain.commands.summary import WordedSentence, write_paragraph
from townnotes.domain.registers import Register, encode_value
from townnotes.domain.state import State
from townnotes.summary.draft import write_draft
from townnotes.summary.lint import Finding, lint, mended
from townnotes.summary.style.house_style import HouseStyle, built_in, in_language


def style(name: str = "townhall", language: str = "en") -> HouseStyle:
    return in_language(built_in(name), language)


def check(
    town: Townhall | State, rule: int, name: str = "editorial", language: str = "en"
) -> list[Finding]:
    """Return what one rule finds in a whole townhall."""
    state = town.state if isinstance(town, Townhall) else town
    chosen = style(name, language)
    return [one for one in lint(state, write_draft(state, chosen), chosen) if one.rule == rule]


def typed(text: str, section: str = "overview", **details: Any) -> Townhall:
    """Return a townhall with one paragraph that was typed by hand."""
    town = Townhall(**details)
    town.by_hand(section, text)
    return town


def said(text: str, rule: int, name: str = "editorial", language: str = "en") -> list[str]:
    """Return the words that a rule finds in a paragraph typed by hand."""
    return [one.said for one in check(typed(text), rule, name, language)]


def with_fixes(
    text: str, rule: int, name: str = "editorial", language: str = "en", section: str = "overview"
) -> str:
    """Return a paragraph typed by hand with everything mended that a rule finds in it."""
    found = [
        one for one in check(typed(text, section), rule, name, language) if one.section == section
    ]
    return mended(text, found)


def after(state: State, section: str, text: str) -> State:
    """Return the state once a paragraph was edited to read so."""
    registers = list(state.registers()) if hasattr(state, "registers") else []
    assigns = write_paragraph(state, section, [WordedSentence("by hand", text)])
    made = State()
    made.apply(registers)
    made.apply(
        Register(one.entity, one.id, one.field, "author", 10_000 + stamp, encode_value(one.value))
        for stamp, one in enumerate(assigns)
    )
    return made
