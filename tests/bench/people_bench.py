"""Whether people of a call are recognized: `python tests/bench/people_bench.py`.

On the names of the shared folder it prints how many display names are joined unasked and how many
of these rightly, and how many are right among the three offered; the twins are cleaned out of the
names first, and named. The real misspellings of two records stand beside display names made of
names of 31 locales; half of those are asked for among the other half, where nobody is right. Then
it prints the reports, rosters and lists of the shared folder beside their truths, and what a report
of 50,000 rows costs. A figure beyond its limit says MISSED; `--show` prints each name that is not
joined or offered rightly.
"""

import argparse
import csv
import io
import json
import random
import resource
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from time import process_time
from typing import Any

import bench_place
from display_names import Display, displays
from name_twins import Cleaned, without_twins
from verdicts import Verdicts

from townnotes.domain.garbage import nothing_thrown_away
from townnotes.importers.call.importers import read_call
from townnotes.importers.call.printed import as_json
from townnotes.importers.display_names.resolver import Resolver
from townnotes.importers.known_participants import KnownParticipant
from townnotes.importers.tables.content import Content, read_content

DATA = bench_place.ROOT.parent / "shared" / "data"
LEAST_RIGHT, LEAST_FOUND = 0.99, 0.94
KINDS = {
    "roster", "zoom_participants", "zoom_webinar", "zoom_qa", "zoom_poll", "teams_attendance",
    "teams_event_list", "meet_attendance",
}  # fmt: skip
COMPARED = ("name", "email", "joins", "organization", "honorific", "country", "category")
LISTED = ("name", "organization", "email", "category", "minutes")
SECONDS = 3.0
"""Of the processor, for reading and for recognizing everybody among those known; on a machine that
has much else to do it takes half as long again.
"""
ROWS, PEOPLE, KNOWN, LIMIT_MB = 50_000, 40_000, 500, 200.0


def known(names: Sequence[str]) -> list[KnownParticipant]:
    """Return participants of these names, with their places as ids."""
    return [
        KnownParticipant(str(at), (name,), "", is_waiting=False) for at, name in enumerate(names)
    ]


class Tally:
    """Counts what becomes of display names."""

    def __init__(self, names: Sequence[str], *, shows: bool) -> None:
        self._names, self._shows = names, shows
        self._resolver = Resolver(known(names))
        self.counts = Counter[str]()

    def ask(self, display: Display) -> str:
        """Resolve one and say what became of it; whose place is below 0 is nobody of these."""
        found = self._resolver.resolve(display.shown)
        offered = [one.participant for one in found.offered]
        if found.participant:
            what = "right" if found.participant == str(display.place) else "wrong"
        else:
            what = "offered" if str(display.place) in offered else "missed"
        self.counts[what] += 1
        if self._shows and what in {"wrong", "missed"} and display.place >= 0:
            names = [self._names[int(one)] for one in filter(None, (found.participant, *offered))]
            print(f"    {what} {display.shape}: {display.shown} → {'; '.join(names)}")
        return what

    def tell(self, name: str, verdicts: Verdicts) -> None:
        """Print the figures."""
        right, wrong = self.counts["right"], self.counts["wrong"]
        total = self.counts.total()
        share, found = right / max(1, right + wrong), right + self.counts["offered"]
        figures = f"{right} of {right + wrong} = {share:.3f}"
        verdicts.tell(f"joined unasked, rightly · {name}", figures, f"≥ {LEAST_RIGHT}",
                      keeps=share >= LEAST_RIGHT)  # fmt: skip
        figures = f"{found} of {total} = {found / total:.1%}"
        verdicts.tell(f"joined rightly or offered · {name}", figures, f"≥ {LEAST_FOUND:.0%}",
                      keeps=found / total >= LEAST_FOUND)  # fmt: skip


