"""Merges two recordings by the front door, and reads the record that is then signed."""

import inspect
import re
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from hashlib import sha256
from itertools import combinations
from json import dumps
from pathlib import Path
from typing import Any, Literal, NamedTuple

from tests.merge.note_takers import BEGAN
from tests.merge.two_recordings import Notes, TwoRecordings, Written
from townnotes.domain.entities import Entity, Intervention, Participant, Point
from townnotes.domain.floor.speakers import held_interventions
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import FileError, RuleError
from townnotes.interchange import read_session, write_session
from townnotes.merge.links import UNDECIDED, Decisions
from townnotes.merge.report import MergeReport
from townnotes.merging import Merging
from townnotes.session import Session
from townnotes.summary.draft import Draft, write_draft
from townnotes.summary.lint import lint

Answer = Literal["", "same", "other"]
ANN, BEA = "a" * 32, "b" * 32
UNDER_TEN = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_COUNTED = re.compile(r"(\w+) participants?(?: \([^)]*\))? took the floor")
_ITEM = re.compile(r"\bitem (\d+)\b")
_MAY_BE = re.compile(r"may be|undecided", re.IGNORECASE)


class Record(NamedTuple):
    """A session after a merge: what it holds, what the merge said, and how the count reads.

    `text` is the summary; `doubts` are the sentences of the merge report and the style check that
    the count may be wrong.
    """

    state: State
    report: MergeReport
    text: str
    doubts: tuple[str, ...]
    is_asked: bool

    @property
    def speakers(self) -> int:
        """The number of speakers that the opening sentence prints."""
        return counted_in(self.text)


def begun(path: Path, document: object, author: str, offset: float = 0.0) -> Session:
    """Begin a session of a JSON file as somebody whose clock is off by so many seconds.

    Its ids are always the same.
    """
    reading = read_session(dumps(document))
    clock = BEGAN - 600_000 + round(offset * 1000)
    session = Session.create(path, author, wall_clock=lambda: clock)
    session.submit(_with_ids_of(author, reading.assigns))
    return session


def _with_ids_of(author: str, assigns: Iterable[Assign]) -> list[Assign]:
    given = list(assigns)
    first = dumps([[one.entity, one.field, str(one.value)] for one in given if one.field == "name"])
    known = dict.fromkeys(one.id for one in given)
    ids = {
        id_: sha256(f"{author}/{first}/{at}".encode()).hexdigest()[:32]
        for at, id_ in enumerate(known)
    }
    found: list[Assign] = []
    for one in given:
        name, slash, member = one.field.partition("/")
        value = ids.get(one.value, one.value) if isinstance(one.value, str) else one.value
        field = f"{name}{slash}{ids.get(member, member)}"
        found.append(Assign(one.entity, ids[one.id], field, value))
    return found


def file_of(notes: Notes, path: Path, author: str) -> Path:
    """Write one note-taker's session, and close it."""
    begun(path, notes.document, author, notes.offset).close()
    return path


@contextmanager
def merged(
    case: TwoRecordings, folder: Path, *, answer: Answer = "", joins_likely: bool = False
) -> Generator[Record]:
    """Merge their file into ours; the `answer` is what somebody says of the townhall it is of."""
    theirs = file_of(case.theirs, folder / "bea.townnotes", BEA)
    ours = begun(folder / "ann.townnotes", case.ours.document, ANN, case.ours.offset)
    try:
        yield merged_into(ours, theirs, folder, answer=answer, joins_likely=joins_likely)
    finally:
        ours.close()
        for path in folder.glob("*.townnotes*"):
            path.unlink()


def merged_into(
    ours: Session, theirs: Path, folder: Path, *, answer: Answer = "", joins_likely: bool = False
) -> Record:
    """Merge a file into a session as the window would, and read the record."""
    takes_answers = "same" in inspect.signature(Merging).parameters
    said: dict[str, Any] = {answer: [theirs]} if answer and takes_answers else {}
    merging = Merging([theirs], own=ours.path, **said)
    decided = UNDECIDED
    if joins_likely:
        seen = merging.preview(ours.state, ours.author).comparison
        decided = Decisions(joined=tuple(one for one in seen.likely if one.verdict == "likely"))
    try:
        report = merging.merge_into(ours, folder=folder, decided=decided)
    except (FileError, RuleError):
        return record_of(ours.state, merging.preview(ours.state, ours.author), is_asked=True)
    return record_of(ours.state, report, is_asked=asks_which(report))


