"""Checks a JSON value against what its key may hold, and turns it into a register's value."""

from collections.abc import Callable
from typing import Any, cast

from townnotes.domain.dates import as_instant, as_text, checked_date
from townnotes.domain.entity_reading import LARGEST
from townnotes.errors import RuleError
from townnotes.interchange.keys import Shape


class WrongValueError(Exception):
    """A value does not fit its key; the text says what is needed."""


def fits(shape: Shape, value: Any, zone: str) -> Any:
    """Return the register's value of a JSON value that is not null; raises WrongValueError.

    Instants become UTC milliseconds; one without a zone is read in the session's.
    """
    if shape.holds == "whole":
        return _whole(value, shape)
    plain = _PLAIN.get(shape.holds)
    if plain is not None:
        return plain(value)
    text: str = _of_type(value, str, "a text is needed.")
    if shape.holds == "instant":
        return _instant(text, zone)
    if shape.holds == "date":
        return _date(text)
    if shape.among and text not in shape.among:
        raise WrongValueError(f'"{text}" is not one of: {", ".join(shape.among)}.')
    return text


def _of_type(value: Any, kind: type, needed: str) -> Any:
    if not isinstance(value, kind):
        raise WrongValueError(needed)
    return value


def _whole(value: Any, shape: Shape) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongValueError("a whole number is needed.")
    if abs(value) > LARGEST:
        raise WrongValueError("the number is too large.")
    if shape.least is not None and value < shape.least:
        raise WrongValueError(f"{value} is too small: {shape.least} is the least.")
    if shape.most is not None and value > shape.most:
        raise WrongValueError(f"{value} is too large: {shape.most} is the most.")
    return value


def _texts(value: Any) -> list[str]:
    needed = "a list of texts is needed."
    items = cast("list[Any]", _of_type(value, list, needed))
    return [_of_type(one, str, needed) for one in items]


def _map(value: Any) -> dict[str, str]:
    needed = "texts by number are needed."
    items = cast("dict[str, Any]", _of_type(value, dict, needed))
    return {key: _of_type(one, str, needed) for key, one in items.items()}


def _instant(text: str, zone: str) -> int:
    try:
        instant = as_instant(text, zone)
    except (ValueError, OverflowError):
        instant = None
    if instant is None or not as_text(instant):
        raise WrongValueError(f'"{text}" is no instant; one looks like 2026-03-11T14:00:00Z.')
    return instant


def _date(text: str) -> str:
    try:
        return checked_date(text)
    except RuleError as refusal:
        raise WrongValueError(str(refusal)) from None


def _flag(value: Any) -> bool:
    return _of_type(value, bool, "true or false is needed.")


_PLAIN: dict[str, Callable[[Any], Any]] = {
    "texts": _texts, "set": _texts, "refs": _texts, "map": _map, "flag": _flag,
}  # fmt: skip
