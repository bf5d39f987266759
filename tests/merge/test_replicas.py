"""Three laptops that hear of each other late, twice, out of order or never, and then all at once.

300 histories of 25 steps here; TOWNNOTES_LONG=1 tries 10,000 of 100, for some hours.
"""

import os
import shutil
import tempfile
from pathlib import Path
from random import Random
from typing import NamedTuple

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.builders import START
from tests.merge.files import all_of
from townnotes.domain.commands.sessions import open_session
from townnotes.domain.links import link, link_id
from townnotes.domain.merge_batch import held_by
from townnotes.domain.registers import Assign, Register
from townnotes.merging import Merging
from townnotes.session import Session

EXAMPLES, STEPS = (10_000, 100) if os.environ.get("TOWNNOTES_LONG") else (300, 25)
IN_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - each run has its own folder
A_MINUTE, AN_HOUR = 60_000, 3_600_000
LAPTOPS = st.integers(0, 2)
NAMES = st.sampled_from(["Ada", "Bo", "Cy", "Ада", ""])
TEXTS = st.text(max_size=4)
SESSION = "5" * 32
ENTITIES = ("participant", "intervention", "point", "theme")
LINKED = ("participant", "intervention", "theme")


def _id(kind: str, number: int) -> str:
    return f"{kind}{number}".encode().hex().zfill(32)


def _of(entity: str, number: int, **values: object) -> list[Assign]:
    return [Assign(entity, _id(entity, number), field, value) for field, value in values.items()]


def _named(number: int, name: str) -> list[Assign]:
    return _of("participant", number, made=True, name=name)


def _spoke(number: int, who: int, at: int) -> list[Assign]:
    began = START + at * A_MINUTE
    times = {"began": began, "ended": began + 30_000}
    return _of("intervention", number, speaker=_id("participant", who), **times)


def _noted(number: int, of: int, text: str) -> list[Assign]:
    return _of("point", number, intervention=_id("intervention", of), text=text)


def _tagged(number: int, theme: int, on: bool) -> list[Assign]:  # noqa: FBT001 - drawn
    return _of("point", number, **{f"themes/{_id('theme', theme)}": on})


def _labelled(number: int, text: str) -> list[Assign]:
    return _of("theme", number, made=True, label=text)


def _linked(kind: str, one: int, other: int, on: bool) -> list[Assign]:  # noqa: FBT001 - drawn
    ends = (_id(kind, one), _id(kind, other))
    gone = Assign("link", link_id(kind, *ends), "deleted", value=True)
    return link(kind, *ends) if on else [gone]


def _deleted(entity: str, number: int, gone: bool) -> list[Assign]:  # noqa: FBT001 - drawn
    return _of(entity, number, deleted=gone)


FEW = st.integers(0, 2)
EDITS = st.one_of(
    st.builds(_named, FEW, NAMES),
    st.builds(_spoke, FEW, FEW, st.integers(0, 4)),
    st.builds(_noted, st.integers(0, 3), FEW, TEXTS),
    st.builds(_tagged, st.integers(0, 3), st.integers(0, 1), st.booleans()),
    st.builds(_labelled, st.integers(0, 1), TEXTS),
    st.builds(_linked, st.sampled_from(LINKED), FEW, FEW, st.booleans()),
    st.builds(_deleted, st.sampled_from(ENTITIES), FEW, st.booleans()),
)


class Message(NamedTuple):
    """Registers on their way to a laptop."""

    to: int
    registers: tuple[Register, ...]


class Laptop:
    """A session in a file of its own, with a clock that jumps."""

    def __init__(self, path: Path, author: str) -> None:
        self.author, self.path, self.time = author, path, START
        self.session = Session.open(path, author, wall_clock=lambda: self.time)

    def restart(self, *, killed: bool) -> None:
        """Close and open again; killed, it goes on with the bytes that were on the disk."""
        held = sorted(self.session.state.registers())
        copy = self.path.with_suffix(".copy")
        if killed:
            shutil.copy(self.path, copy)
        self.session.close()
        if killed:
            copy.replace(self.path)
        self.session = Session.open(self.path, self.author, wall_clock=lambda: self.time)
        assert sorted(self.session.state.registers()) == held


