"""The note with somebody speaking."""

import pytest

from tests.ui.hands import Hands
from townnotes.domain.commands.sessions import change_details


@pytest.fixture
def note(hands: Hands) -> Hands:
    """Give the floor to the first speaker, with the session in UTC."""
    hands.desk.do("zone", lambda state: change_details(state, time_zone="UTC"))
    hands.adds("kov", "idr")
    hands.next()
    return hands
