"""When a turn began and ended that somebody typed in by hand: a hand types whole seconds."""

from townnotes.domain.state import State

SECOND_MS = 1000


def typed_times(state: State, turn: str) -> tuple[int, int] | None:
    """Return when a turn began and ended, UTC milliseconds as typed; None where a key told it."""
    began, ended = (state.value(turn, name, None) for name in ("began", "ended"))
    if not isinstance(began, int) or not isinstance(ended, int):
        return None
    return (began, ended) if began % SECOND_MS == 0 == ended % SECOND_MS else None
