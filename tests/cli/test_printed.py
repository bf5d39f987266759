"""What is printed is UTF-8, whatever the system takes its letters to be."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import Townhall


@pytest.mark.parametrize("letters", ["cp1252", "ascii"])
def test_names_of_every_script_are_printed(letters: str, tmp_path: Path) -> None:
    hall = Townhall(tmp_path / "พรทิพย์.townnotes")
    hall.session.close()
    environment = {
        **os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": letters,
    }  # fmt: skip

    ran = subprocess.run(
        [sys.executable, "-m", "townnotes", "export", hall.session.path, "--to",
         tmp_path / "ภาษา.md"],
        capture_output=True, check=False, env=environment,
    )  # fmt: skip

    assert "ภาษา.md" in ran.stdout.decode("utf-8"), ran.stderr
