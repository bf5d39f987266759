"""ICU's tables as Qt's libraries load them, and a library that holds only some of them."""

import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

LIBRARY = "libicudata.so."
"""How the library's name begins; the version of ICU follows."""
_FORMAT = b"CmnD"
_FORMAT_AT = 12
"""Where the header names its format, counted from where the tables begin."""
_ALIGNED = 16


class IcuTables:
    """The tables of one ICU, by their names, such as `icudt73l/coll/fr.res`."""

    def __init__(self, library: bytes) -> None:
        """Read them out of the library that holds them; ValueError where there are none."""
        began = library.find(_FORMAT) - _FORMAT_AT
        if began < 0:
            raise ValueError("The library holds no tables of ICU that this can read.")
        (length,) = struct.unpack_from("<H", library, began)
        self._header = library[began : began + length]
        tables = library[began + length :]
        (count,) = struct.unpack_from("<I", tables)
        places = [struct.unpack_from("<II", tables, 4 + 8 * row) for row in range(count)]
        # The last one ends somewhere before the library does.
        ends = [data for _, data in places[1:]] + [len(tables)]
        self.tables = {
            tables[name : tables.index(0, name)].decode("ascii"): tables[data:end]
            for (name, data), end in zip(places, ends, strict=True)
        }

    def keep(self, is_wanted: Callable[[str], bool]) -> None:
        """Leave out the tables whose name, without the first folder, is not wanted."""
        self.tables = {
            name: table for name, table in self.tables.items() if is_wanted(name.partition("/")[2])
        }

    def packed(self) -> bytes:
        """Return them as ICU reads them: header, a row a table in order of names, names, data."""
        names = sorted(self.tables, key=str.encode)
        text = b"".join(name.encode("ascii") + b"\0" for name in names)
        name_at = 4 + 8 * len(names)
        data_at = -(-(name_at + len(text)) // _ALIGNED) * _ALIGNED
        rows, data = [struct.pack("<I", len(names))], bytearray()
        for name in names:
            rows.append(struct.pack("<II", name_at, data_at + len(data)))
            name_at += len(name) + 1
            table = self.tables[name]
            data += table + bytes(-len(table) % _ALIGNED)
        head = b"".join(rows) + text
        return self._header + head.ljust(data_at, b"\0") + bytes(data)


def trimmed_library(library: Path, is_wanted: Callable[[str], bool], work: Path) -> Path:
    """Write a library like that one into `work`, with the tables that are wanted.

    A table is asked for by its name without the first folder. Needs as and ld, of binutils.
    """
    name = library.name
    tables = IcuTables(library.read_bytes())
    tables.keep(is_wanted)
    version = name.removeprefix(LIBRARY).partition(".")[0]
    data, source, built, target = (work / one for one in ("icu.dat", "icu.s", "icu.o", name))
    data.write_bytes(tables.packed())
    symbol = f"icudt{version}_dat"
    source.write_text(
        f'.section .rodata\n.balign {_ALIGNED}\n.globl {symbol}\n.type {symbol}, %object\n'
        f'{symbol}:\n.incbin "{data}"\n.size {symbol}, . - {symbol}\n'
        '.section .note.GNU-stack, "", %progbits\n',
        "utf-8",
    )  # fmt: skip
    subprocess.run(["as", "-o", built, source], check=True)
    subprocess.run(["ld", "-shared", "-soname", name, "-o", target, built], check=True)
    return target
