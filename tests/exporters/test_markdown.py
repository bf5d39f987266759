import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exporters.full import full_of
from townnotes.summary.document import Annex, Bar, Column, Paragraph, Run, Summary, Table
from townnotes_exporters.markdown import to_markdown, write_markdown

ANYTHING = st.text(alphabet=st.characters(exclude_categories=()))


def body(*texts: str) -> Summary:
    return Summary("Notes", tuple(Paragraph("body", (Run(text),)) for text in texts))


def test_the_lakes_are_written_as_the_reference(
    lakes: Summary, reference: Path, tmp_path: Path
) -> None:
    write_markdown(lakes, tmp_path / "summary.md")

    assert (tmp_path / "summary.md").read_bytes() == (reference / "summary.md").read_bytes()


def test_spaces_at_the_ends_of_bold_words_stay_outside_the_asterisks() -> None:
    runs = (Run("Ana: ", bold=True), Run("yes"), Run(" ", bold=True), Run("no"))

    assert to_markdown(Summary("Notes", (Paragraph("body", runs),))) == "**Ana:** yes no\n"


@pytest.mark.parametrize(
    "text",
    [
        "Ordinary text, a well-known one: 12.5 per cent (40 of 320), a/b; it's “so” & so!",
        "Mail ana_b@example.org, see snake_case, H.E. Mr. Bo, $5 million, 3 < 4 > 2, AT&T, 7 - 2",
    ],
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert to_markdown(body(text)) == f"{text}\n"


MEANINGS = [
    "# no heading",
    "#theme",
    "> no quotation",
    "- no list",
    "+ no list",
    "* no list",
    "1. no list",
    "12) no list",
    "(a) no list",
    "iv. no list",
    "A.  no list",
    "| no | table",
    ": no definition",
    "---",
    "% no title",
    "*no* **emphasis** _here_ or __here__",
    "a `code` ``` fence",
    "[no link](https://example.org) ![no picture](a) [^1] [@x] a @x",
    "<b>no tag</b> <https://example.org> <!-- no comment -->",
    "&amp; &#65; &copy;",
    "x^2^ H~2~O ~~struck~~ $a+b$ {.x}",
    "a back\\slash \\*",
    "first line\n# second\n- third\n1. fourth\n====",
]


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_text_that_looks_like_markdown_means_itself_to_pandoc() -> None:
    read = subprocess.run(
        ["pandoc", "--from=markdown-smart", "--to=json"],
        input=to_markdown(body(*MEANINGS)).encode(),
        capture_output=True,
        check=True,
    )
    blocks: list[dict[str, Any]] = json.loads(read.stdout)["blocks"]

    assert {block["t"] for block in blocks} == {"Para"}
    assert [plain(block["c"]) for block in blocks] == [
        " ".join(text.split(" ")).replace("  ", " ") for text in MEANINGS
    ]


def plain(inlines: list[dict[str, Any]]) -> str:
    spaces = {"Space": " ", "SoftBreak": " ", "LineBreak": "\n"}
    return "".join(spaces.get(each["t"]) or each["c"] for each in inlines)


def test_an_exclamation_before_a_link_makes_no_picture() -> None:
    runs = (Run("Look!"), Run("here", link="https://example.org/a_(b)"))

    written = to_markdown(Summary("Notes", (Paragraph("body", runs),)))

    assert written == "Look\\![here](https://example.org/a_%28b%29)\n"


def test_a_heading_is_one_line() -> None:
    summary = Summary("Notes", (Paragraph("heading", (Run("Two\nlines #"),)),))

    assert to_markdown(summary) == "# Two lines \\#\n"


@given(st.lists(ANYTHING), st.booleans(), st.booleans(), st.none() | ANYTHING)
def test_any_text_at_all_can_be_written(
    texts: list[str],
    bold: bool,  # noqa: FBT001 (drawn)
    superscript: bool,  # noqa: FBT001 (drawn)
    link: str | None,
) -> None:
    runs = tuple(Run(text, bold, superscript, link) for text in texts)
    kinds = ("heading", "title", "date", "body")

    written = to_markdown(Summary("Notes", tuple(Paragraph(kind, runs) for kind in kinds)))

    assert written.encode().decode() == written


# G4
def test_an_annex_is_a_heading_and_a_pipe_table_without_its_bars() -> None:
    table = Table(
        (Column("Category", 5), Column("Time", 4, is_number=True), Column("", 3)),
        (("UN | others", "3:00", Bar(1.0)), ("", (Run("a\nb", italic=True),), "")),
    )
    annex = Annex("Annex. Times", (Paragraph("subheading", (Run("All"),)), table))

    assert to_markdown(Summary("Notes", (), annexes=(annex,))).splitlines() == [
        "# Annex. Times",
        "",
        "## All",
        "",
        "| Category | Time |",
        "|-----|----:|",
        "| UN \\| others | 3:00 |",
        "|  | *a b* |",
    ]


# X20
def test_evidence_is_footnotes() -> None:
    runs = (Run("Two asked."), Run(" "), Run("One did.", note="1 of 9\n# Ada: rest"))

    assert to_markdown(Summary("Notes", (Paragraph("body", runs),))).splitlines() == [
        "Two asked. One did.[^1]",
        "",
        "[^1]: 1 of 9\\",
        "    \\# Ada: rest",
    ]


# G5
@given(ANYTHING)
def test_any_text_at_all_can_stand_in_a_table_and_in_a_footnote(text: str) -> None:
    written = to_markdown(full_of(text))

    rows = [line for line in written.splitlines() if line.startswith("|")]
    bars = [re.sub(r"\\.", "", row).count("|") for row in rows]
    assert bars == [3] * 5
