"""The house style a summary is written in: words, numbers and patterns, read from a TOML file.

Four come with the program; a copy in the user's folder of house styles stands before them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from platformdirs import user_data_path

from townnotes.domain.points.stances import STANCES, Family
from townnotes.domain.state import State
from townnotes.errors import FileError, RuleError
from townnotes.held_files import refuse_held
from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.style.quantifiers import Lengths, Thresholds, read_rules
from townnotes.summary.style.style_keys import FAMILIES, LANGUAGES, read_table
from townnotes_resources import path as resource

BUILT_IN = ("townhall", "editorial", "named", "record")
Frames = Mapping[str, str | tuple[str, ...]]
LintSetting = bool | Mapping[str, Any]


@dataclass(frozen=True)
class HouseStyle:
    """A house style as it was read; `language` is the one to write in now.

    `frames`, `quantities`, `nouns`, `terms`, `in_full` and `abbreviations` are by language; `lint`
    is by the number of the rule: on, off, or on except for some words.
    """

    name: str
    title: str
    language: str
    layout: str
    order: str
    attribution: str
    lone_view: str
    numbers: str
    most_names: int
    resolve_dates: bool
    thresholds: Thresholds
    length: Lengths
    verbs: Mapping[Family, tuple[str, ...]]
    equals: Mapping[str, tuple[str, ...]]
    lint: Mapping[int, LintSetting]
    frames: Mapping[str, Frames]
    quantities: Mapping[str, Mapping[str, tuple[str, str, str]]]
    nouns: Mapping[str, Mapping[str, tuple[str, ...]]]
    terms: Mapping[str, Mapping[str, str]]
    in_full: Mapping[str, Mapping[str, str]]
    abbreviations: Mapping[str, Abbreviations]

    def frame(self, name: str) -> str | tuple[str, ...]:
        """Return the patterns of a sentence in the style's language."""
        return self.frames[self.language][name]

    def word(self, name: str) -> str:
        """Return a frame that is one plain word or phrase."""
        found = self.frame(name)
        return found if isinstance(found, str) else found[0]

    def checks(self, rule: int) -> bool:
        """Tell whether a rule of the lint is on."""
        setting = self.lint.get(rule, False)
        return setting if isinstance(setting, bool) else bool(setting.get("on", True))

    def lets_pass(self, rule: int, words: str) -> bool:
        """Tell whether a rule that is on leaves these words as they are."""
        setting = self.lint.get(rule, False)
        if isinstance(setting, bool):
            return False
        passing = (" ".join(str(one).split()).casefold() for one in setting.get("except", ()))
        return " ".join(words.split()).casefold() in passing

    def verbs_for(self, words: str) -> tuple[str, ...]:
        """Return the verbs that may tell a stance, the truest first; none is stronger."""
        allowed = self._allowed(words)
        others = (one for one in self.equals.get(allowed, ()) if self._allowed(one) == one)
        return (allowed, *others)

    def _allowed(self, words: str) -> str:
        stance = STANCES.get(words)
        if stance is None or words in self.verbs[stance.family]:
            return words
        own = [one for one in self.verbs[stance.family] if STANCES[one].strength < stance.strength]
        # Where the style has no weaker verb, the plain "mentioned" is as true.
        return max(own, key=lambda one: STANCES[one].strength, default="")


@dataclass(frozen=True, slots=True)
class StyleChoice:
    """A house style one can choose: its name as the session keeps it, its title, where it is."""

    name: str
    title: str
    path: Path
    is_built_in: bool
    problem: str = ""


def read_style(text: str, where: str, name: str = "") -> HouseStyle:
    """Read a house style; `where` is how a mistake names its file.

    A missing or unknown key, an unknown verb or a wrong type is a `RuleError` with the line.
    """
    base = _townhall_table() if "extends" in text else None
    return _made(read_table(text, where, base), name or Path(where).stem)


def read_copy(text: str, where: str) -> HouseStyle:
    """Read a user's house style, laid over the townhall style: what it lacks comes from there.

    So a copy still works that was made before a rule, a sentence or a language came.
    """
    return _made(read_table(text, where, _townhall_table(), is_copy=True), Path(where).stem)


@cache
def built_in(name: str) -> HouseStyle:
    """Return one of the program's own styles."""
    return read_style(_own_text(name), f"{name}.toml", name)


def style_of(state: State) -> HouseStyle:
    """Return the style a session chose, in its language; an unknown one is the townhall's."""
    details = state.session
    style = style_named(details.profile)
    language = details.language if details.language in LANGUAGES else style.language
    return style if language == style.language else in_language(style, language)


