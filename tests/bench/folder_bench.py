"""Three programs write through one shared folder for five minutes, with kills and a bad sync tool.

`python tests/bench/folder_bench.py [SECONDS]`. One of the programs is killed every 1.2 s or so;
files reach the others late, twice, torn, and old again. In the end all three sessions must be
equal, and hold everything that any program had committed before it was killed.
"""

import sys
import tempfile
from pathlib import Path

SECONDS = 300


def main(seconds: float) -> int:
    """Run it and say what came of it; 1 if anything was lost or differs."""
    # Has this process find the packages.
    import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]

    from tests.folder.campaign import run

    with tempfile.TemporaryDirectory() as folder:
        outcome = run(Path(folder), seconds, seed=round(seconds))
    did = ", ".join(f"{count} {what}" for what, count in sorted(outcome.did.items()))
    print(
        f"{seconds:.0f} s, 3 programs: {did}; {outcome.registers} registers committed,"
        f" {outcome.points} points: lost {outcome.lost} (limit 0),"
        f" {'all equal' if outcome.are_equal else 'DIFFERENT'}, faults {len(outcome.faults)}"
    )
    return 1 if outcome.lost or not outcome.are_equal or outcome.faults else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS))
