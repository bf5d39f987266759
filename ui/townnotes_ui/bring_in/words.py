"""What the sheet of people brought in says: what a file is, what it brings, what was bad."""

from html import escape

from townnotes.domain.entities import Point
from townnotes.domain.languages import SUMMARY_LANGUAGES
from townnotes.domain.state import State
from townnotes.importers.call.call_file import Bad, CallFile
from townnotes.importers.call.importers import WORDS, title_of
from townnotes.importers.call.preview import ADDING, Preview
from townnotes.importers.words.words_preview import WordsPreview
from townnotes.summary.lines.reading import language_in
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import tokens

_MOST_SAID = 3
_LOOKED_AT = 200
"""Cues, and points, that tell which language they are in."""


def head_of(found: CallFile) -> str:
    """Return what a file is, with its counts: "List of people: 43 rows, 41 people"."""
    if found.kind in WORDS:
        parts = (
            counted("1 cue|{n} cues", len(found.cues)),
            counted("1 message|{n} messages", len(found.messages)),
            counted("1 person|{n} people", found.unique),
        )
        return ": ".join((tr(title_of(found.kind)), ", ".join(filter(None, parts))))
    parts = (
        counted("1 row|{n} rows", found.rows),
        counted("1 person|{n} people", found.unique if found.people else 0),
        counted("1 answer or question|{n} answers or questions", len(found.questions)),
    )
    return ": ".join((tr(title_of(found.kind)), ", ".join(filter(None, parts))))


def counts_of(preview: Preview, doubts: int) -> str:
    """Return in rich text how many are new, known and to be looked at, and the number taken."""
    colours = tokens()
    known, filled = preview.count("known"), preview.count("filled")
    told = (
        (colours.ok, counted("1 new|{n} new", preview.count("added"))),
        (colours.soft, _known(known + filled, filled)),
        (colours.soft, counted("1 counted|{n} counted", preview.count("counted"))),
        (colours.warning, counted("1 to check|{n} to check", doubts)),
        (colours.soft, counted("1 row is about the same people|{n} rows are about the same "
"people", preview.found.rejoins if preview.found.kind in ADDING else 0)),
        (colours.soft, preview.trail),
    )  # fmt: skip
    parts = [
        f'<span style="color:{colour}">●&nbsp;{escape(words)}</span>'
        for colour, words in told
        if words
    ]
    return "&nbsp;&nbsp;&nbsp; ".join(parts)


def button_words(preview: Preview) -> str:
    """Return what the button does: how many it brings in, or that it takes the number."""
    added, filled = preview.count("added"), preview.count("filled")
    if added:
        return tr("Bring in 1 person  ↵|Bring in {n} people  ↵", added)
    number = preview.attendance
    if number:
        return tr("Use {n} as attendance  ↵|Use {n} as attendance  ↵", number)
    if not filled:
        return tr("Bring in  ↵")
    return tr("Fill in 1 person  ↵|Fill in {n} people  ↵", filled)


def words_button(preview: WordsPreview) -> str:
    """Return what the button does with the words of a call: how much it brings in."""
    cues, messages = len(preview.found.cues), len(preview.kept)
    if cues:
        return tr("Bring in 1 cue  ↵|Bring in {n} cues  ↵", cues)
    return tr("Bring in 1 message  ↵|Bring in {n} messages  ↵", messages)


def language_words(found: CallFile, state: State) -> str:
    """Say where the words of a call are in another language than the notes; else nothing."""
    said = language_in(" ".join(one.text for one in found.cues[:_LOOKED_AT]))
    noted = language_in(" ".join(one.text for one in state.all(Point)[:_LOOKED_AT]))
    if not said or not noted or said == noted:
        return ""
    spoken, written = (tr(SUMMARY_LANGUAGES.get(one, one)) for one in (said, noted))
    return tr("The words are in {spoken}, the notes in {noted}.", spoken=spoken, noted=written)


def hint_of(view: str) -> str:
    """Return which keys help with the people, the columns or the categories."""
    return {
        "people": tr(
            "Space leaves somebody out · F2 edits a cell, in all rows selected · N next to check · "
            "a number says who it is"
        ),
        "columns": tr("Enter lists what a column may contain; a first letter finds it"),
        "categories": tr("Enter edits a cell"),
        "words": tr("What is faint is left out"),
    }[view]  # fmt: skip


def bad_lines(found: CallFile) -> list[str]:
    """Return which lines were left out and why, the first of them, then what is odd of others."""
    bad = sorted(found.bad, key=lambda one: one.is_read)
    lines = [_bad_line(one) for one in bad[:_MOST_SAID]]
    more = sum(not one.is_read for one in bad[_MOST_SAID:])
    if more:
        lines.append(tr("1 more line was left out.|{n} more lines were left out.", more))
    return lines


def _bad_line(one: Bad) -> str:
    if one.is_read:
        return tr("Line {number}: {why}.", number=one.number, why=one.why)
    return tr("Line {number} was left out: {why}.", number=one.number, why=one.why)


def _known(count: int, filled: int) -> str:
    known = counted("1 known|{n} known", count)
    return tr("{known}, {filled} filled", known=known, filled=filled) if filled else known
