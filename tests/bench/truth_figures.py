"""What can be told of a draft without reading it: each figure finds the sentences that fail it.

None of it uses the style check of the program: what the one misses, the other may find.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from townnotes.domain.entities import (
    Category,
    Convener,
    Intervention,
    Link,
    Participant,
    Point,
    ReferenceText,
    Theme,
)
from townnotes.domain.registers import Register, encode_value
from townnotes.domain.state import State
from townnotes.summary.annexes.annex_words import words_in
from townnotes.summary.annexes.proposals import proposal_tables
from townnotes.summary.coverage import coverage
from townnotes.summary.document import Table
from townnotes.summary.draft import write_draft
from townnotes.summary.evidence.naming import Naming
from townnotes.summary.paragraphs import Draft, Sentence
from townnotes.summary.style.house_style import HouseStyle
from townnotes.summary.style.quantifiers import Lengths

MATTERS = ("urged", "called for", "opposed")
"""The stances of which no point may be lost."""
_QUOTED = re.compile(r"“([^”]*)”|«([^»]*)»|\"([^\"]*)\"")
_TO_TRANSLATE = re.compile(r"\[(?:à traduire|por traducir|to be translated)\]")
_MARK = re.compile(
    r"(?<![\w/])[!#@][^\W\d_]\w*|!=|->|=>|[=≠→←]|(?<!\w)\+(?:1\b|\s)|\bw/|(?<=\s)\d\)(?=\s)|(?<=\s)&(?=\s)"
)
_DOUBLED = re.compile(
    r"\b(against|for|to|of|about|regarding|contre|de|pour|sur|contra|por|para|sobre)\s+\1\b(?!-)"
    r"|\b(?:regarding|about)\s+(?:against|for)\b|\bsujet de contre\b|\bsobre contra\b",
    re.IGNORECASE,
)
_NO_SUCH = re.compile(
    r"\bthere (?:was|were) no\b|\bil n[’']y avait (?:pas|aucun)|\bno había\b", re.IGNORECASE
)
_SAID_SO = re.compile(
    r"\b(?:is|are|was|were) there\b|\bthere(?:['’]s| is| are| was| were| has| have| will)\b"
    r"|\bil n[’'] ?y a|\bno (?:hay|había)\b|\b(?:has|have|had) no\b",
    re.IGNORECASE,
)
_BARE_NO = re.compile(r"^\W*(?:no|not|pas|sans|sin|aucun\w*|ning\w+)\b", re.IGNORECASE)
_NO_FACT = re.compile(
    r"\W*no (?:broadband|plans?|options?|water|electricity|data|teachers?|roads?)\b"
    r"|\W*pas (?:d['’](?:eau|accès|électricité)|de (?:réseau|données|routes))\b",
    re.IGNORECASE,
)
"""What is there or is not: said of it, no is a fact and no ask."""
_MENTION = re.compile(
    r"\bmention(?:s|ed)?\b|\breference was (?:also )?made|\bévoqu\w+(?! la nécessité)"
    r"|\bmencion\w+(?! la necesidad)|\bhi[cz]\w+ (?:también )?mención",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?!\w)")
_NAME = re.compile(r"(?<![.?!…:“«\"] )(?<!^)\b[^\W\d_a-zà-öø-ÿ][\w’'-]*")
_JOINT = re.compile(
    r"\b(?:while|whereas|another|others?|but|tandis|autres?|mais|mientras|otr[ao]s?|pero)\b"
)
_AGAINST = re.compile(
    r"\b(?:delet\w+|dele|del|remov\w+|drop|no|not|never|against|oppos\w+|suppr\w+|pas|contre|"
    r"quitar|eliminar|contra|sin)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Session:
    """A session to be measured; `language` is that of its notes."""

    name: str
    state: State
    language: str = "en"
    is_read: bool = True
    """Whether its share of points to word counts: verbatim speech is measured mechanically only."""


@dataclass(frozen=True)
class Drafted:
    """A session's draft in one style and language."""

    session: Session
    style: HouseStyle
    draft: Draft

    @cached_property
    def sentences(self) -> list[tuple[str, Sentence]]:
        """The sentences that rest on points, with their sections, but for the fixed parts."""
        state = self.session.state
        turns = {one.section for one in self.draft.paragraphs} - {
            "heading", "title", "date", "opening", "overview", "additional", "closing"
        }  # fmt: skip
        known = {one.id for one in state.all(Theme)} | turns
        return [
            (one.section, said)
            for one in self.draft.paragraphs
            if one.section in known
            for said in one.sentences
            if said.rests_on
        ]

    def points(self, said: Sentence) -> list[Point]:
        """Return the points behind a sentence."""
        found = (self.session.state.find(Point, id_) for id_ in said.rests_on)
        return [one for one in found if one is not None]

    @cached_property
    def known(self) -> str:
        """What may stand in any sentence: titles, names of texts, categories, conveners, nouns."""
        state, style = self.session.state, self.style
        details = state.session
        texts = [details.process, details.subject, details.name, details.series]
        for theme in state.all(Theme):
            texts += [theme.label, theme.topic]
        for text in state.all(ReferenceText):
            texts += [text.name, text.short]
        for category in state.all(Category):
            texts += [category.singular, category.plural]
        for one in state.all(Convener):
            texts += [one.role, one.name, one.post, one.of, one.to, one.honorific]
        for code in style.nouns:
            texts += [word for words in style.nouns[code].values() for word in words]
            texts += [*style.terms.get(code, {}).values(), *style.in_full.get(code, {}).values()]
        if style.attribution == "named" or style.layout == "by speaker":
            texts += [one.on_behalf_of for one in state.all(Intervention)]
            for who in state.all(Participant):
                texts += [who.name, who.organization, who.speaks_for, who.honorific]
        return _folded("\n".join(texts))


