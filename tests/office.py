"""LibreOffice as another reader of our files; a start takes it long, so one reads several."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.patience import OFFICE_S


def made_by_libreoffice(*files: Path, to: str = "pdf") -> list[Path]:
    """Have files in one folder made PDFs, or others, beside them; skips where there is none."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not on this machine")
    folder = files[0].parent
    # Its own profile: one already open would refuse the work.
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", to,
         "--outdir", str(folder), *map(str, files)],
        check=True, capture_output=True, timeout=OFFICE_S,
    )  # fmt: skip
    return [one.with_suffix(f".{to}") for one in files]
