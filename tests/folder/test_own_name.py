"""What one's file in a shared folder is called: a name that every system takes."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from townnotes.folder.files import own_name

_REFUSED = set('<>:"/\\|?*') | set(map(chr, range(32)))
_DEVICE = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3])", re.IGNORECASE)


# H8
@given(st.text())
@example("Con")
@example("aux ")
@example("LPT1.")
@example("com\u00b9")
@example("x" * 39 + " y")
@example('Ada <>:"/\\|?* .. ')
def test_windows_takes_the_file_name_of_every_note_taker(name: str) -> None:
    found = own_name(name, "a" * 32, "b" * 32)

    assert not set(found) & _REFUSED
    assert not _DEVICE.fullmatch(found.partition(".")[0].rstrip(" "))
    assert not any(part.endswith(" ") for part in found.split("."))


# H8
@pytest.mark.parametrize("name", ["Ada Lovelace", "Constance", "Zoë"])
def test_an_ordinary_name_is_in_the_file_name_as_it_is_written(name: str) -> None:
    assert own_name(name, "a" * 32, "b" * 32).startswith(f"{name}.")