Check = Callable[[Drafted, Sentence], Iterable[str]]
"""What of a sentence fails a figure, in its own words."""


def bare(text: str) -> str:
    """Return a sentence without what it quotes."""
    return _QUOTED.sub(" “…” ", text)


def marks(_drafted: Drafted, said: Sentence) -> Iterator[str]:
    """Give signs and marks of the notes."""
    yield from (found[0] for found in _MARK.finditer(bare(said.text)))


def shorthand(drafted: Drafted, said: Sentence) -> Iterator[str]:
    """Give what of the style's table of abbreviations is left."""
    text = bare(said.text)
    # In another language the same letters may be a word: "para".
    is_own = drafted.style.language == drafted.session.language
    if is_own and _spelt_out(drafted, text) != text:
        yield text


def doubled(_drafted: Drafted, said: Sentence) -> Iterator[str]:
    """Give particles that stand twice."""
    yield from (found[0] for found in _DOUBLED.finditer(bare(said.text)))


def invented(drafted: Drafted, said: Sentence) -> Iterator[str]:
    """Give quotations that are in quotation marks in none of the notes behind them."""
    if _TO_TRANSLATE.search(said.text):
        return
    noted = [_plain(part) for point in drafted.points(said) for part in _quotations(point)]
    for found in _QUOTED.finditer(said.text):
        words = _plain(next(filter(None, found.groups()), ""))
        known = _plain(drafted.known)
        is_title = words and f" {_folded(words)} " in f" {known} "
        if not is_title and not any(words in one for one in noted):
            yield found[0]


def denied(drafted: Drafted, said: Sentence) -> Iterator[str]:
    """Give "there was no" where only a bare no was noted."""
    texts = [one.text for one in drafted.points(said) if not _NO_FACT.match(one.text)]
    found = _NO_SUCH.search(bare(said.text))
    if found and any(map(_BARE_NO.match, texts)) and not any(map(_SAID_SO.search, texts)):
        yield found[0]


def numbers(drafted: Drafted, said: Sentence) -> Iterator[str]:
    """Give figures that none of the points has, nor the paragraph they cite."""
    noted = {_figure(one) for point in drafted.points(said) for one in _figures_of(point)}
    for found in _NUMBER.finditer(said.text):
        if _figure(found[0]) not in noted and found[0] not in drafted.known:
            yield found[0]


