"""How a file of registers in a shared folder is written: a header, then one line a register.

Every line is JSON in UTF-8 with its own CRC-32 and ends in a line feed; what has none yet is still
on its way. A register's line has the columns of the table `register`, checksum included, so that
there is one check of one row wherever it stands. A line is a header `{"townnotes": …}`, a register
`[entity, id, field, author, stamp, value, crc]`, a sign of life `["here", instant, crc]`, or a
reading of the clock `["clock", instant, {author: milliseconds}, crc]`. Other words than these with
a checksum of their own are of a newer townnotes, and passed over.
"""

import json
import zlib
from sys import intern
from typing import Any, NamedTuple, cast

from townnotes.domain.registers import LARGEST_STAMP, Register, checksum, clean_text, is_sound
from townnotes.domain.stamps import instant_of

MAJOR, MINOR = 1, 1
HERE, LEFT, CLOCK = "here", "left", "clock"
_TYPES = (str, str, str, str, int, str, int)
_SIGN_TYPES = (str, int, int)
_READING_TYPES = (str, int, dict, int)
LONGEST_DELAY_MS = 1 << 48
"""No clock is further from another."""


class Header(NamedTuple):
    """Whose file it is, and of which townhall; `name` and `title` are for people."""

    session: str
    author: str
    name: str = ""
    title: str = ""


class Sign(NamedTuple):
    """Somebody is there at an instant of their own clock, or has just left."""

    at: int
    left: bool = False


class ClockReading(NamedTuple):
    """What the writer's clock showed at this moment, in UTC milliseconds.

    `seen` is by author the least that a reading of theirs came after its instant, by this clock.
    """

    at: int
    seen: dict[str, int]


class Refused(NamedTuple):
    """A whole line whose stamp no clock has made: taken in, it would freeze its field for ever."""

    stamp: int


class Unknown(NamedTuple):
    """A whole line of a kind that this program does not know yet."""


UNKNOWN = Unknown()


class Newer(NamedTuple):
    """A header of a format that this program does not know yet."""

    major: int


def header_line(header: Header) -> bytes:
    """Write a header."""
    said = {"townnotes": "registers", "version": [MAJOR, MINOR], **header._asdict()}
    said = {key: clean_text(one) if isinstance(one, str) else one for key, one in said.items()}
    return _line({**said, "crc": _sum_of(said)})


def register_line(register: Register) -> bytes:
    """Write a register."""
    return _line([*register, checksum(register)])


def sign_line(sign: Sign) -> bytes:
    """Write a sign of life."""
    word = LEFT if sign.left else HERE
    return _line([word, sign.at, _sum_of([word, sign.at])])


def reading_line(reading: ClockReading) -> bytes:
    """Write a reading of the clock."""
    said = [CLOCK, reading.at, reading.seen]
    return _line([*said, _sum_of(said)])


def read_header(line: bytes) -> Header | Newer | None:
    """Read a header; None where the line is damaged or something else."""
    said = _parsed(line)
    if not isinstance(said, dict):
        return None
    held = cast("dict[str, Any]", said)
    major = _major_of(held.get("version"))
    if held.get("townnotes") != "registers" or major is None:
        return None
    if major > MAJOR:
        # Even its checksum may be another there.
        return Newer(major)
    crc = held.pop("crc", None)
    texts = [held.get(name, "") for name in Header._fields]
    if crc != _sum_of(held) or not all(isinstance(one, str) for one in texts):
        return None
    return Header(*texts)


def read_line(line: bytes) -> Register | Sign | ClockReading | Refused | Unknown | None:
    """Read any other line; None where it is damaged."""
    row = _parsed(line)
    if not isinstance(row, list):
        return None
    held = cast("list[Any]", row)
    types = tuple(map(type, held))
    if types == _TYPES:
        return _register(held)
    if types == _SIGN_TYPES and held[0] in {HERE, LEFT}:
        can_be = 0 <= held[1] < instant_of(LARGEST_STAMP)
        return Sign(held[1], held[0] == LEFT) if can_be and held[2] == _sum_of(held[:2]) else None
    if types == _READING_TYPES and held[0] == CLOCK:
        return _reading(held)
    return UNKNOWN if _is_of_a_newer(held) else None


def _register(held: list[Any]) -> Register | Refused | None:
    entity, id_, field, author, stamp, value, crc = held
    # Ids, fields and authors come again in line after line: each text is kept once.
    register = Register(intern(entity), intern(id_), intern(field), intern(author), stamp, value)
    if checksum(register) != crc:
        return None
    if stamp >= LARGEST_STAMP:
        return Refused(stamp)
    return register if is_sound(register) else None


def _reading(held: list[Any]) -> ClockReading | None:
    _, at, told, crc = held
    if crc != _sum_of(held[:-1]) or not 0 <= at < instant_of(LARGEST_STAMP):
        return None
    seen = cast("dict[str, Any]", told)
    is_sound = all(type(one) is int and abs(one) < LONGEST_DELAY_MS for one in seen.values())
    return ClockReading(at, seen) if is_sound else None


def _is_of_a_newer(held: list[Any]) -> bool:
    return len(held) > 1 and type(held[0]) is str and held[-1] == _sum_of(held[:-1])


def _line(said: object) -> bytes:
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return text.encode() + b"\n"


def _parsed(line: bytes) -> object:
    try:
        return json.loads(line.decode())
    except (ValueError, RecursionError):
        return None


def _sum_of(said: object) -> int:
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))


def _major_of(version: object) -> int | None:
    if not isinstance(version, list):
        return None
    held = cast("list[object]", version)
    major = held[0] if held else None
    return major if type(major) is int else None
