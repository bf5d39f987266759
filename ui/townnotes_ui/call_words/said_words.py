"""Says whether a point was said in the call, and when."""

from townnotes.importers.beside.checking import NotedPoint, WordsCheck
from townnotes_ui.language.translation import tr
from townnotes_ui.wording import time_of_day


def said_words(check: WordsCheck, point: NotedPoint, zone: str) -> str:
    """Return when a point was said in words; nothing where it has too few to be looked for."""
    if not check.can_tell(point):
        return ""
    found = check.find(point)
    if found is None:
        return tr("This point is not found in the words of the call.")
    time = time_of_day(found.row.at, zone, seconds=True)
    if found.is_sure:
        return tr("This point was said at {time}.", time=time)
    return tr("Only a part of this point is found, at {time}.", time=time)
