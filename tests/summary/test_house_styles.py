"""House styles and languages: one invented townhall, read in four styles and three languages.

`python -m tests.summary.test_house_styles` writes the pages anew, to be read aloud before they are
kept.
"""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.any_townhall import SETTINGS, sessions
from tests.summary.harbours import harbours
from tests.summary.townhalls import Townhall, on_bees, paragraph_of, with_others
from townnotes.domain.entities import Point
from townnotes.errors import RuleError
from townnotes.summary.draft import finished, write_draft
from townnotes.summary.style.house_style import (
    BUILT_IN,
    built_in,
    copy_style,
    in_language,
    read_style,
    readable_style,
    style_named,
    style_of,
    styles,
    styles_folder,
)
from townnotes_exporters.markdown import to_markdown
from townnotes_resources import path as resource

GOLDEN = Path(__file__).parent / "golden"
LANGUAGES = ("en", "fr", "es")
TOWNHALL = resource("house_styles/townhall.toml").read_text(encoding="utf-8")


def _page(style: str, language: str) -> str:
    return to_markdown(finished(write_draft(harbours(language, style))))


def _golden(style: str, language: str) -> Path:
    return GOLDEN / f"harbours.{style}.{language}.md"


# F9, X11, X22
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", BUILT_IN)
def test_a_townhall_reads_as_its_style_and_language_have_it(style: str, language: str) -> None:
    assert _page(style, language) == _golden(style, language).read_text(encoding="utf-8")


# F2
@SETTINGS
@given(sessions(), st.sampled_from(BUILT_IN), st.sampled_from(LANGUAGES))
def test_any_session_drafts_the_same_twice_in_every_style_and_language(
    town: Townhall, style: str, language: str
) -> None:
    state = town.state
    chosen = in_language(built_in(style), language)

    draft = write_draft(state, chosen)

    assert write_draft(town.state, chosen) == draft
    ordinary = {one.id for one in state.all(Point) if not one.private and not one.gap}
    covered = {id_ for one in draft.paragraphs for said in one.sentences for id_ in said.rests_on}
    assert covered | set(draft.uncovered) == ordinary
    assert not covered & set(draft.uncovered)


# X22
@SETTINGS
@given(sessions(), st.sampled_from(("fr", "es")))
def test_every_language_rests_each_sentence_on_points_of_the_same_paragraphs(
    town: Townhall, language: str
) -> None:
    state = town.state
    english = write_draft(state, built_in("townhall"))
    other = write_draft(state, in_language(built_in("townhall"), language))

    assert set(english.uncovered) == set(other.uncovered)
    assert [(one.section, one.speakers) for one in english.paragraphs if one.speakers] == [
        (one.section, one.speakers) for one in other.paragraphs if one.speakers
    ]


# X11
def test_a_figure_begins_the_sentence_of_counts_only_where_the_style_has_figures() -> None:
    state = harbours()

    said = {
        name: paragraph_of(write_draft(state, built_in(name)), "opening") for name in BUILT_IN
    }  # fmt: skip

    begins = {name: one.sentences[1].text.split()[0] for name, one in said.items() if one}
    assert begins == {
        "townhall": "96", "named": "96", "editorial": "Ninety-six", "record": "Ninety-six",
    }  # fmt: skip


# X11
def test_the_check_for_figures_at_the_start_is_on_only_in_the_strict_styles() -> None:
    assert [name for name in BUILT_IN if built_in(name).checks(4)] == ["editorial", "record"]


# X11
def test_the_strict_style_writes_the_united_nations_in_full_but_leaves_the_notes_alone() -> None:
    town = on_bees()
    town.speaker("u", "un")
    for who in ("u", "v"):
        town.says(who, "called for", "a UN fund", "bees")
    for who in ("x", "y"):
        town.speaker(who, "un")
        town.says(who, "welcomed", "the UN report on hives", "bees")

    said = paragraph_of(write_draft(town.state, built_in("editorial")), "bees")

    assert said
    assert "Two United Nations entities welcomed the UN report" in said.text


