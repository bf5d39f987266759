"""What is measured otherwise than on two files with clocks: notes, the shared folder, other names.

For `record_bench.py`.
"""

import random
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from record_tally import LESS_RECALL, QUESTIONS, REMARKS, RIGHT, Row

from tests.builders import Townhall
from tests.merge import kinds_apart as kinds
from tests.merge.figures import simulated_figures
from tests.merge.merged_records import (
    ANN,
    asks_which,
    begun,
    file_of,
    joined,
    merged,
    merged_into,
    record_of,
)
from tests.merge.note_takers import HARD, MIDDLE, Care, Debate, Score, debates
from tests.merge.two_recordings import Ear, noted
from tests.merge.written_notes import FORMS, Form, written_by
from townnotes.domain.entities import Participant
from townnotes.domain.floor.speakers import held_interventions
from townnotes.merging import Merging

MOST_OFF = 5.0
PRECISE, LEAST_BY_KEY, PRECISE_BY_KEY = 0.99, 0.89, 0.97
TURNS, PRESSED_MS = 40, 300
UNTIMED = Ear(missed=0.10, surname=0.15)


def untimed(chosen: Sequence[Debate], forms: Sequence[Form]) -> list[Row]:
    """Measure notes in plain text, joined by one key and taken back by one."""
    alone = by_key = Score()
    right = undone = count = 0
    for number, debate in enumerate(chosen):
        chance = random.Random(f"{debate.id}/notes")
        case = kinds.two(kinds.turns_of(debate, chance), kinds.CAREFUL, UNTIMED, chance)
        form = forms[number % len(forms)]
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            path = place / "notes.txt"
            path.write_text(written_by(case, form), "utf-8")
            for joins in (False, True):
                session = begun(place / f"ann{joins}.townnotes", case.ours.document, ANN)
                before = sorted(session.state.registers())
                record = merged_into(session, path, place, joins_likely=joins)
                score = joined(record.state, case)
                if joins:
                    count += 1
                    by_key = by_key.plus(score, case.shared)
                    right += record.speakers == case.speakers
                    session.undo_merge()
                    undone += sorted(session.state.registers()) == before
                else:
                    alone = alone.plus(score, case.shared)
                session.close()
    return [
        ("joined by itself", f"{alone.recall:.3f}", "(.27)", True),
        ("precision of what is joined by itself", f"{alone.precision:.3f}", f"≥ {PRECISE}",
         alone.precision >= PRECISE),
        ("joined with all likely", f"{by_key.recall:.3f}", f"≥ {LEAST_BY_KEY}",
         by_key.recall >= LEAST_BY_KEY),
        ("precision with all likely", f"{by_key.precision:.3f}", f"≥ {PRECISE_BY_KEY}",
         by_key.precision >= PRECISE_BY_KEY),
        ("speakers counted right with all likely", f"{right} of {count}", f"≥ {RIGHT:.0%}",
         right >= RIGHT * count),
        ("taken back by one undo", f"{undone} of {count}", "all", undone == count),
    ]  # fmt: skip


def pressed_twice(_chosen: Sequence[Debate]) -> list[Row]:
    """Have two laptops on one folder press Next for every turn, 0.3 s apart."""
    with tempfile.TemporaryDirectory() as folder:
        ann = Townhall(Path(folder) / "ann.townnotes", "a" * 32)
        for number in range(TURNS):
            ann.asks(ann.participant(f"Guest {number}"))
        bea = Townhall(Path(folder) / "bea.townnotes", "b" * 32)
        bea.session.take_in(ann.state.registers())
        for _ in range(TURNS):
            for hall in (ann, bea):
                hall.next()
                hall.later(PRESSED_MS / 1000)
            _share(ann, bea)
            for hall in (ann, bea):
                hall.later(60)
        rows = [len(held_interventions(hall.state)) for hall in (ann, bea)]
        spoke = {one.speaker for one in held_interventions(ann.state)}
        for hall in (ann, bea):
            hall.session.close()
    return [
        (f"interventions of {TURNS} turns", f"{rows[0]}, {rows[1]}", str(TURNS),
         rows == [TURNS, TURNS]),
        ("speakers heard", str(len(spoke)), str(TURNS), len(spoke) == TURNS),
    ]  # fmt: skip


