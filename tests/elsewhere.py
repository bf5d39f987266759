"""Another program that has a session open, as far as a test needs one."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
_HOLD = """
import sys
from pathlib import Path
from townnotes.session import Session
session = Session.open(Path(sys.argv[1]), "b" * 32)
print("open", flush=True)
sys.stdin.read()
session.close()
"""


@contextmanager
def held_elsewhere(path: Path) -> Generator[None]:
    """Have another process hold a file open, until the end of the block."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)], cwd=ROOT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as other:  # fmt: skip
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        try:
            yield
        finally:
            other.stdin.close()