def table(name: str) -> list[dict[str, str]]:
    """Return the rows of a file of names."""
    with (DATA / "names" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def tell_twins(cleaned: Cleaned) -> None:
    """Name the people who stand twice."""
    for one, other in cleaned.twins:
        print(f"    one person: {one} = {other}")


def misspelt(verdicts: Verdicts, *, shows: bool) -> None:
    """Resolve the names of one record among those of another."""
    rows = table("ep_real_misspellings.csv")
    written: dict[str, set[str]] = {}
    for row in rows:
        written.setdefault(row["verbatim_report"], set()).add(row["minutes"])
    cleaned = without_twins(list(written), written)
    tell_twins(cleaned)
    tally = Tally(cleaned.names, shows=shows)
    for row in rows:
        tally.ask(Display(row["minutes"], cleaned.place[row["verbatim_report"]], "misspelt"))
    tally.tell("real misspellings", verdicts)


def shaped(verdicts: Verdicts, *, shows: bool) -> None:
    """Resolve display names of every shape, and such of people who are not there."""
    cleaned = without_twins([row["name"] for row in table("people_by_locale_faker.csv")], {})
    tell_twins(cleaned)
    tally = Tally(cleaned.names, shows=shows)
    by_shape = defaultdict[str, Counter[str]](Counter)
    for one in displays(cleaned.names):
        by_shape[one.shape][tally.ask(one)] += 1
    for shape, count in by_shape.items():
        each = ", ".join(
            f"{what} {count[what]}" for what in ("right", "offered", "missed", "wrong")
        )
        print(f"    {shape:16} {count.total():4}: {each}")
    tally.tell("display names", verdicts)
    half = Tally(cleaned.names[::2], shows=shows)
    for one in displays(cleaned.names[1::2]):
        half.ask(one._replace(place=-1))
    wrong, total = half.counts["wrong"], half.counts.total()
    verdicts.tell("joined who are not there", f"{wrong} of {total}", "≤ 0.5 %",
                  keeps=wrong <= total / 200)  # fmt: skip


def differences(truth: dict[str, Any], got: dict[str, Any]) -> Iterator[str]:
    """Give what differs from a truth, in the keys it has."""
    for key in ("kind", "source", "unique", "questions"):
        if key in truth and truth[key] != got[key]:
            yield f"{key}: {got[key]} for {truth[key]}"
    if "people" in truth:
        ours, theirs = (
            [[one.get(key) or "" for key in COMPARED] for one in side["people"]]
            for side in (got, truth)
        )
        yield from (f"{one} for {other}" for one, other in zip(ours, theirs, strict=False)
                    if one != other)  # fmt: skip
        if len(ours) != len(theirs):
            yield f"{len(ours)} people for {len(theirs)}"


def files(verdicts: Verdicts) -> None:
    """Compare the reports and rosters with their truths."""
    right = total = 0
    for path in sorted((DATA / "call").glob("*.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        if truth["kind"] not in KINDS:
            continue
        found = list(differences(truth, as_json(read_call(read_content(path.with_suffix(""))))))
        for one in found:
            print(f"    {path.stem}: {one}")
        right, total = right + (not found), total + 1
    verdicts.tell("reports and rosters as in their truth", f"{right} of {total}", "all",
                  keeps=right == total)  # fmt: skip


def lists(verdicts: Verdicts) -> None:
    """Compare the lists of names with the right answers."""
    truths = json.loads((DATA / "outside" / "lists.json").read_text(encoding="utf-8"))
    right = 0
    for truth in truths:
        people = as_json(read_call(Content(truth["text"])))["people"]
        got = [{key: one[key] for key in LISTED if one.get(key)} for one in people]
        right += got == truth["people"]
        if got != truth["people"]:
            print(f"    {truth['shape']}: {got}")
    verdicts.tell("lists as in their truth", f"{right} of {len(truths)}", "all",
                  keeps=right == len(truths))  # fmt: skip


def long_report() -> str:
    """Return a report of many rows, of people whose names are made of those of many countries."""
    chance = random.Random(7)
    by_locale: dict[str, list[list[str]]] = {}
    for row in table("people_by_locale_faker.csv"):
        by_locale.setdefault(row["locale"], []).append(row["name"].split())
    pairs = [chance.choices(chance.choice(list(by_locale.values())), k=2) for _ in range(PEOPLE)]
    text = io.StringIO()
    sheet = csv.writer(text)
    sheet.writerow(["Name (Original Name)", "User Email", "Join Time", "Leave Time",
                    "Duration (Minutes)", "Guest"])  # fmt: skip
    names = [
        f"{one[0]} {other[-1]}{'' if at % 4 else ' (she/her)'}"
        for at, (one, other) in enumerate(pairs)
    ]
    for at in range(ROWS):
        who = at % len(names)
        stay = (f"03/12/2026 0{1 + at % 9}:{at % 60:02}:{end} PM" for end in ("00", "30"))
        sheet.writerow([names[who], f"p{who}@example.org", *stay, "12", "Yes"])
    return text.getvalue()


def peak_mb() -> float:
    """Return the most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def long(verdicts: Verdicts) -> None:
    """Print what a long report costs, beside what the same rows cost to part at their commas."""
    text = long_report()
    people = known([row["name"] for row in table("people_by_locale_faker.csv")[:KNOWN]])
    begun = process_time()
    least = sum(len(row) for row in csv.reader(io.StringIO(text)))
    least_s = process_time() - begun
    before, begun = peak_mb(), process_time()
    with nothing_thrown_away():  # As the window and the command line read.
        found = read_call(Content(text))
        read_s = process_time() - begun
        resolver = Resolver(people)
        for one in found.people:
            resolver.resolve(one.name, one.organization, one.email, one.brackets)
    whole_s, grown = process_time() - begun, peak_mb() - before
    print(f"    {ROWS:,} rows, {least:,} cells: reading {read_s:.2f} s, recognizing "
          f"{whole_s - read_s:.2f} s, parting at commas {least_s:.3f} s")  # fmt: skip
    verdicts.tell(f"{ROWS:,} rows, {KNOWN} people known", f"{whole_s:.1f} s",
                  f"≤ {SECONDS:.0f} s", keeps=whole_s <= SECONDS)  # fmt: skip
    verdicts.tell("memory grown", f"{grown:.0f} MB", f"< {LIMIT_MB:.0f} MB",
                  keeps=grown < LIMIT_MB)  # fmt: skip


def main() -> int:
    """Print the figures; 1 where one is beyond its limit."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--show", action="store_true")
    shows = asked.parse_args().show
    if not DATA.is_dir():
        print(f"The shared data are not at {DATA}: nothing is measured.")
        return 1
    verdicts = Verdicts()
    long(verdicts)
    misspelt(verdicts, shows=shows)
    shaped(verdicts, shows=shows)
    files(verdicts)
    lists(verdicts)
    return int(verdicts.is_missed)


if __name__ == "__main__":
    sys.exit(main())
