"""Measures what is read from outside: `python -m tests.bench.outside_bench [letters] [notes]`.

Part *letters*: a summary on every kind of letterhead, page 1 beside the letterhead's own; it takes
LibreOffice a few minutes. `--keep FOLDER` leaves the files there to be looked at. Part *notes*: who
speaks in notes of every style.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench.notes_shapes import STYLES
from tests.bench.outside_letters import letters_report
from tests.bench.outside_notes_bench import notes_report

PARTS: dict[str, Callable[[Path], int]] = {
    "notes": lambda _: notes_report(STYLES),
    "letters": letters_report,
}


def main() -> int:
    """Run the parts that are asked for; returns 1 where something is not as it should be."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("parts", nargs="*", default=list(PARTS), choices=[*PARTS, []])
    words.add_argument("--keep", type=Path)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = asked.keep or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        wrong = sum(PARTS[part](folder) for part in asked.parts)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
