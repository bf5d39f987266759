"""Two laptops and the folder between them."""

from pathlib import Path

import pytest

from tests.folder.laptops import Laptop


@pytest.fixture
def ada(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "shared", "ada")


@pytest.fixture
def bea(ada: Laptop) -> Laptop:
    """Bea reads the very same folder, as on a network drive."""
    ada.write()
    return Laptop(ada.place, "bea")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder
