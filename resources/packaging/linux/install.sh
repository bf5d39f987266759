#!/bin/sh
# Installs townnotes for the one who calls it, or removes it; no administrator is needed.
#
#   ./install.sh             installs, or puts this version in the place of an older one
#   ./install.sh --remove    takes the program away; sessions stay where they are
set -u
umask 022

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
place=$HOME/.local/lib/townnotes
command=$HOME/.local/bin/townnotes

refuse() {
  rm -rf "$place.new" 2>/dev/null
  echo "townnotes was not installed: $1 Nothing was changed." >&2
  exit 1
}

# A program that runs finds parts of itself on the disk as they are needed.
is_running() {
  for one in /proc/[0-9]*/exe; do
    [ "$(readlink "$one" 2>/dev/null)" = "$place/townnotes" ] && return 0
  done
  return 1
}

refresh() {
  if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" 2>/dev/null; fi
  if command -v update-desktop-database >/dev/null; then
    update-desktop-database "$data/applications" 2>/dev/null
  fi
  return 0
}

# What stands outside the program's own folder.
remove_entries() {
  rm -f "$command" "$data/applications/townnotes.desktop" "$data/mime/packages/townnotes.xml" \
    "$data/metainfo/org.townnotes.townnotes.metainfo.xml" \
    "$data"/icons/hicolor/*/apps/townnotes.png "$data/icons/hicolor/scalable/apps/townnotes.svg"
}

# The value of Exec: in quotation marks, with a backslash before what they do not protect.
quoted() {
  printf '"%s"' "$(printf '%s' "$1" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')"
}

install_entries() {
  mkdir -p "$HOME/.local/bin" "$data/applications" "$data/mime/packages" "$data/metainfo" &&
    ln -sf "$place/townnotes" "$command" &&
    cp -R "$here/share/icons" "$data/" &&
    cp "$here/share/mime/packages/townnotes.xml" "$data/mime/packages/" &&
    cp "$here/share/metainfo/org.townnotes.townnotes.metainfo.xml" "$data/metainfo/" &&
    while IFS= read -r line; do
      case $line in
        Exec=*) printf 'Exec=%s %%u\n' "$(quoted "$place/townnotes")" ;;
        *) printf '%s\n' "$line" ;;
      esac
    done <"$here/share/applications/townnotes.desktop" >"$data/applications/townnotes.desktop"
}

# Another program's hold on our kind of file is somebody's choice, and stays.
say_installed() {
  kind=application/vnd.townnotes
  opener=$(xdg-mime query default "$kind" 2>/dev/null)
  case $opener in
    "" | townnotes.desktop)
      echo "townnotes is installed: it is in the menu, and opens .townnotes files by double click." ;;
    *)
      echo "townnotes is installed: it is in the menu. A .townnotes file opens with $opener, as before;"
      echo "to have townnotes open it: xdg-mime default townnotes.desktop $kind" ;;
  esac
}

remove() {
  if is_running; then
    echo "townnotes is open: close it, then remove it. Nothing was changed." >&2
    exit 1
  fi
  remove_entries
  rm -rf "$place"
  refresh
  echo "townnotes was removed. Your sessions stay where you keep them; copies kept for safety stay in"
  echo "$data/townnotes until you delete that folder."
}

install() {
  is_running && refuse "it is open; close it first."
  needed=$(du -sk "$here/townnotes" | cut -f1)
  mkdir -p "$HOME/.local/lib" 2>/dev/null || refuse "$HOME/.local cannot be written to."
  [ -w "$HOME/.local/lib" ] || refuse "$HOME/.local/lib cannot be written to."
  free=$(df -Pk "$HOME/.local/lib" | awk 'NR == 2 { print $4 }')
  [ "$free" -gt "$((needed + 10240))" ] ||
    refuse "the disk has room for $((free / 1024)) MB, and $((needed / 1024 + 10)) MB are needed."
  rm -rf "$place.new"
  cp -R "$here/townnotes" "$place.new" 2>/dev/null || refuse "the disk took only a part of it."
  "$place.new/townnotes" --version >/dev/null 2>&1 ||
    refuse "it does not start on this system; it needs Debian 12, Ubuntu 24.04 or newer."
  rm -rf "$place.old"
  if [ -e "$place" ]; then mv "$place" "$place.old"; fi
  if ! { mv "$place.new" "$place" && install_entries; }; then
    rm -rf "$place"
    if [ -e "$place.old" ]; then mv "$place.old" "$place"; else remove_entries; fi
    refuse "the folders for its entry in the menu cannot be written to."
  fi
  rm -rf "$place.old"
  refresh
  if [ -z "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$data/fonts" \
    -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' 2>/dev/null | head -n 1)" ]; then
    echo "No fonts were found on this system: install some (fonts-noto-core), or no text is shown." >&2
  fi
  say_installed
  case ":$PATH:" in
    *":$HOME/.local/bin:"*) ;;
    *) echo "In a terminal it is $command" ;;
  esac
}

case ${1:-} in
  "") install ;;
  --remove) remove ;;
  *)
    echo "install.sh installs townnotes, install.sh --remove takes it away." >&2
    exit 2
    ;;
esac
