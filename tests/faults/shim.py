"""Builds what stands between a program and the disk, where there is a compiler."""

import shutil
import subprocess
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

SOURCE = Path(__file__).with_name("shim.c")


@cache
def shim() -> str:
    """Return the path of the shared library to preload, or nothing where none can be built."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        return ""
    built = Path(mkdtemp(prefix="faults-")) / "shim.so"
    ran = subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-o", str(built), str(SOURCE), "-ldl"],
        capture_output=True, check=False,
    )  # fmt: skip
    return str(built) if ran.returncode == 0 else ""
