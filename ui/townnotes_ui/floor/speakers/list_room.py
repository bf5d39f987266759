"""How the rows of the speakers' list share the height: whole rows, none cut in half."""

from townnotes_ui.tokens import zoomed

WAITING_HEIGHT, SPOKE_HEIGHT = 52, 30
ABOVE_LIST = 91
"""From the panel's upper edge to the first row: the heading and the field."""
SPOKE_HEAD = 42
"""Between the last who waits and the first who spoke: a space and a caption."""
BELOW = 8
_LEAST_SPOKE = 3


def rows_that_fit(height: int, waiting: int, spoke: int) -> tuple[int, int]:
    """Return how many rows of who waits and of who spoke a panel of that height shows.

    Who waits comes first, but the last few who spoke can always be seen.
    """
    room = height - ABOVE_LIST - BELOW - (SPOKE_HEAD if spoke else 0)
    kept = min(spoke, _LEAST_SPOKE) * zoomed(SPOKE_HEIGHT)
    shown = max(min(waiting, 1), min(waiting, (room - kept) // zoomed(WAITING_HEIGHT)))
    left = (room - shown * zoomed(WAITING_HEIGHT)) // zoomed(SPOKE_HEIGHT)
    return shown, max(min(spoke, 1), min(spoke, left))
