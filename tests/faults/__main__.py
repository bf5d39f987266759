"""`python -m tests.faults` tries all rows at length and writes TABLE.md; `--few` is the short run.

Names of rows choose some; the table is written where all of them ran at length.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.result import Result
from tests.faults.rows import ROWS, Row

TABLE = Path(__file__).with_name("TABLE.md")
HEAD = """# What was done to the program, and what came of it

Printed by `python -m tests.faults`.

| row | what is done | to reach | reached | holds |
|---|---|---|---|---|
"""
_WORDS = {True: "yes", False: "**no**", None: "–"}


def line(row: Row, result: Result) -> str:
    """Return a row as a line of the table."""
    holds = _WORDS[result.holds]
    return f"| {row.name} | {row.what} | {row.reach} | {result.says} | {holds} |"


def main(words: list[str]) -> int:
    """Try the rows; 1 where one does not hold."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = tempfile.mkdtemp()
    few, wanted = "--few" in words, {word for word in words if word != "--few"}
    tried: list[tuple[Row, Result]] = []
    for row in ROWS:
        if wanted and not any(row.name == one or row.name.split()[0] == one for one in wanted):
            continue
        if few and not row.few:
            continue
        began = time.monotonic()
        result = row.run(row.few if few else row.many)
        tried.append((row, result))
        print(f"{line(row, result)} {time.monotonic() - began:.0f} s", flush=True)
    if not few and len(tried) == len(ROWS):
        lines = "\n".join(line(row, result) for row, result in tried)
        TABLE.write_text(f"{HEAD}{lines}\n", encoding="utf-8")
    return int(any(result.holds is False for _, result in tried))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
