"""R11: the words of a call, damaged in known ways, and files of a call changed at random."""

import time
from collections.abc import Callable, Iterator

from tests.faults.result import Result
from tests.importers.mutations import LONGEST, try_mutations
from townnotes.errors import FileError
from townnotes.importers.call.importers import read_call
from townnotes.importers.tables.content import Content

_LONG = 200_000
_CUES = 6


def _vtt() -> str:
    cues = (f"00:00:0{n}.000 --> 00:00:0{n}.900\nBen Ito: Word {n}.\n" for n in range(_CUES))
    return "\n".join(("WEBVTT\n", *cues))


def _teams_vtt() -> str:
    cues = (f"0:0:{n}.0 --> 0:0:{n}.9\n<v Ito, Ben>Word {n}.</v>\n" for n in range(_CUES))
    return "\n".join(("WEBVTT\n", *cues))


def _srt() -> str:
    return "\n".join(
        f"{n + 1}\n00:00:0{n},000 --> 00:00:0{n},900\nBen Ito: Word {n}.\n" for n in range(_CUES)
    )


def _captions() -> str:
    return "\n".join(f"[Ben Ito] 10:00:0{n}\nWord {n}.\n" for n in range(_CUES))


def _otter() -> str:
    return "\n".join(f"Ben Ito  0:0{n}  \nWord {n}.\n" for n in range(_CUES))


def _meet() -> str:
    head = "Talk - 2026/03/12 14:00 CET - Transcript\nAttendees\nBen Ito, Cy Otto\nTranscript\n"
    return head + "\n".join(f"Ben Ito: Word {n}." for n in range(_CUES))


def _chat() -> str:
    return "".join(f"10:00:0{n} From Ben Ito to Everyone:\n\tWord {n}.\n" for n in range(_CUES))


GOOD = (_vtt, _teams_vtt, _srt, _captions, _otter, _meet, _chat)
DAMAGES: dict[str, Callable[[str], bytes]] = {
    "cut": lambda text: text[: len(text) * 2 // 3].encode(),
    "Latin-1": lambda text: text.replace("Ben", "Bén").encode("latin-1"),
    "no mark of UTF-16": lambda text: text.encode("utf-16-le"),
    "NUL": lambda text: text.replace("Word 2", "Wo\0rd 2").encode(),
    "a minute 61": lambda text: text.replace("00:00:02", "00:61:02").encode(),
    "no text": lambda text: text.replace("Word 3.", "").encode(),
    "a line of nobody": lambda text: text.replace("Word 4.", "Word 4.\n\n???\n").encode(),
    "a long line": lambda text: text.replace("Word 5.", "long " * (_LONG // 5)).encode(),
    "twice": lambda text: (text + "\n" + text).encode(),
    "no times": lambda text: "".join(one for one in text if not one.isdigit()).encode(),
    "nothing": lambda _: b"",
}  # fmt: skip


def damaged_words(count: int) -> Result:
    """Read known damages of each kind of transcript and chat, and files of a call changed so often.

    What can be read of a damaged one is; what cannot has the number of its line and a reason.
    """
    unnamed = [one for good in GOOD for one in _wrong(good())]
    nameless = sum(1 for good in GOOD for one in _speakers(good()) if not one)
    tried = try_mutations(count)
    says = (
        f"{len(GOOD)} good and {len(GOOD) * len(DAMAGES)} damaged files: {len(unnamed)} without a "
        f"line and a reason, {nameless} cues without a speaker; {tried.ends.total():,} changed at "
        f"random: 0 crashes, slowest {tried.slowest:.2f} s"
    )
    return Result(says, not unnamed and not nameless and tried.slowest <= LONGEST)


def _speakers(text: str) -> list[str]:
    found = read_call(Content(text.encode(), name="good"))
    said = [one.speaker for one in found.cues] + [one.sender for one in found.messages]
    return said if len(said) == _CUES else [""]


def _wrong(text: str) -> Iterator[str]:
    """Give each damage that ends without words, or takes longer than a second."""
    for name, damage in DAMAGES.items():
        began = time.process_time()
        try:
            bad = read_call(Content(damage(text), name="file")).bad
            is_told = all(one.number > 0 and one.why for one in bad)
        except FileError as refusal:
            is_told = "line" in str(refusal).casefold()
        if not is_told or time.process_time() - began > LONGEST:
            yield name
