"""How notes taken elsewhere are read, style by style: `python tests/bench/outside_notes_bench.py`.

Counted are speakers found with the right name, headings and those present taken for speakers, lines
lost, and lines given to somebody else: with how many of them are not marked as doubtful. `-v` shows
what went wrong, a number after it how many townhalls a style has.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from time import process_time
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT)]

from tests.bench.notes_halls import sentences  # noqa: E402
from tests.bench.notes_shapes import STYLES, Line, Style, notes_in  # noqa: E402
from townnotes.importers.folding import folded  # noqa: E402
from townnotes.importers.notes.file_reading import read_plain  # noqa: E402
from townnotes.importers.notes.known import Setting  # noqa: E402
from townnotes.importers.notes.notes_json import notes_as_json  # noqa: E402
from townnotes.importers.notes.pieces import Document  # noqa: E402
from townnotes.importers.notes.understanding import understand  # noqa: E402

FOUND, WRONG, SECONDS, LONG = 0.95, 0.01, 1.5, 1_200
HALLS = 12


class Score(NamedTuple):
    """What became of the lines of notes; `wrong_unsaid` are lines given wrongly without a doubt."""

    speakers: int = 0
    found: int = 0
    said: int = 0
    wrong: int = 0
    wrong_unsaid: int = 0
    headings: int = 0
    present: int = 0
    lost: int = 0
    doubtful: int = 0

    def plus(self, other: "Score") -> "Score":
        return Score(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def holds(self) -> bool:
        """Tell whether the figures of the issue are reached."""
        return (
            self.found >= FOUND * self.speakers
            and self.wrong <= WRONG * self.said
            and not (self.wrong_unsaid or self.headings or self.present or self.lost)
        )


def measured(style: Style, count: int = HALLS, *, tells: bool = False) -> Score:
    """Read notes of a style, and count."""
    score = Score()
    for which in range(count):
        score = score.plus(_read(notes_in(style, which), tells=tells))
    return score


def _read(lines: list[Line], *, tells: bool) -> Score:
    text = "\n".join(line.text for line in lines)
    held = notes_as_json(understand(Document("notes", read_plain(text))), Setting())
    told = {one["number"]: one for one in held["lines"]}
    score = Score()
    for number, line in enumerate(lines, 1):
        if line.kind != "blank":
            score = score.plus(_judged(line, told.get(number), tells=tells))
    return score


def _judged(line: Line, told: dict[str, Any] | None, *, tells: bool) -> Score:
    if told is None:
        return Score(lost=1)
    is_said = line.kind in {"speaker", "point"}
    is_right = folded(told["speaker"]) == folded(line.who)
    is_wrong = is_said and not is_right and bool(told["speaker"])
    score = Score(
        speakers=line.names, found=line.names and is_right and told["kind"] == "speaker",
        said=is_said, wrong=is_wrong, wrong_unsaid=is_wrong and not told["doubtful"],
        headings=line.kind == "heading" and told["kind"] == "speaker",
        present=line.kind == "present" and told["kind"] == "speaker",
        doubtful=told["doubtful"],
    )  # fmt: skip
    missed = score.speakers > score.found
    if tells and (missed or is_wrong or score.headings or score.present):
        print(f"    {line.kind} {line.who} ⟸ {line.text[:90]}\n      {told}"[:400])
    return score


def seconds_for_long_notes() -> float:
    """Return the time that 1,200 lines of notes take a processor, from the text to the lines."""
    lines: list[str] = []
    which = 0
    while len(lines) < LONG:
        lines += [line.text for line in notes_in(STYLES[which % len(STYLES)], which) if line.text]
        which += 1
    text = "\n".join(lines[:LONG])
    began = process_time()
    understand(Document("notes", read_plain(text)))
    return process_time() - began


def notes_report(styles: Sequence[Style], count: int = HALLS, *, tells: bool = False) -> int:
    """Print how each style is read; returns how many fall short, one for too slow a reading."""
    if not sentences():
        print("The debates are not here: nothing was measured.")
        return 0
    heads = ("found", "wrong", "unsaid", "headings", "present", "lost", "in doubt")
    print(f"{'':<38}" + "".join(f"{one:>10}" for one in heads))
    whole, failed = Score(), 0
    for style in styles:
        score = measured(style, count, tells=tells)
        whole = whole.plus(score)
        failed += not score.holds
        _say(style.name, score)
    _say(f"all of {len(styles)} styles", whole)
    print(f"{failed} styles fall short of {FOUND:.0%} found, {WRONG:.0%} wrong and none unsaid")
    seconds = seconds_for_long_notes()
    print(f"{LONG} lines of all styles: {seconds:.2f} s, goal {SECONDS} s")
    return failed + (seconds > SECONDS)


def main() -> None:
    count = int(sys.argv[-1]) if sys.argv[-1].isdigit() else HALLS
    wanted = [word for word in sys.argv[1:] if word != "-v" and not word.isdigit()]
    styles = [one for one in STYLES if not wanted or one.name in wanted]
    began = process_time()
    notes_report(styles, count, tells="-v" in sys.argv)
    print(f"{process_time() - began:.0f} s of CPU time")


def _say(name: str, one: Score) -> None:
    said = max(1, one.said)
    found = f"{one.found / one.speakers:.1%}" if one.speakers else "–"
    row = (found, f"{one.wrong / said:.2%}", one.wrong_unsaid, one.headings, one.present, one.lost,
           f"{one.doubtful / said:.1%}")  # fmt: skip
    mark = "" if one.holds else "  ✗"
    print(f"{name:<38}" + "".join(f"{value:>10}" for value in row) + mark)


if __name__ == "__main__":
    main()
