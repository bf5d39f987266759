"""How true the drafts of hurried notes are: `python tests/bench/truth_bench.py`.

Prints the figures that need no reader, over every house style and language, of the sessions of
`shared/data/hurried` and the committees beside the project, of the practice townhall, the golden
harbours and the own sessions of the tests. A figure beyond its limit says MISSED. Session files
behind the command are measured in their place. `--list FILE` writes every sentence of the session's
own language with its points, and what waits for words, to be read by a person; `--show` prints the
places that fail.
"""

import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]
import truth_figures as figures
from truth_figures import CHECKS, Drafted, Session
from verdicts import Verdicts

from tests.stories.meetings import MEETINGS, record
from tests.summary.harbours import harbours
from tests.summary.own_sessions import careful, hurried
from tests.summary.townhalls import SHARED, state_from_json
from townnotes.domain.entities import Point
from townnotes.summary.coverage import coverage
from townnotes.summary.draft import write_draft
from townnotes.summary.lines.tidying import as_said
from townnotes.summary.style.house_style import BUILT_IN, built_in, in_language
from townnotes_resources import path as resource

LANGUAGES = ("en", "fr", "es")
MOST_OF_ALL, MOST_OF_ONE, MOST_MENTIONS = 0.40, 0.55, 0.10
PROPOSALS, OF_PROPOSALS = 27, 30
_ANNEX_OF = "c_wording"
_SHOWN = 12
_CASES = "min"
"""Single cases, each meant to be hard: no session whose share of points to word counts."""


def hurried_sessions(files: Iterable[Path]) -> Iterator[Session]:
    """Give the sessions of the folder or of the command line."""
    for file in files:
        text = file.read_text(encoding="utf-8")
        if '"townnotes-session"' in text[:200]:
            state = state_from_json(text)
            language = state.session.language or "en"
            yield Session(file.stem, state, language, is_read=file.stem != _CASES)


def committees() -> Iterator[Session]:
    """Give the committees: verbatim speech, cut at 300 characters."""
    place = Path(tempfile.mkdtemp())
    for file in sorted(MEETINGS.glob("*.jsonl")):
        hall = record(file.stem, place / f"{file.stem}.townnotes")
        yield Session(file.stem, hall.state, is_read=False)


def good_sessions() -> Iterator[Session]:
    """Give those in which no point may wait for words."""
    demo = resource("demo/townhall.json").read_text(encoding="utf-8")
    yield Session("practice townhall", state_from_json(demo))
    for code in LANGUAGES:
        yield Session(f"harbours {code}", harbours(code))
        yield Session(f"control {code}", careful(code), code)


def drafts_of(session: Session) -> Iterator[Drafted]:
    """Draft a session in every style and language."""
    for name in BUILT_IN:
        for code in LANGUAGES:
            style = in_language(built_in(name), code)
            yield Drafted(session, style, write_draft(session.state, style))


def own_draft(session: Session, name: str = "townhall") -> Drafted:
    """Draft a session in the language of its notes."""
    style = in_language(built_in(name), session.language)
    return Drafted(session, style, write_draft(session.state, style))


# The figures.


def shares(sessions: list[Session], verdicts: Verdicts) -> None:
    """Print how many sentences there are, and which share of the points waits."""
    waiting = of = 0
    for session in sessions:
        drafted = own_draft(session)
        found = coverage(session.state, drafted.draft)
        count, points = len(found.to_word), max(1, found.points)
        told = f"{count} of {found.points} = {count / points:.0%}"
        name = f"to word · {session.name} ({len(drafted.sentences)} sentences)"
        if not session.is_read:
            print(f"{name:44} {told:>16}")
            continue
        waiting, of = waiting + count, of + found.points
        verdicts.tell(name, told, f"{MOST_OF_ONE:.0%}", keeps=count / points <= MOST_OF_ONE)
    share = waiting / max(1, of)
    told = f"{waiting} of {of} = {share:.0%}"
    verdicts.tell("to word · all", told, f"{MOST_OF_ALL:.0%}", keeps=share <= MOST_OF_ALL)


def none_waits(sessions: Iterable[Session], verdicts: Verdicts) -> None:
    """Print what waits in sessions that were noted with care."""
    for session in sessions:
        found = coverage(session.state, own_draft(session).draft)
        count = len(found.to_word)
        verdicts.tell(f"to word · {session.name}", str(count), "0", keeps=not count)
        for one in found.to_word:
            point = session.state.find(Point, one.point)
            print(f"    {one.why}: {as_said(point.stance, point.text) if point else one.point}")


class Tally:
    """What fails in the sentences that were looked at, and how many only mention something."""

    def __init__(self) -> None:
        self.count = 0
        self.fails: dict[str, list[str]] = defaultdict(list)
        self.mentions: Counter[str] = Counter()
        self.told: Counter[str] = Counter()

    def look(self, drafted: Drafted) -> None:
        """Look at every sentence of a draft."""
        session, code = drafted.session, drafted.style.language
        where = f"{session.name} {drafted.style.name} {code}"
        for _, said in drafted.sentences:
            self.count += 1
            for name, check in CHECKS.items():
                self.fails[name] += [
                    f"{where}: {one} · {said.text}" for one in check(drafted, said)
                ]
            if session.is_read:
                self.told[code] += 1
                self.mentions[code] += any(figures.mention(drafted, said))


