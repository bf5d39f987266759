"""Wording proposals: the words asked for and replaced, in quotation marks, with their paragraph."""

import re
from collections.abc import Iterator, Mapping

from townnotes.domain.entities import Point, ReferenceText
from townnotes.domain.points.leads import read_ask
from townnotes.domain.points.stances import Family
from townnotes.summary.lines.phrases import Phrase, read_phrase
from townnotes.summary.lines.words import distinct, join_words, squeezed

_REASON = re.compile(r"[”\"»]\s*,?\s*((?:to|because|so that|in order to|as|since)\s[^“”\"«»→]+)$")
_BESIDE = re.compile(r"[”\"»][^“”\"«»→,;]*(?:[,;]|\s[–—-])\s([^“”\"«»→]+)$")
_BEFORE = re.compile(r"before “[^”]+”")
_TYPED = re.compile('[“”"„«»→]|->')
_TYPED_PLACE = re.compile(
    r"[”\"»]\s*(?:in |au |en el )?(?:par(?:a|agraph|agraphe)?|párr(?:afo)?)\.?\s?(\d+\w*)$",
    re.IGNORECASE,
)
"""A paragraph in words behind the words that a line is on."""
_MARKS = "\"“”„«»'‘’ "


def is_wording(point: Point) -> bool:
    """Tell whether a point proposes words for a text."""
    # Few points have any, and every point is asked again and again.
    return bool(point.wording) and bool(_quoted(point, "old") or _quoted(point, "new"))


def proposal(
    point: Point, text: str, family: Family, texts: Mapping[str, ReferenceText]
) -> Phrase | None:
    """Return what is asked: "use “new” instead of “old” in paragraph 12 of REV2"."""
    if not is_wording(point):
        return None
    old, new = _quoted(point, "old"), _quoted(point, "new")
    is_marked = "->" in text or "→" in text or read_ask(text) is not None
    if not is_marked and all(_bare(one) in text for one in (old, new)):
        # The note words the proposal itself.
        return read_phrase(text)
    place = _place(point, texts)
    if family in {"approve", "concern"}:
        # Who opposed words that are to go did not oppose that they go.
        return Phrase("noun", f"the words {old or new}{_in(place)}")
    found = _REASON.search(text)
    reason = f", {found[1].strip()}" if found else ""
    ask, beside = point.wording.get("ask", ""), _quoted(point, "after")
    before = None if beside or ask != "add" else _BEFORE.search(text)
    after = f" after {beside}" if beside else f" {before[0]}" if before else ""
    action = Phrase("action", f"{_asked(ask, old, f'{new}{after}', place)}{reason}")
    about = read_phrase(text) if text and not _TYPED.search(text) else None
    if about is not None and about.form == "noun":
        return Phrase("noun", f"{about.body}, {action.as_gerund}")
    return action


def said_beside(text: str) -> str:
    """Return what a line says behind the words it proposes, where no proposal takes it in.

    A reason behind "because" and a paragraph stand in the proposal itself.
    """
    found = _BESIDE.search(text)
    if found is None or _REASON.search(text) or _TYPED_PLACE.search(text):
        return ""
    return found[1] if " " in found[1] else ""


def _asked(ask: str, old: str, new: str, place: str) -> str:
    given = old or new
    both = bool(old and new)
    if ask in {"retain", "delete"}:
        return f"{ask} {given}{_in(place, 'from' if ask == 'delete' else 'in')}"
    if ask == "move":
        return f"move {given}{_in(place, 'to')}"
    if ask == "strengthen":
        return f"strengthen {given}{f' to read {new}' if both else ''}{_in(place)}"
    if ask == "add" and both:
        return f"add {new} to {old}{_in(place)}"
    if both:
        return f"use {new} instead of {old}{_in(place)}"
    return f"add {new}{_in(place, 'to')}" if new else f"replace {old}{_in(place)}"


def _quoted(point: Point, which: str) -> str:
    given = point.wording.get(which)
    words = squeezed(given).strip(_MARKS) if given else ""
    return f"“{words}”" if words else ""


def _bare(quoted: str) -> str:
    return quoted.strip("“”")


def _in(place: str, word: str = "in") -> str:
    return f" {word} {place}" if place else ""


def _place(point: Point, texts: Mapping[str, ReferenceText]) -> str:
    """Return "paragraphs 3 and 12 of REV2" for what the point cites."""
    places: list[str] = []
    for name, numbers in cited(point, texts):
        word = "paragraph" if len(numbers) == 1 else "paragraphs"
        told = f" of {with_its_article(name)}" if name else ""
        places.append(f"{word} {join_words(numbers)}{told}")
    return join_words(places)


_A_TEXT = re.compile(
    r"(?!(?:[Tt]he|[Tt]his|[Tt]hat|[Oo]ur)\s)(?:[A-Z][a-z-]+ |on |of |for |and |the ){0,6}"
    r"(?:Framework|Charter|Compact|Declaration|Convention|Roadmap|Plan|Pact|Outline|Strategy|"
    r"Resolution|Draft|Report|Agreement|Protocol|Treaty|Covenant|Document|Code|Guidelines|Act|Bill)"
)


def with_its_article(name: str) -> str:
    """Return "the Framework" for a text called by its noun, "REV2" as it is."""
    return f"the {name}" if _A_TEXT.fullmatch(name) else name


def cited(
    point: Point, texts: Mapping[str, ReferenceText]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the texts that a point cites by their short names, each with the paragraphs."""
    by_text: dict[str, list[str]] = {}
    for cite in point.cites:
        text, _, number = cite.rpartition("/")
        by_text.setdefault(text, []).append(squeezed(number))
    typed = _TYPED_PLACE.search(point.text) if point.wording and not by_text else None
    if typed:
        by_text[""] = [typed[1]]
    for id_, numbers in by_text.items():
        given = distinct(numbers)
        if given:
            yield short_name(texts.get(id_)), given


def short_name(text: ReferenceText | None) -> str:
    """Return "REV2", or the text's whole name where it has no short one."""
    return (squeezed(text.short) or squeezed(text.name)) if text else ""
