#!/usr/bin/env bash
# Runs the tests on a real Windows Python with a real Qt for Windows, under Debian's wine.
#
#   resources/packaging/windows-rig.sh FOLDER [WHAT PYTEST IS TO RUN]
#
# Makes the rig in FOLDER where it is not there yet, in two minutes; without a name of tests it runs
# those of what Windows may do otherwise. Needs Debian's wine, wine64, gcc-mingw-w64-x86-64-win32 and
# fonts-noto-core, and a Python 3.11 as python3: wine's Python borrows its library, which is the same
# on every system.
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
[ $# -gt 0 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
mkdir -p "$1"
rig=$(cd "$1" && pwd)
shift
export WINEPREFIX=$rig/prefix WINEDEBUG=-all

fetch() {
  python3 -m pip install -q --only-binary :all: --platform win_amd64 --python-version 3.11 "$@"
}

# No package holds the whole of Python for Windows. One brings its library and the modules of it that
# are written in C, for programs that it packs.
python_for_windows() {
  fetch --no-deps --target "$rig/panda" 'panda3d>=1.10.16,<2'
  mv "$rig/panda/deploy_libs" "$rig/python"
  rm -r "$rig/panda"
  cd "$rig/python"
  cp -r "$(python3 -c 'import os; print(os.path.dirname(os.__file__))')" Lib
  rm -rf Lib/site-packages Lib/lib-dynload Lib/test
  cat >main.c <<'C'
#include <windows.h>
typedef int (*Main)(int, wchar_t **);
int wmain(int count, wchar_t **words) {
  return ((Main)GetProcAddress(LoadLibraryW(L"python311.dll"), "Py_Main"))(count, words);
}
C
  x86_64-w64-mingw32-gcc -municode main.c -o python.exe
  stable_interface
}

# python3.dll, which modules for every version of Python ask for: each name leads to python311.dll.
stable_interface() {
  {
    printf 'LIBRARY python3.dll\nEXPORTS\n'
    x86_64-w64-mingw32-objdump -p python311.dll |
      sed -n '/\[Ordinal\/Name Pointer\] Table/,/^$/s/.* \(_\{0,1\}Py[A-Za-z0-9_]*\)$/\1=python311.\1/p'
  } >python3.def
  echo 'int __stdcall DllMain(void *a, unsigned b, void *c) { return 1; }' >python3.c
  x86_64-w64-mingw32-gcc -shared -nostartfiles -Wl,-e,DllMain python3.c python3.def -o python3.dll
}

libraries() {
  # Debian's wine lacks what Qt 6.11 asks for.
  fetch --target "$rig/python/Lib/site-packages" "$project" 'pyside6-essentials==6.8.3' \
    'pytest>=8.3,<10' 'pytest-qt>=4.4,<5' 'pytest-xdist>=3.6,<4' 'hypothesis>=6.115,<7' \
    colorama tzdata
  # Drawn offscreen, Qt knows the fonts beside it only.
  fonts=$rig/python/Lib/site-packages/PySide6/lib/fonts
  mkdir -p "$fonts"
  cp /usr/share/fonts/truetype/noto/NotoSans-*.ttf "$fonts"
}

if [ ! -e "$rig/python/Lib/site-packages" ]; then
  rm -rf "$rig/python"
  python_for_windows
  libraries
fi

# Wine passes no file on as standard input or output: pipes, and nothing.
in_wine() { /usr/lib/wine/wine64 "$rig/python/python.exe" "$@" </dev/null 2>&1 | cat; }

# What a test starts finds what the test itself found.
PYTHONPATH=$(printf "Z:$project%s;" "" /ui /exporters /resources)
export PYTHONPATH
[ $# -gt 0 ] || set -- tests/store tests/cli tests/exporters tests/folder tests/ui
cd "$project"
in_wine -m pytest -n0 "$@"
