"""The house style holds everywhere, and spelling too."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
FOLDERS = ("townnotes", "ui", "exporters", "resources", "tests")


@pytest.mark.parametrize(
    "words",
    [
        ("ruff", "check", "--no-cache", *FOLDERS),
        ("ruff", "format", "--check", "--no-cache", *FOLDERS),
        ("codespell", "-q", "3", *FOLDERS),
    ],
    ids=["lint", "format", "spelling"],
)
def test_the_house_style_holds(words: tuple[str, ...]) -> None:
    ran = subprocess.run(
        [BIN / words[0], *words[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert ran.returncode == 0, ran.stdout + ran.stderr
