"""Comments of a Word file: who said what and when, which answers which, and which are settled."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from townnotes.taking_back.word_parts import called, said

OURS = "townnotes"
"""The author of the comments that our own internal version has."""
_MOST_LETTERS = 20_000
_MINUTE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_ON = {"1", "true", "on"}


class CommentText(NamedTuple):
    """A comment; `date` is ISO as its author's clock had it, `answers` the number of another."""

    id: str
    by: str
    date: str
    text: str
    answers: str = ""
    is_settled: bool = False


def read_comments(root: Any, extended: Any) -> tuple[CommentText, ...]:
    """Read the comments; those of ours are left out, what others answered to them is not."""
    if root is None:
        return ()
    every = [one for one in root if called(one) == "comment"]
    by_paragraph = {said(last, "paraId"): said(one, "id") for one in every for last in _last(one)}
    threads = {
        by_paragraph.get(said(one, "paraId"), ""): one
        for one in (extended if extended is not None else ())
    }
    ours = {said(one, "id") for one in every if said(one, "author") == OURS}
    found: list[CommentText] = []
    for one in every:
        number, text = said(one, "id"), _text(one)
        if number in ours or not text:
            continue
        about = threads.get(number)
        parent = said(about, "paraIdParent") if about is not None else ""
        is_settled = about is not None and said(about, "done") in _ON
        date = _MINUTE.match(said(one, "date"))
        answered = by_paragraph.get(parent, "") if parent else ""
        found.append(
            CommentText(
                number, " ".join(said(one, "author").split()), date[0] if date else "", text,
                "" if answered in ours else answered, is_settled,
            )
        )  # fmt: skip
    return tuple(found)


def _last(comment: Any) -> Iterator[Any]:
    """Give the last paragraph of a comment: it is what a thread calls the comment by."""
    paragraphs = [one for one in comment.iter() if called(one) == "p"]
    yield from paragraphs[-1:]


def _text(comment: Any) -> str:
    lines = ["".join(_words(one)) for one in comment.iter() if called(one) == "p"]
    return "\n".join(" ".join(line.split()) for line in lines if line.strip())[:_MOST_LETTERS]


def _words(paragraph: Any) -> Iterator[str]:
    for one in paragraph.iter():
        name = called(one)
        if name == "t":
            yield one.text or ""
        elif name in {"br", "tab"}:
            yield " "
