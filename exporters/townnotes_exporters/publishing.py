"""Publishes a draft to a file: made ready, searched for names that should not be in it, written."""

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.summary.document import Summary
from townnotes.summary.evidence.anonymity import counted_few
from townnotes.summary.evidence.attribution import Leak, leaks_in
from townnotes.summary.paragraphs import Draft
from townnotes.summary.publication import Publication, publish
from townnotes.summary.style.house_style import readable_style
from townnotes_exporters import WITH_SHEETS, internal_beside, write, writer_of
from townnotes_exporters.csv_table import write_csv
from townnotes_exporters.reading import texts_in

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


def publish_to(state: State, draft: Draft, order: Order) -> Published:
    """Write what was ordered.

    Without attribution a name left in it is a NamesLeftError, unless names are allowed; by
    category the names are only said. Raises RuleError and FileError as the writers do.
    """
    writer_of(order.target)
    publication = replace(order.publication, has_sheets=order.target.suffix.lower() in WITH_SHEETS)
    ready = [(order.target, publish(state, draft, publication))]
    # A table holds the evidence in a column of its own: there is but one version of it.
    if order.has_both and not publication.has_sheets:
        inside = replace(publication, is_internal=True)
        ready = [
            (order.target, publish(state, draft, replace(publication, is_internal=False))),
            (internal_beside(order.target), publish(state, draft, inside)),
        ]
    left: tuple[Leak, ...] = ()
    if publication.attribution != "named":
        left = tuple(
            leak for target, one in ready for leak in names_in(state, one, target, order.sheet)
        )
    if publication.attribution == "none" and _has_sentences(order):
        left += tuple(counted_few(state, draft, readable_style(state)[0]))
    if left and publication.attribution == "none" and not order.allows_names:
        raise NamesLeftError(order.target, left)
    for target, summary in ready:
        _write(summary, target, order.sheet)
    return Published(tuple(target for target, _ in ready), left)


def _has_sentences(order: Order) -> bool:
    """Tell whether the sentences of the summary are in the file: a .csv holds one table."""
    return order.target.suffix.lower() != ".csv" or order.sheet == "sentences"


def names_in(state: State, summary: Summary, target: Path, sheet: str = "") -> list[Leak]:
    """Return the names that the finished file would hold, in its texts, properties and name."""
    # A PDF is made of the Word file, and says what that says.
    ending = ".docx" if target.suffix.lower() == ".pdf" else target.suffix.lower()
    with tempfile.TemporaryDirectory(prefix="townnotes-") as folder:
        tried = Path(folder) / f"summary{ending}"
        _write(summary, tried, sheet)
        content = tried.read_bytes()
    found = leaks_in(state, texts_in(content, ending))
    return leaks_in(state, [("the name of the file", target.stem)]) + found


def _write(summary: Summary, target: Path, sheet: str) -> None:
    if sheet and target.suffix.lower() == ".csv":
        write_csv(summary, target, sheet)
    else:
        write(summary, target)
