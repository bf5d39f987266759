"""Breaks chips into two rows at most, each as wide as there is room for."""

from collections.abc import Sequence

GAP, ROWS = 4, 2
_WIDEST = range(160, 30, -2)
"""How wide a chip may be, tried until all fit their rows."""


def break_up(wanted: Sequence[int], room: int, kept_free: int) -> list[list[int]]:
    """Return the widths of the chips by row; the last row's end is kept free for something else."""
    one_row = _broken(wanted, (room - kept_free,))
    if len(one_row) <= 1:
        return one_row
    rooms = (room, room - kept_free)
    rows = one_row
    for widest in _WIDEST:
        rows = _broken([min(one, widest) for one in wanted], rooms)
        if len(rows) <= ROWS:
            break
    asked = iter(wanted)
    return [
        _filled(row, [next(asked) for _ in row], rooms[min(at, len(rooms) - 1)])
        for at, row in enumerate(rows)
    ]


def _broken(widths: Sequence[int], rooms: Sequence[int]) -> list[list[int]]:
    """Begin a row wherever one is full; rows beyond the rooms are as wide as the last."""
    rows: list[list[int]] = []
    left = 0
    for width in widths:
        if not rows or width > left:
            left = rooms[min(len(rows), len(rooms) - 1)]
            rows.append([])
        rows[-1].append(width)
        left -= width + GAP
    return rows


def _filled(row: Sequence[int], wanted: Sequence[int], room: int) -> list[int]:
    """Give what a row leaves free to those of its chips that would be wider."""
    free = room - sum(row) - GAP * (len(row) - 1)
    short = sum(want > has for want, has in zip(wanted, row, strict=True))
    if free <= 0 or not short:
        return list(row)
    each = free // short
    return [min(want, has + each) for want, has in zip(wanted, row, strict=True)]
