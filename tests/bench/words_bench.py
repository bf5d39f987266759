"""The words of a call: what of the samples is read right, lined up right, and how long it takes.

`python -m tests.bench.words_bench` prints the figures.
"""

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.builders import START
from tests.words.recorded import RecordedHall
from townnotes.importers.call.importers import WORDS, read_call, read_call_file
from townnotes.importers.call.printed import as_json
from townnotes.importers.tables.content import Content
from townnotes.importers.words.lining_up import WordsAligner
from townnotes.importers.words.words_preview import WordsPreview

SAMPLES = Path(__file__).parents[3] / "shared" / "data"
MANY, MOST_S = 10_000, 2.0
SEEDS = 10
LATE_MS = 37_200
_SAID = {
    "cues": ("start", "end", "speaker", "text"),
    "messages": ("at", "from", "to", "private", "kind", "text"),
}


def read_right() -> tuple[int, int]:
    """Return how many cues and messages of the samples are as their truth says, of how many."""
    right = every = 0
    for truth in sorted((SAMPLES / "call").glob("*.json")):
        wanted = json.loads(truth.read_text(encoding="utf-8"))
        if wanted["kind"] in WORDS:
            found = as_json(read_call_file(truth.with_suffix("")))
            for part, keys in _SAID.items():
                told = [_only(one, keys) for one in found[part]]
                meant = [_only(one, keys) for one in wanted.get(part, ())]
                every += max(len(meant), len(told))
                right += sum(one == other for one, other in zip(told, meant, strict=False))
    return right, every


def _only(one: dict[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: one.get(key) for key in keys}


def lined_up() -> Iterator[tuple[float, int, int]]:
    """Give of each trial how far the offset is off in seconds, and how many cues have whose."""
    folder = SAMPLES / "vtt"
    for truth in sorted(folder.glob("*.expected.json")):
        meeting = truth.name.partition(".")[0]
        files = [read_call_file(folder / f"{one}_{meeting}.vtt") for one in ("zoom", "teams")]
        for way, (noted, found) in {-1: files, 1: files[::-1]}.items():
            for seed in range(SEEDS):
                with tempfile.TemporaryDirectory() as held:
                    hall = RecordedHall(Path(held) / "a.townnotes", noted.cues, seed)
                    preview = WordsPreview(found, "call.vtt", WordsAligner(hall.state))
                    off = (preview.lined[0].offset - START - way * LATE_MS) / 1000
                    whose = preview.aligner.speakers(preview.words("1"))
                    meant = [hall.meant_by(one.speaker) for one in found.cues]
                    right = [one.participant in ids if ids else not one.participant
                             for one, ids in zip(whose, meant, strict=True)]  # fmt: skip
                    hall.session.close()
                    yield abs(off), sum(right), len(right)


def seconds_of_many() -> float:
    """Return how many seconds of the processor 10,000 cues take to be read and lined up."""
    text = "WEBVTT\n\n" + "".join(
        f"{at // 600:02}:{at // 10 % 60:02}:{at % 10 * 6:02}.000 --> "
        f"{at // 600:02}:{at // 10 % 60:02}:{at % 10 * 6 + 5:02}.500\n"
        f"<v Speaker {chr(65 + at // 30 % 26)}{chr(65 + at // 780 % 26)}>We welcome paragraph {at} "
        "and ask that it is kept.</v>\n\n"
        for at in range(MANY)
    )
    with tempfile.TemporaryDirectory() as held:
        cues = read_call(Content(text)).cues
        hall = RecordedHall(Path(held) / "a.townnotes", cues, 1)
        began = time.process_time()
        preview = WordsPreview(read_call(Content(text)), "call.vtt", WordsAligner(hall.state))
        preview.aligner.speakers(preview.words("1"))
        took = time.process_time() - began
        hall.session.close()
    assert preview.lined[0].is_sure
    return took


def main() -> int:
    """Print the figures; 1 where one is not reached."""
    took = seconds_of_many()
    print(f"10,000 cues read and lined up: {took:.2f} s of {MOST_S:.0f}")
    if not SAMPLES.is_dir():
        print("the samples are not here: nothing else was measured")
        return int(took > MOST_S)
    right, every = read_right()
    trials = list(lined_up())
    worst = max(off for off, _, _ in trials)
    whose = sum(one for _, one, _ in trials), sum(all_ for _, _, all_ in trials)
    print(f"cues and messages as their truth says: {right} of {every}")
    print(f"offset in {len(trials)} trials, both ways: {worst:.2f} s off at the most, of 1")
    print(f"the speaker right: {whose[0]} of {whose[1]} cues")
    return int(took > MOST_S or right < every or worst > 1 or whose[0] < whose[1])


if __name__ == "__main__":
    sys.exit(main())