# X11
def test_a_lone_remark_is_the_view_that_was_expressed_in_the_strict_style() -> None:
    town = with_others(on_bees(), 9)
    town.says("a", "called for", "a fund", "bees")
    town.says("b", "stressed", "that hives are warm", "bees")

    strict = paragraph_of(write_draft(town.state, built_in("editorial")), "bees")
    plain = paragraph_of(write_draft(town.state), "bees")

    assert strict
    assert plain
    assert strict.text == (
        "One stakeholder called for a fund. The view was expressed that hives are warm."
    )
    assert plain.text == (
        "One stakeholder called for a fund, while another stressed that hives are warm."
    )


# X11
def test_the_named_style_tells_who_spoke_and_for_whom() -> None:
    said = paragraph_of(write_draft(harbours(profile="named")), "harbours")

    assert said
    assert (
        "HARBOUR FRIENDS, on behalf of the COAST COALITION; REEF WATCH; TIDAL YOUTH FORUM; and "
        in said.text
    )
    assert "stakeholder" not in said.text


# X11
def test_the_named_style_gives_to_each_what_each_said_and_no_more() -> None:
    town = with_others(on_bees(), 9)
    town.says("a", "called for", "a fund", "bees")
    town.says("b", "called for", "a school", "bees")
    for who in ("a", "b"):
        town.says(who, "called for", "a law", "bees")

    counted = paragraph_of(town.draft, "bees")
    named = paragraph_of(write_draft(town.state, built_in("named")), "bees")

    assert counted
    assert named
    assert counted.text == (
        "Two stakeholders called for a law. One stakeholder also called for a fund, while another "
        "called for a school."
    )
    assert named.text == (
        "SPEAKER A and SPEAKER B called for a law. SPEAKER A also called for a fund, while "
        "SPEAKER B called for a school."
    )


# X11
def test_the_record_goes_speaker_by_speaker_in_the_order_of_the_floor() -> None:
    draft = write_draft(harbours(profile="record"))

    turns = [one for one in draft.paragraphs if one.section.startswith("turn")]
    assert [one.section for one in turns][:3] == ["turn mole", "turn reef", "turn tide"]
    assert "said that the reef guards are volunteers that day" in turns[0].text
    assert turns[-1].text.startswith(
        "In exercise of the right of reply in relation to the statement of Rosa Vane, Ms. Dia Quay"
    )


# X2
def test_a_quantified_sentence_says_why() -> None:
    town = with_others(on_bees(), 31)
    for number in range(4):
        town.says(f"s{number}", "called for", "a fund", "bees")
    town.says("s0", "welcomed", "the chapter", "bees")
    town.says("s1", "welcomed", "the chapter", "bees")

    said = paragraph_of(town.draft, "bees")

    assert said
    assert [one.why for one in said.sentences] == [
        "2 of 35: two because no more than 2", "4 of 35: several because 4 or more",
    ]  # fmt: skip


# X2
def test_why_says_that_speakers_of_several_categories_are_participants() -> None:
    town = with_others(on_bees(), 30)
    town.speaker("u", "un")
    for who in ("u", "a", "b"):
        town.says(who, "called for", "a fund", "bees")

    said = paragraph_of(town.draft, "bees")

    assert said
    assert said.text == "Some participants called for a fund."
    assert said.sentences[0].why == "3 of 33: some, from more than one category"


# F9
def test_a_copy_of_a_style_is_edited_and_the_draft_follows() -> None:
    town = with_others(on_bees(), 30)
    for who in ("a", "b", "c"):
        town.says(who, "called for", "a fund", "bees")
    copy = copy_style("townhall")
    text = copy.read_text(encoding="utf-8").replace('some = ["some', 'some = ["a number of')
    copy.write_text(text, encoding="utf-8")

    assert [one.name for one in styles()] == [*BUILT_IN, "my-townhall"]
    said = paragraph_of(write_draft(town.state, style_named("my-townhall")), "bees")

    assert said
    assert said.text == "A number of stakeholders called for a fund."


# F9, X22
def test_a_session_is_drafted_in_the_style_and_language_it_chose() -> None:
    chosen = style_of(harbours("es", "named"))

    assert (chosen.name, chosen.language) == ("named", "es")
    assert write_draft(harbours("es", "named")).language == "es-ES"
    assert style_of(harbours("xx", "gone")).name == "townhall"


# F9
def test_a_second_copy_never_writes_over_the_first() -> None:
    assert copy_style("record") != copy_style("record")