def _share(one: Townhall, other: Townhall) -> None:
    """Let each read what the other wrote, as through a folder."""
    ours, theirs = list(one.state.registers()), list(other.state.registers())
    one.session.take_in(theirs)
    other.session.take_in(ours)


def of_somebody_else(chosen: Sequence[Debate]) -> list[Row]:
    """Have one note-taker give turns to people in Hebrew letters, whom nobody else knows."""
    wrong = 0
    for debate in chosen:
        case = kinds.of_somebody_else(debate, random.Random(f"{debate.id}/hebrew"))
        with tempfile.TemporaryDirectory() as folder, merged(case, Path(folder)) as record:
            state = record.state
            for one in state.all(Participant):
                names = {str(state.value(id_, "name", "")) for id_ in state.group(one.id)}
                wrong += any(name in kinds.HEBREW for name in names) and len(names) > 1
    return [("people taken for one in Hebrew letters", str(wrong), "0", not wrong)]


def three(chosen: Sequence[Debate]) -> list[Row]:
    """Merge what two in a hurry noted, by clocks behind and ahead, into a third one's session."""
    right = unsaid = remarks = 0
    for debate in chosen:
        chance = random.Random(f"{debate.id}/three")
        turns = kinds.turns_of(debate, chance)
        ears = (
            kinds.CAREFUL,
            kinds.HURRIED._replace(offset=-30),
            kinds.HURRIED._replace(offset=20),
        )
        files = [noted(turns, ear, by, chance) for ear, by in zip(ears, "ABC", strict=True)]
        spoke = {turns[number].person for one in files for number in one.heard.values()}
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            ours = begun(place / "ann.townnotes", files[0].document, ANN)
            others = [
                file_of(one, place / f"{by}.townnotes", by * 32)
                for one, by in zip(files[1:], "bc", strict=True)
            ]
            report = Merging(others, own=ours.path).merge_into(ours, folder=place)
            record = record_of(ours.state, report, is_asked=asks_which(report))
            ours.close()
        is_right = record.speakers == len(spoke)
        right += is_right
        unsaid += not is_right and not record.doubts
        remarks += is_right and bool(record.doubts)
    count = len(chosen)
    return [
        ("speakers counted right", f"{right} of {count}", f"≥ {RIGHT:.0%}", right >= RIGHT * count),
        ("wrong, and nothing says so", f"{unsaid} of {count}", "0", not unsaid),
        ("right, but said to be doubtful", f"{remarks} of {count}", f"≤ {REMARKS:.0%}",
         remarks <= REMARKS * count),
    ]  # fmt: skip


def as_before(_chosen: Sequence[Debate], care: Care, before: float) -> list[Row]:
    """Measure the note-takers that merging was made for, beside what was joined before.

    Always on every debate that nothing was chosen by, which takes no longer than a few files do.
    """
    held_out = [one for one in debates() if not one.is_for_tuning]
    seen = simulated_figures(held_out, care, "bench")
    least = round(before - LESS_RECALL, 3)
    return [
        ("joined by itself", f"{seen.sure.recall:.3f}", f"≥ {least}", seen.sure.recall >= least),
        ("precision of what is joined by itself", f"{seen.sure.precision:.3f}", f"≥ {PRECISE}",
         seen.sure.precision >= PRECISE),
        ("told to be of one townhall", f"{seen.recognized} of {len(held_out)}", "≥ 99%",
         seen.recognized >= (1 - QUESTIONS) * len(held_out)),
        ("clock offset, s at p95", f"{seen.offset_error:.1f}", f"≤ {MOST_OFF}",
         seen.offset_error <= MOST_OFF),
    ]  # fmt: skip


SPECIAL: dict[str, Callable[[Sequence[Debate]], list[Row]]] = {
    "three in a hurry": three,
    "note-takers with typing errors": partial(as_before, care=MIDDLE, before=0.972),
    "note-takers who miss a quarter": partial(as_before, care=HARD, before=0.91),
    **{
        f"notes without times, {name}": partial(untimed, forms=forms)
        for name, forms in FORMS.items()
    },
    "shared folder, both press Next": pressed_twice,
    "turns given to others in Hebrew letters": of_somebody_else,
}
"""What is measured, by the names of kinds."""
