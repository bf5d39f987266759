"""The words of annexes, comments and page numbers, in the languages a summary is written in."""

import tomllib
from dataclasses import dataclass
from functools import cache

from townnotes_resources import path as resource

ASKS: tuple[str, ...] = ("retain", "add", "strengthen", "delete", "replace", "move", "")
"""The asks of a wording proposal, as `AnnexWords.asks` names them; the last is none noted."""


@dataclass(frozen=True, slots=True)
class AnnexWords:
    """What annexes call things, in English or its own language; `{}` is where a text goes."""

    annex: str = "Annex"
    speakers: str = "List of speakers"
    times: str = "Speaking time by category"
    points: str = "Points by theme"
    proposals: str = "Text proposals by paragraph"
    number: str = "No."
    speaker: str = "Speaker"
    organization: str = "Organization"
    category: str = "Category"
    time: str = "Time"
    interventions: str = "Interventions"
    speakers_column: str = "Speakers"
    share: str = "Share"
    total: str = "Total"
    said: str = "Point"
    note_taker: str = "Noted by"
    noted_by: str = "noted by {}"
    twice: str = "(said twice?)"
    no_theme: str = "Without a theme"
    paragraph: str = "Para."
    ask: str = "Ask"
    old: str = "Present wording"
    new: str = "Proposed wording"
    quoted: str = "“{}”"
    asked_by: str = "Asked by"
    asks: tuple[str, ...] = (*ASKS[:-1], "not noted")
    after: str = "after {}"
    before: str = "before {}"
    no_text: str = "Without a text"
    participant: str = "participant"
    participants: str = "participants"
    without_category: str = "without a category"
    on_behalf_of: str = "on behalf of {}"
    to_identify: str = "Speaker to be identified"
    unidentified: str = "to be identified"
    nameless: str = "A participant"
    opening_note: str = "Opening note"
    none_spoke: str = "Nobody has taken the floor."
    none_noted: str = "No points were noted."
    none_proposed: str = "No wording was proposed."
    of_all: str = "{} of {}"
    by_hand: str = "Edited by hand."
    check: str = "To check: a point behind this sentence has changed since it was written."
    unsupported: str = "Unsupported: this sentence rests on no point."
    new_points: str = "New evidence, in no sentence yet:"
    remark: str = "Remark"
    corrections: str = "Corrections by speakers: {}, {} open"
    recorded: str = "Recorded"
    correction: str = "Correction"
    replied: str = "Reply of"
    outcome: str = "State"
    outcomes: tuple[str, ...] = ("open", "in the point", "not used")
    said_again: str = "Said in an earlier townhall: {}"
    here: str = "Here"
    before_here: str = "Earlier"
    townhall: str = "Townhall"
    to_word: str = "Still to word"
    waits: str = "These points stand in no sentence: they wait for words."
    page: str = "Page "
    of_pages: str = " of "
    notes: str = "Evidence"
    cut: str = "… (cut here: the cell of a spreadsheet holds no more; {} characters in all)"
    noted_until: str = "As noted until {}; the text above was made final {}."
    noted_since: str = "As noted until {}; the text above was made final before."
    at_hour: str = "at {}"
    on_day: str = "on {}"
    colon: str = ": "
    hour: str = "{}:{:02}"


@cache
def _by_language() -> dict[str, AnnexWords]:
    told = tomllib.loads(resource("languages/annexes.toml").read_text("utf-8"))
    return {
        language: AnnexWords(**words | {name: tuple(words[name]) for name in ("asks", "outcomes")})
        for language, words in told.items()
    }


_ENGLISH = AnnexWords()


def words_in(language: str) -> AnnexWords:
    """Return the words of a language by its BCP 47 tag, English where it is another."""
    return _by_language().get(language.partition("-")[0].lower(), _ENGLISH)
