"""Paragraphs the rapporteur worded: kept as they are, with their addresses live."""

import itertools
import re
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz, process

from townnotes.domain.commands.summary import WordedSentence
from townnotes.domain.entities import Statement
from townnotes.domain.state import State
from townnotes.domain.texts.styles import StyledRange, kept_styles, read_styles
from townnotes.summary.by_hand.staleness import standing_of
from townnotes.summary.document import Run
from townnotes.summary.frames import contacts_for_inputs, link_run
from townnotes.summary.lines.words import distinct, listed
from townnotes.summary.paragraphs import DraftParagraph, Sentence, sentence_of

ALIKE = 55
"""Per cent of equal letters from which a sentence is an earlier one in other words."""
_WITHIN = 90
"""The same, for a sentence that stands within another: two were joined, or one was parted."""
_LEAST_WITHIN = 12
_END = re.compile(r"[.!?…][\"”’»)\]]*\s+(?=[\"“«‘(\[]*[^\W_a-zà-öø-ÿ])")
_LAST_WORD = re.compile(r"[\w.]+$")
_SHORTENED = listed(
    "mr ms mrs dr prof no nos para paras art arts p pp vol ch fig e.g i.e cf approx ca st h.e m "
    "mme sr sra excma excmo s.e min max ref incl jr"
)

_FROM_DETAILS = {"heading", "title", "date", "message", "closing"}
"""The sections that tell what the session's fields say; nobody's points stand behind them."""
_ADDRESS = re.compile(
    r"(?P<link>https?://[^\s<>“”\"]*[^\s<>“”\".,;:!?)\]])"
    r"|(?P<mail>[\w.+'-]+@[\w-]+(?:\.[\w-]+)+)"
)
_ORDINAL = re.compile(r"(\d+)(st|nd|rd|th)(?=\s)(.*)", re.DOTALL)


def split_sentences(text: str) -> tuple[str, ...]:
    """Part a text into its sentences; what is shortened by a full stop ends none.

    >>> split_sentences("H.E. Ms. Cho spoke. Some agreed.")
    ('H.E. Ms. Cho spoke.', 'Some agreed.')
    """
    text = " ".join(text.split())
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        word = _LAST_WORD.search(text, start, end.start())
        said = word[0].casefold() if word else ""
        if text[end.start()] == "." and (said in _SHORTENED or len(said) == 1):
            continue
        found.append(text[start : end.end()].rstrip())
        start = end.end()
    rest = text[start:]
    return (*found, rest) if rest else tuple(found)


class Rewording:
    """The sentences of a paragraph as they were when its writing began.

    Each text typed since is compared with them and not with the one before, so that a sentence
    cut out and typed again finds its points.
    """

    def __init__(self, before: Sequence[WordedSentence], new_id: Callable[[], str]) -> None:
        self._before = tuple(before)
        self._new_id = new_id
        self._spare: list[str] = []

    def of(self, text: str, styles: Sequence[StyledRange] = ()) -> tuple[WordedSentence, ...]:
        """Return the sentences of a text; an emptied paragraph is one without words.

        `styles` are the ranges in bold and italic of the text, which has single spaces.
        """
        texts = split_sentences(text) or ("",)
        parted = _parted_styles(styles, text, texts)
        pairs = _pairs([one.text for one in self._before], texts)
        spare = iter(self._ids(len(texts) - len(pairs)))
        return tuple(
            WordedSentence(
                self._before[pairs[place]].id if place in pairs else next(spare),
                said,
                self._rests_on(said, pairs.get(place), set(pairs.values())),
                parted[place],
            )
            for place, said in enumerate(texts)
        )

    def _rests_on(self, said: str, earlier: int | None, taken: set[int]) -> tuple[str, ...]:
        found = list(self._before[earlier].rests_on) if earlier is not None else []
        if earlier is not None and self._before[earlier].text == said:
            return tuple(found)
        for place, one in enumerate(self._before):
            is_joined = place not in taken
            is_parted = earlier is None and len(said) < len(one.text)
            if (is_joined or is_parted) and _is_within(one.text, said):
                found += one.rests_on
        return distinct(found)

    def _ids(self, count: int) -> list[str]:
        # The same ids at every key: a sentence that is being typed is one sentence.
        while len(self._spare) < count:
            self._spare.append(self._new_id())
        return self._spare[:count]


