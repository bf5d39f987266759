"""Each catalogue has every text of the source, in every form, and is what the window loads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from townnotes.language.catalogue import (
    CHECKSUMS,
    ENGLISH,
    FORMS,
    Catalogue,
    catalogue_path,
    checksum,
    is_whole,
    language_of,
    offered,
    wanted_language,
)
from townnotes_resources import path as resource
from townnotes_ui.language.translation import CONTEXT
from translating.extracting import Found, texts, texts_in
from translating.make_catalogues import TEMPLATE, compile_catalogue
from translating.ts_file import Entry, places, read_entries, write_entries

LANGUAGES = [one for one in offered() if one != ENGLISH]
COUNTING = "{n} point|{n} points"


def entries_of(language: str) -> dict[str, Entry]:
    """Return what a language's catalogue has."""
    return read_entries(catalogue_path(language, ".ts"))


def test_every_text_of_the_source_is_to_be_translated_and_no_other() -> None:
    found, held = set(texts()), set(read_entries(TEMPLATE))

    assert (found - held, held - found) == (set(), set()), "run make_catalogues.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_every_text(language: str) -> None:
    entries = entries_of(language)

    assert set(entries) == set(texts())
    assert [one.text for one in entries.values() if not one.is_done] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_text(language: str) -> None:
    def lacks(one: Entry) -> bool:
        wanted = places(one.text)
        return any(places(form) | {"n"} != wanted | {"n"} for form in one.forms if form)

    assert [one.text for one in entries_of(language).values() if lacks(one)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_loads_is_made_of_what_translators_edit(
    language: str, tmp_path: Path
) -> None:
    made = tmp_path / "made.qm"

    compile_catalogue(catalogue_path(language, ".ts"), made)

    assert made.read_bytes() == catalogue_path(language).read_bytes()
    assert is_whole(language)


def test_each_catalogue_has_its_checksum() -> None:
    sums = resource(CHECKSUMS).read_text(encoding="ascii").splitlines()

    wanted = [f"{one} {checksum(catalogue_path(one).read_bytes())}" for one in LANGUAGES]
    assert sums == wanted


@pytest.mark.parametrize("language", FORMS)
def test_the_command_line_counts_as_the_window_does(language: str, tmp_path: Path) -> None:
    source, made = tmp_path / "few.ts", tmp_path / "few.qm"
    forms = tuple(f"{{n}} form {at}" for at in range(FORMS[language]))
    found = Found(COUNTING, counts=True, where=())
    write_entries(source, language, [found], {COUNTING: Entry(COUNTING, forms, is_done=True)})
    compile_catalogue(source, made)
    translator = QTranslator()
    assert translator.load(str(made))
    catalogue = Catalogue(language, source)

    for n in range(220):
        by_qt = (translator.translate(CONTEXT, COUNTING, None, n) or "").format(n=n)
        assert catalogue.word(COUNTING, n) == by_qt


def test_a_language_with_fewer_forms_than_it_needs_is_said_in_english(tmp_path: Path) -> None:
    source = tmp_path / "few.ts"
    text = (
        "<TS><context><name>townnotes</name><message numerus='yes'><source>{n} point|{n} points"
        "</source><translation><numerusform>{n} пункт</numerusform></translation></message>"
        "</context></TS>"
    )
    source.write_text(text, encoding="utf-8")

    catalogue = Catalogue("ru", source)

    assert (catalogue.word(COUNTING, 1), catalogue.word(COUNTING, 3)) == ("1 пункт", "3 points")


@pytest.mark.parametrize("content", ["", "<TS>", "no XML at all", "\x00"])
def test_a_damaged_catalogue_of_the_command_line_is_english(content: str, tmp_path: Path) -> None:
    source = tmp_path / "damaged.ts"
    source.write_text(content, encoding="utf-8")

    assert Catalogue("fr", source).word("Nothing was changed.") == "Nothing was changed."


def test_a_translation_with_a_place_of_its_own_is_said_in_english(tmp_path: Path) -> None:
    source = tmp_path / "odd.ts"
    text = "{name} has the floor"
    found = Found(text, counts=False, where=())
    write_entries(source, "fr", [found], {text: Entry(text, ("{nom} a la parole",), is_done=True)})

    assert Catalogue("fr", source).word(text, name="Ada") == "Ada has the floor"


@pytest.mark.parametrize(
    ("name", "code"),
    [("fr_CA.UTF-8", "fr"), ("zh-Hans-CN", "zh"), ("C", ""), ("", ""), ("AR", "ar"), ("de", "")],
)
def test_a_system_names_its_language_in_many_ways(name: str, code: str) -> None:
    assert language_of(name) == code


def test_a_language_that_is_not_offered_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TOWNNOTES_LANGUAGE")

    assert wanted_language("", ("de_DE", "en_GB")) == ENGLISH


def sources() -> Iterator[tuple[str, str]]:
    """Give ways in which a module says something, and the text of each."""
    yield 'tr("Undo")', "Undo"
    yield 'tr("Open" if is_closed else "Undo")', "Open"
    yield 'counted("1 card|{n} cards", 3)', "1 card|{n} cards"
    yield 'raise RuleError("There is no {name}.", name=one)', "There is no {name}."
    yield 'def f():\n    said = "Undo {what}"\n    return tr(said, what=1)', "Undo {what}"
    yield 'X = Saying("Undo")', "Undo"


@pytest.mark.parametrize(("source", "text"), list(sources()))
def test_every_way_to_say_something_is_found(source: str, text: str) -> None:
    assert text in [one for one, _ in texts_in(source, "ui/townnotes_ui/some.py")]
