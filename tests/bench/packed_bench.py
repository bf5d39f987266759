"""The packed program: how long it takes to build, how large it is, and its first paint.

`python tests/bench/packed_bench.py [FOLDER WITH A BUILD]`; without a folder it builds one. The
first paint is that of the packed program over that of the same one as Python runs it here, in turn.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sessions import build_session
from verdicts import Verdicts

ROOT = Path(__file__).parents[2]
PAIRS = 15
BUILD_S, FOLDER_MB, PACKED_MB, RATIO = 180, 170, 58, 1.1


def _first_paint(program: list[str], file: Path, home: Path) -> float:
    """Start a program on a file; returns the milliseconds until its window is painted."""
    environment = {
        **os.environ, "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home),
    }  # fmt: skip
    if not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.monotonic()
    done = subprocess.run(
        [*program, "--exit-after-first-paint", file],
        env=environment, capture_output=True, text=True, check=True, cwd=home,
    )  # fmt: skip
    return (float(done.stdout.split()[-2]) - began) * 1000


def _measure_paint(built: Path, folder: Path, verdicts: Verdicts) -> None:
    file = folder / "long.townnotes"
    build_session(file)
    packed, unpacked = [str(built / "townnotes/townnotes")], [sys.executable, "-m", "townnotes"]
    for program in (packed, unpacked):
        _first_paint(program, file, folder)
    times = [
        (_first_paint(packed, file, folder), _first_paint(unpacked, file, folder))
        for _ in range(PAIRS)
    ]
    medians = [statistics.median(both) for both in zip(*times, strict=True)]
    ratio = statistics.median(one / other for one, other in times)
    verdicts.tell("first paint, packed and not", " and ".join(f"{ms:.0f} ms" for ms in medians), "",
                  keeps=True)  # fmt: skip
    verdicts.tell("packed over not packed", f"{ratio:.2f} ×", f"{RATIO} ×", keeps=ratio <= RATIO)


def _megabytes(path: Path) -> float:
    """Return what a file or folder takes of a disk, each link as one."""
    every = [path, *path.rglob("*")] if path.is_dir() else [path]
    return sum(one.lstat().st_blocks * 512 for one in every) / 2**20


def main() -> int:
    """Print the figures, each with its limit."""
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        built = Path(sys.argv[1]).absolute() if len(sys.argv) > 1 else folder / "built"
        if not built.exists():
            began = time.monotonic()
            build = ROOT / "resources/packaging/build.py"
            subprocess.run([sys.executable, build, "--into", built], check=True)
            took = time.monotonic() - began
            verdicts.tell("built in", f"{took:.0f} s", f"{BUILD_S} s", keeps=took <= BUILD_S)
        size = _megabytes(built / "townnotes")
        verdicts.tell("on disk", f"{size:.0f} MB", f"{FOLDER_MB} MB", keeps=size <= FOLDER_MB)
        for one in sorted((*built.glob("*.tar.xz"), *built.glob("*.deb"))):
            size = _megabytes(one)
            verdicts.tell(one.name, f"{size:.1f} MB", f"{PACKED_MB} MB", keeps=size <= PACKED_MB)
        _measure_paint(built, folder, verdicts)
    return verdicts.is_missed


if __name__ == "__main__":
    sys.exit(main())
