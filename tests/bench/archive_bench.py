"""An archive of 500 townhalls with 200,000 points: filled, asked, and one file changed (S4).

`python tests/bench/archive_bench.py [FOLDER]` keeps the townhalls in a folder for the next run.
"""

import random
import re
import statistics
import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]
from tests.bench.sessions import build_session
from townnotes.archive.asking import Archive, ArchiveQuestion
from townnotes.archive.updating import update_archive
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Intervention
from townnotes.domain.registers import Register, encode_value, new_id
from townnotes.session import Session
from townnotes.store.opening import read_source

TOWNHALLS, SPEAKERS, POINTS = 500, 80, 5
QUESTIONS = 200
FILL_S, CHANGE_S, ASK_MS = 20.0, 1.0, 50.0
_VOCABULARY, _ORGANIZATIONS, _SERIES = 8000, 400, 25
_ID = re.compile(r"[0-9a-z]{32}")
_SYLLABLES = (
    "ra",
    "ti",
    "lo",
    "men",
    "sa",
    "ku",
    "ver",
    "din",
    "pol",
    "est",
    "ar",
    "gri",
    "no",
    "ce",
    "bu",
)


class _Vocabulary:
    """Words of which a few are met often and most seldom, as in any notes."""

    def __init__(self) -> None:
        chance = random.Random(5)
        words = {
            "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))) for _ in range(_VOCABULARY)
        }
        self.words = sorted(words)
        self.weights = [1 / (at + 20) for at in range(len(self.words))]
        chance.shuffle(self.words)

    def some(self, chance: random.Random, count: int) -> str:
        """Return so many words."""
        return " ".join(chance.choices(self.words, self.weights, k=count))


def build_archive(folder: Path, vocabulary: _Vocabulary) -> None:
    """Write the townhalls that are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        build_session(Path(place) / "one.townnotes", SPEAKERS, POINTS)
        registers = read_source(Path(place) / "one.townnotes").registers
    for number in range(TOWNHALLS):
        path = folder / f"{number % _SERIES:02}" / f"{number:03}.townnotes"
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            session = Session.create(path, "a" * 32)
            session.take_in([_other(one, number, vocabulary) for one in registers])
            session.close()


def _other(one: Register, number: int, vocabulary: _Vocabulary) -> Register:
    """Return a register as another townhall has it."""
    chance = random.Random(f"{number} {one.id} {one.field}")
    match one.entity, one.field:
        case "point", "text":
            value = encode_value(vocabulary.some(chance, 14))
        case "participant", "organization":
            value = encode_value(f"Network of place {chance.randrange(_ORGANIZATIONS)}")
        case "session", "date":
            value = encode_value(f"{2016 + number // 50}-0{1 + number % 9}-11")
        case "session", "process":
            value = encode_value(f"series {number % _SERIES}")
        case _:
            value = _ID.sub(lambda found: _in_townhall(found[0], number), one.value)
    return one._replace(id=_in_townhall(one.id, number), value=value)


def _in_townhall(id_: str, number: int) -> str:
    return id_ if set(id_) == {"b"} else f"{id_[0]}{number:03x}{id_[4:]}"


def main() -> None:
    """Print the figures; fails where one is missed."""
    vocabulary = _Vocabulary()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(place)
        build_archive(folder, vocabulary)
        begun = perf_counter()
        updated = update_archive([folder])
        filled = perf_counter() - begun
        asked = ask_many(folder, vocabulary)
        changed = change_one(folder)
    worst = statistics.quantiles(asked, n=20)[-1]
    rows = (
        (f"{updated.read} files filled", filled, FILL_S, "s"),
        ("one changed file taken up", changed, CHANGE_S, "s"),
        (f"a question of {QUESTIONS}, p95", worst, ASK_MS, "ms"),
        ("a question, median", statistics.median(asked), ASK_MS, "ms"),
    )
    for what, figure, limit, unit in rows:
        fails = "" if figure <= limit else "  FAILS"
        print(f"  {what:<32} {figure:8.2f} {unit} ≤ {limit:.0f}{fails}")
    sys.exit(any(figure > limit for _, figure, limit, _ in rows))


def ask_many(folder: Path, vocabulary: _Vocabulary) -> list[float]:
    """Ask as people do: mostly by one to three words, some of an organization or a series."""
    archive = Archive.opened()
    assert archive is not None
    chance = random.Random(7)
    taken: list[float] = []
    for at in range(QUESTIONS):
        question = ArchiveQuestion(
            words=vocabulary.some(chance, 1 + at % 3) if at % 10 else "",
            organization=f"place {chance.randrange(_ORGANIZATIONS)}" if at % 5 == 0 else "",
            series="series 7" if at % 7 == 0 else "",
            folders=(folder,),
        )
        begun = perf_counter()
        answer = archive.ask(question)
        taken.append((perf_counter() - begun) * 1000)
        assert answer.townhalls > 0
    archive.close()
    return taken


def change_one(folder: Path) -> float:
    """Note a line in one townhall; returns how long it takes until it is found."""
    path = next(folder.rglob("*.townnotes"))
    session = Session.open(path, "a" * 32)
    turn = session.state.all(Intervention)[0]
    line = TypedLine(new_id(), f"lanterns {new_id()}", 0)
    held = [TypedLine(one.id, one.text, one.at or 0) for one in session.state.points_of(turn.id)]
    session.submit(write_lines(session.state, turn.id, "", [*held, line], {line.id}))
    session.close()
    begun = perf_counter()
    update_archive([folder])
    archive = Archive.opened()
    assert archive is not None
    found = archive.ask(ArchiveQuestion(words=line.text))
    archive.close()
    assert [one.point for one in found.said] == [line.id]
    return perf_counter() - begun


if __name__ == "__main__":
    main()