# F9
@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("paragraph = 2\n", "", "“thresholds.paragraph”: it is missing"),
        ("paragraph = 2", 'paragraph = "2"', "“thresholds.paragraph”: it must be a whole number"),
        ('"called for", "urged"]', '"demanded"]', "“verbs.ask”: “demanded” is not a verb"),
        ('"recalled", "highlighted"', '"urged", "highlighted"', "“urged” is not a verb"),
        ('"welcomed" = ["noted with', '"welcomed" = ["commended", "noted with', "is stronger than"),
        ("bridge = ", "bidge = ", "“frames.en.bidge”: this is not a key"),
        ("{what} will take place {when}", "{who} will come", "“{who}” is not a field"),
        ("[ by {deadline}].", "[ by {deadline}.", "is not closed"),
        ('  { word = "some" },\n', "", "the last word must fit every number"),
        ('share = "1/3"', 'share = "1/0"', "must be parts"),
        ('layout = "by theme"', 'layout = "by mood"', "it must be “by theme” or “by speaker”"),
        ("1 = true ", '1 = "yes" ', "“lint.1”: it must be true, false"),
        ('two = ["two {nouns}",', "two = [", "“quantities.en.two”: it must be three texts"),
        ('"f"]', '"x"]', "needs its singular, its plural"),
    ],
)
def test_a_mistake_in_a_style_is_told_with_file_line_and_key(old: str, new: str, said: str) -> None:
    assert old in TOWNHALL
    changed = TOWNHALL.replace(old, new, 1)

    with pytest.raises(RuleError) as refusal:
        read_style(changed, "mine.toml")

    told = re.match(r"“mine.toml”, line (\d+), ", str(refusal.value))
    assert said in str(refusal.value)
    assert told
    assert 1 <= int(told[1]) <= len(changed.splitlines())


# F9
def test_the_line_of_a_mistake_is_the_line_of_its_key() -> None:
    changed = TOWNHALL.replace("repeated = 3", "repeated = 0")
    wanted = changed[: changed.index("repeated = 0")].count("\n") + 1

    with pytest.raises(RuleError, match=rf"line {wanted}, “thresholds.repeated”"):
        read_style(changed, "mine.toml")


# F9
@pytest.mark.parametrize(
    "text", ["", "title = ", "\x00", 'extends = "named"\ntitle = "a"', "[a]\nb=1"]
)
def test_what_is_no_style_is_refused_in_words(text: str) -> None:
    with pytest.raises(RuleError, match=r"mine\.toml"):
        read_style(text, "mine.toml")


# F9
@SETTINGS
@given(st.integers(0, len(TOWNHALL)), st.integers(0, 40), st.text(max_size=8))
def test_any_damage_to_a_style_is_read_or_refused(at: int, cut: int, put: str) -> None:
    text = TOWNHALL[:at] + put + TOWNHALL[at + cut :]
    try:
        style = read_style(text, "mine.toml")
    except RuleError:
        return

    assert write_draft(harbours(), style).paragraphs


# F9
def test_a_session_whose_style_has_a_mistake_is_drafted_as_a_townhall_and_says_so() -> None:
    folder = styles_folder()
    folder.mkdir(parents=True)
    (folder / "ours.toml").write_text('extends = "townhall"\n', encoding="utf-8")

    style, problem = readable_style(harbours("fr", "ours"))

    assert (style.name, style.language) == ("townhall", "fr")
    assert "ours.toml”, line 1, “title”: it is missing" in problem
    assert [one.problem for one in styles() if one.name == "ours"] == [problem]


# X18
def test_a_style_that_lacks_a_verb_takes_the_strongest_weaker_one() -> None:
    style = read_style(
        'extends = "townhall"\ntitle = "mild"\n[verbs]\nask = ["suggested", "asked for"]\n', "mild"
    )
    town = with_others(on_bees(), 9)
    for who in ("a", "b"):
        town.says(who, "urged", "a fund", "bees")

    said = paragraph_of(write_draft(town.state, style), "bees")

    assert said
    assert said.text == "Two stakeholders asked for a fund."


def main() -> None:
    """Write the golden pages anew."""
    for style in BUILT_IN:
        for language in LANGUAGES:
            _golden(style, language).write_text(_page(style, language), encoding="utf-8")


if __name__ == "__main__":
    main()
