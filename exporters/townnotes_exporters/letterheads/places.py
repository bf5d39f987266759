"""Places in a letterhead that are filled in: `{summary}`, `{title}`, `{date}` and `{series}`."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from docx.oxml.ns import qn

from townnotes.summary.document import Summary
from townnotes_exporters.characters import clean_line

PLACES = ("title", "date", "series")
"""What is filled in beside the summary itself."""
_MARK = re.compile(r"\{{1,2}\s*(summary|title|date|series)\s*\}{1,2}", re.IGNORECASE)


def said_at_places(summary: Summary) -> dict[str, str]:
    """Return what is to stand at each place."""
    date = next((one.text for one in summary.paragraphs if one.kind == "date"), "")
    said = {"title": summary.title, "date": date, "series": summary.series}
    return {name: clean_line(said[name]) for name in PLACES}


def paragraph_of_summary(body: Any) -> Any:
    """Return the paragraph with the place of the summary; None where none is, but in a text box."""
    if not any("{" in text for text in body.itertext(qn("w:t"))):
        return None
    for paragraph in _paragraphs([body]):
        is_place = any(_name(found) == "summary" for found in _MARK.finditer(_text(paragraph)))
        if is_place and next(paragraph.iterancestors(qn("w:txbxContent")), None) is None:
            return paragraph
    return None


def holds_place(text: str) -> bool:
    """Tell whether something is to be filled in in a text."""
    return _MARK.search(text) is not None


def says_more(paragraph: Any) -> bool:
    """Tell whether a paragraph says more than where the summary goes."""
    return bool(_MARK.sub("", _text(paragraph)).strip())


def fill_places(roots: Iterable[Any], said: Mapping[str, str]) -> set[str]:
    """Fill in what is said at each place, and take the mark of the summary out; returns which."""
    filled: set[str] = set()
    for paragraph in _paragraphs(roots):
        # Backwards: what is filled in moves what stands behind it.
        for found in reversed(list(_MARK.finditer(_text(paragraph)))):
            name = _name(found)
            _replace(paragraph, found.start(), found.end(), said.get(name, ""))
            filled.add(name)
    return filled


def _name(found: "re.Match[str]") -> str:
    return found[1].casefold()


def _paragraphs(roots: Iterable[Any]) -> Iterator[Any]:
    for root in roots:
        yield from root.iter(qn("w:p"))


def _own_texts(paragraph: Any) -> list[Any]:
    """Return a paragraph's texts, and not those of text boxes that stand in it."""
    return [
        one for one in paragraph.iter(qn("w:t")) if next(one.iterancestors(qn("w:p"))) is paragraph
    ]


def _text(paragraph: Any) -> str:
    return "".join(one.text or "" for one in _own_texts(paragraph))


def _replace(paragraph: Any, start: int, end: int, words: str) -> None:
    """Put words between two places of the text, in the looks of what stood first there."""
    at = 0
    for one in _own_texts(paragraph):
        text = one.text or ""
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last:
            one.text = text[:first] + words + text[last:]
            one.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            words = ""
        at += len(text)
