"""Where a benchmark finds the packages and draws its windows; imports nothing of either.

Import this before anything of Qt or of ours: it chooses the platform and keeps settings out of
one's home.
"""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), *(str(ROOT / name) for name in ("ui", "exporters", "resources"))]
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = tempfile.mkdtemp()
