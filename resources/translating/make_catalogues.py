"""Brings the catalogues up to the source: `python resources/translating/make_catalogues.py`.

Each `.ts` gets the texts that are new, to be translated, and loses those that are gone; the `.qm`
that Qt loads and the checksums are made of them. `--new fr` begins a language.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

_ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(_ROOT / one) for one in (".", "ui", "exporters", "resources")]

# Found from here on.
from townnotes.language.catalogue import CHECKSUMS, ENGLISH, LANGUAGES, catalogue_path, checksum  # noqa: E402
from townnotes_resources import path as resource  # noqa: E402
from translating.extracting import texts  # noqa: E402
from translating.ts_file import read_entries, write_entries  # noqa: E402

TEMPLATE = Path(__file__).parent / "texts.ts"
"""All texts as they stand in the source: what each catalogue is to have."""


def compile_catalogue(source: Path, target: Path) -> None:
    """Have lrelease make what Qt loads; raises `CalledProcessError` where it cannot."""
    folder = Path(PySide6.__path__[0])
    tool = next(one for one in (folder / "lrelease", folder / "lrelease.exe") if one.exists())
    words = [str(tool), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(words, check=True)


def bring_up_to_date(begun: tuple[str, ...] = ()) -> None:
    """Write all catalogues anew, those begun now with nothing translated yet."""
    found = texts().values()
    write_entries(TEMPLATE, "en", found, {})
    sums: list[str] = []
    for language in LANGUAGES:
        source = catalogue_path(language, ".ts")
        if language == ENGLISH or not (source.exists() or language in begun):
            continue
        write_entries(source, language, found, read_entries(source))
        target = catalogue_path(language)
        compile_catalogue(source, target)
        sums.append(f"{language} {checksum(target.read_bytes())}\n")
    resource(CHECKSUMS).write_text("".join(sums), encoding="ascii", newline="\n")


if __name__ == "__main__":
    bring_up_to_date(tuple(word for word in sys.argv[1:] if word != "--new"))
