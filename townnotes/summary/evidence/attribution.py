"""Finds names and organizations left in a text that is to name nobody."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from townnotes.domain.entities import KINDS, Category, Contact, Convener, Theme
from townnotes.domain.fields import about
from townnotes.domain.state import State
from townnotes.summary.document import Annex, Paragraph, Summary, cell_text
from townnotes.summary.lines.words import listed, maker_of

PARTICLES = listed(
    "van von der den dem des del della dos das los las bin ben ibn abu bint the and for "
    "und les mac san santa saint"
)
"""What stands within names and tells nobody apart."""

POSTS = listed(
    "adviser advisor ambassador assistant audio chair chairperson charge cochair co "
    "consultant coordinator counsellor delegate deputy desk director english expert focal first "
    "french general guest he head her him his host interpretation interpreter intern iphone lead "
    "manager member minister moderator note observer officer online panellist panelist permanent "
    "person phone point president programme project rapporteur remote representative second "
    "secretary she spanish speaker special staff taker team them they third translator vice video "
    "youth zoom"
)
"""What stands in brackets behind a name and names nobody: posts, pronouns, ways to be there."""

COMMON = listed(
    # Given names and surnames that are words.
    "art amber april august autumn baker banks bell berry bill bishop black blue brook brown bush "
    "butler chance charity charter church clay cliff cole cook cooper cross daisy dale dawn day "
    "dean drew duke earl east faith farmer field fields fisher ford forest fox frank french gene "
    "gentle glass glen good gold grace grant gray green grey guy hall hand harbour harmony haven "
    "hill holly hope house hunt hunter ivy jack jade joy june justice key king knight lake lane "
    "law lee lily link little long love low major marina mark marsh mason may mercy mike miles "
    "mill miller moon moore moss new noble north olive page park parks patience peace pearl "
    "penny pope porter power price prince prudence queen ray read reed rice rich river rivers "
    "rob robin rock rod rose ruby rush sandy serene shepherd short singer sky smith snow south "
    "speaker spring star stern stone storm strong summer sun swift temple terry trinity truth "
    "turner victor violet wade walker wall ward waters weaver webb wells west white will "
    "winter wise wolf wood woods worth young "
    # Words that acronyms spell.
    "act age aid aids all arc are arm ask bar big call can cap care cat change chip code cope "
    "core cut dare data ease edge end eye face fact far fast fit for fund gap gate get give "
    "global goal has her his how ice idea image impact inter into its joint just keep kids lead "
    "lift line live map mat media mind more net not now one open our out pact pan path plan post "
    "race raise reach rest rights rise road role safe save seal set share she shelter show step "
    "stop take tap target team they thing tide time top try two unit unite use vital voice water "
    "way who wide win wing work world yes you "
    # What organizations call themselves.
    "academy action agency alliance assembly association authority bank body bureau campaign "
    "centre center chamber church cities citizens city civil club coalition college commission "
    "committee community confederation conference congress consortium cooperation cooperative "
    "council country department development diaspora directorate employers faculty federation "
    "forum foundation friends government group groups guild human initiative institute "
    "institution international labour league library local members migrants migration ministry "
    "mission movement museum municipality national nations network office organisation "
    "organization parliament partners partnership people peoples platform programme project "
    "refugees regional research school secretariat sector service services society states "
    "stakeholders state students syndicate task trade trust union united university women "
    "workers youth"
)
"""Ordinary words: alone they are taken for a name only where they have a name's capitals."""


_WORD = re.compile(r"[^\W_]+")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{2,}")
_COINED = re.compile(r"\b[A-Z][a-z]+[A-Z]\w+")
"""A word made for a body, such as WaterWatch: it is called by that alone."""
# Scripts that put no spaces between words: their names are looked for within the text.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
)
# Letters that no accent can be taken off, as a hurried hand writes them.
_PLAIN_LETTERS = str.maketrans(
    {
        "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D",
        "þ": "th", "Þ": "Th", "\u0131": "i", "ħ": "h", "Ħ": "H", "æ": "ae", "Æ": "Ae", "œ": "oe",
        "Œ": "Oe",
    }
)  # fmt: skip
_BETWEEN = re.compile(r"[ .\u00a0–-]{0,2}")
"""What may stand between the parts of one name."""
_SHORTEST = 3
_EXCERPT = 40
_NEAR = 16
"""How many signs before a word tell whether it begins a sentence."""

Words = tuple[str, ...]
Fits = Callable[[str, int, int], bool]
"""Tells whether a name is meant, by the text and where in it the name begins and ends."""
_NO_PHRASES: dict[Words, str] = {}


@dataclass(frozen=True, slots=True)
class Leak:
    """A name that is left: `where` it stands, for the reader, and `what` was found."""

    where: str
    what: str


def leaks(state: State, summary: Summary) -> list[Leak]:
    """Return every name of a participant, or of whom they spoke for, that a summary holds."""
    return leaks_in(state, _texts(summary))


