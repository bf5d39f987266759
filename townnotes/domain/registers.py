"""Assignments and registers: the whole write vocabulary of a session, and how it merges."""

import json
import os
import unicodedata
import zlib
from collections.abc import Callable
from json.scanner import make_scanner
from typing import Any, NamedTuple, cast

Value = Any
"""Anything JSON can say; a field's entity (see `entities`) narrows it."""

_read_json: Callable[[str, int], tuple[Any, int]] = cast("Any", make_scanner)(json.JSONDecoder())
_ENCODER = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
)
LARGEST_STAMP = 1 << 61
"""After the year 3000: no clock makes a stamp as large. Kept, it would freeze its field for ever,
as nothing could be stamped after it; so it is refused wherever it comes from, and counted."""


MOST_PARTS = 1_000_000
"""Brackets, quotes and commas of a list or mapping; more, in a few megabytes, fill the memory."""


class Assign(NamedTuple):
    """`field` of the entity `id` is given a value: the one kind of change there is."""

    entity: str
    id: str
    field: str
    value: Value


class Register(NamedTuple):
    """One assignment as it was made: by whom, when, and its value as canonical JSON."""

    entity: str
    id: str
    field: str
    author: str
    stamp: int
    value: str

    @property
    def key(self) -> tuple[str, str, str]:
        """Where the register is kept: a field has one register an author."""
        return self[1:4]

    @property
    def order(self) -> tuple[int, str]:
        """Which register of a field is the current one: the greatest of these."""
        return (self.stamp, self.author)

    def replaces(self, other: "Register") -> bool:
        """Tell whether this register stands instead of another of the same key.

        The same stamp with two values is damage or a copied profile: the greater value stays, so
        that every laptop decides alike.
        """
        return (self.stamp, self.value, self.entity) > (other.stamp, other.value, other.entity)

    def doubles(self, other: "Register") -> bool:
        """Tell whether another register of the same key says something else at the same stamp."""
        return self.stamp == other.stamp and self != other


def is_sound(register: Register) -> bool:
    """Tell whether a register can be kept: clean texts, a stamp in range, a value that is JSON."""
    entity, id_, field, author, stamp, value = register
    if not 0 <= stamp < LARGEST_STAMP or _is_endless(value):
        return False
    if not f"{entity}{id_}{field}{author}{value}".isascii():
        texts = (entity, id_, field, author, value)
        if any(clean_text(one) != one for one in texts):
            return False
    try:
        held = decode_value(value)
        # Half a character may hide behind an escape.
        return "\\u" not in value or encode_value(held) == value
    except (ValueError, RecursionError):
        return False


def _is_endless(value: str) -> bool:
    """Tell whether a value has more parts than anything that a field holds."""
    is_long = len(value) > MOST_PARTS and value[0] in "[{"
    return is_long and sum(map(value.count, '[{",')) > MOST_PARTS


def clean_text(text: str) -> str:
    """Return the text as registers keep it: NFC, with lone surrogates as U+FFFD.

    Half a character cannot be written as UTF-8; everything else, control characters included,
    stays as it came.
    """
    if text.isascii():
        return text
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", whole)


def encode_value(value: Value) -> str:
    """Return a value as canonical JSON: keys sorted, no white space, clean text."""
    return _ENCODER.encode(_clean(value))


def decode_value(text: str) -> Value:
    """Return the value of a register's text; raises ValueError where it is not JSON."""
    # Opening a long townhall decodes a million values: `loads` would take thrice the time to look
    # for white space, which we never write.
    try:
        value, end = _read_json(text, 0)
    except (ValueError, StopIteration):
        return json.loads(text)
    return value if end == len(text) else json.loads(text)


def checksum(register: Register) -> int:
    """Return the CRC-32 of a register's columns joined by NUL."""
    entity, id_, field, author, stamp, value = register
    columns = f"{entity}\0{id_}\0{field}\0{author}\0{stamp}\0{value}"
    return zlib.crc32(columns.encode("utf-8", "surrogatepass"))


def union(*many: list[Register]) -> dict[tuple[str, str, str], Register]:
    """Merge lists of registers: of each field and author the one that replaces the others."""
    kept: dict[tuple[str, str, str], Register] = {}
    for registers in many:
        for register in registers:
            key = register[1:4]
            held = kept.get(key)
            if held is None or register.replaces(held):
                kept[key] = register
    return kept


def _clean(value: Value) -> Value:
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, (list, tuple)):
        return [_clean(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, dict):
        return {clean_text(str(k)): _clean(v) for k, v in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return value


def new_id() -> str:
    """Return a fresh identity: 128 random bits as 32 hex digits."""
    return os.urandom(16).hex()


def new_ids(count: int) -> list[str]:
    """Return fresh identities for what is made together: alike but for the last digits.

    A file keeps entries by id, so that these stand on few of its pages and are written sooner.
    """
    beginning = os.urandom(12).hex()
    return [f"{beginning}{number:08x}" for number in range(count)]
