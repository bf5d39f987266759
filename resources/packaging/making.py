"""Makes the packed program and its packages, where townnotes and PyInstaller are installed."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from deb import build_deb
from icons import IconDrawing

from townnotes import __version__
from townnotes.store import APPLICATION_ID
from townnotes_resources import path as resource

HERE = Path(__file__).resolve().parent


def make(into: Path, work: Path, effort: int) -> Iterator[Path]:
    """Write the program's folder and what this system can make of it; gives each as it is done.

    `work` is a folder for what is needed on the way; packages of Linux are packed with an effort
    from 0 to 9, as xz has it.
    """
    drawing = IconDrawing(resource("icons/townnotes.svg"))
    if sys.platform == "win32":
        drawing.write_ico(work / "townnotes.ico")
    if sys.platform == "darwin":
        drawing.write_icns(work / "townnotes.icns")
    program = _program(into, work)
    yield program
    if sys.platform == "linux":
        share = work / "share"
        _fill_share(share, drawing)
        yield _archive(program, share, into, work, effort)
        if shutil.which("dpkg-deb"):
            yield build_deb(program, share, __version__, work, into, effort)
        else:
            _say("No .deb was made: it needs dpkg-deb.")
    elif sys.platform == "win32":
        yield from _installer(program, into, work)
    elif sys.platform == "darwin":
        yield from _disk_image(program.with_suffix(".app"), into)


def _program(into: Path, work: Path) -> Path:
    _call(
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath",
        str(into), "--workpath", str(work / "pyinstaller"), str(HERE / "townnotes.spec"), "--",
        str(work),
    )  # fmt: skip
    return into / "townnotes"


def _fill_share(share: Path, drawing: IconDrawing) -> None:
    """Write what a desktop reads: the entry in its menu, our kind of file, icons, a description."""
    drawing.write_pngs(share / "icons", "townnotes")
    scalable = share / "icons/hicolor/scalable/apps/townnotes.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copy(resource("icons/townnotes.svg"), scalable)
    told = {
        "@VERSION@": __version__,
        "@DATE@": datetime.now(UTC).date().isoformat(),
        "@APPLICATION_ID@": hex(APPLICATION_ID),
    }
    for name, folder in (
        ("townnotes.desktop", "applications"),
        ("townnotes.xml", "mime/packages"),
        ("org.townnotes.townnotes.metainfo.xml", "metainfo"),
    ):
        text = (HERE / "linux" / name).read_text("utf-8")
        for mark, value in told.items():
            text = text.replace(mark, value)
        target = share / folder / name
        target.parent.mkdir(parents=True)
        target.write_text(text, "utf-8")


def _archive(program: Path, share: Path, into: Path, work: Path, effort: int) -> Path:
    """Pack the program with install.sh as a .tar.xz."""
    name = f"townnotes-{__version__}"
    place = work / name
    place.mkdir()
    shutil.copytree(program, place / "townnotes", symlinks=True)
    shutil.copytree(share, place / "share")
    shutil.copy(HERE / "linux" / "install.sh", place)
    target = into / f"{name}-linux.tar.xz"
    packer = f"--use-compress-program=xz -T0 -{effort}"
    _call("tar", packer, "-cf", str(target), "-C", str(work), name)
    return target


def _installer(program: Path, into: Path, work: Path) -> Iterator[Path]:
    compiler = shutil.which("ISCC") or shutil.which("iscc")
    if compiler is None:
        _say("No installer was made: it needs Inno Setup 6 (iscc on the PATH).")
        return
    megabytes = sum(one.stat().st_size for one in program.rglob("*")) // 2**20 + 10
    _call(
        compiler, f"/DVersion={__version__}", f"/DProgram={program}", f"/DMegabytes={megabytes}",
        f"/DInto={into}", f"/DIcon={work / 'townnotes.ico'}",
        str(HERE / "windows" / "townnotes.iss"),
    )  # fmt: skip
    yield into / f"townnotes-{__version__}-setup.exe"


def _disk_image(bundle: Path, into: Path) -> Iterator[Path]:
    yield bundle
    if shutil.which("hdiutil") is None:
        _say("No disk image was made: it needs hdiutil.")
        return
    target = into / f"townnotes-{__version__}.dmg"
    _call(
        "hdiutil", "create", "-ov", "-volname", "townnotes", "-srcfolder", str(bundle), str(target)
    )
    yield target
    _say("To open elsewhere without a warning it has to be signed and notarized: by an Apple "
         "developer's identity, with codesign and notarytool.")  # fmt: skip


def _call(*words: str) -> None:
    subprocess.run(words, check=True)


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


def _write_sums(files: list[Path], target: Path) -> None:
    """Write what each download's content sums up to, as `sha256sum --check` reads it."""
    sums = (f"{hashlib.sha256(one.read_bytes()).hexdigest()}  {one.name}\n" for one in files)
    target.write_text("".join(sums), "ascii")


def main() -> None:
    """Make everything, and say where each is."""
    into, work, effort = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    downloads: list[Path] = []
    for made in make(into, work, effort):
        _say(str(made))
        downloads += [made] * made.is_file()
    if downloads:
        _write_sums(downloads, into / "SHA256SUMS")


if __name__ == "__main__":
    main()
