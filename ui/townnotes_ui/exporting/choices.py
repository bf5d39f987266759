"""What an export is to be, as it is chosen in its sheet."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal

from townnotes.summary.annexes.annexes import ANNEXES
from townnotes.summary.evidence.naming import ATTRIBUTIONS, Attribution
from townnotes.summary.publication import Publication
from townnotes_exporters.formats import FORMATS, Kind
from townnotes_exporters.publishing import ARCHIVE, Order
from townnotes_exporters.targets.file_names import USUAL

ENDINGS = (*FORMATS, ARCHIVE)
VERSIONS = ("public", "internal", "both")
TABLES = ("points", "interventions", "sentences", "speakers", "themes", "times")


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices of the export sheet; `template` is a path, empty for our own letterhead.

    `name` is the pattern of the file's name.
    """

    ending: str = ".docx"
    annexes: tuple[str, ...] = ()
    attribution: Attribution = "named"
    version: str = "public"
    template: str = ""
    table: str = "points"
    without_private: bool = True
    name: str = USUAL

    @property
    def kind(self) -> Kind | Literal["archive"]:
        """What kind of file is written; the archive is the session itself."""
        return FORMATS[self.ending].kind if self.ending in FORMATS else "archive"

    @property
    def is_text(self) -> bool:
        """Tell whether a file is written that is read, and not counted with."""
        return self.kind == "text"

    @property
    def takes_letterhead(self) -> bool:
        """Tell whether the file has a letterhead."""
        return self.kind != "archive" and FORMATS[self.ending].takes_letterhead

    @property
    def publication(self) -> Publication:
        """What the file holds beyond the summary."""
        return Publication(
            frozenset(self.annexes) if self.is_text else frozenset(),
            self.attribution,
            self.is_text and self.version == "internal",
            Path(self.template) if self.template and self.takes_letterhead else None,
        )

    def order(self, target: Path, *, allows_names: bool = False) -> Order:
        """Return what is to be written to a file."""
        has_both = self.is_text and self.version == "both"
        sheet = self.table if self.kind == "table" else ""
        return Order(target, self.publication, has_both, allows_names, sheet)

    def as_settings(self) -> dict[str, Any]:
        """Return the choices as the settings keep them."""
        return {**asdict(self), "annexes": list(self.annexes)}


_ALLOWED: dict[str, tuple[Any, ...]] = {
    "ending": ENDINGS,
    "attribution": ATTRIBUTIONS,
    "version": VERSIONS,
    "table": TABLES,
    "without_private": (True, False),
}


def choices_in(kept: Mapping[str, Any]) -> Choices:
    """Return the choices of the settings; what is no choice any more gives its default."""
    found = {
        name: kept[name]
        for name, allowed in _ALLOWED.items()
        if name in kept and any(kept[name] is one or kept[name] == one for one in allowed)
    }
    annexes = kept.get("annexes")
    chosen = tuple(one for one in ANNEXES if one in annexes) if isinstance(annexes, list) else ()
    texts = {one: kept[one] for one in ("template", "name") if isinstance(kept.get(one), str)}
    return replace(Choices(**found, annexes=chosen), **texts)
