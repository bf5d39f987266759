"""What a day of noting may cost: changes that can be taken back are many, and not without end."""

import pytest

from tests.builders import Townhall
from townnotes.changes.undo import MOST_STEPS
from townnotes.domain.commands.themes import change_theme
from townnotes.domain.entities import Theme
from townnotes.errors import RuleError


# D8, R16
def test_a_thousand_changes_can_be_taken_back_and_older_ones_stay_as_they_are(
    townhall: Townhall,
) -> None:
    townhall.theme("pay")
    for number in range(MOST_STEPS + 5):
        theme = townhall.state.all(Theme)[0]
        townhall.do(change_theme(townhall.state, theme.id, definition=f"{number}"), "definition")

    for _ in range(MOST_STEPS):
        townhall.session.undo()

    assert townhall.state.all(Theme)[0].definition == "4"
    with pytest.raises(RuleError, match="nothing to undo"):
        townhall.session.undo()