def _parted_styles(
    styles: Sequence[StyledRange], text: str, texts: Sequence[str]
) -> list[tuple[str, ...]]:
    """Return what each sentence of a text keeps of its ranges."""
    found: list[tuple[str, ...]] = []
    at = 0
    for said in texts:
        at = max(text.find(said, at), at)
        own = [one._replace(start=one.start - at, end=one.end - at) for one in styles]
        found.append(kept_styles(own, said))
        at += len(said)
    return found


def worded(one: Sentence, id_: str) -> WordedSentence:
    """Return a sentence of a draft as one by hand, in its bold and italic."""
    styles = kept_styles(styles_in(one.runs), one.text)
    return WordedSentence(id_, one.text, one.rests_on, styles)


def is_alike(one: str, other: str) -> bool:
    """Tell whether one sentence is the other in other words."""
    return fuzz.ratio(one, other) >= ALIKE


def rewording_of(paragraph: DraftParagraph, new_id: Callable[[], str]) -> Rewording:
    """Begin to reword a paragraph; one held as a single stretch is parted into its sentences."""
    return Rewording(parted_sentences(paragraph, new_id), new_id)


def parted_sentences(
    paragraph: DraftParagraph, new_id: Callable[[], str]
) -> tuple[WordedSentence, ...]:
    """Return a paragraph's sentences one by one, without styles, with the ids they are kept by."""
    before: list[WordedSentence] = []
    for one in paragraph.sentences:
        for place, said in enumerate(split_sentences(one.text)):
            id_ = one.statement if one.statement and not place else new_id()
            before.append(WordedSentence(id_, said, one.rests_on))
    return tuple(before)


def _pairs(before: Sequence[str], after: Sequence[str]) -> dict[int, int]:
    """Return for each sentence the earlier one that it was: equal ones first, then the most alike.

    Both are places.
    """
    found: dict[int, int] = {}
    left = dict(enumerate(before))
    for place, said in enumerate(after):
        same = next((key for key, one in left.items() if one == said), None)
        if same is not None:
            found[place] = same
            del left[same]
    scored = [
        (-score, place, key)
        for place, said in enumerate(after)
        if place not in found
        for _, score, key in process.extract(
            said, left, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None
        )
    ]
    for _, place, key in sorted(scored):
        if place not in found and key in left:
            found[place] = key
            del left[key]
    return found


