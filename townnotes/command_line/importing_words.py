"""Brings the words of a call into a session: for `import`."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from townnotes.command_line.terminal import counted
from townnotes.errors import RuleError
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.importers import title_of
from townnotes.importers.words.words_preview import WordsPreview
from townnotes.session import Session


def lined_up(preview: WordsPreview) -> list[dict[str, Any]]:
    """Return as JSON when the clock of each part of a file says 0, and what that rests on."""
    return [
        {
            "begins": datetime.fromtimestamp(one.offset / 1000, UTC).isoformat(),
            "by": one.by,
            "agree": one.agree,
            "of": one.of,
        }
        for one in preview.lined
    ]


def words_head(found: CallFile) -> str:
    """Return what a file of words is: "Zoom transcript: 138 cues, 33 people"."""
    parts = (
        counted(len(found.cues), "cue") if found.cues else "",
        counted(len(found.messages), "message") if found.messages else "",
        counted(found.unique, "person", "people"),
    )
    return f"{title_of(found.kind)}: {', '.join(filter(None, parts))}"


def word_lines(preview: WordsPreview) -> Iterator[str]:
    """Give what is to be said of a file of words."""
    if not preview.found.has_words:
        yield "It holds no words that can be brought in."
        return
    yield from preview.said()
    if preview.untold:
        count = counted(len(preview.untold), "message")
        yield f"{count} of which it does not say whom they were for, left out unless --private"


def bring_words(
    session: Session, preview: WordsPreview, *, with_private: bool, other_day: bool
) -> None:
    """Keep the words of a file, in one step, in the place of those that are there of it already.

    Raises RuleError where who spoke speaks against its being of this townhall.
    """
    if with_private:
        preview.turn((*preview.private, *preview.untold), is_in=True)
    if any(one.is_of_another for one in preview.lined) and not other_day:
        raise RuleError(
            "{name}: {said} If not, say --other-day; nothing of it was written.",
            name=preview.name,
            said=next(preview.said()),
        )
    words = preview.words_among(session.words)
    if words.cues or words.messages:
        session.bring_words([words], f"bringing in {preview.name}")