class ThreeLaptops(RuleBasedStateMachine):
    """Everybody types, and what they send arrives anyhow."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=IN_MEMORY)
        folder = Path(self.folder.name)
        first = Session.create(folder / "0.townnotes", "0" * 32, wall_clock=lambda: START)
        first.submit(open_session(SESSION, name="virtual townhall"))
        first.close()
        for number in (1, 2):
            shutil.copy(folder / "0.townnotes", folder / f"{number}.townnotes")
        self.laptops = [
            Laptop(folder / f"{number}.townnotes", str(number) * 32) for number in range(3)
        ]
        self.mail: list[Message] = []
        self.last: dict[tuple[str, str, str], Register] = {}

    @rule(at=LAPTOPS, edit=EDITS)
    def types(self, at: int, edit: list[Assign]) -> None:
        laptop = self.laptops[at]
        laptop.time += 7_000
        laptop.session.submit(edit, "Typing")
        self._remember(laptop, edit)

    def _remember(self, laptop: Laptop, edit: list[Assign]) -> None:
        for one in edit:
            held = held_by(laptop.session.state, laptop.author, one.id, one.field)
            if held is not None:
                self.last[held.key] = held

    @rule(at=LAPTOPS, to=LAPTOPS, chance=st.randoms(use_true_random=False), share=st.floats(0, 1))
    def sends(self, at: int, to: int, chance: Random, share: float) -> None:
        every = sorted(self.laptops[at].session.state.registers())
        chance.shuffle(every)
        self.mail.append(Message(to, tuple(every[: round(len(every) * share)])))

    @precondition(lambda self: self.mail)
    @rule(data=st.data(), again=st.booleans())
    def a_message_arrives(self, data: st.DataObject, again: bool) -> None:  # noqa: FBT001
        at = data.draw(st.integers(0, len(self.mail) - 1))
        message = self.mail[at] if again else self.mail.pop(at)
        self.laptops[message.to].session.take_in(message.registers)

    @precondition(lambda self: self.mail)
    @rule(data=st.data())
    def a_message_is_lost(self, data: st.DataObject) -> None:
        self.mail.pop(data.draw(st.integers(0, len(self.mail) - 1)))

    @rule(at=LAPTOPS, of=LAPTOPS)
    def merges_a_copy(self, at: int, of: int) -> None:
        copy = self.laptops[of].path.with_suffix(".handed")
        shutil.copy(self.laptops[of].path, copy)
        Merging([copy]).fill(self.laptops[at].session)

    @rule(at=LAPTOPS, by=st.sampled_from([-AN_HOUR, -A_MINUTE, A_MINUTE, AN_HOUR]))
    def a_clock_jumps(self, at: int, by: int) -> None:
        self.laptops[at].time += by

    @rule(at=LAPTOPS, killed=st.booleans())
    def starts_again(self, at: int, killed: bool) -> None:  # noqa: FBT001
        self.laptops[at].restart(killed=killed)

    @invariant()
    def all_is_saved(self) -> None:
        assert all(one.session.is_saved for one in getattr(self, "laptops", ()))

    def teardown(self) -> None:
        if not hasattr(self, "laptops"):
            return
        try:
            self._exchange_all()
            self._nothing_is_missing()
            self._all_files_say_the_same()
        finally:
            for one in self.laptops:
                one.session.close()
            self.folder.cleanup()

    def _exchange_all(self) -> None:
        held = [list(one.session.state.registers()) for one in self.laptops]
        for laptop in self.laptops:
            for registers in held:
                laptop.session.take_in(registers)

    def _nothing_is_missing(self) -> None:
        for laptop in self.laptops:
            for last in self.last.values():
                state = laptop.session.state
                assert held_by(state, last.author, last.id, last.field) == last

    def _all_files_say_the_same(self) -> None:
        faults = [one.session.faults() for one in self.laptops]
        seen = [all_of(one.session) for one in self.laptops]
        for one in seen:
            # What was replaced while others had seen it is each laptop's own memory.
            del one["earlier"], one["made of"]
        assert faults == [[], [], []]
        assert seen[0] == seen[1] == seen[2]


ThreeLaptops.TestCase.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
# H8
TestThreeLaptops = ThreeLaptops.TestCase
