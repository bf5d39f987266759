"""The sentences that fields make: each part may be missing, and the rest still reads."""

import re
from typing import Any

import pytest

from tests.summary.townhalls import Townhall, paragraph_of
from townnotes.domain.entities import Category, Contact, Convener, NextStep, ReferenceText
from townnotes.summary.draft import write_draft
from townnotes.summary.lines.number_words import ordinal_word
from townnotes.summary.lines.words import ordinal_letters, with_the


def _convener(town: Townhall, name: str, **fields: Any) -> None:
    given = {"role": "chair", "honorific": "H.E. Ms.", "post": "Permanent Representative",
             "of": "Northland", "to": "the League", **fields}  # fmt: skip
    town.add(Convener, name=name, **given)


def _known(**more: Any) -> Townhall:
    return Townhall(
        ordinal=2,
        name="hybrid forum",
        process="Forest Accord",
        subject="Forest Accord",
        audience=("stakeholders", "UN entities"),
        date="2026-01-20",
        **more,
    )


@pytest.mark.parametrize(
    ("number", "letters", "word"),
    [(1, "st", "first"), (2, "nd", "second"), (3, "rd", "third"), (11, "th", "eleventh"),
     (12, "th", "twelfth"), (21, "st", "twenty-first"), (103, "rd", "one hundred and third")],
)  # fmt: skip
def test_ordinals_in_letters_and_in_words(number: int, letters: str, word: str) -> None:
    assert (ordinal_letters(number), ordinal_word(number)) == (letters, word)


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("Forest Accord", "the Forest Accord"),
        ("the Forest Accord", "the Forest Accord"),
        ("an agreement", "an agreement"),
        ("Anhui accord", "the Anhui accord"),
        ("2030 Agenda", "2030 Agenda"),
        ("our common forest", "our common forest"),
        ("Finland’s forest", "Finland’s forest"),
        ("Theory of change", "the Theory of change"),
        ("", ""),
    ],
)
def test_a_phrase_gets_an_article_unless_it_has_one(phrase: str, said: str) -> None:
    assert with_the(phrase) == said


def test_the_date_line_has_the_platform_in_brackets() -> None:
    assert _known(platform="Zoom").paragraph("date") == "20 January 2026 (Zoom)"
    assert _known().paragraph("date") == "20 January 2026"
    assert Townhall(platform="Zoom").paragraph("date") == "Zoom"
    assert Townhall().paragraph("date") == ""


def test_a_title_without_conveners_or_number_still_reads() -> None:
    town = Townhall(name="forum", process="Forest Accord", audience=("farmers",))

    assert town.paragraph("title") == "Forum on the Forest Accord with farmers"


def test_an_empty_session_has_a_heading_a_title_and_no_more() -> None:
    draft = Townhall().draft

    assert [one.text for one in draft.paragraphs] == ["Summary", "Townhall briefing"]
    assert draft.uncovered == ()


def _counts(**details: Any) -> Townhall:
    town = Townhall(gathering="consultation", **details)
    town.speaker("a")
    town.speaker("b")
    return town


def test_the_counts_split_the_speakers_by_category() -> None:
    town = _counts(attendance=12)
    town.speaker("u", "un")
    town.speaker("host", "convening", "convener reply")

    assert town.paragraph("opening") == (
        "12 participants took part in the consultation and 3 participants (2 stakeholders and "
        "1 UN entity) took the floor during this meeting."
    )


def test_the_counts_have_no_bracket_for_one_category() -> None:
    assert (
        _counts(attendance=2)
        .paragraph("opening")
        .endswith("and 2 participants took the floor during this meeting.")
    )


def test_the_counts_have_no_bracket_where_a_speaker_has_no_category() -> None:
    town = _counts()
    town.speaker("u", "un")
    town.speaker("x", "")

    assert town.paragraph("opening") == "4 participants took the floor during this meeting."


def test_a_total_below_the_speakers_is_left_out() -> None:
    assert _counts(attendance=1).paragraph("opening") == (
        "2 participants took the floor during this meeting."
    )


def test_a_total_stands_alone_where_nobody_spoke() -> None:
    town = Townhall(attendance=1)

    assert town.paragraph("opening") == "1 participant took part."


