"""Three programs that write through one folder while they are killed and the folder misbehaves.

Each has a session's file and a copy of the folder of its own; a sync tool brings files from one to
the other late, twice, torn, and old again. What a program has committed it notes in a log beside
its file; in the end everything in the logs must be in every session.
"""

import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from tests.builders import Townhall
from tests.folder.mates import Mate
from tests.patience import comes_true
from townnotes.domain.commands.points import remove_points
from townnotes.domain.entities import Participant, Point
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.registers import Assign, Register, union
from townnotes.domain.stamps import wall_clock_ms
from townnotes.folder.lines import read_line, register_line

ROOT = Path(__file__).parents[2]
NAMES = ("ada", "bea", "cy")
WORDS = ("fee", "small", "boats", "night", "work", "pier", "harbour", "reading", "copy", "notice")
KILL_EVERY_S = 1.2
FOLDER = "shared"


class Outcome(NamedTuple):
    """What a campaign did, and what came of it."""

    did: Counter[str]
    registers: int
    points: int
    lost: int
    are_equal: bool
    faults: list[str]


def run(root: Path, seconds: float, seed: int) -> Outcome:
    """Have three programs write for so long, then let them catch up and compare."""
    chance = random.Random(seed)
    _begin(root)
    did: Counter[str] = Counter()
    children = {name: _start(root, name) for name in NAMES}
    courier = _Courier(root, chance, did)
    # On a busy machine a program takes longer to begin than it would be left alive.
    assert comes_true(lambda: all((root / name / "made.log").exists() for name in NAMES))
    ends, next_kill = time.monotonic() + seconds, time.monotonic() + KILL_EVERY_S
    try:
        while time.monotonic() < ends:
            courier.turn()
            if time.monotonic() > next_kill:
                name = chance.choice(NAMES)
                assert children[name].poll() is None, f"{name} has ended by itself"
                _kill(children[name])
                did["kills"] += 1
                children[name] = _start(root, name)
                next_kill = time.monotonic() + chance.uniform(0.5, 2) * KILL_EVERY_S
            time.sleep(0.02)
    finally:
        for child in children.values():
            _kill(child)
    return _compare(root, did)


def _begin(root: Path) -> None:
    hall = Townhall(root / "ada.townnotes", author="a" * 32)
    for name in ("Marta Kovač", "Idris Okoro", "Ана Петрова"):
        hall.participant(name)
    hall.asks(hall.state.all(Participant)[0])
    hall.next()
    hall.session.close()
    for name in NAMES:
        (root / name / FOLDER).mkdir(parents=True)
        shutil.copy(hall.session.path, root / name / "session.townnotes")


def _start(root: Path, name: str) -> subprocess.Popen[bytes]:
    script = f"from tests.folder.campaign import write_on; write_on({str(root)!r}, {name!r})"
    roots = [str(ROOT), *(str(ROOT / one) for one in ("ui", "exporters", "resources"))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(roots)}
    return subprocess.Popen([sys.executable, "-c", script], env=environment)


def _kill(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.wait()


class _Courier:
    """A sync tool on a bad day."""

    def __init__(self, root: Path, chance: random.Random, did: Counter[str]) -> None:
        self._root = root
        self._chance = chance
        self._did = did
        self._seen: list[tuple[str, str, bytes]] = []

    def turn(self) -> None:
        """Look at one laptop's files, and bring something to another."""
        chance = self._chance
        at = chance.choice(NAMES)
        for path in (self._root / at / FOLDER).glob(f"{at.title()}.*.registers"):
            self._seen.append((at, path.name, path.read_bytes()))
            del self._seen[:-60]
        if not self._seen:
            return
        is_late = chance.random() < 0.3  # a third comes late
        of, name, content = chance.choice(self._seen) if is_late else self._seen[-1]
        to = chance.choice(NAMES)
        if to == of and chance.random() > 0.02:  # one's own file comes back rarely
            return
        self._did["files brought"] += 1
        self._did["late or old"] += is_late
        self._bring(self._root / to / FOLDER / name, content)

    def _bring(self, target: Path, content: bytes) -> None:
        how = self._chance.random()
        if how < 0.2:  # a fifth is torn, and stands so for a while
            self._did["torn"] += 1
            target.write_bytes(content[: self._chance.randrange(len(content) + 1)])
        elif how < 0.3:  # a tenth comes twice
            self._did["twice"] += 1
            copy = target.with_stem(f"{target.stem} ({self._chance.randrange(1, 4)})")
            copy.write_bytes(content)
            target.write_bytes(content)
        else:
            beside = target.with_name(f".syncthing.{target.name}.tmp")
            beside.write_bytes(content)
            beside.replace(target)


def write_on(folder: str, name: str) -> None:
    """Write and share until somebody ends this process; what is committed is logged."""
    root = Path(folder)
    chance = random.Random(f"{name} {time.monotonic_ns()}")
    hall = Townhall.reopened(root / name / "session.townnotes", name[0] * 32, wall_clock_ms())
    log = os.open(root / name / "made.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    # A killed program may have left half a line.
    os.write(log, b"\n")
    mate = Mate(hall, root / name / FOLDER, name.title())
    logged: set[Register] = set()
    while True:
        hall.time = wall_clock_ms()
        _work(hall, chance)
        own = [one for one in hall.state.registers() if one.author == hall.author]
        news = [one for one in own if one not in logged]
        logged.update(news)
        assert hall.session.is_saved
        os.write(log, b"".join(map(register_line, news)))
        mate.gives()
        mate.takes()
        time.sleep(chance.uniform(0, 0.05))


def _work(hall: Townhall, chance: random.Random) -> None:
    text = " ".join(chance.choices(WORDS, k=6))
    points = hall.state.all(Point)[-40:]
    what = chance.random()
    if open_intervention(hall.state) is None or what < 0.03:  # now and then
        hall.asks(chance.choice(hall.state.all(Participant)))
        hall.next()
    elif points and what < 0.5:  # half of what is done corrects something
        point = chance.choice(points)
        hall.do([Assign(Point.entity, point.id, "text", text)], "typing")
    elif points and what < 0.53:  # now and then
        hall.do(remove_points(hall.state, [chance.choice(points).id]), "removing")
    else:
        hall.types(text)


def _compare(root: Path, did: Counter[str]) -> Outcome:
    made = union(*(_logged(root / name / "made.log") for name in NAMES))
    mates = [
        Mate(
            Townhall.reopened(
                root / name / "session.townnotes", name[0] * 32, wall_clock_ms()
            ),
            root / name / FOLDER,
            name.title(),
        )
        for name in NAMES
    ]  # fmt: skip
    for _ in range(4):
        for one in mates:
            one.gives()
            for other in mates:
                if other is not one:
                    shutil.copyfile(one.folder.own, other.folder.place / one.folder.own.name)
        for one in mates:
            one.takes()
    held = [{one.key: one for one in mate.hall.state.registers()} for mate in mates]
    lost = sum(
        key not in each or one.replaces(each[key]) for key, one in made.items() for each in held
    )
    faults = [fault for mate in mates for fault in mate.session.faults()]
    points = len(mates[0].hall.state.all(Point))
    for mate in mates:
        mate.session.close()
    return Outcome(did, len(made), points, lost, held[0] == held[1] == held[2], faults)


def _logged(path: Path) -> list[Register]:
    read = map(read_line, path.read_bytes().splitlines())
    return [one for one in read if isinstance(one, Register)]
