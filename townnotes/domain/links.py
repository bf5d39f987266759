"""Linked entities as groups: connected components, each led by its earliest member."""

from collections.abc import Callable, Iterable
from typing import Any

from townnotes.domain.entities import Link


class Groups:
    """Which ids are one; ids without a link stand alone."""

    def __init__(self, links: Iterable[Link], age: Callable[[str], tuple[Any, ...]]) -> None:
        self._members: dict[str, tuple[str, ...]] = {}
        neighbours: dict[str, list[str]] = {}
        for link in links:
            neighbours.setdefault(link.one, []).append(link.other)
            neighbours.setdefault(link.other, []).append(link.one)
        for start in neighbours:
            if start not in self._members:
                group = tuple(sorted(_reached(start, neighbours), key=age))
                self._members.update(dict.fromkeys(group, group))

    def leader(self, id_: str) -> str:
        """Return the earliest member of the id's group."""
        group = self._members.get(id_)
        return group[0] if group else id_

    def members(self, id_: str) -> tuple[str, ...]:
        """Return the id's group, the earliest member first."""
        return self._members.get(id_, (id_,))


def _reached(start: str, neighbours: dict[str, list[str]]) -> set[str]:
    reached = {start}
    waiting = [start]
    while waiting:
        for one in neighbours[waiting.pop()]:
            if one not in reached:
                reached.add(one)
                waiting.append(one)
    return reached