def test_one_speaker_three_times_is_one_participant() -> None:
    town = Townhall()
    town.speaker("a")
    town.turn("a", id_="turn again")
    town.turn("a", "group statement", id_="turn once more")

    assert town.paragraph("opening") == "1 participant took the floor during this meeting."


def test_the_overview_is_the_conveners() -> None:
    town = _known(overview="an overview of the draft")
    _convener(town, "Ida One")

    assert town.paragraph("overview") == "The chair provided an overview of the draft."


def test_a_next_step_of_a_known_day_names_it() -> None:
    town = _known()
    town.add(NextStep, what="second reading", when="2026-03-02", where="League Hall")

    assert town.paragraph("closing") == (
        "The second reading will take place on 2 March 2026 at the League Hall."
    )


# F11
@pytest.mark.parametrize(
    ("when", "where", "said"),
    [
        ("", "", "Stakeholders will soon be informed of the date of the second reading."),
        ("2026-05-01", "online", "The second reading will take place on 1 May 2026 online."),
        ("early May", "", "The second reading will take place early May."),
        ("May 2026", "our office", "The second reading will take place in May 2026 at our office."),
    ],
)  # fmt: skip
def test_a_next_step_says_what_is_known(when: str, where: str, said: str) -> None:
    town = _known()
    town.add(NextStep, what="second reading", when=when, where=where)

    assert town.paragraph("closing") == said


def _inputs(*contacts: tuple[str, str, str], deadline: str = "", on: str = "text") -> str:
    ids = tuple(f"c{place}" for place in range(len(contacts)))
    town = Townhall(inputs_on=on, inputs_contacts=ids, inputs_deadline=deadline)
    town.add(ReferenceText, "text", short="REV4")
    for id_, (kind, value, label) in zip(ids, contacts, strict=True):
        town.add(Contact, id_, kind=kind, value=value, label=label)
    return town.paragraph("closing")


def test_inputs_by_mail_alone_have_no_place_to_post() -> None:
    assert _inputs(("email", "a@example.org", "")) == (
        "Written inputs on REV4 can be sent to a@example.org."
    )


def test_inputs_by_link_alone_are_posted_by_their_day() -> None:
    said = _inputs(("link", "https://example.org", "shared folder"), deadline="2026-02-01", on="")

    assert said == "Written inputs can be posted in the dedicated shared folder by 1 February 2026."


def test_a_link_without_a_label_is_its_address() -> None:
    said = _inputs(("email", "a@example.org", ""), ("link", "https://example.org/x", ""))

    assert said.endswith("can be sent to a@example.org or posted at https://example.org/x.")


def test_no_contact_and_no_day_make_no_sentence() -> None:
    assert _inputs() == ""


def test_addresses_are_live() -> None:
    town = Townhall(inputs_contacts=("m", "l"))
    town.add(Contact, "m", kind="email", value="a@example.org")
    town.add(Contact, "l", kind="link", value="https://example.org", label="folder")

    closing = paragraph_of(town.draft, "closing")

    assert closing
    sentence = closing.sentences[0]
    assert "".join(run.text for run in sentence.runs) == sentence.text
    assert {run.text: run.link for run in sentence.runs if run.link} == {
        "a@example.org": "mailto:a@example.org",
        "folder": "https://example.org",
    }


def test_every_choice_of_missing_fields_leaves_clean_sentences() -> None:
    fields: dict[str, Any] = {
        "ordinal": 2, "name": "forum", "process": "Accord", "subject": "Accord",
        "audience": ("stakeholders",), "date": "2026-01-20", "platform": "Zoom", "attendance": 9,
        "gathering": "meeting", "overview": "an overview", "reception": "was welcome",
    }  # fmt: skip
    for chosen in range(1 << len(fields)):
        kept = {name: fields[name] for place, name in enumerate(fields) if chosen >> place & 1}
        town = Townhall(**kept)
        if chosen % 3:
            _convener(town, "Ida" if chosen % 2 else "", post="", of="", to="")
        for one in write_draft(town.state).paragraphs:
            assert not re.search(
                r"  |,,|, ,|\(\)| [,.;]|\.\.$|\b(?:and|of|the|with|on)\.?$", one.text
            )


def test_categories_without_words_leave_the_bracket_out() -> None:
    town = _counts()
    town.add(Category, "odd", singular=" ", plural=" ", took_the_floor=True)
    town.speaker("o", "odd")

    assert "(" not in town.paragraph("opening")
