"""Good files of each kind with bytes changed at random: none may end in anything but words.

`python -m tests.importers.mutations` tries 20,000; `python -m tests.importers.mutations 500` fewer.
"""

import io
import random
import sys
import time
from collections import Counter
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, cast

import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]

from townnotes.errors import FileError
from townnotes.importers.call.importers import IMPORTERS, importer_of, read_call
from townnotes.importers.call.printed import as_json
from townnotes.importers.tables.content import Content

SAMPLES = Path(__file__).parents[3] / "shared" / "data" / "call"
LONGEST = 1.0
"""Seconds of processor time that one file may take."""
_PIECES = (
    b'"', b'""', b",", b";", b"\t", b"\r\n", b"\n", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\x00",
    b"(", b")", b"[", b"<", b"@", b"=HYPERLINK(1)", b"31/02/2026", b"99:99:99", b"--",
    b"Name (Original Name)", b"Attendee Details", b"2. Participants", b"," * 300, b'"\n' * 40,
    b"WEBVTT\n\n", b" --> ", b"00:61:01.000", b"00:00:05,000 --> ", b"<v Ben>", b"</v>", b"-",
    b"[Ben] 10:00:00\n", b"10:00:00 From Ben to Everyone:\n", b"\t", b"&amp;", b"\n\n", b" to ",
)  # fmt: skip
_ROWS = (
    (
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\r\n"
        "Ben Ito (Reed),b@x.example,03/12/2026 02:00:00 PM,03/12/2026 02:10:00 PM,10,Yes\r\n"
        '"Otto, Cy",,03/12/2026 02:20:00 PM,03/12/2026 02:50:00 PM,30,No\r\n'
    ),
    (
        "Attendee Report,\r\nTopic,Webinar ID\r\nTalk,1\r\nAttendee Details,\r\n"
        "Attended,First Name,Last Name,Email,Join Time,Leave Time,What, if any?\r\n"
        'Yes,Ben,Ito,b@x,"Mar 12, 2026 14:00:00","Mar 12, 2026 15:00:00","a ""b"""\r\n'
    ),
    "Question Details\r\n#,Question,Asker Name,Asker Email,Answer\r\n1,When?,Ben,b@x,now\r\n",
    "#,User Name,User Email,Submitted Date/Time,Which?\r\n1,Ben,b@x,03/12/2026 02:00:00 PM,a\r\n",
    (
        "1. Summary\r\nMeeting title\tTalk\r\n\r\n2. Participants\r\n"
        "Name\tFirst Join\tLast Leave\tEmail\tParticipant ID (UPN)\tRole\r\n"
        "Ito, Ben (External)\t3/12/26, 1:55:00 PM\t3/12/26, 4:00:10 PM\tb@x\tb@x\tOrganizer\r\n"
        "\r\n3. In-Meeting Activities\r\nName\tJoin Time\tLeave Time\tDuration\tEmail\tRole\r\n"
        "Ito, Ben (External)\t3/12/26, 1:55:00 PM\t3/12/26, 4:00:10 PM\t2h 5m\tb@x\tOrganizer\r\n"
    ),
    (
        "Full Name\tUser Action\tTimestamp\r\nBen Ito\tJoined\t3/12/2026, 2:05:00 PM\r\n"
        "Ben Ito\tLeft\t3/12/2026, 2:20:00 PM\r\n"
    ),
    "First name,Last name,Email,Duration,Time joined\nBen,Ito,b@x,1 hr,10:00 AM\n",
    "Nom,Organisme,Pays,Catégorie\nBen Ito,Réseau,Suisse,ONG\nCy Otto,Dune,Ghana,ONG\n",
    (
        "WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:04.000\r\nBen Ito: One.\r\n\r\n2\r\n"
        "00:00:05.000 --> 00:00:06.000\r\nBen Ito: Two: three.\r\n\r\nNOTE seen\r\n"
    ),
    "WEBVTT\n\n0a1b2c3d/12-0\n-0:0:3.2 --> 0:0:5.32\n<v Ito, Ben [NA]>I &amp; you</v>\n\n",
    "1\n00:00:01,000 --> 00:00:02,500\nBen Ito: One.\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo.\n",
    "[Ben Ito] 23:59:58\nOne.\n\n[Cy [NA] Otto] 00:00:04\nTwo.\nThree.\n\n",
    (
        "Talk - 2026/03/12 14:00 CET - Transcript\nAttendees\nBen Ito, Cy Otto\nTranscript\n"
        "Ben Ito: One.\n00:05:00\nCy Otto: Two.\nMeeting ended after 00:28:14 👋\n"
    ),
    "Ben Ito  0:03  \nOne.\n\nUnknown Speaker  1:02:03  \nTwo.\n\n",
    (
        "14:01:39 From  Ben Ito  to  Everyone:\r\n\tHello\r\n14:02:00 From  Cy to you  to  "
        "Ben Ito(Direct Message):\r\n\tpsst\r\n14:03:00 From Cy to Everyone:\r\n"
        '\tReplying to "Hello"\r\n\t\r\n\tMe too\r\n'
    ),
    "00:21:14\tBen Ito:\tHello\tagain\r\n00:21:20\tCy Otto:\tYes\r\n",
    "09:00:00 Från Ben till Alla:\n\tHej\n09:01:00 Från Cy till Alla:\n\tHej\n",
    "1. Ben Ito, Reed Bank\n2. Cy Otto – Moss (3 min)\n🙋 Iris Vale\nVale, Ada (Fern)\n",
)


