"""`python -m tests.faults` tries all rows at length and writes them into TABLE.md.

Names of rows choose some, whose lines alone are written anew; `--tenth` tries each a tenth as
often. `--few` is the short run, which writes nothing.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.result import Result
from tests.faults.rows import ROWS, Row

TABLE = Path(__file__).with_name("TABLE.md")
HEAD = (
    "# What was done to the program, and what came of it",
    "",
    "Printed by `python -m tests.faults`.",
    "",
    "| row | what is done | to reach | reached | holds |",
    "|---|---|---|---|---|",
)
_WORDS = {True: "yes", False: "**no**", None: "–"}


def line(row: Row, result: Result) -> str:
    """Return a row as a line of the table."""
    holds = _WORDS[result.holds]
    return f"| {row.name} | {row.what} | {row.reach} | {result.says} | {holds} |"


def main(words: list[str]) -> int:
    """Try the rows; 1 where one does not hold."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = tempfile.mkdtemp()
    few, tenth = "--few" in words, "--tenth" in words
    wanted = {word for word in words if not word.startswith("--")}
    is_well = True
    for row in ROWS:
        if wanted and not any(row.name == one or row.name.split()[0] == one for one in wanted):
            continue
        if few and not row.few:
            continue
        began = time.monotonic()
        result = row.run(row.few if few else -(-row.many // 10) if tenth else row.many)
        is_well &= result.holds is not False
        print(f"{line(row, result)} {time.monotonic() - began:.0f} s", flush=True)
        if not few:
            write(line(row, result))
    return int(not is_well)


def write(anew: str) -> None:
    """Write a row's line into the table, in the place of the one it has."""
    held = {name_of(one): one for one in [*read(), anew]}
    lines = [held[row.name] for row in ROWS if row.name in held]
    TABLE.write_text("\n".join([*HEAD, *lines, ""]), encoding="utf-8")


def read() -> list[str]:
    """Return the lines of the table that are of a row."""
    text = TABLE.read_text(encoding="utf-8") if TABLE.exists() else ""
    return [one for one in text.splitlines() if one.startswith("| R")]


def name_of(said: str) -> str:
    """Return the row that a line is of."""
    return said.split("|")[1].strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
