"""Without attribution nobody is known by a category of few, nor by the order of the floor."""

import io
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile, is_zipfile

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall as Builder
from tests.summary.any_townhall import SETTINGS, sessions
from tests.summary.townhalls import Townhall, with_others
from townnotes.beginning import draft_in
from townnotes.command_line.commands import command_line
from townnotes.domain.entities import Point
from townnotes.domain.floor.speakers import by_category, took_the_floor
from townnotes.summary.draft import write_draft
from townnotes.summary.evidence.anonymity import merged_categories, worded_for
from townnotes.summary.evidence.attribution import Leak
from townnotes.summary.evidence.naming import Attribution
from townnotes.summary.publication import ANNEXES, Publication
from townnotes.summary.style.house_style import built_in, in_language
from townnotes_exporters.publishing import NamesLeftError, Order, publish_to
from townnotes_ui.exporting.job import ExportProcess
from townnotes_ui.exporting.protocol import ExportRequest

NAMELESS = Publication(frozenset(ANNEXES), "none", is_internal=True)
ENTITY = {"en": "UN entit", "fr": "entité", "es": "entidad"}
ONE = {"en": "one participant", "fr": "participant", "es": "participante"}


def a_townhall() -> Townhall:
    """Return a townhall in which one UN entity and many stakeholders spoke."""
    town = Townhall(subject="night buses", date="2026-03-11")
    town.theme("buses", topic="night buses")
    for who in ("ada", "bo", "cy", "di"):
        town.says(who, "called for", "more night buses", "buses")
    town.speaker("xeni", "un")
    town.says("xeni", "opposed", "the new depot", "buses")
    return with_others(town, 6)


def held(town: Townhall, target: Path, language: str = "en", **how: str) -> str:
    """Return all bytes of the file written without attribution."""
    draft = draft_in(town.state, "", language, "none")
    publish_to(town.state, draft, Order(target, NAMELESS, **how))  # pyright: ignore[reportArgumentType]
    content = target.read_bytes()
    if not is_zipfile(io.BytesIO(content)):
        return content.decode("utf-8")
    with ZipFile(io.BytesIO(content)) as package:
        parts = [
            package.read(one) for one in package.namelist() if not one.startswith("word/media")
        ]
    return "".join(part.decode("utf-8", "replace") for part in parts)


# X10, G7
@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("ending", [".docx", ".html", ".md", ".xlsx"])
def test_no_byte_of_a_file_without_attribution_tells_a_category_of_one(
    tmp_path: Path, language: str, ending: str
) -> None:
    told = held(a_townhall(), tmp_path / f"out{ending}", language)

    assert ENTITY[language] not in told
    assert ONE[language] in told.casefold()


# X10: a participant who is no stakeholder would be the one UN entity.
def test_where_the_small_categories_are_too_few_together_the_next_is_merged_too() -> None:
    town = a_townhall()
    state = town.state

    assert merged_categories(state, took_the_floor(state), 3) == {"un", "stakeholder"}


# X10
def test_a_large_category_keeps_its_noun_where_enough_others_are_participants() -> None:
    town = a_townhall()
    for who in ("x", "y"):
        town.speaker(who, "panel")
    town.speaker("z", "un")
    state = town.state

    assert merged_categories(state, took_the_floor(state), 3) == {"un"}


# G7
@pytest.mark.parametrize(("attribution", "count"), [("category", 1), ("none", 0)])
def test_the_split_of_the_opening_is_left_out_where_it_gives_somebody_away(
    attribution: Attribution, count: int
) -> None:
    draft = draft_in(a_townhall().state, "", "", attribution)
    opening = next(one.text for one in draft.paragraphs if one.section == "opening")

    assert opening.count("1 UN entity") == count


# G7
def test_by_category_the_text_is_as_it_was() -> None:
    town = a_townhall()

    assert draft_in(town.state, attribution="category") == town.draft
    assert "One UN entity" in town.paragraph("buses")


