"""What of the libraries the packed program does without."""

import re
from collections.abc import Callable, Iterable
from pathlib import PurePath

from townnotes.importers.tables.countries import LANGUAGES

Row = tuple[str, str, str]
"""One file of PyInstaller's tables: its place in the program, where it is now, its kind."""

EXCLUDED = [
    "distutils", "ensurepip", "idlelib", "lib2to3", "lxml.html", "lxml.isoschematron",
    "lxml.objectify", "multiprocessing", "pip", "pydoc", "setuptools", "tkinter",
]  # fmt: skip
"""Modules that nothing of ours asks for, and that others ask for on the chance."""
UNUSED_HOOKS = {"pyi_rth_multiprocessing", "pyi_rth_pkgutil"}
"""What PyInstaller would run at each start before the program, for what nothing of ours does."""
_PLUGINS = {
    "iconengines": None,
    "imageformats": {"gif", "ico", "jpeg", "svg", "tiff", "webp"},
    "platforminputcontexts": None,
    "platforms": {"cocoa", "offscreen", "wayland", "windows", "xcb"},
    "platformthemes": {"xdgdesktopportal"},
    "styles": None,
    "wayland-decoration-client": None,
    "wayland-shell-integration": {"xdg-shell"},
}
"""Kinds of Qt's plug-ins that a window of ours needs, and which of each where not all."""
_WINDOW_LANGUAGES = {"ar", "en", "es", "fr", "ru", "zh_CN"}
"""Languages of windows, as the files of Qt's own words are named."""
_DECORATED = re.compile(r"^(?:lib)?q?|\.(?:so|dll|dylib)$")
_LOCALE = re.compile(r"[a-z]{2,3}(?:_\w+)?\.res")
_UNUSED = re.compile(
    # The template's parts, which python-docx has packed as well.
    r"docx/templates/default-docx-template/"
    # Compilers' and typists' files of libraries.
    r"|\.(?:pyi|pxd|h|c|cpp|rng|rnc|sch|xsl|typed)$"
)


def is_wanted(place: str) -> bool:
    """Tell whether the program needs a file, by its place in it."""
    path = PurePath(place.replace("\\", "/"))
    if "plugins" in path.parts:
        kind = path.parts[path.parts.index("plugins") + 1]
        chosen = _PLUGINS.get(kind, set())
        return chosen is None or _DECORATED.sub("", path.name) in chosen
    if "translations" in path.parts:
        return path.stem.removeprefix("qtbase_") in _WINDOW_LANGUAGES
    if "locale-data" in path.parts:
        return path.stem == "root" or _is_spoken(path.stem)
    return path.parts[0].startswith("townnotes") or not _UNUSED.search(path.as_posix())


def is_wanted_table(name: str) -> bool:
    """Tell whether Qt may ask ICU for one of its tables.

    It asks for the order of names, in any language, and for time zones. Texts are Unicode, and for
    what else a language has of its own Qt has its own tables.
    """
    path = PurePath(name)
    folder = str(path.parent)
    if folder == "coll":
        return True
    if folder not in {".", "zone"} or path.suffix in {".cfu", ".cnv", ".spp"}:
        return False
    return not _LOCALE.fullmatch(path.name) or _is_spoken(path.stem)


def _is_spoken(locale: str) -> bool:
    """Tell whether names of months and countries are read in that language."""
    language, _, region = locale.partition("_")
    return language in LANGUAGES and (not region or language == "zh")


def reachable(rows: Iterable[Row], needs: Callable[[str], Iterable[str]]) -> list[Row]:
    """Return the rows that are left where nobody loads the rest; `needs` are names of libraries."""
    rows = list(rows)
    libraries = {PurePath(row[0]).name: row for row in rows if row[2] == "BINARY"}
    wanted = [row for row in rows if _is_loaded_by_name(row)]
    kept = {row[0] for row in wanted}
    for row in wanted:  # It grows on the way.
        for name in needs(row[1]):
            library = libraries.get(PurePath(name).name)
            if library is not None and library[0] not in kept:
                kept.add(library[0])
                wanted.append(library)
    return wanted + [row for row in rows if row[2] == "SYMLINK" and row[1] in kept]


def _is_loaded_by_name(row: Row) -> bool:
    if row[2] == "SYMLINK":
        return False
    name = PurePath(row[0]).name
    return row[2] != "BINARY" or "plugins" in PurePath(row[0]).parts or "python" in name
