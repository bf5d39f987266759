"""What belongs to this computer and not to a session: who writes here, and how they like it."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, cast

from platformdirs import user_config_path, user_data_path

from townnotes.computer import machine_id
from townnotes.domain.registers import new_id
from townnotes.language.catalogue import LANGUAGES

Check = Callable[[object], bool]
LONGEST_WAIT = 3600
MOST_NEXT = 20
SCHEMES = ("", "light", "dark")
ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of the text that can be chosen at once, in per cents."""
SMALLEST_TEXT, LARGEST_TEXT = 100, 200
DATE_ORDERS = ("", "day", "month")
"""What stands first in a date in figures; nothing while nobody has been asked."""


def _whole(least: int, most: int) -> Check:
    return lambda value: type(value) is int and least <= value <= most


def _is_language(value: object) -> bool:
    return value == "" or value in LANGUAGES


def _is_mapping(value: object) -> bool:
    return isinstance(value, dict)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in cast("list[Any]", value))


def _said(default: Any, help_: str, fits: Check | None = None) -> Any:
    """Declare a setting that the settings page shows, and which values it may have."""
    return field(default=default, metadata={"help": help_, "fits": fits})


@dataclass
class Settings:
    """The settings of one user on one computer; unknown ones of a newer version are kept."""

    author: str = ""
    machine: str = ""
    note_taker: str = _said("", "Beside your points from now on")
    last_session: str = field(default="", metadata={"help": "The session opened last"})
    recent: list[str] = field(
        default_factory=list[str],
        metadata={"help": "The sessions opened lately, the latest first", "fits": _is_texts},
    )
    hints: bool = _said(True, "On each first step, until it was done once")
    steps_done: list[str] = field(
        default_factory=list[str],
        metadata={"help": "The first steps that were done", "fits": _is_texts},
    )
    warning_seconds: int = _said(30, "Seconds before the time is up", _whole(0, LONGEST_WAIT))
    danger_seconds: int = _said(10, "Seconds before the time is up", _whole(0, LONGEST_WAIT))
    sound_at_zero: bool = _said(False, "Your microphone may be open")
    sound_at_warning: bool = _said(False, "The same, before the time is up")
    stage_next: int = _said(3, "How many the stage display names", _whole(0, MOST_NEXT))
    language: str = _said("", "Of the window and of commands, at once", _is_language)
    scheme: str = _said("", "Light and dark, or as the system has it", lambda one: one in SCHEMES)
    text_size: int = _said(100, "From the next start on", _whole(SMALLEST_TEXT, LARGEST_TEXT))
    date_order: str = _said("", "How 3/12 is read; asked once", lambda one: one in DATE_ORDERS)
    text_zoom: int = _said(100, "Of all that is written, at once", lambda one: one in ZOOMS)
    spelling: bool = _said(True, "Misspelt words are underlined in lines at rest")
    autocorrect: bool = _said(False, "As the house style has them; Backspace brings one back")
    own_words: list[str] = field(
        default_factory=list[str],
        metadata={"help": "Words that count as right, too", "fits": _is_texts},
    )
    keys: dict[str, Any] = field(
        default_factory=dict[str, Any],
        metadata={"help": "Keys that differ from the usual ones, by action", "fits": _is_mapping},
    )
    export: dict[str, Any] = field(
        default_factory=dict[str, Any],
        metadata={"help": "What was chosen for the last export", "fits": _is_mapping},
    )
    exports: dict[str, Any] = field(
        default_factory=dict[str, Any],
        metadata={"help": "The last exports, by the series of townhalls", "fits": _is_mapping},
    )
    folders: dict[str, Any] = field(
        default_factory=dict[str, Any],
        metadata={"help": "Shared folders, by the townhall", "fits": _is_mapping},
    )
    live_host: str = _said("", "From whoever runs the server; for sharing live")
    live_secret: str = ""
    archive_folders: list[str] = field(
        default_factory=list[str],
        metadata={"help": "The folders that the archive is asked of", "fits": _is_texts},
    )
    headings: dict[str, Any] = field(
        default_factory=dict[str, Any],
        metadata={"help": "What headings of lists were said to mean", "fits": _is_mapping},
    )
    unknown: dict[str, Any] = field(default_factory=dict[str, Any])


def fits(name: str, value: object) -> bool:
    """Tell whether a setting may have that value."""
    one = next(each for each in fields(Settings) if each.name == name)
    check: Check | None = one.metadata.get("fits")
    return check(value) if check else type(value) is one.type


def help_for(name: str) -> str:
    """Return what a setting is for, as the settings page says it."""
    return next(str(one.metadata["help"]) for one in fields(Settings) if one.name == name)


def settings_path() -> Path:
    """Return where the settings are kept."""
    return user_config_path("townnotes", appauthor=False) / "settings.json"


def data_folder() -> Path:
    """Return the folder for backups and reports."""
    return user_data_path("townnotes", appauthor=False)


def load_settings(path: Path | None = None) -> Settings:
    """Read the settings; a missing or damaged file gives the defaults, as does a damaged value.

    The author is random and made here once. A settings file copied to another computer gets a new
    author there, since two computers that write as one could overwrite each other.
    """
    read = _read(path or settings_path())
    known = {one.name for one in fields(Settings) if one.name != "unknown"}
    given = {name: value for name, value in read.items() if name in known and fits(name, value)}
    unknown = {name: value for name, value in read.items() if name not in known}
    settings = Settings(**given, unknown=unknown)
    machine = machine_id()
    if not settings.author or settings.machine != machine:
        settings.author, settings.machine = new_id(), machine
        save_settings(settings, path)
    return settings


def kept_language(path: Path | None = None) -> str:
    """Return the language chosen for what townnotes says, or nothing; nothing is written."""
    kept = _read(path or settings_path()).get("language")
    return kept if isinstance(kept, str) else ""


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings, as far as the folder allows: a session never waits for them."""
    target = path or settings_path()
    values = asdict(settings)
    values.update(values.pop("unknown"))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.with_suffix(".new")
        temporary.write_text(json.dumps(values, indent=1), encoding="utf-8")
        temporary.replace(target)
    except OSError:
        return


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}  # pyright: ignore[reportUnknownVariableType]
