"""A process of laptops at one live townhall, which write and read as a window's worker does.

`python -m tests.live.writers LINK SESSION LAPTOPS SAVES_A_SECOND SECONDS`: it prints a line once
all have joined, begins when a line comes, and prints what came of it as JSON.
"""

import json
import sys
import threading
import time
import zlib
from collections import Counter

from townnotes.domain.registers import Register, encode_value, new_id
from townnotes.domain.stamps import StampClock
from townnotes.errors import FileError, RuleError
from townnotes.folder.lines import Header
from townnotes.folder.member import Parcel
from townnotes.live.links import read_link
from townnotes.live.townhall import LiveTownhall

LAST_WORD_S = 60


class Writer(threading.Thread):
    """One laptop: two threads in a window, one here, as it only saves and asks."""

    def __init__(self, link: str, session: str, saves: float) -> None:
        super().__init__()
        self.author = new_id()
        header = Header(session, self.author, f"Writer {self.author[:4]}")
        self.live = LiveTownhall(read_link(link), header, new_id())
        self.held: dict[tuple[str, str, str], Register] = {}
        self.made: list[Register] = []
        self.came = Counter[Register]()
        self.took: list[float] = []
        self.failed = 0
        self.ends = 0.0
        self._pause = 1 / saves
        self._clock = StampClock()

    def run(self) -> None:
        """Save and ask until it is time, then until all is given."""
        begins = time.monotonic() + self._pause * (int(self.author[:4], 16) / 65536)
        next_save, next_look = begins, begins
        while (now := time.monotonic()) < self.ends:
            if now >= next_save:
                next_save += self._pause
                self._save(now)
                next_look = now
            if now >= next_look:
                self._turn()
                next_look = time.monotonic() + self.live.poll_s
            time.sleep(max(0.0, min(next_save, next_look) - time.monotonic()))

    def finish(self) -> None:
        """Give and take what is left, however long the server was away."""
        longest = time.monotonic() + LAST_WORD_S
        while (not self._turn() or self.live.owed) and time.monotonic() < longest:
            time.sleep(self.live.poll_s)

    def _save(self, now: float) -> None:
        value = encode_value(f"{now} says what somebody of the harbour asks for, at length")
        stamp = self._clock.next()
        one = Register(
            "point", f"{self.author[:12]}{len(self.made):08}", "text", self.author, stamp, value
        )
        self.made.append(one)
        self.held[one.key] = one
        self.live.give(Parcel([one]))

    def _turn(self) -> bool:
        try:
            self.look()
            self.live.write()
        except (FileError, RuleError):
            self.failed += 1
            return False
        return True

    def look(self) -> None:
        """Take in what is new, and note how long it took from the save."""
        while True:
            news = self.live.look()
            now = time.monotonic()
            for one in news.registers:
                self.came[one] += 1
                self.held[one.key] = one
                if one.author != self.author:
                    self.took.append(now - float(one.value[1:].split()[0]))
            if not news.has_more:
                return

    @property
    def digest(self) -> int:
        return zlib.crc32(repr(sorted(self.held.values())).encode())


def main(link: str, session: str, laptops: int, saves: float, seconds: float) -> None:
    """Run them."""
    writers = [Writer(link, session, saves) for _ in range(laptops)]
    for one in writers:
        one.look()
        one.live.write()
    print("joined", flush=True)
    sys.stdin.readline()
    for one in writers:
        one.ends = time.monotonic() + seconds
        one.start()
    for one in writers:
        one.join()
    for one in writers:
        one.finish()
    print("given", flush=True)
    sys.stdin.readline()
    for one in writers:
        one.finish()
        one.live.leave()
    told = {
        "made": sum(len(one.made) for one in writers),
        "took": [took for one in writers for took in one.took],
        "twice": sum(count > 1 for one in writers for count in one.came.values()),
        "digests": [one.digest for one in writers],
        "held": [len(one.held) for one in writers],
        "failed": sum(one.failed for one in writers),
    }
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4]), float(sys.argv[5]))
