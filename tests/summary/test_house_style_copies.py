"""Users' copies of house styles, made by this program and by each that came before.

`python -m tests.summary.test_house_style_copies` keeps today's styles as one more version, to be
run once the program's own styles have changed.
"""

import re
from pathlib import Path

import pytest

from tests.summary.harbours import harbours
from tests.summary.townhalls import on_bees, paragraph_of, with_others
from townnotes.errors import RuleError
from townnotes.summary.draft import write_draft
from townnotes.summary.style.house_style import (
    BUILT_IN,
    built_in,
    copy_style,
    in_language,
    read_copy,
    style_named,
    styles,
    styles_folder,
)
from townnotes_resources import path as resource

COPIES = Path(__file__).parent / "house_style_copies"
PAST = [one.relative_to(COPIES).as_posix() for one in sorted(COPIES.glob("*/*.toml"))]
LANGUAGES = ("en", "fr", "es")
TOWNHALL = resource("house_styles/townhall.toml").read_text(encoding="utf-8")


def _kept(name: str) -> str:
    """Return the newest copy that is kept of a style."""
    found = max(COPIES.glob(f"*/my-{name}.toml"), key=lambda one: int(one.parent.name))
    return found.read_text(encoding="utf-8")


# F9
@pytest.mark.parametrize("past", PAST)
def test_a_copy_made_by_an_earlier_program_opens_and_drafts_in_each_language(past: str) -> None:
    styles_folder().mkdir(parents=True)
    copy = styles_folder() / Path(past).name
    copy.write_text((COPIES / past).read_text(encoding="utf-8"), encoding="utf-8")

    assert [(one.name, one.problem) for one in styles() if not one.is_built_in] == [(copy.stem, "")]
    original = built_in(copy.stem.removeprefix("my-"))
    for language in LANGUAGES:
        state = harbours(language, copy.stem)
        drafted = write_draft(state, in_language(style_named(copy.stem), language))
        own = write_draft(state, in_language(original, language))
        assert [one.section for one in drafted.paragraphs] == [
            one.section for one in own.paragraphs
        ]


# F9
@pytest.mark.parametrize("style", BUILT_IN)
def test_a_copy_of_each_style_that_the_program_has_is_kept_with_those_before(style: str) -> None:
    assert copy_style(style).read_text(encoding="utf-8") == _kept(style)


# F9
@pytest.mark.parametrize(
    "lacking",
    [
        r"^26 = .*\n",
        r"^bridge = .*\n",
        r"^lone_view = .*\n",
        r"^small_category = .*\n",
        r"^\[length\]\n(?:(?!\[[a-z]).*\n)*",
        r"^\[(?:frames|quantities|nouns|terms|in_full)\.es\]\n(?:(?!\[[a-z]).*\n)*",
    ],
)
def test_what_a_copy_lacks_comes_from_the_programs_own_style(lacking: str) -> None:
    text, times = re.subn(lacking, "", TOWNHALL, flags=re.MULTILINE)

    assert times
    style, own = read_copy(text, "mine.toml"), built_in("townhall")
    assert (style.lint, style.length, style.thresholds) == (own.lint, own.length, own.thresholds)
    for language in LANGUAGES:
        state = harbours(language)
        assert write_draft(state, in_language(style, language)) == write_draft(
            state, in_language(own, language)
        )


# F9
def test_what_a_copy_has_wins_over_the_programs_own_style() -> None:
    town = with_others(on_bees(), 30)
    for who in ("a", "b", "c"):
        town.says(who, "called for", "a fund", "bees")
    text = (COPIES / "1" / "my-townhall.toml").read_text(encoding="utf-8")

    style = read_copy(text.replace('some = ["some', 'some = ["a number of'), "mine.toml")

    said = paragraph_of(write_draft(town.state, style), "bees")
    assert said
    assert said.text == "A number of stakeholders called for a fund."


# F9
def test_a_word_deleted_from_a_whole_copy_stays_away_but_is_extended_where_it_says_so() -> None:
    whole = TOWNHALL.replace('"welcomed" = [', '# "welcomed" = [')
    short = 'extends = "townhall"\ntitle = "mine"\n[equals]\n"urged" = ["called for"]\n'

    assert "welcomed" in built_in("townhall").equals
    assert "welcomed" not in read_copy(whole, "mine.toml").equals
    assert {"welcomed", "urged"} <= set(read_copy(short, "mine.toml").equals)


# F9
@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            'title = "mine"\n[frames.en]\nbidge = "x"\n',
            "line 3, “frames.en.bidge”: this is not a key",
        ),
        ('title = "mine"\nframes = "x"\n', "line 2, “frames”: this is a table of its own"),
        ('title = "mine"\n[lint]\n99 = true\n', "line 3, “lint.99”: this is not a key"),
        ('language = "fr"\n', "“title”: it is missing"),
        ('extends = "named"\ntitle = "mine"\n', "only “townhall” can be extended"),
    ],
)
def test_what_a_copy_has_and_no_style_knows_is_said(text: str, said: str) -> None:
    with pytest.raises(RuleError, match=re.escape(said)):
        read_copy(text, "mine.toml")


def main() -> None:
    """Keep a copy of each style that has changed since the newest that is kept."""
    version = 1 + max(int(one.name) for one in COPIES.iterdir())
    for name in BUILT_IN:
        own = resource(f"house_styles/{name}.toml").read_text(encoding="utf-8")
        title = f'title = "{built_in(name).title}'
        text = own.replace(title, f"{title} (my copy)", 1)
        if text != _kept(name):
            (COPIES / str(version)).mkdir(exist_ok=True)
            (COPIES / str(version) / f"my-{name}.toml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