def readable_style(state: State) -> tuple[HouseStyle, str]:
    """Return the style a session chose; where its file has a mistake, townhall and the mistake."""
    try:
        return style_of(state), ""
    except (RuleError, FileError) as error:
        plain = built_in("townhall")
        language = state.session.language
        return in_language(plain, language if language in LANGUAGES else plain.language), str(error)


def in_language(style: HouseStyle, language: str) -> HouseStyle:
    """Return a style as it writes in another language."""
    return replace(style, language=language)


def style_named(name: str) -> HouseStyle:
    """Return the style of that name: the user's copy, else the program's own, else townhall."""
    wanted = name.strip()
    mine = _own_copies().get(wanted)
    if mine is not None:
        return _read_file(mine, _changed(mine))
    return built_in(wanted if wanted in BUILT_IN else "townhall")


def styles() -> tuple[StyleChoice, ...]:
    """Return the styles to choose from; `problem` says why one cannot be read."""
    found = {
        name: StyleChoice(name, built_in(name).title, _own_path(name), is_built_in=True)
        for name in BUILT_IN
    }
    for name, path in _own_copies().items():
        try:
            title, problem = _read_file(path, _changed(path)).title, ""
        except (RuleError, FileError) as error:
            title, problem = name, str(error)
        found[name] = StyleChoice(name, title, path, is_built_in=False, problem=problem)
    return tuple(found.values())


def styles_folder() -> Path:
    """Return the user's folder of house styles."""
    return user_data_path("townnotes", appauthor=False) / "house_styles"


def copy_style(name: str) -> Path:
    """Write a copy of a built-in style for the user to edit, and return where it is."""
    if name not in BUILT_IN:
        raise RuleError(
            "“{name}” is not a style of the program: there are {built_in}.",
            name=name,
            built_in=", ".join(BUILT_IN),
        )
    folder = styles_folder()
    target = folder / f"my-{name}.toml"
    number = 2
    while target.exists():
        target = folder / f"my-{name}-{number}.toml"
        number += 1
    try:
        folder.mkdir(parents=True, exist_ok=True)
        title = f'title = "{built_in(name).title}'
        text = _own_text(name).replace(title, f"{title} (my copy)", 1)
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise FileError(
            "“{target}” could not be written: {reason}. Nothing was changed.",
            target=target,
            reason=error.strerror,
        ) from None
    return target


def _own_path(name: str) -> Path:
    return resource(f"house_styles/{name}.toml")


@cache
def _own_text(name: str) -> str:
    return _own_path(name).read_text(encoding="utf-8")


def _own_copies() -> dict[str, Path]:
    try:
        return {one.stem: one for one in sorted(styles_folder().glob("*.toml"))}
    except OSError:
        return {}


def _changed(path: Path) -> tuple[int, int]:
    try:
        told = path.stat()
    except OSError:
        return (0, 0)
    return told.st_mtime_ns, told.st_size


@cache
def _read_file(path: Path, _at: tuple[int, int]) -> HouseStyle:
    """Read a user's style; it is read again once the file has changed."""
    refuse_held(path)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise FileError("“{path}” cannot be read. The session is as it was.", path=path) from None
    return read_copy(text, str(path))


@cache
def _townhall_table() -> Mapping[str, Any]:
    return read_table(_own_text("townhall"), "townhall.toml")


def _made(table: Mapping[str, Any], name: str) -> HouseStyle:
    numbers = table["thresholds"]
    thresholds = Thresholds(
        numbers["paragraph"],
        numbers["bare"],
        numbers["repeated"],
        read_rules(numbers["quantifiers"]),
        numbers["small_category"],
        numbers["roll_up"],
        numbers["often"],
    )
    return HouseStyle(
        name=name,
        title=table["title"],
        language=table["language"],
        layout=table["layout"],
        order=table["order"],
        attribution=table["attribution"],
        lone_view=table["lone_view"],
        numbers=table["numbers"],
        most_names=table["most_names"],
        resolve_dates=table["resolve_dates"],
        thresholds=thresholds,
        length=Lengths(**table["length"]),
        verbs=MappingProxyType({family: tuple(table["verbs"][family]) for family in FAMILIES}),
        equals=_frozen(table["equals"]),
        lint=MappingProxyType({int(key): value for key, value in table["lint"].items()}),
        frames=_by_language(table["frames"]),
        quantities=_by_language(table["quantities"]),
        nouns=_by_language(table["nouns"]),
        terms=_by_language(table["terms"]),
        in_full=_by_language(table["in_full"]),
        abbreviations=MappingProxyType(
            {code: Abbreviations(table["abbreviations"][code]) for code in LANGUAGES}
        ),
    )


def _by_language(tables: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    return MappingProxyType({code: _frozen(tables[code]) for code in LANGUAGES})


def _frozen(table: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(
        {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}  # pyright: ignore[reportUnknownArgumentType]
    )
