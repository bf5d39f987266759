"""Starts townnotes: the window at once, or the command line where a command is given."""

import sys
from pathlib import Path

FIRST_PAINT = "--exit-after-first-paint"


def main() -> None:
    """Open the window for no argument or a session's file; else do what the command says."""
    words = sys.argv[1:]
    wanted = [word for word in words if word != FIRST_PAINT]
    if not wanted or (len(wanted) == 1 and wanted[0].endswith(".townnotes")):
        # Past click and everything else the first paint does not need.
        from townnotes_ui.app import run

        path = Path(wanted[0]) if wanted else None
        sys.exit(run(path, exit_after_first_paint=FIRST_PAINT in words))
    from townnotes.cli import command_line

    command_line()


if __name__ == "__main__":
    main()
