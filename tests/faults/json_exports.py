"""R8: sessions with any value in any field, written as JSON and read back."""

from hypothesis import HealthCheck, Phase, given, settings

from tests.faults.result import Result
from tests.interchange.odd_states import STATES, state_of
from townnotes.domain.registers import Register
from townnotes.errors import RuleError
from townnotes.interchange import read_session, write_session


def json_exports(count: int) -> Result:
    """Write so many odd sessions as JSON; all can be read back."""
    refusals = unreadable(count)
    return Result(f"{count:,} odd sessions: {len(refusals)} not read back", not refusals)


def unreadable(count: int) -> list[str]:
    """Write so many odd sessions and read them back; returns why each failed, none where all went.

    65 of 700 did.
    """
    refusals: list[str] = []

    @settings(
        max_examples=count, deadline=None, database=None, phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )  # fmt: skip
    @given(STATES)
    def tried(registers: list[Register]) -> None:
        try:
            read_session(write_session(state_of(registers)))
        except RuleError as refusal:
            refusals.append(str(refusal))

    tried()
    return refusals
