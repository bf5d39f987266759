"""Zoom's reports of questions asked in writing and of polls."""

from townnotes.importers.call.call_file import CallFile, Question
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.labels import Headings, says, words
from townnotes.importers.tables.sections import Section

QUESTIONS = "zoom_qa"
POLL = "zoom_poll"


def score_questions(content: Content) -> int:
    """Return how surely a content is a report of questions and answers."""
    return max((_asked(one) for one in content.sections), default=0)


def _asked(section: Section) -> int:
    header = section.header
    has_both = "question" in header and "answer" in header
    return 50 if has_both and ("asker" in header or section.title in words("questions")) else 0


def read_questions(content: Content) -> CallFile:
    """Read who asked what; an anonymous question has no name."""
    found = max(content.sections, key=_asked)
    cell = found.header.cell
    who = "asker" if "asker" in found.header else "name"
    questions = tuple(
        Question(
            _named(cell(row.cells, who)), cell(row.cells, "question"), cell(row.cells, "answer")
        )
        for row in found.rows
        if cell(row.cells, "question")
    )
    return CallFile(QUESTIONS, rows=len(found.rows), questions=questions)


def score_poll(content: Content) -> int:
    """Return how surely a content is a report of a poll."""
    return max((_polled(one.header) for one in content.sections), default=0)


def _polled(header: Headings) -> int:
    return 50 if "submitted" in header and {"name", "shown", "email"} & set(header.columns) else 0


def read_poll(content: Content) -> CallFile:
    """Read who answered what: each column behind the time is a question, or one and its answer."""
    found = max(content.sections, key=lambda one: _polled(one.header))
    cell, behind = found.header.cell, found.header.columns["submitted"] + 1
    who = "shown" if "shown" in found.header else "name"
    answers: list[Question] = []
    for row in found.rows:
        name, rest = _named(cell(row.cells, who)), row.cells[behind:]
        headings = found.header.headings[behind:]
        if any(heading.strip() for heading in headings):
            pairs = zip(headings, rest, strict=False)
        else:
            # Questions and answers stand in turns.
            pairs = zip(rest[::2], rest[1::2], strict=False)
        answers += [Question(name, asked.strip(), said.strip()) for asked, said in pairs
                    if asked.strip() and said.strip()]  # fmt: skip
    return CallFile(POLL, rows=len(found.rows), questions=tuple(answers))


def _named(text: str) -> str:
    return "" if says("nobody", text) else " ".join(text.split())