def leaks_in(state: State, texts: Iterable[tuple[str, str]]) -> list[Leak]:
    """Return the names left in texts, each `(where, text)`; one name once a text."""
    names = NameSearch(state)
    found: dict[Leak, None] = {}
    for where, text in texts:
        for what in names.in_text(text):
            found[Leak(where, what)] = None
    return list(found)


def _texts(summary: Summary) -> Iterator[tuple[str, str]]:
    yield "the title of the file", summary.title
    yield from _paragraphs(summary.paragraphs)
    for note in summary.notes:
        yield f"the comment {excerpt(note)}", note
    for annex in summary.annexes:
        yield from _annex(annex)
    for sheet in summary.sheets:
        for number, row in enumerate(sheet.rows, start=2):
            for cell in row:
                if isinstance(cell, str) and cell:
                    yield f"the sheet {sheet.name}, row {number}", cell


def _paragraphs(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[str, str]]:
    for paragraph in paragraphs:
        yield f"the paragraph {excerpt(paragraph.text)}", paragraph.text
        for run in paragraph.runs:
            if run.link:
                yield f"a link in the paragraph {excerpt(paragraph.text)}", run.link


def _annex(annex: Annex) -> Iterator[tuple[str, str]]:
    where = f"the annex “{annex.title}”"
    for block in annex.blocks:
        if isinstance(block, Paragraph):
            yield where, block.text
            continue
        for row in block.rows:
            for cell in row:
                text = cell_text(cell)
                if text:
                    yield f"{where}: {excerpt(text)}", text


def excerpt(text: str) -> str:
    """Return how a text begins, in quotation marks."""
    words = " ".join(text.split())
    return f"“{words[:_EXCERPT].rstrip()}…”" if len(words) > _EXCERPT else f"“{words}”"


class NameSearch:
    """The names of a session, by their first word, so that a text is read once.

    A name is found in any case and with or without accents. A single ordinary word, as Hope and
    CAN are, is a name only with the capitals of one, and not where a sentence begins; several
    need them only where the session's headings use each of them in lower case.
    Words that are `shared` with other people's names name nobody alone.
    """

    def __init__(self, state: State, shared: Iterable[str] = ()) -> None:
        self._shared = frozenset(word for text in shared for word in _words(text))
        self._phrases: dict[str, dict[Words, str]] = {}
        self._unspaced: dict[str, str] = {}
        self._published = _published(state)
        self._headings = _typed_words(state)
        self._ordinary = self._headings | COMMON | POSTS
        for kind in KINDS.values():
            named = [(field, one.names) for field, one in about(kind).items() if one.names]
            for one in state.all(kind) if named else ():
                for field, names in named:
                    self._add_named(names, getattr(one, field))

    def in_text(self, text: str) -> list[str]:
        """Return the names found in a text, as the session writes them."""
        return list(dict.fromkeys(name for name, _, _ in self._places(_without_accents(text))))

    def replaced(self, text: str, instead: str, fits: Fits | None = None) -> str:
        """Return a text with other words in the place of each name, or of those that fit."""
        signs = [(_without_accents(sign), at) for at, sign in enumerate(text)]
        # Of each plain sign, which one of the text it came from.
        origin = [at for plain, at in signs for _ in plain]
        found = self._places("".join(plain for plain, _ in signs))
        spans: list[tuple[int, int]] = []
        for start, end in sorted(place[1:] for place in found):
            first, last = origin[start], origin[end - 1] + 1
            while last < len(text) and unicodedata.combining(text[last]):
                last += 1
            if spans and _BETWEEN.fullmatch(text, spans[-1][1], first):
                # Two parts of one name, in whatever order.
                first = spans.pop()[0]
            spans.append((first, max(last, first)))
        for first, last in reversed(spans):
            if fits is not None and not fits(text, first, last):
                continue
            text = f"{text[:first]}{instead}{text[last:]}"
        return text

    def _places(self, plain: str) -> Iterator[tuple[str, int, int]]:
        """Give each name found in a text without accents, and where it begins and ends."""
        places = list(_WORD.finditer(plain))
        folded = [place[0].casefold() for place in places]
        at = 0
        while at < len(folded):
            length, name = self._longest(plain, places, folded, at)
            if length:
                yield name, places[at].start(), places[at + length - 1].end()
            at += max(1, length)
        for sought, name in self._unspaced.items():
            for place in re.finditer(re.escape(sought), plain):
                yield name, *place.span()

    def _longest(
        self, plain: str, places: list[re.Match[str]], folded: list[str], at: int
    ) -> tuple[int, str]:
        """Return how many words the longest name takes that begins at a word, and the name."""
        best = (0, "")
        for phrase, name in self._phrases.get(folded[at], _NO_PHRASES).items():
            end = at + len(phrase)
            is_there = len(phrase) > best[0] and tuple(folded[at:end]) == phrase
            if is_there and self._is_name(plain, places[at:end]):
                best = (len(phrase), name)
        return best

    def _is_name(self, plain: str, places: list[re.Match[str]]) -> bool:
        common = self._headings if len(places) > 1 else self._ordinary
        if not all(place[0].casefold() in common for place in places):
            return True
        if len(places) > 1:
            return places[0][0][0].isupper() and places[-1][0][0].isupper()
        word, start = places[0][0], places[0].start()
        before = plain[max(0, start - _NEAR) : start].rstrip(" \t“”\"'‘’(")
        begins_sentence = not before.strip() or before.endswith((".", "!", "?", "…", "\n", ":"))
        has_own_capitals = any(sign.isupper() for sign in word[1:])
        return has_own_capitals or (word[0].isupper() and not begins_sentence)

    def _add_named(self, names: str, said: str | tuple[str, ...]) -> None:
        for text in (said,) if isinstance(said, str) else said:
            if names == "person":
                self._add_person(text)
            elif names == "address":
                self._add(text)
            elif names == "statement":
                self._add_body(maker_of(text), _initials(maker_of(text)))
            else:
                self._add_body(text, _initials(text) if names == "body" else "")

    def _add_person(self, name: str) -> None:
        """Add a person: by the whole name, and each word of it; in brackets stand posts as well."""
        bare = _BRACKETED.sub(" ", name)
        self._add(name)
        self._add(bare)
        for word in _WORD.findall(bare):
            if word.casefold() not in PARTICLES and not self._shared.issuperset(_words(word)):
                self._add(word)
        for inside in _BRACKETED.findall(name):
            for acronym in _ACRONYM.findall(inside):
                self._add(acronym)
            words = _words(inside)
            if len(words) > 1 and not POSTS.intersection(words):
                self._add(inside)

    def _add_body(self, text: str, initials: str = "") -> None:
        """Add an organization: with what stands in brackets, without, and what it is called by."""
        for name in (
            text,
            _BRACKETED.sub(" ", text),
            *_ACRONYM.findall(text),
            *_COINED.findall(text),
            initials,
        ):
            self._add(name)

    def _add(self, name: str) -> None:
        name = " ".join(name.split())
        words = _words(name)
        # A number, such as that of a delegate, tells nobody apart in a text.
        if words in self._published or all(word.isnumeric() for word in words):
            return
        if _UNSPACED.search(name):
            # Two signs of such a script are a whole name.
            if len(name) > 1:
                self._unspaced[_without_accents(name)] = name
        elif sum(map(len, words)) >= _SHORTEST:
            self._phrases.setdefault(words[0], {}).setdefault(words, name)


