"""What Windows does otherwise, so that some tests cannot be run there: each mark says why."""

import sys

import pytest

IS_WINDOWS = sys.platform == "win32"
HOLDS_OPEN_FILES = "Windows neither moves nor deletes nor replaces a file that is open"
needs_open_files_to_move = pytest.mark.skipif(IS_WINDOWS, reason=HOLDS_OPEN_FILES)
needs_pipes = pytest.mark.skipif(IS_WINDOWS, reason="on Windows no pipe has a name in a folder")
needs_links = pytest.mark.skipif(IS_WINDOWS, reason="Windows has administrators alone make links")
