"""Forms of lines, and the words that introduce them."""

import pytest

from townnotes.summary.lines.phrases import read_phrase
from townnotes.summary.lines.tidying import Lexicon
from townnotes.summary.lines.verb_forms import gerund
from townnotes.summary.lines.verbs import Introduced, introduce, truest_words
from townnotes.summary.style.house_style import built_in
from townnotes.summary.style.quantifiers import quantity


@pytest.mark.parametrize(
    ("text", "form", "body"),
    [
        ("a fund for small farms", "noun", "a fund for small farms"),
        ("that farms are small", "that", "farms are small"),
        ("small farms are left out", "that", "small farms are left out"),
        ("we need more time", "noun", "we need more time"),
        ("we should wait", "that", "they should wait"),
        ("measures before limits are set", "noun", "measures before limits are set"),
        ("a text that is clear", "noun", "a text that is clear"),
        ("the need to wait", "need", "wait"),
        ("need to wait", "need", "wait"),
        ("the importance of waiting", "importance", "waiting"),
        ("to wait for results", "action", "wait for results"),
        ("add a fund", "action", "add a fund"),
        ("do not delete the fund", "action", "not delete the fund"),
        ("support for farms", "noun", "support for farms"),
        ("support the farms", "action", "support the farms"),
        ("access to land", "noun", "access to land"),
        ("pay for wells", "action", "pay for wells"),
        ("adding a fund", "gerund", "adding a fund"),
        ("funding for farms", "noun", "funding for farms"),
        ("developing countries", "noun", "developing countries"),
        ("how farms are counted", "wh", "how farms are counted"),
        ("How will farms be counted?", "question", "How will farms be counted"),
        ("participants that farms were counted", "told", "farms were counted"),
        ("need for clarity", "noun", "the need for clarity"),
        ("thanks the hosts for the wells", "verb", "the hosts for the wells"),
        ("support for the hosts", "noun", "support for the hosts"),
        ("الوصول إلى المياه", "noun", "الوصول إلى المياه"),
    ],
)
def test_a_line_is_read_in_its_form(text: str, form: str, body: str) -> None:
    phrase = read_phrase(text)

    assert (phrase.form, phrase.body) == (form, body)


def test_whom_a_line_addresses_is_read() -> None:
    phrase = read_phrase("the co-facilitators to keep the commitment to reduce waste")

    assert phrase.to == "the co-facilitators"
    assert phrase.body == "keep the commitment to reduce waste"


@pytest.mark.parametrize(
    ("verb", "form"),
    [("add", "adding"), ("use", "using"), ("stop", "stopping"), ("tie", "tying"),
     ("agree", "agreeing"), ("refer", "referring"), ("apply", "applying"), ("see", "seeing")],
)  # fmt: skip
def test_the_ing_form_follows_the_rules(verb: str, form: str) -> None:
    assert gerund(verb) == form


def _said(words: str, text: str, addressee: str = "the chairs") -> str:
    made: Introduced = introduce(words, read_phrase(text), addressee)
    return " ".join(part for part in (made.head, made.tail, made.item) if part)


