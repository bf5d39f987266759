"""What is done about a damaged file without a window: for `check` and `salvage`."""

import json
from pathlib import Path

from townnotes.beginning import opened, refuse_other_ending
from townnotes.errors import FileError
from townnotes.safety.checking import Verdict, check
from townnotes.safety.salvaging import salvage, write_salvaged


def check_file(path: Path, *, rebuild: bool) -> Verdict:
    """Read a whole session, after making what is derived anew where that is asked for."""
    if rebuild:
        with opened(path) as session:
            session.rebuild()
    return check(path)


def salvage_file(path: Path, target: Path, *, as_json: bool) -> list[str]:
    """Write what can be read of a damaged file into a new one; returns what to print, by lines.

    Raises RuleError or FileError where nothing could be read, or the target is there already.
    """
    refuse_other_ending(target)
    if target.exists():
        raise FileError(
            "“{target}” exists already; it was left as it is. Choose another name.", target=target
        )
    salvaged = salvage(path)
    write_salvaged(salvaged, target)
    if as_json:
        return [json.dumps(salvaged.as_json(), ensure_ascii=False, indent=1)]
    lines = [*salvaged.words(), f"Earlier versions read: {len(salvaged.earlier):,}."]
    for gap in salvaged.gaps:
        known = " ".join(filter(None, (gap.began, gap.speaker)))
        lines.append(f"Gap: {known or 'an intervention whose speaker and time are lost'}")
    if salvaged.backup is not None:
        lines.append(f"The newest backup on this computer is “{salvaged.backup}”.")
    return [*lines, f"Written: {target}"]