class Tried(NamedTuple):
    """What came of many mutations: how many ended how, and what the slowest took."""

    ends: Counter[str]
    slowest: float


def good_files() -> list[bytes]:
    """Return good files of each kind: our own in several encodings, and the samples if there."""
    found = [text.encode(encoding) for text in _ROWS for encoding in ("utf-8", "utf-16-le")]
    held = io.BytesIO()
    with cast("Any", xlsxwriter.Workbook(held)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["ID", "Name", "Organization"])
        sheet.write_row(1, 0, [1, "Ben Ito", "Reed"])
    found.append(held.getvalue())
    samples = (one for one in SAMPLES.glob("*") if one.suffix != ".json")
    return [*found, *(one.read_bytes() for one in sorted(samples))]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return bytes changed in one to six places: put in, cut out, doubled or replaced."""
    held = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randint(0, len(held))
        end = min(len(held), at + chance.choice((0, 1, 1, 2, 8, 60)))
        piece = chance.choice((
            bytes([chance.randint(0, 255)]), chance.choice(_PIECES), bytes(held[at:end]) * 2,
        ))  # fmt: skip
        held[at:end] = piece
    return bytes(held)


class _Named(AbstractContextManager[None]):
    """Says of what is raised within which file it was; catches nothing."""

    def __init__(self, file: str) -> None:
        self._file = file

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Add the name of the file."""
        if error is not None:
            error.add_note(self._file)


def try_mutations(count: int, seed: int = 1) -> Tried:
    """Read so many changed files by what they are told to be, and now and then as another kind.

    What does not end in words is raised, with the number of the file.
    """
    chance = random.Random(seed)
    files = good_files()
    ends: Counter[str] = Counter()
    slowest = 0.0
    for number in range(count):
        data = mutated(chance.choice(files), chance)
        kind = chance.choice(IMPORTERS).kind if number % 5 == 0 else ""
        began = time.process_time()
        with _Named(f"File {number} of the seed {seed}, read as {kind or 'what it is'}."):
            ends[_read(data, kind)] += 1
        slowest = max(slowest, time.process_time() - began)
    return Tried(ends, slowest)


def _read(data: bytes, kind: str) -> str:
    content = Content(data, name="file")
    try:
        if importer_of(content, kind) is None:
            return "not recognized"
        found = read_call(content, kind=kind)
    except FileError:
        return "refused"
    as_json(found)
    return "read, rows left out" if found.bad else "read"


def main(words: list[str]) -> int:
    """Print what came of it; 1 where anything took too long."""
    tried = try_mutations(int(words[0]) if words else 20_000)
    sys.stdout.write(f"{dict(tried.ends)}, slowest {tried.slowest:.2f} s of {LONGEST:.0f}\n")
    return int(tried.slowest > LONGEST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
