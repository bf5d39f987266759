"""What was understood of a file as JSON: for `townnotes import --dry-run --json`."""

from typing import Any

from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.people import CallPerson, Stay


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
        "phone": one.is_phone,
    }
    return said | {name: value for name, value in more.items() if value}


def _stay(one: Stay) -> list[str | None]:
    return [None if each is None else each.iso() for each in (one.start, one.end)]