def is_called(name: str, said: str) -> bool:
    """Tell whether a body or a person, as a session writes them, goes by a name.

    That is all of it, without what stands in brackets or in another order; a word; its initials.
    """
    words = _words(said)
    called = (words, _words(_BRACKETED.sub(" ", said)), _words(_initials(said)))
    sought = frozenset(_words(name))
    return sought in map(frozenset, called) or (len(sought) == 1 and sought.issubset(words))


def named_in(state: State) -> tuple[object, ...]:
    """Return all that the names of a session are read from, for comparing."""
    kinds = [kind for kind in KINDS.values() if any(one.names for one in about(kind).values())]
    shown = (Category, Contact, Convener, Theme)
    return (state.session, *(state.all(kind) for kind in (*kinds, *shown)))


def _words(text: str) -> Words:
    return tuple(word.casefold() for word in _WORD.findall(_without_accents(text)))


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text.translate(_PLAIN_LETTERS))
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _initials(text: str) -> str:
    """Return the letters an organization is called by: WIMN of Women in Migration Network."""
    bare = _BRACKETED.sub(" ", _without_accents(text))
    words = [word for word in _WORD.findall(bare) if word[0].isupper()]
    return "".join(word[0] for word in words) if len(words) >= _SHORTEST else ""


def _published(state: State) -> set[Words]:
    """Return what the summary says on purpose: conveners, contacts, nouns of the categories."""
    found: set[Words] = set()
    for one in state.all(Convener):
        found |= {_words(one.name), _words(one.of)}
        found |= {(word,) for word in _words(one.name)}
    for contact in state.all(Contact):
        found |= {_words(contact.value), _words(contact.label)}
    for category in state.all(Category):
        found |= {_words(category.singular), _words(category.plural)}
    details = state.session
    for text in (*details.audience, details.process, details.subject, details.platform):
        found.add(_words(text))
    return found


def _typed_words(state: State) -> set[str]:
    """Return the words that the session's own headings use in lower case: they are no names."""
    details = state.session
    texts = [details.name, details.process, details.subject, details.gathering, *details.audience]
    for theme in state.all(Theme):
        texts += [theme.label, theme.topic, *theme.keywords]
    found = (word for text in texts for word in _WORD.findall(_without_accents(text)))
    return {word for word in found if word.islower()}
