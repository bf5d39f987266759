"""The limits of who waits are the same before and after the session is loaded."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.participants import change_category
from townnotes.domain.entities import FLOOR_KINDS, OTHER_KINDS, Request
from townnotes.domain.floor.floor_reading import waiting_rows
from townnotes.domain.registers import Assign
from townnotes.store.first_look import first_look


# C1
@pytest.mark.parametrize("kind", [*FLOOR_KINDS, *OTHER_KINDS])
def test_the_first_look_gives_the_limit_of_every_kind_as_the_session_does(
    townhall: Townhall, kind: str
) -> None:
    category = townhall.category("stakeholder", "stakeholders", 120)
    townhall.do(change_category(townhall.state, category.id, group_limit=180, reply_limit=60))
    ada = townhall.participant("Ada", category=category.id)
    for speaker in (ada, townhall.participant("Bo", category=category.id, speaks_for="Coast")):
        townhall.asks(speaker, kind)
    own = townhall.asks(ada, kind)
    townhall.do([Assign(Request.entity, own, "limit", 75)])
    path = townhall.session.path
    expected = [row.seconds for row in waiting_rows(townhall.state)]
    townhall.session.close()

    seen = first_look(path)

    assert seen is not None
    assert [row.seconds for row in seen.waiting] == expected
    assert expected[-1] == 75
