"""What `townnotes join` does: a townhall continued from a shared folder, without a window."""

from pathlib import Path

from townnotes.domain.entities import Intervention, Point
from townnotes.sharing import choose_townhall, join


def join_folder(folder: Path, target: Path, townhall: str = "") -> list[str]:
    """Continue a townhall in a new file; returns what was found, a line each."""
    chosen = choose_townhall(folder, townhall)
    joined = join(folder, chosen.session, target)
    state = joined.session.state
    joined.session.close()
    points = len(state.all(Point))
    lines = [
        f"Townhall: {chosen.title or '–'}, shared by {', '.join(chosen.names) or '–'}",
        f"Taken in: {len(state.all(Intervention))} interventions, {points} points",
    ]
    if joined.damaged:
        lines.append(
            f"{joined.damaged} damaged entries were left out; they are taken in when they come "
            "whole."
        )
    lines += [
        f"{name} was written by a newer townnotes and left out. Update townnotes to read it."
        for name in joined.newer
    ]
    return lines
