"""A newer townnotes on one's own laptop has written there before: its file is left as it is."""

from pathlib import Path

import pytest

from tests.folder.laptops import Laptop
from townnotes.errors import FileError


# H8: somebody went back to an older version.
def test_ones_own_file_by_a_newer_townnotes_is_not_written_over(tmp_path: Path) -> None:
    ada = Laptop(tmp_path / "shared", "ada")
    newer = b'{"townnotes":"registers","version":[2,0],"x":1}\n["what an older one cannot read"]\n'
    ada.folder.own.write_bytes(newer)
    ada.look()
    ada.writes("p1", "text", "one")

    with pytest.raises(FileError, match="newer townnotes"):
        ada.folder.write()

    assert ada.folder.own.read_bytes() == newer
    assert ada.folder.owed == 1
