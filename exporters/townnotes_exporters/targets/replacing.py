"""Tells whether files may be written over: written from here, changed by nobody, open nowhere."""

from collections.abc import Iterable, Mapping
from hashlib import blake2b
from pathlib import Path

from townnotes.errors import RuleError


def content_digest(content: bytes) -> str:
    """Return what tells a file's content from any other."""
    return blake2b(content, digest_size=16).hexdigest()


def refuse_to_replace(places: Iterable[Path], known: Mapping[Path, str]) -> None:
    """Refuse to write over a file that is not as it was written; `known` are digests by file.

    Where nothing is, anything may be written. Raises RuleError, and OSError as the disk does.
    """
    for place in places:
        if not place.exists():
            continue
        if place not in known:
            raise RuleError(
                "“{name}” is there already, and was not written from this "
                "townhall. It was left as it is.",
                name=place.name,
            )
        if content_digest(place.read_bytes()) != known[place]:
            raise RuleError(
                "“{name}” was changed since it was written from here. It was left as it is.",
                name=place.name,
            )
        if _is_open_elsewhere(place):
            raise RuleError(
                "“{name}” seems to be open in another program: close it "
                "there first. It was left as it is.",
                name=place.name,
            )


def _is_open_elsewhere(place: Path) -> bool:
    """Tell whether Word or LibreOffice has put down beside a file that it is open.

    Word puts “~$” before a name, and in the place of the first letters of a longer one.
    """
    name = place.name
    marks = (f".~lock.{name}#", *(f"~${name[cut:]}" for cut in range(3)))
    return any(place.with_name(mark).exists() for mark in marks)
