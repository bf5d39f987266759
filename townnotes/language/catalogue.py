"""The languages that townnotes speaks, which of them is wanted, and their texts without Qt."""

import os
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

from townnotes.language.saying import Saying, filled, in_english
from townnotes_resources import path as resource

ENGLISH = "en"
LANGUAGES = {
    ENGLISH: "English",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "ar": "العربية",
    "zh": "中文",
}
"""Each language by its own name."""
VARIABLE = "TOWNNOTES_LANGUAGE"
"""The variable of the environment that names one, before the settings do."""
FOLDER = "translations"
CHECKSUMS = f"{FOLDER}/checksums.txt"
"""A line a catalogue: the language, and its CRC in figures."""

FORMS = {"fr": 2, "es": 2, "ru": 3, "ar": 6, "zh": 1}
"""How many forms of a text that counts each language has, as Qt orders them."""


_FEW, _ARABIC_FEW, _TEENS = range(2, 5), range(3, 11), range(11, 15)


def _russian(n: int) -> int:
    if n % 10 == 1 and n % 100 != _TEENS[0]:
        return 0
    return 1 if n % 10 in _FEW and n % 100 not in _TEENS else 2


def _arabic(n: int) -> int:
    if n < len(_FEW):
        return n
    if n % 100 in _ARABIC_FEW:
        return 3
    return 4 if n % 100 >= _TEENS[0] else 5


_FORM: Mapping[str, Callable[[int], int]] = {
    "fr": lambda n: int(n > 1),
    "es": lambda n: int(n != 1),
    "ru": _russian,
    "ar": _arabic,
    "zh": lambda _: 0,
}


def offered() -> list[str]:
    """Return the languages that the program speaks, by their codes."""
    return [one for one in LANGUAGES if one == ENGLISH or catalogue_path(one).exists()]


def catalogue_path(language: str, ending: str = ".qm") -> Path:
    """Return where a language's catalogue is, for Qt or with `.ts` for translators."""
    return resource(f"{FOLDER}/townnotes_{language}{ending}")


def language_of(name: str) -> str:
    """Return the language that a name such as `fr`, `fr_CA` or `zh-Hans` means, or nothing."""
    code = name.strip().replace("_", "-").partition("-")[0].partition(".")[0].casefold()
    return code if code in LANGUAGES else ""


def wanted_language(kept: str = "", system: tuple[str, ...] = ()) -> str:
    """Return the language wanted: by the environment, else as kept, else by the system.

    `system` are the system's languages, the dearest first; the first that is known counts.
    """
    names = (os.environ.get(VARIABLE, ""), kept, *system)
    known = set(offered())
    return next((one for one in map(language_of, names) if one in known), ENGLISH)


def checksum(data: bytes) -> str:
    """Return what tells one version of a catalogue from any other."""
    return str(zlib.crc32(data))


def is_whole(language: str) -> bool:
    """Tell whether a language's catalogue is the one that came with this program."""
    try:
        data = catalogue_path(language).read_bytes()
        lines = resource(CHECKSUMS).read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return False
    return f"{language} {checksum(data)}" in lines


class Catalogue:
    """The texts of one language, read from its `.ts`; one that cannot be read has none."""

    def __init__(self, language: str, path: Path | None = None) -> None:
        self.language = language
        source = path or catalogue_path(language, ".ts")
        self._texts = {} if language == ENGLISH else _read(source)

    def word(self, text: str, /, n: int | None = None, **values: object) -> str:
        """Return a text in this language, or in English where it has none."""
        forms = self._texts.get(text, ())
        at = 0 if n is None else _FORM[self.language](abs(n)) if forms else 0
        if at < len(forms) and forms[at]:
            try:
                return filled(forms[at], n, values, self._put)
            except (KeyError, IndexError, ValueError):
                # A place that the catalogue has and the text has not.
                pass
        return filled(in_english(text, n), n, values, self._put)

    def worded(self, sentence: str | Exception) -> str:
        """Return a sentence in this language; a text that is not `Saying` as it is."""
        sentence = str(sentence)
        if not isinstance(sentence, Saying):
            return sentence
        return self.word(sentence.text, sentence.n, **sentence.values)

    def _put(self, value: object) -> object:
        return self.worded(value) if isinstance(value, str) else value


def _read(path: Path) -> dict[str, tuple[str, ...]]:
    # Only where another language than English is wanted.
    from xml.etree import ElementTree as ET

    try:
        tree = ET.parse(path)  # noqa: S314 - a file of ours
    except (OSError, ET.ParseError):
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = [one.text or "" for one in translation.iter("numerusform")]
            found[message.findtext("source", "")] = tuple(forms or [translation.text or ""])
    return found
