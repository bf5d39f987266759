import pytest

from tests.summary.harbours import harbours
from tests.summary.lint.checking import after, check, style, typed, with_fixes
from tests.summary.townhalls import Townhall, with_others
from townnotes.domain.entities import Contact, Convener, Participant
from townnotes.domain.registers import Register, encode_value
from townnotes.summary.draft import write_draft
from townnotes.summary.lint import lint


# F7: rule 18.
@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Inputs can be posted at www.example.org/sea.",
         "Inputs can be posted at https://www.example.org/sea."),
        ("Inputs can be sent to sea (at) example.org.", "Inputs can be sent to sea@example.org."),
        ("Write to sea[at]example.org or call.", "Write to sea@example.org or call."),
    ],
)  # fmt: skip
def test_the_addresses_of_the_closing_are_live(text: str, mended: str) -> None:
    assert with_fixes(text, 18, "townhall", section="closing") == mended


@pytest.mark.parametrize(
    "text",
    [
        "Inputs can be sent to sea@example.org.",
        "Inputs can be posted at https://example.org/sea?from=us.",
        "Inputs are welcome (at any time).",
    ],
)
def test_a_live_address_passes(text: str) -> None:
    assert check(typed(text, "closing"), 18, "townhall") == []


def test_a_contact_that_leads_nowhere_or_lacks_is_found() -> None:
    town = Townhall(inputs_contacts=("mail", "space"))
    town.add(Contact, "mail", kind="email", value="sea at example")
    town.add(Contact, "space", kind="link", value="https://example.org/sea", label="sea page")
    assert [one.said for one in check(town, 18, "townhall")] == ["sea at example"]

    town.by_hand("closing", "Inputs are welcome.")

    assert ["sea page" in one.why for one in check(town, 18, "townhall")] == [False, True]


# F7, G7: rule 19.
@pytest.mark.parametrize(
    "text", ["Ada Mole spoke.", "They thanked Reef Watch.", "They heard Gia Gull."]
)
def test_a_name_or_organization_is_found(text: str) -> None:
    state = after(harbours(), "reefs", text)

    assert len(check(state, 19, "townhall")) == 1
    assert check(state, 19, "named") == []


@pytest.mark.parametrize(
    "text", ["A mole spoke of the reefs.", "H.E. Ms. Rosa Vane replied.", "The tide was watched."]
)
def test_ordinary_words_and_conveners_pass(text: str) -> None:
    assert check(after(harbours(), "overview", text), 19, "townhall") == []


def test_a_number_in_a_name_is_no_name() -> None:
    town = typed("In all, 272 lamps were counted.")
    town.speaker("272")

    assert check(town, 19, "townhall") == []


def _convener(**fields: str) -> Townhall:
    town = Townhall(name="townhall", date="2026-06-04")
    given = {"role": "chair", "name": "Rosa Vane", "of": "Peru", "honorific": "Ms."}
    town.add(Convener, "vane", **given | fields)
    return town


# F7: rule 22.
@pytest.mark.parametrize("post", ["Permanent Representative", "Ambassador", "Minister for Lamps"])
def test_a_convener_of_that_rank_is_called_excellency_with_one_click(post: str) -> None:
    town = _convener(post=post)
    (one,) = check(town, 22, "townhall")
    assert (one.said, one.fix) == ("Rosa Vane", None)
    assert one.command is not None

    state = town.state
    state.apply(
        Register(given.entity, given.id, given.field, "author", 10_000, encode_value(given.value))
        for given in one.command(state)
    )

    assert check(state, 22, "townhall") == []
    assert "H.E. Ms. Rosa Vane" in write_draft(state).paragraphs[3].text


@pytest.mark.parametrize(
    "fields",
    [
        {"post": "Deputy Permanent Representative"},
        {"post": "Permanent Representative", "honorific": "H.E. Ms."},
        {"post": "professor"},
        {"post": "Ambassador", "name": ""},
    ],
)
def test_a_convener_of_another_rank_is_not(fields: dict[str, str]) -> None:
    assert check(_convener(**fields), 22, "townhall") == []


def test_a_name_in_a_paragraph_edited_by_hand_is_mended_there() -> None:
    town = _convener(post="Ambassador")
    town.by_hand("opening", "The townhall convened by Ms. Rosa Vane took place.")

    assert [one.fix for one in check(town, 22, "townhall")] == ["H.E. Ms. Rosa Vane"]


# F4: conveners without post or State are drafted without, and named.
@pytest.mark.parametrize(
    ("fields", "lacking"),
    [
        ({"post": ""}, "no post"),
        ({"of": "", "post": "Ambassador"}, "no State or organization"),
        ({"name": "", "post": "Ambassador"}, "One chair has no name"),
    ],
)
def test_what_is_not_known_of_a_convener_is_told(fields: dict[str, str], lacking: str) -> None:
    (one,) = check(_convener(**fields), 25, "townhall")

    assert lacking in one.why


def test_a_convener_fully_known_passes() -> None:
    assert check(harbours(), 25, "townhall") == []


# F4: speakers without a category are named.
@pytest.mark.parametrize("count", [1, 3, 5])
def test_speakers_without_a_category_are_named(count: int) -> None:
    town = Townhall(name="townhall")
    for number in range(count):
        town.add(Participant, f"p{number}", name=f"Person {number}")
        town.turn(f"p{number}")

    (one,) = check(town, 26, "townhall")

    assert "Without a category: Person 0" in one.why
    assert ("and 2 more" in one.why) == (count == 5)


# F4: fewer participants than speakers.
@pytest.mark.parametrize(("attendance", "found"), [(1, 1), (2, 1), (3, 0), (None, 0), (40, 0)])
def test_fewer_participants_than_speakers_are_told(attendance: int | None, found: int) -> None:
    town = with_others(Townhall(name="townhall", attendance=attendance), 3)

    assert len(check(town, 27, "townhall")) == found


# F4: lint names them, and nothing is blocked.
def test_a_session_without_anything_is_checked_without_complaint() -> None:
    town = Townhall()

    assert lint(town.state, town.draft, style()) == ()
