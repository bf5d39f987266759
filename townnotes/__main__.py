"""Starts townnotes: the window at once, or the command line where a command is given."""

import gc
import io
import os
import sys
from pathlib import Path
from types import TracebackType

from townnotes.language.catalogue import LANGUAGES, VARIABLE, language_of, offered
from townnotes.start_words import (
    ARCHIVE,
    BESIDE,
    EXPORT,
    FIRST_PAINT,
    LANGUAGE,
    READ_ARCHIVED,
    SPELL,
    is_link,
    path_of,
)


def main() -> None:
    """Open the window for no argument, a session's file or a link; else do what is commanded."""
    _take_language(sys.argv)
    words = sys.argv[1:]
    wanted = [word for word in words if word not in {FIRST_PAINT, BESIDE}]
    first = wanted[0] if len(wanted) == 1 else ""
    link = first if is_link(first) else ""
    if not wanted or link or first.lower().endswith(".townnotes"):
        # Python would look through all that is imported and made for the window; none of it goes.
        gc.disable()
        # Past click and everything else the first paint does not need.
        from townnotes_ui.app import run

        path = path_of(first) if first and not link else None
        is_first_paint = FIRST_PAINT in words
        is_beside = is_first_paint or BESIDE in words
        sys.exit(run(path, link, exit_after_first_paint=is_first_paint, is_beside=is_beside))
    sys.excepthook = _tell_calmly
    _print_every_script()
    if not _work_for_another(words):
        from townnotes.command_line.commands import command_line

        command_line()


def _work_for_another(words: list[str]) -> bool:
    """Do what another process of ours asks for; returns whether one asked."""
    if words[0] == EXPORT:
        from townnotes_ui.exporting.child import export_for_window

        export_for_window(Path(words[1]))
    elif words[0] == SPELL:
        from townnotes.spelling.child import spell_for_window

        spell_for_window()
    elif words[0] == READ_ARCHIVED:
        from townnotes.archive.readers import read_for_archive

        read_for_archive()
    elif words[0] == ARCHIVE:
        from townnotes.archive.child import archive_for_window

        archive_for_window()
    else:
        return False
    return True


def _take_language(words: list[str]) -> None:
    """Have this process and those it starts speak the language that is named first, if one is."""
    name, _, value = words[1].partition("=") if len(words) > 1 else ("", "", "")
    if name != LANGUAGE:
        return
    named = value or (words[2] if len(words) > 2 else "")  # noqa: PLR2004 - the word after it
    known = offered()
    if language_of(named) not in known:
        every = ", ".join(f"{one} ({LANGUAGES[one]})" for one in known)
        _print_every_script()
        sys.stderr.write(f"townnotes: “{named}” is no language of townnotes; there are: {every}.\n")
        sys.exit(2)
    os.environ[VARIABLE] = language_of(named)
    del words[1 : 2 if value else 3]


def _print_every_script() -> None:
    """Have what is printed be UTF-8 wherever it goes: a pipe of Windows takes few letters."""
    for stream in (sys.stdout, sys.stderr):
        # A program of Windows that has no console has none of them.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _tell_calmly(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Say that something is wrong with townnotes itself, and where the report of it lies."""
    from townnotes.crash_report import write_report

    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    report = write_report(kind, trace)
    where = f" A report is in {report}." if report else ""
    sys.stderr.write(
        "townnotes: something went wrong inside townnotes; the session's file is safe."
        f"{where} (Set TOWNNOTES_DEBUG=1 to see it here.)\n"
    )
    if os.environ.get("TOWNNOTES_DEBUG"):
        sys.__excepthook__(kind, error, trace)


if __name__ == "__main__":
    main()