def _is_within(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _LEAST_WITHIN:
        return False
    return fuzz.partial_ratio(one.rstrip("."), other.rstrip(".")) >= _WITHIN


def kept_by_hand(state: State) -> dict[str, list[Statement]]:
    """Return the paragraphs taken in hand, sentence by sentence, by their section."""
    kept: dict[str, list[Statement]] = {}
    for one in state.all(Statement):
        if one.by_hand:
            kept.setdefault(one.section, []).append(one)
    return kept


def put_behind(sections: Sequence[str], kept: Mapping[str, Sequence[Statement]]) -> list[str]:
    """Return sections in order, each paragraph by hand behind the section it was put behind."""
    wanted = {
        section: after
        for section in sections
        if (after := next((one.after for one in kept.get(section, ()) if one.after), ""))
    }
    order = [one for one in sections if wanted.get(one) not in sections]
    waiting = [one for one in sections if one not in order]
    while waiting:
        # Two put behind each other, as two laptops may have it, go to the end.
        one = next((one for one in waiting if wanted[one] in order), waiting[0])
        there = wanted[one] in order
        order.insert(order.index(wanted[one]) + 1 if there else len(order), one)
        waiting.remove(one)
    return order


def sentences_of(
    state: State, held: Iterable[Statement], usable: Container[str], written: Iterable[Sentence]
) -> tuple[Sentence, ...]:
    """Return a hand-written paragraph with how its sentences stand; an emptied one has none.

    `usable` are the points a sentence may rest on, `written` what the rules say in its place.
    """
    plain = [one.text for one in written if not one.rests_on]
    found: list[Sentence] = []
    for one in held:
        text = one.text.strip()
        if text:
            rests_on = tuple(id_ for id_ in one.rests_on if id_ in usable)
            is_told = one.section in _FROM_DETAILS or any(is_alike(text, told) for told in plain)
            runs = styled_by(styled_as(state, one.section, text), read_styles(one.styles, text))
            standing = standing_of(state, one, needs_points=not is_told)
            found.append(sentence_of(runs, rests_on, state=standing, statement=one.id))
    return tuple(found)


def beside(
    written: Iterable[Sentence], own: Iterable[str], covered: Container[str]
) -> tuple[tuple[str, ...], tuple[Sentence, ...]]:
    """Return what belongs into a paragraph by hand and is in no sentence, and the rules' words.

    `own` are the points of the paragraph's theme.
    """
    lacking = [
        (one, points)
        for one in written
        if (points := tuple(id_ for id_ in one.rests_on if id_ not in covered))
    ]
    told = [id_ for _, points in lacking for id_ in points]
    new = distinct([*told, *(id_ for id_ in own if id_ not in covered)])
    return new, tuple(one for one, _ in lacking)


def styled_as(state: State, section: str, text: str) -> tuple[Run, ...]:
    """Return a text as its section is styled: an ordinal raised in the title, addresses live."""
    found = _ORDINAL.fullmatch(text) if section == "title" else None
    if found:
        return (Run(found[1]), Run(found[2], superscript=True), Run(found[3]))
    labels: tuple[tuple[str, str], ...] = ()
    if section == "closing":
        runs = [link_run(one) for one in contacts_for_inputs(state) if one.kind == "link"]
        labels = tuple((run.text, run.link) for run in runs if run.link)
    return _live(text, labels)


def styled_by(runs: Sequence[Run], ranges: Sequence[StyledRange]) -> tuple[Run, ...]:
    """Return runs in bold and italic where ranges, counted in their text, are on them."""
    if not ranges:
        return tuple(runs)
    cuts = {place for one in ranges for place in (one.start, one.end)}
    found: list[Run] = []
    at = 0
    for run in runs:
        end = at + len(run.text)
        edges = [at, *sorted(cut for cut in cuts if at < cut < end), end]
        for start, stop in itertools.pairwise(edges):
            on = {one.how for one in ranges if one.start <= start and stop <= one.end}
            part = run.text[start - at : stop - at]
            look = {"bold": run.bold or "bold" in on, "italic": run.italic or "italic" in on}
            found.append(replace(run, text=part, **look))
        at = end
    return tuple(found)


def styles_in(runs: Iterable[Run]) -> tuple[StyledRange, ...]:
    """Return the ranges of runs that are in bold and italic, counted in their text."""
    found: list[StyledRange] = []
    at = 0
    for run in runs:
        end = at + len(run.text)
        found += [StyledRange("bold", at, end)] if run.bold else []
        found += [StyledRange("italic", at, end)] if run.italic else []
        at = end
    return tuple(found)


@lru_cache(maxsize=8192)
def _live(text: str, labels: tuple[tuple[str, str], ...]) -> tuple[Run, ...]:
    """Part a text into runs, with e-mail addresses, web links and labels as links."""
    return tuple(_parted(text, dict(labels)))


def _parted(text: str, labels: Mapping[str, str]) -> Iterable[Run]:
    named = "|".join(re.escape(one) for one in sorted(labels, key=len, reverse=True))
    pattern = re.compile(f"{_ADDRESS.pattern}|(?P<label>{named})" if named else _ADDRESS.pattern)
    start = 0
    for found in pattern.finditer(text):
        if found.start() > start:
            yield Run(text[start : found.start()])
        whole = found[0]
        link = labels[whole] if found.lastgroup == "label" else whole
        yield Run(whole, link=f"mailto:{whole}" if found.lastgroup == "mail" else link)
        start = found.end()
    if start < len(text):
        yield Run(text[start:])
