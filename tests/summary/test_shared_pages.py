"""The pages of the shared folder: what fields make must be equal to them, word for word."""

import re

from tests.summary.townhalls import Townhall, paragraph_of, shared_text, state_from_json
from townnotes.domain.entities import Contact, Convener, NextStep, Point, ReferenceText
from townnotes.summary.draft import Draft, finished, write_draft


def _plain(markdown: str) -> str:
    """Return a line of Markdown without its styles and links."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    return re.sub(r"^#+\s*|\*\*|</?sup>|\^", "", text).strip()


def _lines(page: str) -> list[str]:
    return [_plain(line) for line in page.splitlines() if line.strip()]


def _example() -> Draft:
    return write_draft(state_from_json(shared_text("example.json")))


def test_the_example_has_every_computed_part_word_for_word() -> None:
    wanted = [line for line in _lines(shared_text("example.md")) if not line.startswith("(")]

    lines = finished(_example()).text.splitlines()

    assert [line for line in wanted if line not in lines] == []
    assert len(lines) == len(wanted) + 2


def test_the_example_has_one_statement_on_its_first_theme() -> None:
    said = next(one for one in _example().paragraphs if one.speakers == 2)

    assert said.text.startswith("Two stakeholders called for a stand-alone paragraph on women")
    assert len(said.sentences) == 1


def test_the_example_tells_welcome_emphasis_and_wording_on_its_second_theme() -> None:
    said = [one for one in _example().paragraphs if one.kind == "body"][3].text

    assert "welcomed" in said
    assert "especially" in said
    assert "“shared waters” instead of “transboundary waters” in paragraph 4 of REV1" in said


def test_the_example_leaves_no_ordinary_point_uncovered() -> None:
    assert _example().uncovered == ()


_OPENING = re.compile(
    r"The (?P<ordinal>\w+) (?P<name>.+?) with (?P<audience>.+?) on the (?P<subject>.+?) convened "
    r"by the (?P<role>\S+)s, (?P<names>.+?), (?P<post>[A-Z]\w+ [A-Z]\w+)s of (?P<of>.+?) to "
    r"(?P<to>.+?) respectively, took place on \w+, (?P<date>.+?)\. (?P<attendance>\d+) "
    r"participants took part in the (?P<gathering>\w+) and \d+ participants \((?P<split>.+?)\)"
)
_MONTHS: tuple[str, ...] = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def _from_the_page(lines: list[str]) -> Townhall:
    """Fill a session with the facts that the model page states, and with nothing else."""
    facts = _OPENING.match(lines[3])
    assert facts
    day, month, year = facts["date"].split()
    title = re.match(r"(\d+)\w\w .+? of the (.+?) and ", lines[1])
    assert title
    number = _MONTHS.index(month) + 1
    town = Townhall(
        ordinal=int(title[1]),
        name=facts["name"],
        process=title[2],
        subject=facts["subject"],
        audience=tuple(facts["audience"].split(" and ")),
        date=f"{year}-{number:02}-{int(day):02}",
        platform=lines[2].partition("(")[2].rstrip(")"),
        gathering=facts["gathering"],
        attendance=int(facts["attendance"]),
        inputs_on="text",
        inputs_contacts=("mail 0", "mail 1", "space"),
    )
    names = facts["names"].split(" and ")
    for full, state in zip(names, facts["of"].split(" and "), strict=True):
        honorific, name = re.split(r"(?<=Ms\.|Mr\.) ", full)
        town.add(Convener, role=facts["role"], honorific=honorific, name=name,
                 post=facts["post"], of=state, to=facts["to"])  # fmt: skip
    speakers = zip(facts["split"].split(" and "), ("stakeholder", "un"), strict=True)
    for counted, category in speakers:
        for each in range(int(counted.split()[0])):
            town.speaker(f"{category}{each}", category)
    return town


def _with_overview(town: Townhall, lines: list[str]) -> None:
    told = re.match(r"The \S+ provided an overview of (.+?)\. ", lines[4])
    assert told
    town.speaker("chair", "convening", "procedural")
    town.says("chair", "provided an overview of", told[1])


def _with_tone(town: Townhall, lines: list[str]) -> str:
    told = re.match(
        r"Although this (\w+) (.+?), \w+ repeatedly called for (.+?)\. A number", lines[5]
    )
    assert told
    for each in range(4):
        town.says(f"stakeholder{each}", "called for", told[3])
    town.add(ReferenceText, "text", short=told[1])
    return told[2]


def test_the_model_page_is_equal_in_all_parts_that_fields_make() -> None:
    page = shared_text("model-summary.md")
    lines = _lines(page)
    town = _from_the_page(lines)
    _with_overview(town, lines)
    reception = _with_tone(town, lines)
    town.add(type(town.state.session), "session", reception=reception)
    for topic in lines[-2].partition(": ")[2].rstrip(".").split("; "):
        town.theme(f"theme {topic}", topic=topic)
        town.says("stakeholder5", "raised", topic, f"theme {topic}")
    for label in ("one", "other"):
        town.theme(label)
        for who in ("stakeholder1", "stakeholder2"):
            town.says(who, "raised", "a matter", label)
    step = re.match(r"\w+ will soon be informed of the date of the (.+?) which will take place at "
                    r"the (.+?)\. ", lines[-1])  # fmt: skip
    assert step
    town.add(NextStep, what=step[1], where=step[2])
    addresses = re.findall(r"\[([^\]]*)\]\(([^)]*)\)", page)
    for place, (mail, _) in enumerate(addresses[:2]):
        town.add(Contact, f"mail {place}", kind="email", value=mail)
    label, link = addresses[2]
    town.add(Contact, "space", kind="link", value=link, label=label)

    drafted = finished(town.draft).text.splitlines()

    assert drafted[:3] == lines[:3]
    assert drafted[3] == lines[3]
    first = f"{lines[4].split('. ')[0]}."
    assert drafted[4] == f"{first} {lines[5]}"
    assert drafted[-2:] == lines[-2:]


def test_the_model_page_s_addresses_and_ordinal_keep_their_styles() -> None:
    lines = _lines(shared_text("model-summary.md"))
    town = _from_the_page(lines)
    town.add(Contact, "mail 0", kind="email", value="office@example.org")

    draft = town.draft

    title = paragraph_of(draft, "title")
    closing = paragraph_of(draft, "closing")
    assert title
    assert closing
    assert [run.text for run in title.sentences[0].runs if run.superscript] == ["th"]
    links = [run.link for run in closing.sentences[0].runs if run.link]
    assert links == ["mailto:office@example.org"]


def test_no_private_point_of_the_example_is_in_its_draft() -> None:
    state = state_from_json(shared_text("example.json"))
    private = [one.text for one in state.all(Point) if one.private]

    text = finished(write_draft(state)).text

    assert private
    assert not any(one in text for one in private)
