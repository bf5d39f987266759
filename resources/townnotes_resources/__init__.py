"""Templates, styles, icons and the practice townhall; `path` is the only way in."""

from pathlib import Path


def path(name: str) -> Path:
    """Return the file of that name, such as `templates/summary.docx`."""
    return Path(__file__).parent / name
