"""Builds the program that needs no Python, and from it what this system can make.

    python3 resources/packaging/build.py [--into FOLDER]

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
    into = parser.parse_args().into.absolute()
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        python = _environment(Path(work) / "environment")
        ended = subprocess.run([python, HERE / "making.py", into, work], check=False)
    sys.exit(ended.returncode)


def _environment(place: Path) -> Path:
    """Make an environment with what the program is made of and by; returns its Python."""
    venv.create(place, with_pip=True)
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    subprocess.run([python, "-m", "pip", "install", "-q", ROOT, PYINSTALLER], check=True)
    return python


if __name__ == "__main__":
    main()
