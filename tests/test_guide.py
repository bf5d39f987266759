"""The guide names what there is: keys, actions, marks, words of the window, pictures and pages."""

import ast
import re
from pathlib import Path

import pytest

from tests.guide_pictures import PICTURES
from townnotes_exporters.targets.file_names import NamePlaces
from townnotes_ui.actions.help_rows import MARKS, ON_THE_LIST
from townnotes_ui.actions.table import ACTIONS
from townnotes_ui.guide.pages import OF_ROOM, PAGES, guide_folder, guide_pages

ROOT = Path(__file__).parents[1]
BY_ID = {row.id: row for row in ACTIONS}
MOST_PAGES, MOST_BYTES = 10, 1_000_000
TASKS = [name for name in PAGES if name != "it-departments"]
"""The page for IT departments names files, commands and what systems call their own."""
PLAIN_KEYS = {"Enter", "Tab", "Esc", "Space"}
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)]+)\)")
_PICTURE = re.compile(r"!\[([^\]]+)\]\(pictures/([^)]+)\)")
_CODE = re.compile(r"`([^`]+)`")
_NAME = re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")


def text_of(page: str) -> str:
    return (guide_folder() / f"{page}.md").read_text(encoding="utf-8")


def texts_of_the_window() -> str:
    """Return every text of the window's code, one beside the other."""
    return "\n".join(
        node.value
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def keys_of_lists() -> set[str]:
    """Return the keys that lists have of their own, one by one."""
    return {key for keys, _ in ON_THE_LIST for key in keys.split(", ")}


def test_the_guide_has_ten_pages_at_most_and_no_page_is_left_out() -> None:
    assert len(PAGES) <= MOST_PAGES
    assert {path.stem for path in guide_folder().glob("*.md")} == set(PAGES)
    assert set(OF_ROOM.values()) <= set(PAGES)


@pytest.mark.parametrize("page", PAGES)
def test_each_page_has_one_title_and_says_something_under_each_heading(page: str) -> None:
    found = next(one for one in guide_pages() if one.name == page)

    assert text_of(page).startswith(f"# {found.title}\n")
    assert [one.heading for one in found.sections[1:] if not one.words] == []


@pytest.mark.parametrize("page", PAGES)
def test_each_link_leads_to_an_action_by_its_name_or_key_or_to_a_page(page: str) -> None:
    wrong = [
        (said, leads)
        for said, leads in _LINK.findall(text_of(page))
        if leads.removesuffix(".md") not in PAGES
        and said not in _said_of(leads.removeprefix("action:"))
    ]

    assert wrong == []


def _said_of(id_: str) -> tuple[str, ...]:
    """Return what a link to an action may say: its name, or one of its keys."""
    row = BY_ID.get(id_)
    return (row.text, *row.keys) if row else ()


@pytest.mark.parametrize("page", TASKS)
def test_each_key_and_mark_that_is_named_is_there(page: str) -> None:
    of_actions = {key for row in ACTIONS for key in row.keys}
    known = of_actions | keys_of_lists() | PLAIN_KEYS
    letters = {key for key in known if len(key) == 1}
    signs = {mark.split()[0].rstrip("x") for mark, _ in MARKS}
    wrong = [
        code
        for code in _CODE.findall(_LINK.sub("", text_of(page)))
        if code not in known | letters
        and not any(code.startswith(sign[:1]) for sign in signs)
        and not _is_example(code)
    ]

    assert wrong == []


def _is_example(code: str) -> bool:
    """Tell whether it is something typed in words: a line, a date, a pattern of a name."""
    places = re.findall(r"\{(\w+)\}", code)
    if places:
        return set(places) <= set(NamePlaces._fields)
    is_key = re.search(r"\b(Ctrl|Alt|Shift)\b|^F\d", code)
    return not is_key and bool(re.search(r"[a-z]{3} |^\d", code))


@pytest.mark.parametrize("page", TASKS)
def test_each_name_in_italics_is_a_text_of_the_window_or_an_example(page: str) -> None:
    window = texts_of_the_window()
    named = _NAME.findall(text_of(page).replace("\n", " "))

    assert [one for one in named if one not in window and not one.startswith("Summary 20")] == []


@pytest.mark.parametrize("page", TASKS)
def test_each_page_of_a_task_has_one_picture_light_and_dark(page: str) -> None:
    ((_, picture),) = _PICTURE.findall(text_of(page))

    assert picture == f"{page}.png"
    assert page in PICTURES
    for name in (picture, f"{page}-dark.png"):
        assert (guide_folder() / "pictures" / name).exists()


def test_no_picture_is_of_no_page_and_all_are_small() -> None:
    pictures = list((guide_folder() / "pictures").iterdir())

    assert {path.stem.removesuffix("-dark") for path in pictures} == set(TASKS)
    assert sum(path.stat().st_size for path in pictures) <= MOST_BYTES