def names(drafted: Drafted, said: Sentence) -> Iterator[str]:
    """Give words with a capital, but the first, that none of the points has."""
    texts = [*(point.text for point in drafted.points(said))]
    texts += [text for point in drafted.points(said) for text in point.wording.values()]
    noted = _folded(_spelt_out(drafted, "\n".join(texts)) + "\n".join(texts))
    for found in _NAME.finditer(bare(said.text)):
        word = _folded(found[0]).rstrip("'s’").rstrip("'")
        if len(word) > 1 and word not in noted and word not in drafted.known:
            yield found[0]


def mention(_drafted: Drafted, said: Sentence) -> Iterator[str]:
    """Give the words that only say that something was mentioned."""
    found = _MENTION.search(bare(said.text))
    if found:
        yield found[0]


def opposites(drafted: Drafted, said: Sentence) -> Iterator[str]:
    """Give points that oppose each other and are told in one sentence without a joint."""
    if _JOINT.search(said.text):
        return
    points = drafted.points(said)
    own = {one.id for one in points}
    for link in drafted.session.state.all(Link):
        if link.kind == "opposed" and {link.one, link.other} <= own:
            yield f"{link.one} ≠ {link.other}"
    by_paragraph: dict[str, list[Point]] = {}
    for one in points:
        for cite in one.cites:
            by_paragraph.setdefault(cite, []).append(one)
    for cite, there in by_paragraph.items():
        against = {bool(_AGAINST.search(_QUOTED.sub("", one.text))) for one in there}
        speakers = {one.intervention for one in there}
        if len(against) > 1 and len(speakers) > 1 and _shared(there):
            yield f"{cite}: {' / '.join(one.text for one in there)}"


def _shared(points: Iterable[Point]) -> bool:
    """Tell whether two points have a word of four letters and more in common."""
    said = [set(re.findall(r"\w{4,}", _folded(one.text))) for one in points]
    return max(Counter(word for words in said for word in words).values(), default=0) > 1


CHECKS: dict[str, Check] = {
    "shorthand of the table": shorthand, "unknown marks": marks, "quotations of nobody": invented,
    "doubled particles": doubled, "“there was no” from a bare no": denied,
    "numbers in no point": numbers, "names in no point": names,
    "opposites under one subject": opposites,
}  # fmt: skip
"""The figures that are to be 0, by their names."""


def lost(state: State, style: HouseStyle) -> list[Point]:
    """Return the points that matter and are neither told nor to word, without a limit of length."""
    endless = replace(style, length=Lengths(0, style.length.further, style.length.quotation))
    found = coverage(state, write_draft(state, endless))
    kept = {*found.told, *(one.point for one in found.to_word)}
    return [
        one
        for one in state.all(Point)
        if one.stance in MATTERS and not one.private and not one.gap and one.id not in kept
    ]


def in_proposals(state: State, style: HouseStyle) -> int:
    """Count the points without which the annex of proposals would be another."""
    whole = _annex(state, style)
    return sum(_annex(_without(state, one.id), style) != whole for one in state.all(Point))


def _annex(state: State, style: HouseStyle) -> tuple[object, ...]:
    words = words_in("en")
    naming = Naming(state, "named", words, style.nouns.get("en", {}))
    blocks = proposal_tables(state, naming, words)
    return tuple(one.rows for one in blocks if isinstance(one, Table))


def _without(state: State, point: str) -> State:
    """Return the session in which a point is private."""
    registers = list(state.registers())
    newest = 1 + max(one.stamp for one in registers)
    is_private = encode_value(value=True)
    made = State()
    made.apply([*registers, Register("point", point, "private", "author", newest, is_private)])
    return made


def _spelt_out(drafted: Drafted, text: str) -> str:
    """Return a text with the abbreviations of the language of the notes in full."""
    return drafted.style.abbreviations[drafted.session.language].spelt_out(text)


def _quotations(point: Point) -> Iterator[str]:
    yield from point.wording.values()
    for found in _QUOTED.finditer(point.text):
        yield from filter(None, found.groups())


def _figures_of(point: Point) -> Iterator[str]:
    for text in (point.text, *point.wording.values(), *point.cites):
        yield from re.findall(r"\d+(?:[.,]\d+)*", text)


def _figure(text: str) -> str:
    return re.sub(r"[.,](?=\d{3}\b)", "", text)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
