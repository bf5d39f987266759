"""Notes as they were understood, as JSON: the day, who was there, the agenda, and every line.

`kind` of a line is `speaker`, `point`, `heading`, `present`, `time` or `left out`. What was not
understood is a doubtful point, or left out where it has no words.
"""

from typing import Any

from townnotes.importers.folding import folded
from townnotes.importers.names import Named
from townnotes.importers.notes.known import KnownNames, Setting
from townnotes.importers.notes.speakers.name_shapes import is_body_name
from townnotes.importers.notes.turns import NOBODY, turns_of
from townnotes.importers.notes.understanding import Notes, UnderstoodLine
from townnotes.importers.notes.understood_lines import merged


def notes_as_json(notes: Notes, setting: Setting) -> dict[str, Any]:
    """Return notes as values of JSON; the date is empty where none is surely named.

    A line of a file is one line here, and so is a row of a table with what was said in it.
    """
    day = notes.named_day(setting.day).day
    turns = turns_of(notes, setting, day)
    known = setting.known
    people = [one for key, one in turns.people.items() if key != NOBODY]
    return {
        "date": day,
        "participants": [
            _named(Named("", one.name, one.organization), known, "name") for one in people
        ],
        "agenda": list(turns.items),
        "lines": [_line(line, known) for line in merged(notes.lines, _as_row)],
    }


def _as_row(above: UnderstoodLine, line: UnderstoodLine) -> UnderstoodLine | None:
    """Return the row of a table, who speaks and what is said, as one line, or nothing."""
    is_row = above.number == line.number and above.kind == "speaker" and line.kind == "point"
    if not is_row or above.said:
        return None
    return above._replace(said=line.said, doubtful=above.doubtful or line.doubtful)


def _line(line: UnderstoodLine, known: KnownNames) -> dict[str, Any]:
    kind = line.kind
    if kind == "not understood":
        kind = "point" if line.said.strip() else "left out"
    is_said = kind in {"speaker", "point"}
    text = line.said if is_said else line.said or line.text
    who = _named(line.whose, known, "speaker") if is_said else {"speaker": "", "organization": ""}
    return {
        "number": line.number, "kind": kind, **who, "text": text,
        "doubtful": line.is_open, "inferred": line.inferred,
    }  # fmt: skip


def _named(who: Named, known: KnownNames, key: str) -> dict[str, str]:
    """Return who somebody is; an organization that speaks for itself is of itself."""
    name, organization = who.name or who.organization, who.organization
    is_body = folded(name) in known.organizations or is_body_name(name)
    return {key: name, "organization": organization or (name if is_body else "")}
