"""LibreOffice as another reader of our files; a start takes it long, so one reads several."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.patience import OFFICE_S


def made_by_libreoffice(*files: Path) -> list[Path]:
    """Have PDFs made of files in one folder, beside them; skips the test where there is none."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not on this machine")
    folder = files[0].parent
    # Its own profile: one already open would refuse the work.
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf",
         "--outdir", str(folder), *map(str, files)],
        check=True, capture_output=True, timeout=OFFICE_S,
    )  # fmt: skip
    return [one.with_suffix(".pdf") for one in files]
