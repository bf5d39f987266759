"""Breaks chips into one row or two, each chip as wide as there is room for."""

from collections.abc import Sequence

GAP = 4
_WIDEST = range(160, 30, -2)
"""How wide a chip may be, tried until all fit their rows."""
_SQUEEZE = 1.15
"""By how much chips may be too wide for one row to be made narrower, not to take a second one."""


def break_up(wanted: Sequence[int], room: int, kept_free: int) -> list[list[int]]:
    """Return the widths of the chips by row; the last row's end is kept free for something else."""
    last = room - kept_free
    if not wanted or _length(wanted) <= last:
        return [list(wanted)] if wanted else []
    rooms = (last,) if _length(wanted) <= last * _SQUEEZE else (room, last)
    rows: list[list[int]] = []
    for widest in _WIDEST:
        rows = _broken([min(one, widest) for one in wanted], rooms)
        if len(rows) <= len(rooms):
            break
    if len(rows) == 1:
        rooms = (last,)
        rows = _broken([min(one, last) for one in rows[0]], rooms)
    asked = iter(wanted)
    return [
        _filled(row, [next(asked) for _ in row], rooms[min(at, len(rooms) - 1)])
        for at, row in enumerate(rows)
    ]


def _length(row: Sequence[int]) -> int:
    return sum(row) + GAP * (len(row) - 1)


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
    free = room - _length(row)
    short = sum(want > has for want, has in zip(wanted, row, strict=True))
    if free <= 0 or not short:
        return list(row)
    each = free // short
    return [min(want, has + each) for want, has in zip(wanted, row, strict=True)]
