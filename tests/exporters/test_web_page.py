"""The page: one file, nothing loaded, all words in it."""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given

from tests.exporters.full import ANYTHING, full_of
from townnotes.summary.document import Paragraph, Run, Summary
from townnotes_exporters.characters import clean
from townnotes_exporters.web_page import to_web_page, write_web_page


class Reader(HTMLParser):
    """Reads the words and the tags of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)
        self.close()

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def having(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


# G5
def test_the_page_is_one_file_that_loads_and_runs_nothing(lakes: Summary, tmp_path: Path) -> None:
    write_web_page(lakes, tmp_path / "summary.html")

    page = Reader((tmp_path / "summary.html").read_text("utf-8"))
    loading = [tag for tag, attributes in page.tags if tag in {"script", "link", "img", "iframe"}
               or "src" in attributes]  # fmt: skip
    policy = [one["content"] for one in page.having("meta") if "http-equiv" in one]
    assert loading == []
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]


# G3
def test_links_are_live_and_the_ordinal_is_raised(lakes: Summary) -> None:
    page = to_web_page(lakes)

    assert "<h2><strong>2</strong><strong><sup>nd</sup></strong>" in page
    assert [one["href"] for one in Reader(page).having("a")] == [
        "mailto:ana.office@example.org",
        "https://example.org/board?a=1&b=2",
        "mailto:ana.office@example.org",
    ]


def test_a_hebrew_paragraph_runs_from_the_right(lakes: Summary) -> None:
    assert '<p dir="rtl">נהר (Nahar) spoke first.<br>' in to_web_page(lakes)


def test_the_page_has_colours_for_the_dark_and_for_paper() -> None:
    page = to_web_page(full_of("text"))

    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


# X20
def test_notes_stand_at_the_end_linked_with_their_words() -> None:
    page = Reader(to_web_page(full_of("word")))

    links = [one.get("href") for one in page.having("a") if (one.get("href") or "").startswith("#")]
    ids = {attributes.get("id") for _, attributes in page.tags}
    assert links == ["#note1", "#said1"]
    assert {"note1", "said1"} <= ids


# G5
@given(ANYTHING)
def test_any_text_at_all_is_a_page_with_that_text(text: str) -> None:
    page = to_web_page(full_of(text))

    page.encode()
    read = Reader(page)
    assert "script" not in {tag for tag, _ in read.tags}
    words = clean(text)
    assert "".join("".join(read.words).split()).count("".join(words.split())) >= bool(words.strip())


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pandoc_reads_the_tables_of_the_page(tmp_path: Path) -> None:
    write_web_page(full_of("harbour"), tmp_path / "summary.html")

    read = subprocess.run(
        ["pandoc", "--to=plain", str(tmp_path / "summary.html")], capture_output=True, check=True
    ).stdout.decode()

    assert re.search(r"harbour +9%", read)


def test_the_page_names_its_language_and_its_title() -> None:
    page = to_web_page(Summary("A <b> & B", (Paragraph("body", (Run("x"),)),), "fr"))

    assert '<html lang="fr">' in page
    assert "<title>A &lt;b&gt; &amp; B</title>" in page