def mechanical(sessions: Iterable[Session], verdicts: Verdicts, *, shows: bool) -> None:
    """Print the figures over all styles and languages of all sessions."""
    tally = Tally()
    for session in sessions:
        for drafted in drafts_of(session):
            tally.look(drafted)
    print(f"\n{tally.count} sentences in {len(BUILT_IN)} styles and {len(LANGUAGES)} languages")
    for name in CHECKS:
        fails = tally.fails[name]
        verdicts.tell(name, str(len(fails)), "0", keeps=not fails)
        if shows:
            print("".join(f"    {one}\n" for one in fails[:_SHOWN]), end="")
    for code in LANGUAGES:
        mentions = tally.mentions[code]
        share = mentions / max(1, tally.told[code])
        verdicts.tell(f"“mention …” · {code}", f"{mentions} = {share:.0%}",
                      f"{MOST_MENTIONS:.0%}", keeps=share <= MOST_MENTIONS)  # fmt: skip


def nothing_lost(sessions: Iterable[Session], verdicts: Verdicts, *, shows: bool) -> None:
    """Print which points that matter are neither told nor listed, in any style."""
    lost: dict[str, None] = {}
    of = 0
    for session in sessions:
        of += sum(one.stance in figures.MATTERS for one in session.state.all(Point))
        for name in BUILT_IN:
            style = in_language(built_in(name), session.language)
            for one in figures.lost(session.state, style):
                lost[f"{session.name} {name}: {as_said(one.stance, one.text)}"] = None
    told = f"{len(lost)} lost of {of} × {len(BUILT_IN)}"
    verdicts.tell("urged, called for, opposed", told, "0 lost", keeps=not lost)
    if shows:
        print("".join(f"    {one}\n" for one in list(lost)[:_SHOWN]), end="")


def annex(sessions: Iterable[Session], verdicts: Verdicts) -> None:
    """Print how many points of the wording session the annex of proposals has."""
    for session in sessions:
        if session.name == _ANNEX_OF:
            count = figures.in_proposals(session.state, built_in("townhall"))
            verdicts.tell(f"proposals annex · {_ANNEX_OF}", f"{count} of {OF_PROPOSALS}",
                          f"≥ {PROPOSALS}", keeps=count >= PROPOSALS)  # fmt: skip


# What a person reads.


def reading(sessions: Iterable[Session]) -> Iterator[str]:
    """Give every sentence with its points, and what waits for words, as lines of text."""
    for session in sessions:
        drafted = own_draft(session)
        yield f"## {session.name} ({drafted.style.language})"
        for number, (_, said) in enumerate(drafted.sentences, start=1):
            yield f"\n{number}. {said.text}"
            yield from (f"    - {_noted(point)}" for point in drafted.points(said))
        waiting = coverage(session.state, drafted.draft).to_word
        yield f"\nStill to word: {len(waiting)}"
        for one in waiting:
            point = session.state.find(Point, one.point)
            yield f"    - [{one.why}] {_noted(point) if point else one.point}"
        yield ""


def _noted(point: Point) -> str:
    cites = "".join(f" §{one.rpartition('/')[2]}" for one in point.cites)
    wording = " ".join(f"{key} “{value}”" for key, value in point.wording.items() if value)
    stance = f"[{point.stance}] " if point.stance else ""
    return f"{stance}{point.text}{cites}{f' ({wording})' if wording else ''}"


def main() -> int:
    """Print all figures; 1 where one is missed."""
    files = [Path(one) for one in sys.argv[1:] if one.endswith(".json")]
    folder = SHARED / "data" / "hurried"
    if not files and not folder.exists():
        print(f"{folder} is not here: the sessions are read from the folder beside the project")
        return 0
    sessions = list(hurried_sessions(files or sorted(folder.glob("*.json"))))
    own = [Session("own hurried es", hurried(), "es")]
    shows, verdicts = "--show" in sys.argv, Verdicts()
    shares([*sessions, *own], verdicts)
    none_waits([] if files else good_sessions(), verdicts)
    every = [*sessions, *own, *([] if files else [*committees(), *good_sessions()])]
    mechanical(every, verdicts, shows=shows)
    nothing_lost(every, verdicts, shows=shows)
    annex(sessions, verdicts)
    if "--list" in sys.argv:
        target = Path(sys.argv[sys.argv.index("--list") + 1])
        target.write_text("\n".join(reading([*sessions, *own])), encoding="utf-8")
        print(f"Written: {target}")
    return int(verdicts.is_missed)


if __name__ == "__main__":
    sys.exit(main())
