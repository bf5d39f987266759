"""Reports that name who spoke: once in full, then briefly, and for whom."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.any_townhall import SETTINGS, sessions
from tests.summary.townhalls import Townhall, on_bees, paragraph_of, with_others
from townnotes.domain.commands.records import change
from townnotes.domain.entities import Intervention, Participant, Point
from townnotes.domain.registers import Register, encode_value
from townnotes.summary.draft import Drafter, write_draft
from townnotes.summary.publication import ANNEXES, Publication, publish
from townnotes.summary.style.house_style import built_in, in_language

LANGUAGES = ("en", "fr", "es")


def _told(town: Townhall, style: str, section: str, language: str = "en") -> str:
    found = paragraph_of(write_draft(town.state, in_language(built_in(style), language)), section)
    return found.text if found else ""


def _with(town: Townhall, id_: str, **fields: str) -> Townhall:
    town.add(Participant, id_, category="stakeholder", **fields)
    town.turn(id_)
    return town


def _beekeeper(**fields: str) -> Townhall:
    """Return a townhall where one participant said three things on bees."""
    town = _with(with_others(on_bees(), 9), "a", **fields)
    town.says("a", "welcomed", "the chapter on hives", "bees")
    town.says(
        "a", "stressed", "that sprays drift far from the fields in which they are used", "bees"
    )
    town.says("a", "called for", "a fund that pays for hedges and for flowers along roads", "bees")
    return town


# X11
@pytest.mark.parametrize(
    ("honorific", "language", "again"),
    [
        ("Ms.", "en", "She also called for"),
        ("Mr.", "en", "He also called for"),
        ("Dr.", "en", "The speaker also called for"),
        ("Ms.", "fr", "Elle a également préconisé"),
        ("Mr.", "fr", "Il a également préconisé"),
        ("Dr.", "fr", "Dr Ada Mole a également préconisé"),
        ("", "es", "También hizo un llamamiento"),
    ],
)
def test_a_record_repeats_no_name_and_guesses_no_gender(
    honorific: str, language: str, again: str
) -> None:
    town = _beekeeper(honorific=honorific, name="Ada Mole", organization="Hive Friends")

    told = _told(town, "record", "turn a", language)

    assert "Ada Mole (Hive Friends) " in told
    assert again in told
    assert told.count("Hive Friends") == 1


# X11
@pytest.mark.parametrize(
    ("language", "again"),
    [("en", "It also "), ("fr", "Cette organisation a également "), ("es", "También ")],
)
def test_a_named_report_does_not_name_one_actor_twice_in_a_row(language: str, again: str) -> None:
    town = _beekeeper(name="Ada Mole", organization="Hive Friends")

    told = _told(town, "named", "bees", language)

    assert told.count("HIVE FRIENDS") == 1
    assert f". {again}" in told


# X11
def test_after_this_organization_french_says_she() -> None:
    town = _beekeeper(organization="Hive Friends")
    for kind in ("sprays", "mites", "wasps"):
        town.says("a", "regretted", f"that {kind} are not named in any of the chapters", "bees")
        town.says(
            "a", "suggested", f"a chapter on {kind} in the gardens of all our schools", "bees"
        )

    told = _told(town, "named", "bees", "fr")

    assert ". Cette organisation a également " in told
    assert ". Elle a " in told
    assert told.count("Cette organisation") == 1


# X11
def test_a_state_named_again_in_french_is_a_delegation() -> None:
    told = _told(_beekeeper(organization="Kenya"), "named", "bees", "fr")

    assert ". Cette délégation a également " in told


# X11
@SETTINGS
@given(sessions(), st.sampled_from(LANGUAGES))
def test_no_sentence_of_a_named_report_begins_with_the_name_that_began_the_one_before(
    town: Townhall, language: str
) -> None:
    for number in range(7):
        town.add(Participant, f"s{number}", name=f"Person {number}", organization=f"BODY{number}")
    draft = write_draft(town.state, in_language(built_in("named"), language))
    for one in draft.paragraphs:
        if one.by_hand or not one.section.startswith("theme"):
            continue
        alone = [re.match(r"BODY\d (?!et |y |and |,)", said.text) for said in one.sentences]
        pairs = pairwise(alone)
        assert not any(first and after and first[0] == after[0] for first, after in pairs)


# X11
@pytest.mark.parametrize(
    ("language", "group", "told"),
    [
        ("en", "Coast Coalition", ", on behalf of the COAST COALITION, "),
        ("en", "Mayors for Darker Streets", ", on behalf of MAYORS FOR DARKER STREETS, "),
        ("fr", "Coast Coalition", ", au nom de COAST COALITION, "),
        ("fr", "Réseau des ruches", ", au nom du RÉSEAU DES RUCHES, "),
        ("fr", "Alliance des îles", ", au nom de l’ALLIANCE DES ÎLES, "),
        ("fr", "Abeilles unies", ", au nom d’ABEILLES UNIES, "),
        ("es", "Grupo de las islas", ", en nombre del GRUPO DE LAS ISLAS, "),
        ("es", "Red de colmenas", ", en nombre de la RED DE COLMENAS, "),
    ],
)
def test_a_group_statement_is_made_on_behalf_of_the_group(
    language: str, group: str, told: str
) -> None:
    town = _beekeeper(organization="Hive Friends", speaks_for=group)

    said = _told(town, "named", "bees", language)

    assert said.count(told) == 1
    assert said.count(group.upper()) == 1


# X11
def test_a_record_says_for_whom_one_speaks() -> None:
    town = _beekeeper(name="Ada Mole", organization="Hive Friends", speaks_for="Alliance des îles")

    assert "(Hive Friends), speaking on behalf of the Alliance des îles, " in _told(
        town, "record", "turn a"
    )
    assert "(Hive Friends), s’exprimant au nom de l’Alliance des îles, " in _told(
        town, "record", "turn a", "fr"
    )


# X11
@pytest.mark.parametrize(
    ("language", "said"), [("en", "said that"), ("fr", "a déclaré que"), ("es", "declaró que")]
)
def test_what_nobody_marked_was_said_in_a_record(language: str, said: str) -> None:
    town = _with(on_bees(), "a", name="Ada Mole")
    town.says("a", "", "that hives are warm", "bees")

    assert said in _told(town, "record", "turn a", language)


# X11
def test_a_statement_replied_to_is_not_called_a_statement_twice() -> None:
    town = _with(on_bees(), "a", name="Ada Mole")
    town.add(Intervention, "turn right", speaker="a", kind="right of reply", began=90_000,
             in_relation_to="the statement of Hive Friends")  # fmt: skip
    town.says("turn right", "regretted", "that hives were named", "bees")

    assert _told(town, "record", "turn right").startswith(
        "In exercise of the right of reply in relation to the statement of Hive Friends, Ada Mole "
    )


# X11
def test_a_list_of_actors_with_groups_is_parted_by_semicolons_in_every_language() -> None:
    town = on_bees()
    _with(town, "a", organization="Hive Friends", speaks_for="Coast Coalition")
    for who in ("b", "c"):
        _with(town, who, organization=f"Body {who}")
    for who in ("a", "b", "c"):
        town.says(who, "called for", "a fund", "bees")

    told = [_told(town, "named", "bees", one).partition("a fund")[0] for one in LANGUAGES]

    assert [one.replace("\u202f", " ") for one in told] == [
        "HIVE FRIENDS, on behalf of the COAST COALITION; BODY B; and BODY C called for ",
        "HIVE FRIENDS, au nom de COAST COALITION ; BODY B ; et BODY C ont préconisé « ",
        (
            "HIVE FRIENDS, en nombre de COAST COALITION; BODY B; y BODY C hicieron un "
            "llamamiento en favor de “"
        ),
    ]


# X11
@pytest.mark.parametrize("style", ["named", "record"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_with_names_leaves_no_point_out(style: str, language: str) -> None:
    town = with_others(on_bees(), 20)
    for number in range(60):
        town.says(f"s{number % 20}", "called for", f"a fund number {number} for hives", "bees")

    assert write_draft(town.state, in_language(built_in(style), language)).uncovered == ()


# F2
@pytest.mark.parametrize(("style", "section"), [("named", "bees"), ("record", "turn a")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_no_change_reached_is_not_written_again(
    style: str, section: str, language: str
) -> None:
    town = on_bees()
    town.theme("moths")
    town.says("a", "called for", "a fund", "bees")
    last = town.says("b", "called for", "a lamp", "moths")
    state, drafter = town.state, Drafter()
    chosen = in_language(built_in(style), language)
    before = {one.section: one.sentences for one in drafter.draft(state, chosen).paragraphs}
    point = state.find(Point, last)
    assert point

    state.apply(
        Register(*one[:3], "author", 10_000, encode_value(one.value))
        for one in change(point, text="a lantern")
    )
    after = {one.section: one.sentences for one in drafter.draft(state, chosen).paragraphs}

    assert after[section] is before[section]
    assert any("lantern" in one.text for own in after.values() for one in own)


# F8
@pytest.mark.parametrize("style", ["named", "record"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_corrected_once_is_corrected_in_the_summary_and_its_annexes(
    style: str, language: str
) -> None:
    town = _beekeeper(honorific="Ms.", name="Ada Mohl", organization="Hive Friends")
    worded = in_language(built_in(style), language)
    write_draft(town.state, worded)

    town.add(Participant, "a", name="Ada Mole", organization="Hive Fellows")

    draft = write_draft(town.state, worded)
    said = repr(publish(town.state, draft, Publication(frozenset(ANNEXES), has_sheets=True)))
    assert "Hive Fellows" in said
    assert "Ada Mole" in said
    assert "Mohl" not in said
    assert "Hive Friends" not in said
