"""The draft of 500 interventions of five points: `python tests/bench/draft_bench.py`.

In every house style and language: the whole draft with its coverage, and the same after one point
was typed anew. All figures are CPU time, so that what else runs tells little. Names of styles and
languages behind the command choose among them: `draft_bench.py named fr`.
"""

import gc
import itertools
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sessions import build_session

from townnotes.domain.commands.records import change
from townnotes.domain.entities import Point
from townnotes.session import Session
from townnotes.summary.draft import Drafter, write_draft
from townnotes.summary.style.house_style import BUILT_IN, HouseStyle, built_in, in_language

INTERVENTIONS, POINTS, CHANGES = 500, 5, 12
DRAFT_MS, RETYPE_MS = 300.0, 50.0
LANGUAGES = ("en", "fr", "es")
_NUMBERS = itertools.count()
"""What is typed is new each time: the same text again would change nothing."""


def took(act: Callable[[], object]) -> float:
    """Return how many milliseconds of the processor something takes."""
    began = time.process_time()
    act()
    return (time.process_time() - began) * 1000


def retype(session: Session, style: HouseStyle) -> list[float]:
    """Type points anew, one after the other, and return how long each takes to reach the draft."""
    drafter = Drafter()
    drafter.draft(session.state, style)
    found: list[float] = []
    for point in session.state.all(Point)[:: POINTS * 7 + 1][:CHANGES]:
        text = f"{point.text.partition(' and quay')[0]} and quay {next(_NUMBERS)}"
        session.submit(change(point, text=text), "typing")
        found.append(took(lambda: drafter.draft(session.state, style)))
    return found


def measure(session: Session, name: str, language: str) -> bool:
    """Print the figures of one style and language, and tell whether they keep to the limits."""
    style = in_language(built_in(name), language)
    write_draft(session.state, style)
    whole = statistics.median(took(lambda: write_draft(session.state, style)) for _ in range(5))
    again = statistics.median(retype(session, style))
    print(
        f"{name:10} {language}: draft and coverage {whole:4.0f} ms of {DRAFT_MS:.0f},"
        f" one point anew {again:3.0f} ms of {RETYPE_MS:.0f}"
    )
    return whole < DRAFT_MS and again < RETYPE_MS


def main() -> int:
    """Measure and say how it went."""
    file = Path(tempfile.mkdtemp()) / "long.townnotes"
    build_session(file, INTERVENTIONS, POINTS)
    session = Session.open(file, "a" * 32)
    # As the window does: what is loaded is not looked through in the middle of a draft.
    gc.collect()
    gc.freeze()
    names = [one for one in BUILT_IN if one in sys.argv] or BUILT_IN
    languages = [one for one in LANGUAGES if one in sys.argv] or LANGUAGES
    print(f"{INTERVENTIONS} × {POINTS} points, CPU time")
    kept = [measure(session, name, language) for name in names for language in languages]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
