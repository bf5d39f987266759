"""A limit on the size of files: it refuses what is longer, as a full disk does."""

import sys
from collections.abc import Generator
from contextlib import contextmanager

import pytest

if sys.platform != "win32":
    import resource

_WHY_NOT = "Windows sets no limit on the size of files"
needs_file_limits = pytest.mark.skipif(sys.platform == "win32", reason=_WHY_NOT)


@contextmanager
def no_file_longer_than(size: int) -> Generator[None]:
    """Have the system refuse whatever is longer, in bytes; skips where it cannot."""
    if sys.platform == "win32":
        pytest.skip(_WHY_NOT)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
