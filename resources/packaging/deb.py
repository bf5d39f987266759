"""A Debian package of the packed program."""

import shutil
import subprocess
from pathlib import Path

DEPENDS = (
    # What the program's libraries are linked with, and PyInstaller leaves to the system.
    "libc6 (>= 2.36), libegl1, libgl1, libfontconfig1, fontconfig-config, "
    # A window without one shows no text.
    "fonts-noto-core | fonts-dejavu-core | fonts-liberation | fonts-freefont-ttf"
)
_CONTROL = """Package: townnotes
Version: {version}
Section: editors
Priority: optional
Architecture: {architecture}
Maintainer: The townnotes developers <townnotes@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: desktop-file-utils, shared-mime-info, hicolor-icon-theme
Suggests: libreoffice-writer
Description: notes of live virtual townhalls, up to the Word summary
 Speakers' list, speaking timer, notes and themes in one quiet window, and at the
 end of the call a summary whose sentences rest on the points that were noted.
 .
 Everything stays on the computer.
"""
# A program that runs finds parts of itself on the disk as they are needed.
_BEFORE = """#!/bin/sh
set -e
for one in /proc/[0-9]*/exe; do
  if [ "$(readlink "$one" 2>/dev/null)" = /usr/lib/townnotes/townnotes ]; then
    echo "townnotes is open: close it first. Nothing was changed." >&2
    exit 1
  fi
done
"""


def build_deb(
    program: Path, share: Path, version: str, work: Path, into: Path, effort: int
) -> Path:
    """Write `townnotes_VERSION_ARCHITECTURE.deb` from a packed program and what goes to /usr/share.

    `effort` is xz's, 0 to 9. Raises `CalledProcessError` where dpkg-deb refuses.
    """
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    root = work / "deb"
    shutil.copytree(program, root / "usr/lib/townnotes", symlinks=True)
    shutil.copytree(share, root / "usr/share")
    (root / "usr/bin").mkdir()
    (root / "usr/bin/townnotes").symlink_to("../lib/townnotes/townnotes")
    control = root / "DEBIAN"
    control.mkdir()
    size = sum(one.lstat().st_size for one in root.rglob("*")) // 1024
    (control / "control").write_text(
        _CONTROL.format(version=version, architecture=architecture, size=size, depends=DEPENDS)
    )
    for name in ("preinst", "prerm"):
        (control / name).write_text(_BEFORE)
        (control / name).chmod(0o755)
    target = into / f"townnotes_{version}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{effort}", "--build", root, target],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return target
