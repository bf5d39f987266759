"""What belongs to this computer and not to a session: who writes here, and how they like it."""

import json
import uuid
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path

from townnotes.domain.ids import new_id


@dataclass
class Settings:
    """The settings of one user on one computer; unknown ones of a newer version are kept."""

    author: str = ""
    machine: str = ""
    note_taker: str = field(default="", metadata={"help": "Your name, shown beside your points"})
    last_session: str = field(default="", metadata={"help": "The session opened last"})
    warning_seconds: int = field(
        default=30, metadata={"help": "Seconds before the limit at which the timer warns"}
    )
    unknown: dict[str, Any] = field(default_factory=dict[str, Any])


def settings_path() -> Path:
    """Return where the settings are kept."""
    return user_config_path("townnotes", appauthor=False) / "settings.json"


def data_folder() -> Path:
    """Return the folder for backups and reports."""
    return user_data_path("townnotes", appauthor=False)


def load_settings(path: Path | None = None) -> Settings:
    """Read the settings; a missing or damaged file gives the defaults.

    The author is random and made here once. A settings file copied to another computer gets a new
    author there, since two computers that write as one could overwrite each other.
    """
    read = _read(path or settings_path())
    known = {one.name: one.type for one in fields(Settings) if one.name != "unknown"}
    given = {k: v for k, v in read.items() if k in known and isinstance(v, known[k])}  # pyright: ignore[reportArgumentType]
    settings = Settings(**given, unknown={k: v for k, v in read.items() if k not in known})
    machine = _machine()
    if not settings.author or settings.machine != machine:
        settings.author, settings.machine = new_id(), machine
        save_settings(settings, path)
    return settings


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


def _machine() -> str:
    """Return what tells this computer from others and does not change with name or network."""
    known = Path("/etc/machine-id")
    try:
        return known.read_text(encoding="ascii").strip() or f"{uuid.getnode():x}"
    except (OSError, ValueError):
        return f"{uuid.getnode():x}"


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}  # pyright: ignore[reportUnknownVariableType]
