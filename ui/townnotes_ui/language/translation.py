"""The one way to a text of the window: `tr` words it in the language the window speaks.

Texts are English with named places: `tr("{name} has the floor", name=…)`. One that counts has both
English forms: `tr("{n} point|{n} points", count)`. The catalogue of a language, which
`window_language` loads, has the rest; without one the text itself is shown.
"""

from PySide6.QtCore import QCoreApplication

from townnotes.language.saying import Saying, filled, has_controls, in_english, isolated

CONTEXT = "townnotes"
"""All texts stand in one context of the catalogue."""


class _Script:
    """How the window's language is written."""

    is_right_to_left = False


def write_right_to_left(*, is_wanted: bool) -> None:
    """Isolate what is put into texts from now on, or do not."""
    _Script.is_right_to_left = is_wanted


def tr(text: str, /, n: int | None = None, **values: object) -> str:
    """Return a text in the window's language, with what stands in its places.

    `n` chooses the form of a text that counts, and stands at `{n}`.
    """
    worded = QCoreApplication.translate(CONTEXT, text, None, -1 if n is None else n)
    if worded and worded != text:
        try:
            return filled(worded, n, values, _put)
        except (KeyError, IndexError, ValueError):
            # A place that the catalogue has and the text has not.
            pass
    return filled(in_english(text, n), n, values, _put)


def counted(text: str, n: int, /, **values: object) -> str:
    """Return a text that counts; none are told in none."""
    return tr(text, n, **values) if n else ""


def worded(sentence: str | Exception) -> str:
    """Return a sentence of the library in the window's language; any other text as it is."""
    sentence = str(sentence)
    if not isinstance(sentence, Saying):
        return sentence
    return tr(sentence.text, sentence.n, **sentence.values)


def _put(value: object) -> object:
    """Return what is put into a text in the place of a value."""
    if isinstance(value, str):
        value = worded(value)
        if has_controls(value) or (_Script.is_right_to_left and not value.isdecimal()):
            return isolated(value)
    return value
