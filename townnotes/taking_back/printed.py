"""A compared summary in words for the terminal, and as JSON."""

from collections.abc import Iterator, Mapping
from typing import Any

from townnotes.summary.evidence.attribution import excerpt
from townnotes.taking_back.compared import BackRow, ComparedSummary, Doubt, Fate
from townnotes.taking_back.edited_file import Comment
from townnotes.taking_back.taking import Answer, comments_of

FATES: Mapping[Fate, str] = {
    "same": "the same", "here": "changed here alone", "changed": "changed", "split": "split",
    "merged": "merged", "moved": "moved", "deleted": "deleted", "new": "new",
}  # fmt: skip
DOUBTS: Mapping[Doubt, str] = {
    "likeness": "matched by its words", "place": "matched by its place",
    "changed here": "changed here since the export, too",
    "not exported": "deleted there, or written here since",
    "details": "comes from the townhall’s details", "heading": "is a heading there",
    "behind": "stands behind the summary",
}  # fmt: skip


def as_lines(compared: ComparedSummary, answers: Mapping[int, Answer]) -> Iterator[str]:
    """Give what became of the summary, by lines: counts, then each change, the doubts last."""
    counted = [one.fate for one in compared.rows]
    counts = [f"{counted.count(fate)} {words}" for fate, words in FATES.items() if fate in counted]
    yield f"{compared.file.name}: {', '.join(counts) or 'no paragraphs'}"
    doubtful = set(compared.doubtful)
    for at in sorted(compared.changes, key=lambda at: (at in doubtful, at)):
        yield f"  {_line(compared.rows[at])}: {_done(answers.get(at, 'keep'))}"
    for one in comments_of(compared):
        head = " · ".join(filter(None, (one.said.by, one.said.date.replace("T", " "))))
        yield f"  Remark{f' ({head})' if head else ''}: {excerpt(one.said.text)}"
    if compared.aside:
        aside = ", ".join(f"{what} {count}" for what, count in compared.aside.items())
        yield f"  Left aside: {aside}"


def _line(row: BackRow) -> str:
    who = f" by {', '.join(row.changed_by)}" if row.changed_by else ""
    why = "; ".join(DOUBTS[one] for one in row.doubts)
    said = (row.theirs or row.ours)[0].text
    return f"{FATES[row.fate].capitalize()}{who}{f' ({why})' if why else ''} {excerpt(said)}"


def _done(answer: Answer) -> str:
    return {"take": "taken", "keep": "left as it is here", "both": "put behind ours"}[answer]


def as_json(compared: ComparedSummary, answers: Mapping[int, Answer]) -> dict[str, Any]:
    """Return the same as JSON: paragraphs in the order of the file, with what is done with each."""
    return {
        "file": compared.file.name,
        "is_final": compared.draft.is_final,
        "paragraphs": [
            {
                "what": row.fate,
                "is_moved": row.is_moved,
                "doubts": list(row.doubts),
                "sections": [one.section for one in row.ours],
                "ours": [one.text for one in row.ours],
                "theirs": [one.text for one in row.theirs],
                "exported": row.exported,
                "changed_by": list(row.changed_by),
                "done": answers.get(at, "keep") if row.is_change else "",
                "remarks": [_remark(one) for one in row.comments],
            }
            for at, row in enumerate(compared.rows)
        ],
        "remarks": [_remark(one) for one in compared.general],
        "left_aside": dict(compared.aside),
    }


def _remark(one: Comment) -> dict[str, Any]:
    said = one.said
    return {
        "id": said.id, "by": said.by, "date": said.date, "text": said.text, "words": one.words,
        "answers": said.answers, "is_settled": said.is_settled,
    }  # fmt: skip