# X10
def test_a_text_by_hand_that_counts_a_category_of_one_is_said_and_not_written(
    tmp_path: Path,
) -> None:
    town = a_townhall()
    town.by_hand("buses", "One UN entity opposed the depot.")

    with pytest.raises(NamesLeftError, match="still name “One UN entity”") as refusal:
        held(town, tmp_path / "out.docx")

    where = "the sentence “One UN entity opposed the depot.”: only 1 of them spoke"
    assert refusal.value.leaks == (Leak(where, "One UN entity"),)
    assert list(tmp_path.iterdir()) == []


# X10
def test_a_final_text_that_counts_a_category_of_one_is_said(tmp_path: Path) -> None:
    town = a_townhall()
    final = replace(town.draft, is_final=True)

    with pytest.raises(NamesLeftError, match="still name “1 UN entity”, “One UN entity”"):
        publish_to(town.state, final, Order(tmp_path / "out.md", NAMELESS))


# X10
def test_a_text_by_hand_on_a_large_category_is_written(tmp_path: Path) -> None:
    town = a_townhall()
    town.by_hand("buses", "One stakeholder opposed the depot of UN entities.")

    assert "One stakeholder opposed" in held(town, tmp_path / "out.md")


def _in_another_order(ids: list[str]) -> Townhall:
    town = Townhall()
    town.theme("buses")
    for who in sorted(ids):
        town.add(Point, f"of {who}", intervention=f"turn {who}", text=f"what {who[::-1]} wants",
                 themes=("buses",))  # fmt: skip
    for who in ids:
        town.speaker(who, kind="question" if who == "cy" else "statement")
    return town


# X10
@pytest.mark.parametrize("table", ["points", "interventions"])
def test_tables_without_attribution_are_the_same_whoever_spoke_first(
    tmp_path: Path, table: str
) -> None:
    def read(ids: list[str]) -> str:
        return held(_in_another_order(ids), tmp_path / "out.csv", sheet=table)

    assert read(["al", "bo", "cy"]) == read(["cy", "al", "bo"])


# X10
def test_tables_without_attribution_have_no_numbers_and_no_seconds(tmp_path: Path) -> None:
    told = held(a_townhall(), tmp_path / "out.xlsx")

    assert "more night buses" in told
    assert not [one for one in ("number", "intervention<", "seconds", "times<") if one in told]


# X10
def test_the_annex_of_points_without_attribution_is_the_same_whoever_spoke_first(
    tmp_path: Path,
) -> None:
    def annex(ids: list[str]) -> str:
        return held(_in_another_order(ids), tmp_path / "out.md").partition("# Annex")[2]

    assert annex(["al", "bo", "cy"]) == annex(["cy", "al", "bo"])


# G7
@pytest.mark.parametrize("way", ["window", "command"])
def test_the_window_and_the_command_line_word_it_so(
    townhall: Builder, tmp_path: Path, way: str
) -> None:
    body = townhall.category("UN entity", "UN entities").id
    townhall.theme("depots")
    for name in ("Vasilisa", "Xenophon"):
        townhall.speaks(townhall.participant(name, category=body), "opposed new depots #depots")
    target = tmp_path / "out.md"
    if way == "window":
        wanted = ExportRequest(Order(target, NAMELESS))
        ExportProcess(tuple(townhall.state.registers()), wanted).run(lambda _: None)
    else:
        townhall.session.close()
        words = ["export", str(townhall.session.path), "--to", str(target), "--attribution", "none"]
        CliRunner().invoke(command_line, words, catch_exceptions=False)

    told = target.read_text("utf-8")
    assert "UN entit" not in told
    assert "wo participants" in told


# X10, G7
@SETTINGS
@given(sessions(), st.sampled_from(["en", "fr", "es"]))
def test_no_draft_without_attribution_splits_off_fewer_than_three(
    town: Townhall, language: str
) -> None:
    state = town.state
    style = worded_for(in_language(built_in("townhall"), language), "none")
    speakers = took_the_floor(state)
    merged = merged_categories(state, speakers, 3)
    split = by_category(state, speakers)
    nameless = sum(n for one, n in split if one is None or one.id in merged)

    assert all(n >= 3 for one, n in split if one is not None and one.id not in merged)
    assert nameless == 0 or nameless >= 3 or nameless == len(speakers)
    with TemporaryDirectory() as folder:
        publish_to(
            state,
            write_draft(state, style),
            Order(Path(folder) / "out.docx", NAMELESS, allows_names=True),
        )