@pytest.mark.parametrize(
    ("words", "text", "said"),
    [
        ("called for", "a fund", "called for a fund"),
        ("called for", "add a fund", "called for adding a fund"),
        ("called for", "States to act", "called on States to act"),
        ("called for", "the need to act", "called for acting"),
        ("urged", "add a fund", "urged the chairs to add a fund"),
        ("urged", "adding a fund", "urged the chairs to add a fund"),
        ("urged", "a fund", "called for a fund"),
        ("urged", "States to act", "urged States to act"),
        ("asked for", "pay for wells", "asked the chairs to pay for wells"),
        ("suggested", "add a fund", "suggested adding a fund"),
        ("suggested", "States to act", "suggested that States act"),
        ("encouraged", "a fund", "encouraged a fund"),
        ("stressed", "a fund", "stressed the importance of a fund"),
        ("stressed", "the lack of a fund", "stressed the lack of a fund"),
        ("stressed", "act together", "stressed the importance of act together"),
        ("stressed", "the need to act", "stressed the need to act"),
        ("raised", "the need to act", "raised the need to act"),
        ("raised", "wells in schools", "raised the issue of wells in schools"),
        ("raised", "the question of wells", "raised the question of wells"),
        ("", "wells in schools", "mentioned wells in schools"),
        ("", "that wells run dry", "noted that wells run dry"),
        ("", "add a fund", "raised the need to add a fund"),
        ("", "no well in schools", "noted that there was no well in schools"),
        ("", "supports the hosts", "supported the hosts"),
        ("proposed", "no wells in schools", "proposed no wells in schools"),
        ("commended", "the co-chairs for it", "expressed appreciation to the co-chairs for it"),
        ("welcomed", "that wells are named", "welcomed the fact that wells are named"),
        ("cautioned against", "add a fund", "cautioned against adding a fund"),
        ("expressed concern about", "wells are dry", "expressed concern that wells are dry"),
        ("asked", "how wells are paid", "asked how wells are paid"),
        ("asked", "will wells be paid?", "asked “Will wells be paid?”"),
        ("informed", "participants that wells ran dry", "informed participants that wells ran dry"),
        ("saluted", "a fund", "saluted a fund"),
        ("saluted", "that wells are named", "saluted the fact that wells are named"),
    ],
)  # fmt: skip
def test_a_stance_introduces_each_form(words: str, text: str, said: str) -> None:
    assert _said(words, text) == said


def test_without_conveners_nobody_is_addressed() -> None:
    assert _said("urged", "add a fund", "") == "called for adding a fund"


@pytest.mark.parametrize(
    ("reached", "words"),
    [
        ([(1, "suggested")], "suggested"),
        ([(7, "urged"), (6, "called for")], "urged"),
        ([(7, "urged"), (6, "called for"), (6, "called for")], "called for"),
        ([(7, "urged"), (1, "suggested"), (1, "suggested")], "suggested"),
        ([(7, "urged"), (7, "urged"), (1, "suggested"), (1, "suggested")], "urged"),
    ],
)
def test_the_verb_is_the_strongest_that_half_of_the_speakers_reached(
    reached: list[tuple[int, str]], words: str
) -> None:
    assert truest_words("ask", reached) == words


@pytest.mark.parametrize(
    ("n", "of", "word"),
    [(1, 35, "one"), (2, 2, "two"), (3, 4, "some"), (4, 35, "several"), (4, 12, "many"),
     (5, 9, "most"), (7, 35, "several"), (8, 35, "many"), (17, 35, "many"), (18, 35, "most")],
)  # fmt: skip
def test_the_first_quantifier_that_fits_is_taken(n: int, of: int, word: str) -> None:
    found = quantity(n, of, built_in("townhall").thresholds.quantifiers)

    assert found.word == word
    assert found.why.startswith(f"{n} of {of}: {word}")


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("References to wells.", "references to wells"),
        ("  - a  fund ;", "a fund"),
        ("UNESCO rules", "UNESCO rules"),
        ("Member States with wells", "Member States with wells"),
        ("Kenya’s example", "Kenya’s example"),
        ("Wells in schools", "wells in schools"),
        ('use of "well"', "use of “well”"),
        ("wells, pumps etc.", "wells, pumps etc."),
        ("Éducation", "Éducation"),
        ("Governments of the basin", "Governments of the basin"),
        ("水", "水"),
        ("A fund", "a fund"),
        ("wells run dry. Pumps too", "wells run dry. Pumps too"),
    ],
)
def test_a_typed_line_is_tidied_and_keeps_its_words(typed: str, tidy: str) -> None:
    assert Lexicon(["the wells of Kenya"]).tidied(typed) == tidy
