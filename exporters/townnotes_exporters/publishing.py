"""Publishes a draft to a file: made ready, searched for names that should not be in it, written."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.interchange import write_session
from townnotes.summary.document import Summary
from townnotes.summary.evidence.anonymity import counted_few
from townnotes.summary.evidence.attribution import Leak, leaks_in
from townnotes.summary.paragraphs import Draft
from townnotes.summary.publication import Publication, publish
from townnotes.summary.style.house_style import readable_style
from townnotes_exporters.atomic import write_file
from townnotes_exporters.formats import FORMATS, Format, Formats, format_of
from townnotes_exporters.spreadsheet import sheet_named

ARCHIVE = ".json"
"""The ending of the session itself in plain words, which is no format of a summary."""
_NAMED = 3


class NamesLeftError(RuleError):
    """A file that is to name nobody still would; `leaks` says whom and where."""

    def __init__(self, target: Path, leaks: tuple[Leak, ...]) -> None:
        names = list(dict.fromkeys(leak.what for leak in leaks))
        told = ", ".join(f"“{name}”" for name in names[:_NAMED])
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        super().__init__(
            f"“{target.name}” was not written: it would still name {told}{more}. "
            "Your notes are safe; change these places, or allow the names."
        )
        self.leaks = leaks


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be published, and where.

    `has_both` writes the internal version beside the public one; `sheet` is the one of a .csv.
    """

    target: Path
    publication: Publication = field(default_factory=Publication)
    has_both: bool = False
    allows_names: bool = False
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """The files that were written, and the names left in them where none should be."""

    files: tuple[Path, ...]
    leaks: tuple[Leak, ...] = ()


def publish_to(state: State, draft: Draft, order: Order, formats: Formats = FORMATS) -> Published:
    """Write what was ordered.

    Without attribution a name left in it is a NamesLeftError, unless names are allowed; by
    category the names are only said. Raises RuleError and FileError as the writers do.
    """
    chosen = format_of(order.target, formats)
    ready = _made_ready(state, draft, order, chosen)
    attribution = order.publication.attribution
    left: list[Leak] = []
    if attribution != "named":
        left = [leak for target, one in ready for leak in _names_in(state, one, target, chosen)]
    if attribution == "none" and (chosen.kind != "table" or order.sheet == "sentences"):
        left += counted_few(state, draft, readable_style(state)[0])
    if left and attribution == "none" and not order.allows_names:
        raise NamesLeftError(order.target, tuple(left))
    for target, summary in ready:
        chosen.write(summary, target)
    return Published(tuple(target for target, _ in ready), tuple(left))


def _made_ready(
    state: State, draft: Draft, order: Order, chosen: Format
) -> list[tuple[Path, Summary]]:
    """Return what is written to which file: with both versions, the internal one beside."""
    publication = order.publication
    if chosen.kind != "text":
        # A table holds the evidence in a column of its own: there is but one version of it.
        summary = publish(state, draft, replace(publication, has_sheets=True))
        if chosen.kind == "table" and order.sheet:
            summary = replace(summary, sheets=(sheet_named(summary, order.sheet),))
        return [(order.target, summary)]
    if not order.has_both:
        return [(order.target, publish(state, draft, publication))]
    target = order.target
    beside = target.with_name(f"{target.stem} (internal){target.suffix}")
    public, internal = (replace(publication, is_internal=one) for one in (False, True))
    return [(target, publish(state, draft, public)), (beside, publish(state, draft, internal))]


def _names_in(state: State, summary: Summary, target: Path, chosen: Format) -> list[Leak]:
    """Return the names that the finished file would hold, in its texts, properties and name."""
    return leaks_in(state, [("the name of the file", target.stem), *chosen.texts(summary)])


def write_archive(state: State, target: Path, *, without_private: bool) -> None:
    """Write the session itself as JSON; raises FileError when the disk refuses."""
    text = write_session(state, without_private=without_private)
    write_file(target, text.encode(), what="session")
