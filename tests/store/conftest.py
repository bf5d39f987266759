"""A session that somebody types into, for the tests of its file."""

import pytest

from tests.builders import Townhall
from tests.store.own_notes import Notes


@pytest.fixture
def notes(townhall: Townhall) -> Notes:
    """Have somebody speak, and one line noted."""
    one = Notes(townhall)
    one.types("before")
    return one
