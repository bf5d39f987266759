"""Names: none that the attribution leaves out, and the conveners' with rank, post and State."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from townnotes.domain.commands.sessions import change_convener
from townnotes.domain.entities import Convener
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.language.saying import Saying
from townnotes.summary.evidence.attribution import leaks_in
from townnotes.summary.lines.words import join_words, squeezed
from townnotes.summary.lint.checked_draft import CheckedDraft, Finding, Passage

_RANK = re.compile(
    r"\b(?:ambassador|permanent representative|(?:prime )?minister|president|head of state|"
    r"head of government)\b",
    re.IGNORECASE,
)
_LOWER_RANK = re.compile(
    r"\b(?:deputy|vice|assistant|adviser|advisor|counsellor|chargé|alternate|former|office of)\b",
    re.IGNORECASE,
)
_EXCELLENCY = re.compile(
    r"(?:h\. ?e\.|he\b|s\. ?e\.|excm[oa]|(?:his|her|your) excellency)", re.IGNORECASE
)
_BEFORE_NAME = re.compile(r"(?:(?:Mr|Ms|Mrs|Mx|Dr|Prof)\.? |Ambassador )*$")
_FURTHEST = 40
_WORD = re.compile(r"[^\W_]+")


def leaks(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 19: no participant and no organization is named."""
    spans: dict[str, set[tuple[int, int]]] = {}
    by_section = {one.section: one for one in checked.passages}
    texts = [(one.section, one.text) for one in checked.passages]
    for leak in leaks_in(checked.state, texts):
        span = _span(by_section[leak.where].text, leak.what)
        if span[1]:
            spans.setdefault(leak.where, set()).add(span)
    for section, found in spans.items():
        one = by_section[section]
        for start, end in _joined(one.text, sorted(found)):
            why = Saying(
                "“{words}” tells who spoke, and the summary is to name nobody.",
                words=one.text[start:end],
            )
            yield one.found(19, (start, end), why)


def _joined(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give spans, those with nothing but a space or a hyphen between them as one."""
    held: tuple[int, int] | None = None
    for start, end in spans:
        if held and (start < held[1] or text[held[1] : start] in {" ", "-"}):
            held = held[0], max(end, held[1])
            continue
        if held:
            yield held
        held = start, end
    if held:
        yield held


def _span(text: str, name: str) -> tuple[int, int]:
    """Return where a name stands, with or without its accents, in its own capitals first."""
    words = r"[\W_]+".join(re.escape(word) for word in _WORD.findall(_bare(name)))
    pattern = rf"(?<![^\W_]){words}(?![^\W_])"
    plain = _bare(text)
    found = re.search(pattern, plain)
    if found is None and "[" in words:
        # One word in small letters alone is no name: a reef is not Mr. Reef.
        found = re.search(pattern, plain, re.IGNORECASE)
    return found.span() if found and words else (0, 0)


def _bare(text: str) -> str:
    """Return the text without accents, sign for sign."""
    return text if text.isascii() else "".join(normalize("NFKD", sign)[0] for sign in text)


@dataclass(frozen=True, slots=True)
class CallExcellency:
    """Puts "H.E." before a convener's form of address."""

    convener: str

    def __call__(self, state: State) -> list[Assign]:
        """Return the change; nothing where the convener has gone meanwhile."""
        one = state.find(Convener, self.convener)
        if one is None or _EXCELLENCY.match(squeezed(one.honorific)):
            return []
        return change_convener(state, one.id, honorific=f"H.E. {squeezed(one.honorific)}".strip())


def excellencies(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 22: a convener of ambassador's or minister's rank is "H.E."."""
    one = checked.section("opening")
    if one is None:
        return
    for convener in checked.state.all(Convener):
        name, post = squeezed(convener.name), squeezed(convener.post)
        if not name or not _RANK.search(post) or _LOWER_RANK.search(post):
            continue
        if one.paragraph.by_hand:
            yield from _in_text(checked, one, name, post)
        elif not _EXCELLENCY.match(squeezed(convener.honorific)):
            why = Saying("{with_article} is addressed as “H.E.”.", with_article=_with_article(post))
            span = _span(one.text, name)
            yield one.found(22, span, why, command=CallExcellency(convener.id))


def _in_text(checked: CheckedDraft, one: Passage, name: str, post: str) -> Iterator[Finding]:
    if not checked.is_english:
        return
    start, end = _span(one.text, name)
    before = one.text[max(0, start - _FURTHEST) : start]
    title = _BEFORE_NAME.search(before)
    length = len(title[0]) if title else 0
    if end and not _EXCELLENCY.match(before[: len(before) - length].rstrip().rpartition(" ")[2]):
        why = Saying("{with_article} is addressed as “H.E.”.", with_article=_with_article(post))
        fix = f"H.E. {one.text[start - length : end]}"
        yield one.found(22, (start - length, end), why, fix)


def _with_article(post: str) -> str:
    return f"{'An' if post[0].casefold() in 'aeiou' else 'A'} {post}"


def known(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 25: a convener has a name, a post and a State, or the opening goes without."""
    one = checked.section("opening")
    for convener in checked.state.all(Convener):
        fields = (
            ("name", convener.name),
            ("post", convener.post),
            ("State or organization", convener.of),
        )
        lacking = [word for word, value in fields if not squeezed(value)]
        if not lacking:
            continue
        who = squeezed(convener.name) or f"One {squeezed(convener.role) or 'convener'}"
        why = Saying(
            "{who} has no {join_words} in Prepare; the opening goes without.",
            who=who,
            join_words=join_words(lacking, " and no "),
        )
        span = _span(one.text, squeezed(convener.name)) if one and convener.name.strip() else (0, 0)
        yield one.found(25, span, why) if one else Finding(25, "opening", -1, 0, 0, "", why)
