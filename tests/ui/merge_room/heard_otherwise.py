"""A session as somebody else heard it: names in part, some moments missed, by another clock."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from townnotes.interchange import read_session
from townnotes.session import Session

LATE = timedelta(seconds=90)


def write_as_another_heard(session: dict[str, Any], path: Path) -> None:
    """Write what another note-taker has of a session into a file of theirs."""
    heard = json.loads(json.dumps(session))
    heard["note_takers"] = [{"id": "n1", "name": "Bea Okafor", "initials": "BO", "role": "lead"}]
    heard.pop("summary", None)
    for at, one in enumerate(heard["participants"]):
        one["name"] = _as_heard(one["name"] or "", at)
    for at, turn in enumerate(heard["interventions"]):
        late = LATE + timedelta(seconds=(at * 7) % 5 - 2)
        for field in ("began", "ended"):
            turn[field] = _later(turn.get(field), late)
        turn.update(
            pauses=[], points=[_noted(one, late) for one in turn.get("points", [])[at % 2 :]]
        )
    del heard["interventions"][3]
    written = Session.create(path, "b" * 32)
    written.submit(read_session(json.dumps(heard)).assigns)
    written.close()


def _as_heard(name: str, at: int) -> str:
    words = name.split()
    return words[-1] if len(words) > 1 and at % 3 == 0 else name


def _noted(point: dict[str, Any], late: timedelta) -> dict[str, Any]:
    return {**point, "by": "n1", "at": _later(point.get("at"), late)}


def _later(instant: str | None, late: timedelta) -> str | None:
    if not instant:
        return None
    moved = datetime.fromisoformat(instant) + late
    return moved.astimezone(UTC).isoformat().replace("+00:00", "Z")
