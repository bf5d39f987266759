"""Builds the program that needs no Python, and from it what this system can make.

    python3 resources/packaging/build.py [--into FOLDER] [--quick]

An environment of its own gets townnotes as users have it, and PyInstaller; there `making.py` makes
the rest.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PYINSTALLER = "pyinstaller>=6.11,<7"


def main() -> None:
    """Build into `dist`, or the folder that is named, and say what was made."""
    parser = argparse.ArgumentParser(description="Build the program that needs no Python.")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", metavar="FOLDER")
    parser.add_argument("--quick", action="store_true", help="pack sooner, 7 MB larger")
    wanted = parser.parse_args()
    into = wanted.into.absolute()
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        python = _environment(Path(work) / "environment")
        words = [python, HERE / "making.py", into, work, "1" if wanted.quick else "6"]
        ended = subprocess.run(words, check=False)
    sys.exit(ended.returncode)


def _environment(place: Path) -> Path:
    """Make an environment with what the program is made of and by; returns its Python."""
    venv.create(place, with_pip=True)
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    # PyInstaller compiles what it packs by itself.
    install = [python, "-m", "pip", "install", "-q", "--no-compile", f"{ROOT}[live]", PYINSTALLER]
    subprocess.run(install, check=True)
    return python


if __name__ == "__main__":
    main()