def asks_which(report: MergeReport) -> bool:
    """Tell whether it is asked which townhall a file is of."""
    asked: Sequence[object] | None = getattr(report, "asked", None)
    if asked is None:
        return not all(fit.is_same_townhall for fit in report.comparison.fits)
    return bool(asked)


def record_of(state: State, report: MergeReport, *, is_asked: bool) -> Record:
    """Read what is signed, and what is said of it."""
    draft = write_draft(state)
    said = _text_of(draft)
    doubts = [line for line in report.words() if _MAY_BE.search(line)]
    doubts += [one.why for one in lint(state, draft) if _MAY_BE.search(one.why)]
    return Record(state, report, said, tuple(doubts), is_asked)


def counted_in(text: str) -> int:
    """Return how many took the floor as the opening sentence has it; 0 without such a sentence."""
    found = _COUNTED.search(text)
    if found is None:
        return 0
    word = found[1].casefold()
    return UNDER_TEN.index(word) if word in UNDER_TEN else int(word)


def count_after_the_round_trip(state: State, folder: Path) -> int:
    """Return how many took the floor once the record was written to JSON and read again."""
    again = Session.create(folder / "again.townnotes", ANN)
    again.submit(read_session(write_session(state)).assigns)
    draft = write_draft(again.state)
    again.close()
    return counted_in(_text_of(draft))


def _text_of(draft: Draft) -> str:
    return " ".join(one.text for part in draft.paragraphs for one in part.sentences)


def heard_in(state: State, intervention: str, case: TwoRecordings) -> dict[str, int]:
    """Return the interventions of the files that a row was made of, each with its turn.

    One of notes in plain text is told by the words of its points.
    """
    found: dict[str, int] = {}
    for id_ in state.group(intervention):
        source = str(state.value(id_, "source_id", ""))
        if source in case.numbers:
            found[source] = case.numbers[source]
            continue
        for point in state.referring(Point.entity, Intervention.entity, id_):
            item = _ITEM.search(str(state.value(point, "text", "")))
            if item:
                found[f"B:{item[1]}"] = int(item[1])
    return found


def joined(state: State, case: TwoRecordings) -> set[tuple[str, str]]:
    """Return which interventions of the two files stand as one."""
    return {
        pair
        for row in state.all(Intervention)
        for pair in combinations(sorted(heard_in(state, row.id, case)), 2)
    }


def found(record: Record, kind: type[Entity]) -> set[tuple[str, str]]:
    """Return what of a kind is joined or proposed, by the ids in the files, ours first."""
    state = record.state
    pairs = {
        pair
        for one in state.all(kind)
        for pair in combinations(sorted(_sources(state, state.group(one.id))), 2)
    }
    for one in record.report.comparison.proposals:
        ours, theirs = sorted(_sources(state, (one.one, one.other)))
        if one.kind == kind.entity and ours:
            pairs.add((ours, theirs))
    return pairs


def _sources(state: State, ids: Iterable[str]) -> list[str]:
    return [str(state.value(one, "source_id", "")) for one in ids]


def poorer_rows(record: Record, case: TwoRecordings) -> tuple[int, int]:
    """Return how many joined rows have a poorer name than one of their notes, and how many are."""
    rows = [
        (record.state.find(Participant, row.speaker), [case.written[one] for one in heard])
        for row in record.state.all(Intervention)
        if len(heard := heard_in(record.state, row.id, case)) > 1
    ]
    return sum(_is_poorer(shown, written) for shown, written in rows), len(rows)


def _is_poorer(shown: Participant | None, written: Sequence[Written]) -> bool:
    if shown is None:
        return True
    lacks_name = _fullness(shown.name) < max(_fullness(one.name) for one in written)
    return lacks_name or (not shown.organization and any(one.organization for one in written))


def _fullness(name: str) -> tuple[int, int]:
    return len(name.split()), len(name)


def out_of_order(state: State, case: TwoRecordings) -> tuple[int, int]:
    """Return how many rows stand elsewhere than in the order spoken, and how many there are."""
    rows = [heard_in(state, one.id, case) for one in held_interventions(state)]
    order = [min(one.values()) for one in rows if one]
    return sum(a != b for a, b in zip(order, sorted(order), strict=True)), len(order)
