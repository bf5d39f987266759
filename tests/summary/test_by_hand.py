"""Paragraphs the rapporteur has taken in hand, and the finished summary."""

from tests.summary.townhalls import Townhall, paragraph_of
from townnotes.domain.entities import Contact
from townnotes.summary.document import Run
from townnotes.summary.draft import finished


def _town() -> Townhall:
    town = Townhall(ordinal=4, name="forum", inputs_contacts=("space",))
    town.add(Contact, "space", kind="link", value="https://example.org/s", label="open space")
    town.theme("bees")
    return town


def test_a_paragraph_by_hand_replaces_the_rules_text() -> None:
    town = _town()
    first = town.says("a", "called for", "a fund", "bees")
    second = town.says("b", "called for", "a fund", "bees")
    town.by_hand("bees", "My own words.", first)

    found = paragraph_of(town.draft, "bees")

    assert found
    assert found.by_hand
    assert found.text == "My own words."
    assert found.sentences[0].rests_on == (first,)
    assert town.draft.uncovered == (second,)


def test_a_theme_without_a_paragraph_of_its_own_can_have_one_by_hand() -> None:
    town = _town()
    town.by_hand("bees", "Bees were praised.")

    found = paragraph_of(town.draft, "bees")

    assert found
    assert found.heading == "bees"
    assert [one.section for one in town.draft.paragraphs][-2:] == ["bees", "closing"]


def test_addresses_written_by_hand_in_the_closing_are_live() -> None:
    town = _town()
    town.by_hand("closing", "Write to x.y@example.org, use the open space or https://a.org/b.")

    summary = finished(town.draft)

    links = [run for run in summary.paragraphs[-1].runs if run.link]
    assert links == [
        Run("x.y@example.org", link="mailto:x.y@example.org"),
        Run("open space", link="https://example.org/s"),
        Run("https://a.org/b", link="https://a.org/b"),
    ]
    assert summary.paragraphs[-1].text.endswith("https://a.org/b.")


def test_a_title_by_hand_keeps_its_raised_letters() -> None:
    town = _town()
    town.by_hand("title", "4th forum of bees")

    runs = finished(town.draft).paragraphs[1].runs

    assert [run.text for run in runs if run.superscript] == ["th"]


def test_an_emptied_paragraph_can_be_given_back_and_is_not_printed() -> None:
    town = _town()
    town.by_hand("opening", "  ")

    found = paragraph_of(town.draft, "opening")

    assert found
    assert found.by_hand
    assert found.text == ""
    assert "opening" not in {one.section for one in finished(town.draft).paragraphs}


def test_the_finished_summary_has_the_same_text_and_sections() -> None:
    town = _town()
    town.says("a", "called for", "a fund", "bees")
    town.says("b", "called for", "a fund", "bees")
    draft = town.draft

    summary = finished(draft)

    assert summary.title == "4th forum"
    assert summary.text.splitlines() == [one.text for one in draft.paragraphs]
    assert [one.section for one in summary.paragraphs] == [one.section for one in draft.paragraphs]
    assert [one.kind for one in summary.paragraphs][:2] == ["heading", "title"]
