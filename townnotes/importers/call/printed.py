"""What was understood of a file as JSON: for `townnotes import --dry-run --json`."""

from typing import Any

from townnotes.domain.words.call_words import ChatMessage, Cue
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.people import CallPerson, Stay
from townnotes.importers.words.clock import as_clock


def as_json(found: CallFile) -> dict[str, Any]:
    """Return a file as JSON has it; moments are ISO 8601 in the file's own clock, or null."""
    return {
        "kind": found.kind,
        "source": found.source,
        "rows": found.rows,
        "people": [_person(one) for one in found.counted],
        "unique": found.unique,
        "rejoins": found.rejoins,
        "questions": [
            {"name": one.name or None, "text": one.text, "answer": one.answer}
            for one in found.questions
        ],
        "cues": [_cue(one, is_wall=found.is_wall) for one in found.cues],
        "messages": [_message(one) for one in found.messages],
        "offered": [
            [found.people[one.one].name, found.people[one.other].name, one.why]
            for one in found.offered
        ],
        "warnings": [
            *found.assumed,
            *found.warnings,
            *(f"line {one.number}: {one.why}" for one in found.bad),
        ],
    }


def _cue(one: Cue, *, is_wall: bool) -> dict[str, Any]:
    """Return a cue: seconds on the file's own clock, or times of the wall where it has these."""
    at = as_clock(one.start) if is_wall else one.start / 1000
    end = None if one.end is None else one.end / 1000
    return {"start": at, "end": end, "speaker": one.speaker or None, "text": one.text}


def _message(one: ChatMessage) -> dict[str, Any]:
    at = f"{one.day}T{as_clock(one.at)}" if one.day else as_clock(one.at)
    said = {
        "at": at, "from": one.sender, "to": one.to or None, "private": one.is_private,
        "kind": one.kind, "text": one.text,
    }  # fmt: skip
    about = "replies_to" if one.kind == "message" else "reacts_to"
    more = {about: one.replies_to, "asks_for_floor": one.asks_for_floor}
    return said | {name: value for name, value in more.items() if value}


def _person(one: CallPerson) -> dict[str, Any]:
    said = {
        "name": one.name,
        "email": one.email,
        "joins": [_stay(each) for each in one.joins],
        "organization": one.organization,
        "honorific": one.honorific,
        "country": one.country,
        "category": one.category,
        "minutes": one.limit if one.minutes is None else one.minutes,
    }
    more = {
        "speaks_for": one.speaks_for,
        "brackets": list(one.brackets),
        "excluded": one.apart,
        "status": one.status,
        "phone": one.is_phone,
    }
    return said | {name: value for name, value in more.items() if value}


def _stay(one: Stay) -> list[str | None]:
    return [None if each is None else each.iso() for each in (one.start, one.end)]
