"""What is remembered of exports on this computer: for each series the choices, and the last files.

A file is remembered with what it held when it was written, so that what somebody changed since is
not written over unseen; nothing of what was said is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from townnotes.domain.entities import SessionDetails
from townnotes_ui.desk import Desk
from townnotes_ui.exporting.choices import Choices, choices_in

MOST_SERIES, MOST_FILES = 30, 20


@dataclass(frozen=True, slots=True)
class LastExport:
    """The export that a series had last; `by_hand` is the name typed for this townhall alone."""

    choices: Choices
    folder: Path
    is_of_this: bool
    """It was of the townhall that is open, and not of another in its series."""
    is_final: bool
    by_hand: str = ""
    files: tuple[Path, ...] = ()


class ExportMemory:
    """The last choices of the series that is open, and the files that it came to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def choices(self) -> Choices:
        """What was chosen last in this series, else in whichever."""
        own = self._record.get("choices")
        return choices_in(_mapping(own) if own else self._desk.settings.export)

    @property
    def last(self) -> LastExport | None:
        """What was written last in this series; None while nothing was."""
        last = _mapping(self._record.get("last"))
        folder = last.get("folder")
        if not isinstance(folder, str):
            return None
        is_of_this = last.get("townhall") == self._townhall
        by_hand = last.get("by_hand") if is_of_this else ""
        return LastExport(
            choices_in(_mapping(last.get("choices"))),
            Path(folder),
            is_of_this,
            last.get("is_final") is True,
            next(iter(_texts([by_hand])), ""),
            tuple(map(Path, _texts(last.get("files")))),
        )

    @property
    def digests(self) -> dict[Path, str]:
        """What the files of this townhall held as they were written, the latest last."""
        return {
            Path(path): str(_mapping(kept).get("digest"))
            for path, kept in _mapping(self._record.get("files")).items()
            if _mapping(kept).get("townhall") == self._townhall
        }

    def keep_choices(self, choices: Choices) -> None:
        """Keep what was chosen, whether or not it comes to a file."""
        said = choices.as_settings()
        self._desk.change_settings(export=said, exports=self._with({"choices": said}))

    def keep_written(
        self, choices: Choices, digests: Mapping[Path, str], *, is_final: bool, by_hand: str
    ) -> None:
        """Keep what was written; the first file says in which folder."""
        townhall = self._townhall
        files = _mapping(self._record.get("files"))
        for path, digest in digests.items():
            files.pop(str(path), None)
            files[str(path)] = {"digest": digest, "townhall": townhall}
        last = {
            "choices": choices.as_settings(),
            "folder": str(next(iter(digests)).parent),
            "townhall": townhall,
            "is_final": is_final,
            "by_hand": by_hand,
            "files": [str(path) for path in digests],
        }
        kept = dict(list(files.items())[-MOST_FILES:])
        self._desk.change_settings(exports=self._with({"last": last, "files": kept}))

    @property
    def _record(self) -> dict[str, Any]:
        return _mapping(self._desk.settings.exports.get(_series_of(self._desk.state.session)))

    @property
    def _townhall(self) -> str:
        return self._desk.state.session.id

    def _with(self, new: dict[str, Any]) -> dict[str, Any]:
        """Return all that is remembered with something new of this series, which is the latest."""
        series = _series_of(self._desk.state.session)
        others = {key: one for key, one in self._desk.settings.exports.items() if key != series}
        latest = dict(list(others.items())[1 - MOST_SERIES :])
        return {**latest, series: {**self._record, **new}}


def _series_of(details: SessionDetails) -> str:
    """Return what a townhall's exports are remembered by: its series, else what it is called."""
    return (details.series or details.name).strip().casefold() or details.id


def _mapping(value: object) -> dict[str, Any]:
    """Return what settings hold as a mapping of its own; damaged it is empty."""
    return dict(cast("dict[str, Any]", value)) if isinstance(value, dict) else {}


def _texts(value: object) -> list[str]:
    """Return the texts of a list that settings hold; damaged it is empty."""
    held = cast("list[object]", value) if isinstance(value, list) else []
    return [one for one in held if isinstance(one, str)]
