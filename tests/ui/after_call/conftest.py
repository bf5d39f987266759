"""A townhall that was held, in the window, and a stand-in for the system's mail program."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.after_call.harbour import earlier_townhall, spoken
from tests.ui.hands import Hands
from tests.ui.mail_program import MailProgram, mail_program
from townnotes.after_call.earlier_files import keep_earlier


@pytest.fixture
def mails() -> Generator[MailProgram]:
    with mail_program() as one:
        yield one


@pytest.fixture
def held(hands: Hands) -> Hands:
    """Have the call held: Ada, Bo and Cy spoke."""
    spoken(hands.townhall)
    return hands


@pytest.fixture
def in_series(held: Hands, tmp_path: Path) -> Hands:
    """Have it the next of a series, of which the townhall before is known."""
    before = earlier_townhall(tmp_path / "before.townnotes").session.path
    session = held.desk.session
    keep_earlier(session.path, held.state.session.id, [before])
    return held
