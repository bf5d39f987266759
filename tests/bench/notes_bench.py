"""How well notes taken elsewhere are read: `python tests/bench/notes_bench.py`.

Names, organizations and sentences are of real debates in the European Parliament, written down in
ten styles of notes. Counted are speakers' lines read with the right name and organization, and
lines of text taken for a speaker's; `-v` names them.
"""

import random
import re
import sys
from pathlib import Path
from time import process_time
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT)]

from tests.merge.note_takers import Debate, Said, debates  # noqa: E402
from townnotes.importers.folding import folded  # noqa: E402
from townnotes.importers.notes.file_reading import read_plain  # noqa: E402
from townnotes.importers.notes.pieces import Document  # noqa: E402
from townnotes.importers.notes.understanding import UnderstoodLine, understand  # noqa: E402

GOAL_FOUND, GOAL_WRONG = 0.98, 0.01
POINTS = (1, 4)
FEWEST_WORDS = 4


class Style(NamedTuple):
    """How somebody writes: a speaker's line, a point, and what they call a speaker by."""

    speaker: str
    point: str = "- {}"
    name: str = "{name}"
    has_organization: bool = True


STYLES = (
    Style("{time} {name} ({org}):", "{}"),
    Style("[{time}] {name}, {org} –"),
    Style("{name} ({org}):", "* {}"),
    Style("\n## {name} – {org}\n"),
    Style("{upper}:", "{}", has_organization=False),
    Style("\n{name} – {org}", "{}"),
    Style("{name}:", "• {}", has_organization=False),
    Style("**{name}**", has_organization=False),
    Style("{dotted} {last}", name="{last}", has_organization=False),
    Style("Ms. {name} ({org})", "– {}"),
)


class Score(NamedTuple):
    """What became of the lines of a style."""

    speakers: int = 0
    found: int = 0
    doubtful: int = 0
    texts: int = 0
    wrong: int = 0

    def plus(self, other: "Score") -> "Score":
        return Score(*(a + b for a, b in zip(self, other, strict=True)))


class Written(NamedTuple):
    """Notes of a debate: their lines, and which of them, from 1, are speakers' and text."""

    lines: list[str]
    speakers: dict[int, Said]
    texts: set[int]


def sentences() -> list[str]:
    """Return what was really said, a sentence each."""
    texts = (said.text for debate in debates("with_text") for said in debate.said)
    found = (part.strip() for text in texts for part in re.split(r"(?<=[.!?;]) ", text))
    return sorted({one for one in found if len(one.split()) >= FEWEST_WORDS})


def write(debate: Debate, style: Style, pool: list[str], dice: random.Random) -> Written:
    """Write a debate down."""
    written = Written([], {}, set())
    for at, said in enumerate(debate.said):
        time = f"{10 + at // 20:02}:{at % 20 * 3:02}"
        above, *below = filled(style.speaker, said, time).removeprefix("\n").split("\n")
        written.lines.extend([""] if style.speaker.startswith("\n") else [])
        written.lines.append(above)
        written.speakers[len(written.lines)] = said
        written.lines.extend(below)
        for one in dice.sample(pool, dice.randint(*POINTS)):
            written.lines.append(style.point.format(one))
            written.texts.add(len(written.lines))
    return written


def filled(template: str, said: Said, time: str = "") -> str:
    return template.format(
        time=time, dotted=time.replace(":", "."), name=said.name, upper=said.name.upper(),
        last=said.name.split()[-1], org=said.organization,
    )  # fmt: skip


def read(written: Written, style: Style) -> Score:
    """Read notes, and count."""
    notes = understand(Document("notes", read_plain("\n".join(written.lines))))
    held = {line.number: line for line in notes.lines}
    missed = {at for at, said in written.speakers.items() if not _is_right(held[at], said, style)}
    wrong = {at for at in written.texts if held[at].kind == "speaker"}
    for at in sorted(missed | wrong) if "-v" in sys.argv else ():
        print(f"{held[at].text} → {held[at].kind} {tuple(held[at].who)}")
    doubtful = sum(held[at].kind == "not understood" for at in written.speakers)
    count = len(written.speakers)
    return Score(count, count - len(missed), doubtful, len(written.texts), len(wrong))


def _is_right(line: UnderstoodLine, said: Said, style: Style) -> bool:
    """Tell whether a line was read as the speaker's whom it names."""
    organization = said.organization if style.has_organization else ""
    found = (folded(line.who.name), folded(line.who.organization))
    wanted = (folded(filled(style.name, said)), folded(organization))
    return line.kind == "speaker" and found == wanted


def main() -> None:
    pool = sentences()
    if not pool:
        print("The debates are not here: nothing was measured.")
        return
    began = process_time()
    whole = Score()
    print(f"{'':<28}{'speakers found':>18}{'in doubt':>12}{'text as speaker':>18}")
    for style in STYLES:
        dice = random.Random(style.speaker)
        score = Score()
        for debate in debates():
            score = score.plus(read(write(debate, style, pool, dice), style))
        whole = whole.plus(score)
        _say(style.speaker.strip(), score)
    _say(f"all; goals {GOAL_FOUND:.0%}, {GOAL_WRONG:.0%}", whole)
    print(f"{process_time() - began:.0f} s of CPU time")


def _say(name: str, score: Score) -> None:
    found, doubtful = score.found / score.speakers, score.doubtful / score.speakers
    print(f"{name:<28}{found:>18.2%}{doubtful:>12.2%}{score.wrong / score.texts:>18.2%}")


if __name__ == "__main__":
    main()
