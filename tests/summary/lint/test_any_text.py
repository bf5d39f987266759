"""Whatever is typed is checked, and a fix mends what it was offered for."""

from unicodedata import normalize

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.summary.lint.checking import style, typed
from townnotes.summary.draft import write_draft
from townnotes.summary.lint import RULES, Finding, lint, mended

WORDS = st.sampled_from(
    [
        "They",
        "also",
        "stressed",
        "the",
        "need",
        "to",
        "importance",
        "to",
        "introduce",
        "40%",
        "6",
        "percent",
        "organise",
        "organisations\n",
        "",
        "",
        "",
        "analyze",
        "ILO",
        "UN",
        "UN's",
        "NGOs’",
        "U.N.",
        '"lamps"',
        "“dusk”",
        '"',
        "“",
        "”",
        "«",
        "»",
        "*owls*",
        "**dusk**",
        "_dawn_",
        ",",
        ";",
        ".",
        ":",
        ",",
        "and",
        "or\n",
        "",
        "",
        "",
        "respectively",
        "Peru",
        "Malta",
        "20th",
        "of",
        "April",
        "2022",
        "April",
        "20,",
        "2022",
        "Monday,",
        "2022-04-20",
        "03/04/2022",
        "the",
        "the\n",
        "",
        "",
        "",
        "and.",
        "Several",
        "stakeholders",
        "Two",
        "participants",
        "welcomed",
        "proposed",
        "proposed",
        "urged,",
        "but\n",
        "",
        "",
        "",
        "www.example.org",
        "sea(at)example.org",
        "12",
        "9",
        "(32",
        "three)",
        ".",
        "They",
        "welcomed",
        ".",
        "Some",
        "Most",
    ]
)
TEXTS = st.one_of(
    st.lists(WORDS, max_size=25).map(" ".join),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=120),
)
SECTIONS = st.sampled_from(["overview", "opening", "additional", "closing", "title"])
LANGUAGES = st.sampled_from(["en", "en", "en", "fr", "es"])
STYLES = st.sampled_from(["townhall", "editorial", "named", "record"])


def kept(text: str) -> str:
    """Return a text as a session keeps it; an accent may be a sign of its own."""
    return normalize("NFC", text.strip())


def found_in(text: str, section: str, name: str, language: str) -> list[Finding]:
    state = typed(text, section).state
    chosen = style(name, language)
    return list(lint(state, write_draft(state, chosen), chosen))


# F7: any text is checked, its findings lie in it and say what stands there.
@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, SECTIONS, STYLES, LANGUAGES)
def test_any_text_is_checked(text: str, section: str, name: str, language: str) -> None:
    text = kept(text)
    for one in found_in(text, section, name, language):
        assert 0 <= one.start <= one.end <= len(text) or one.section != section
        assert one.section != section or text[one.start : one.end] == one.said
        assert one.rule in RULES
        assert one.why.endswith(".")
        assert one.fix != one.said or one.rule == 24


# F7: a fix removes its finding, and never makes another of its kind.
@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, SECTIONS, STYLES, LANGUAGES)
@example("20th April 20th", "overview", "townhall", "en")
def test_a_fix_removes_its_finding_and_makes_none(
    text: str, section: str, name: str, language: str
) -> None:
    text = kept(text)
    before = found_in(text, section, name, language)
    for one in before:
        if one.fix is None or one.section != section:
            continue
        now = found_in(mended(text, [one]).strip(), section, name, language)
        same = [[x for x in found if x.rule == one.rule] for found in (before, now)]

        assert len(same[1]) < len(same[0]), (text, mended(text, [one]), one, same[1])


# F7: mended until nothing more can be, a text stays as it is.
@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, SECTIONS, STYLES, LANGUAGES)
def test_mending_comes_to_an_end(text: str, section: str, name: str, language: str) -> None:
    for _ in range(40):
        found = [one for one in found_in(text, section, name, language) if one.section == section]
        better = mended(kept(text), found[:1] if found and found[0].fix else found)
        if better == kept(text):
            break
        text = better

    assert mended(kept(text), found_in(text, section, name, language)) == kept(text)
