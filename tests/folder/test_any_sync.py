"""Three laptops and a sync tool that is late, brings things twice, torn, and old again."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.folder.laptops import Laptop, catch_up
from townnotes.domain.registers import union

WHO = st.integers(0, 2)
AUTHORS = ("ada", "bea", "cy")
COPIES = (
    "{stem} (1).registers",
    "{stem} (conflicted copy 2026-11-24).registers",
    "{stem}.sync-conflict-20261124-101500-ABCDEFG.registers",
    "{stem}-LAPTOP-7.registers",
    "Copy of {stem}.registers",
)


class AnySync(RuleBasedStateMachine):
    """Whatever a sync tool does with the files, everybody has everything in the end."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="townnotes-sync-"))
        self.laptops: list[Laptop] = []
        self.versions: list[tuple[str, bytes]] = []

    @initialize()
    def begin(self) -> None:
        self.laptops = [Laptop(self.root / author, author) for author in AUTHORS]

    def teardown(self) -> None:
        for laptop in self.laptops:
            laptop.restart()
        catch_up(self.laptops)
        made = union(*(one.made for one in self.laptops))
        shutil.rmtree(self.root)
        for laptop in self.laptops:
            assert laptop.held == made
            assert laptop.damaged == 0

    @rule(who=WHO, point=st.integers(0, 5), text=st.text(max_size=8))
    def write(self, who: int, point: int, text: str) -> None:
        self.laptops[who].writes(f"p{point}", "text", text)

    @rule(who=WHO)
    def give_and_look(self, who: int) -> None:
        laptop = self.laptops[who]
        laptop.write()
        laptop.look()
        # As its author left it: a damaged copy that nobody brings anew stays damaged.
        own = laptop.folder.own
        self.versions.append((own.name, own.read_bytes()))
        del self.versions[:-40]

    @rule(who=WHO, back=st.integers(0, 40), cut=st.floats(0, 1), whole=st.booleans())
    def deliver(self, who: int, back: int, cut: float, *, whole: bool) -> None:
        """Bring some version of some file, new or old, whole or torn, one's own among them."""
        if self.versions:
            name, content = self.versions[-1 - back % len(self.versions)]
            part = content if whole else content[: round(cut * len(content))]
            (self.laptops[who].place / name).write_bytes(part)

    @rule(who=WHO, back=st.integers(0, 40), form=st.sampled_from(COPIES))
    def deliver_twice(self, who: int, back: int, form: str) -> None:
        if self.versions:
            name, content = self.versions[-1 - back % len(self.versions)]
            copy = form.format(stem=name.removesuffix(".registers"))
            (self.laptops[who].place / copy).write_bytes(content)

    @rule(who=WHO, at=st.floats(0, 1), zeros=st.integers(1, 60))
    def damage(self, who: int, at: float, zeros: int) -> None:
        """Have a stretch not arrived yet, in a file of somebody else."""
        laptop = self.laptops[who]
        theirs = self.laptops[(who + 1) % 3].folder.own.name
        path = laptop.place / theirs
        if path.exists():
            content = bytearray(path.read_bytes())
            place = round(at * len(content))
            content[place : place + zeros] = bytes(len(content[place : place + zeros]))
            path.write_bytes(content)

    @rule(who=WHO)
    def lose(self, who: int) -> None:
        for path in self.laptops[who].place.glob("*.registers"):
            path.unlink()

    @rule(who=WHO)
    def restart(self, who: int) -> None:
        self.laptops[who].restart()

    @invariant()
    def nobody_loses_what_they_made(self) -> None:
        for laptop in self.laptops:
            held = laptop.held
            for one in laptop.made:
                assert not one.replaces(held[one.key])


# R13, with files; H8: everyone has everything, whatever the sync tool did on the way.
TestAnySync = AnySync.TestCase
TestAnySync.settings = settings(max_examples=100, stateful_step_count=25, deadline=None)
