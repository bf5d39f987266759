"""The list of un-style.md, section 9, one by one: found where it is wrong, and only there."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from tests.summary.harbours import harbours
from tests.summary.lint.checking import after, check, style, typed
from tests.summary.townhalls import Townhall, with_others
from townnotes.domain.entities import Convener, Participant
from townnotes.domain.registers import Register, encode_value
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.summary.draft import write_draft
from townnotes.summary.lint import RULES, lint, mended
from townnotes.summary.style.house_style import read_style

Held = Townhall | State


@dataclass(frozen=True)
class Case:
    """A rule with a text it does not pass, one it passes, and what one click makes of the first.

    `section` is where the texts stand; `mended` is None where a person has to decide.
    """

    rule: int
    wrong: str
    right: str
    mended: str | None
    section: str = "overview"
    make: Callable[[str, str], Held] = typed
    style: str = "editorial"


def _in_harbours(text: str, section: str) -> Held:
    return after(harbours(), section, text)


def _on_lamps(stance: str, count: int) -> Callable[[str, str], Held]:
    def made(text: str, section: str) -> Held:
        town = Townhall()
        town.theme(section)
        points = [town.says(f"s{n}", stance, "lamps", section) for n in range(count)]
        with_others(town, 20)
        town.by_hand(section, text, *points)
        return town

    return made


def _fourth(text: str, section: str) -> Held:
    town = typed(text, section, ordinal=4)
    town.by_hand("title", "4th townhall")
    return town


def _with_a_guest(text: str, section: str) -> Held:
    town = typed(text, section)
    town.add(Participant, name="Ada Mole", organization="Reef Watch")
    return town


def _convened(text: str, section: str) -> Held:
    town = typed(text, section)
    town.add(Convener, role="chair", name="Rosa Vane", of="Peru", post="Ambassador",
             honorific="Ms.")  # fmt: skip
    return town


CASES = (
    Case(1, "96 participants took part and 9 participants took the floor.",
         "96 participants took part and 7 participants took the floor.",
         "96 participants took part and 7 participants took the floor.",
         "opening", _in_harbours, "townhall"),
    Case(2, "It met on Monday, 20 April 2022.", "It met on Wednesday, 20 April 2022.",
         "It met on Wednesday, 20 April 2022."),
    Case(3, "The third townhall took place.", "The fourth townhall took place.",
         "The fourth townhall took place.", "opening", _fourth),
    Case(4, "150 participants took part.", "In all, 150 participants took part.",
         "One hundred and fifty participants took part."),
    Case(5, "They asked for 6 months.", "They asked for 6 or 12 months.",
         "They asked for six months."),
    Case(6, "They saved 40% of it.", "They saved 40 per cent of it.",
         "They saved 40 per cent of it."),
    Case(7, "They organised and advised.", "They organized and advised.",
         "They organized and advised."),
    Case(8, "The ILO spoke.", "The International Labour Organization (ILO) spoke.",
         "The International Labour Organization (ILO) spoke."),
    Case(9, "The UN system grew.", "The United Nations system grew.",
         "The United Nations system grew."),
    Case(10, "The ILO’s conventions stay.", "The ILO conventions stay.",
         "The ILO conventions stay."),
    Case(11, "They left", "They left.", "They left."),
    Case(12, "They stressed the importance to introduce lamps.",
         "They stressed the importance of introducing lamps.",
         "They stressed the importance of introducing lamps."),
    Case(13, "Several stakeholders welcomed lamps.", "Two stakeholders welcomed lamps.",
         "Two stakeholders welcomed lamps.", "lamps", _on_lamps("welcomed", 2), "townhall"),
    Case(14, "Two stakeholders called for lamps.", "Two stakeholders suggested lamps.",
         "Two stakeholders suggested lamps.", "lamps", _on_lamps("suggested", 2), "townhall"),
    Case(15, "Two stakeholders stressed lamps. They stressed dusk.",
         "Two stakeholders stressed lamps. They underscored dusk.",
         "Two stakeholders stressed lamps. They underscored dusk.",
         "lamps", _on_lamps("stressed", 2), "townhall"),
    Case(16, 'They said “lamp” and "dusk".', "They said “lamp” and “dusk”.",
         "They said “lamp” and “dusk”."),
    Case(17, "Additional topics covered were: lamps; and dusk..",
         "Additional topics covered were: lamps; dusk.",
         "Additional topics covered were: lamps; dusk.", "additional"),
    Case(18, "Write to sea (at) example.org.", "Write to sea@example.org.",
         "Write to sea@example.org.", "closing"),
    # Who is named, and how else to say it, only the rapporteur knows.
    Case(19, "Ada Mole spoke of reefs.", "One stakeholder spoke of reefs.", None,
         make=_with_a_guest, style="townhall"),
    Case(20, "They named lamps, dusk, and owls.", "They named lamps, dusk and owls.",
         "They named lamps, dusk and owls."),
    Case(21, "It met on April 20, 2022.", "It met on 20 April 2022.", "It met on 20 April 2022."),
    Case(22, "The townhall convened by Ms. Rosa Vane took place.",
         "The townhall convened by H.E. Ms. Rosa Vane took place.",
         "The townhall convened by H.E. Ms. Rosa Vane took place.", "opening", _convened),
    Case(23, "Peru, Chad and Fiji thanked Malta and Kenya respectively.",
         "Peru and Chad thanked Malta and Kenya respectively.",
         "Peru, Chad and Fiji thanked Malta and Kenya."),
    Case(24, "They *stressed* it.", "They stressed it.", "They stressed it."),
)  # fmt: skip
LISTED = [pytest.param(one, id=str(one.rule)) for one in CASES]


def _found_in(case: Case, text: str) -> list[int]:
    found = check(case.make(text, case.section), case.rule, case.style)
    return [one.rule for one in found if one.section == case.section]


# F7
def test_the_list_is_whole() -> None:
    assert [one.rule for one in CASES] == list(range(1, 25))


# F7
@pytest.mark.parametrize("case", LISTED)
def test_what_is_wrong_is_found_with_a_reason(case: Case) -> None:
    found = check(case.make(case.wrong, case.section), case.rule, case.style)

    assert found
    assert all(one.why.endswith((".", ".”")) for one in found)


# F7
@pytest.mark.parametrize("case", LISTED)
def test_what_is_right_is_left_alone(case: Case) -> None:
    assert _found_in(case, case.right) == []


# F7
@pytest.mark.parametrize("case", LISTED)
def test_one_click_mends_it_where_nobody_has_to_decide(case: Case) -> None:
    held = case.make(case.wrong, case.section)
    found = [one for one in check(held, case.rule, case.style) if one.section == case.section]

    assert (mended(case.wrong, found) if case.mended else None) == case.mended
    assert all(one.can_be_mended for one in found) == (case.mended is not None)


# F7, X11
@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_switch_in_every_style(rule: int) -> None:
    for name in ("townhall", "editorial", "named", "record"):
        assert rule in style(name).lint


# F7, X11: those that no list of the manual has are switched off like the others.
@pytest.mark.parametrize("rule", [25, 26, 27, 28])
def test_our_own_rules_are_switched_off_too(rule: int) -> None:
    town = typed("They asked for for lamps.", attendance=1)
    town.add(Convener, role="chair", name="Rosa Vane")
    for number in range(2):
        town.add(Participant, f"p{number}", name=f"Person {number}")
        town.turn(f"p{number}")
    off = read_style(f'extends = "townhall"\ntitle = "Mine"\n[lint]\n{rule} = false\n', "mine.toml")
    state = town.state
    draft = write_draft(state, off)

    assert rule in {one.rule for one in lint(state, draft, style())}
    assert rule not in {one.rule for one in lint(state, draft, off)}


# F9, X11
@pytest.mark.parametrize(
    ("option", "found"),
    [
        ("true", ["ILO", "WTO"]),
        ('{ except = ["ilo"] }', ["WTO"]),
        ('{ on = true, except = ["ILO", "WTO"] }', []),
        ("{ on = false }", []),
    ],
)
def test_a_style_names_the_words_that_a_rule_lets_pass(option: str, found: list[str]) -> None:
    mine = read_style(f'extends = "townhall"\ntitle = "Mine"\n[lint]\n8 = {option}\n', "mine.toml")
    state = typed("The ILO and the WTO spoke.").state

    told = [one.said for one in lint(state, write_draft(state, mine), mine) if one.rule == 8]

    assert told == found


# F9
@pytest.mark.parametrize(
    ("option", "why"),
    [
        ('{ skip = ["ILO"] }', "“skip” is not an option of a rule"),
        ('{ except = "ILO" }', "“except” must be a list of words"),
        ('{ on = "yes" }', "“on” must be true or false"),
    ],
)
def test_an_option_that_is_none_is_told_with_its_line(option: str, why: str) -> None:
    text = f'extends = "townhall"\ntitle = "Mine"\n[lint]\n8 = {option}\n'
    with pytest.raises(RuleError, match=why) as refused:
        read_style(text, "mine.toml")

    assert "line 4, “lint.8”" in str(refused.value)


def test_a_fix_by_a_command_is_one_click_too() -> None:
    town = Townhall(name="townhall", date="2026-06-04")
    town.add(Convener, role="chair", name="Rosa Vane", of="Peru", post="Ambassador",
             honorific="Ms.")  # fmt: skip
    (one,) = check(town, 22)
    assert one.command is not None
    state = town.state
    state.apply(
        Register(each.entity, each.id, each.field, "me", 10_000, encode_value(each.value))
        for each in one.command(state)
    )

    assert check(state, 22) == []
