#!/usr/bin/env bash
# Proves the program as people have it: builds it, makes a clean Debian without Python, installs it
# there, uses it and takes it away.
#
#   tests/installed/run.sh [FOLDER WITH A BUILD]
#
# Needs root, the right to mount, and mmdebstrap, dpkg-dev, xz-utils, binutils and libpython3-dev.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)

cannot() {
  echo "The installed program was not proved: $1" >&2
  exit 1
}

# Mounts and processes of its own: none outlives it, however it ends, and none of others is seen.
if [ "${1:-}" != --inside ]; then
  [ "$(id -u)" = 0 ] || cannot "it takes root to make a clean system. Run it with sudo."
  command -v mmdebstrap >/dev/null || cannot "mmdebstrap is not installed."
  unshare --mount --pid --fork --mount-proc true 2>/dev/null ||
    cannot "this system, perhaps a container, lets nobody mount."
  exec unshare --mount --pid --fork --kill-child --mount-proc "$0" --inside "$@"
fi
shift

work=$(mktemp -d)
trap 'umount -l "$work"/root/proc "$work"/root/small 2>/dev/null; rm -rf --one-file-system "$work"' EXIT
root=$work/root
built=${1:-$work/built}

in_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 chroot "$root" "$@"; }
quietly() { "$@" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }; }
as_user() { in_root su noor -c "cd /home/noor && sh /proof/$1" </dev/null; }

build() {
  [ -e "$built/townnotes" ] ||
    python3 "$project/resources/packaging/build.py" --quick --into "$built"
  folder=$(du -sm "$built/townnotes" | cut -f1)
  archive=$(du -m "$built"/*.tar.xz | cut -f1)
  echo "folder $folder MB (at most 170), archive $archive MB (at most 58)"
  [ "$folder" -le 170 ] && [ "$archive" -le 58 ]
}

make_root() {
  suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
  sources=(/etc/apt/sources.list.d/*.sources)
  [ -e "${sources[0]}" ] || sources=(/etc/apt/sources.list)
  tools=xvfb,xauth,xdg-utils,xdotool,desktop-file-utils,appstream,libfile-mimeinfo-perl
  mmdebstrap --quiet --variant=apt --skip=cleanup/apt/lists \
    --include="$tools,xz-utils,procps,poppler-utils" "$suite" "$root" "${sources[@]}"
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  mkdir "$root/proof" "$root/small"
  mount -t proc proc "$root/proc"
  mount -t tmpfs -o size=60m,mode=777 tmpfs "$root/small"
  cp "$here"/*.sh "$root/proof"
  in_root useradd --create-home noor
}

make_root >"$work/made" 2>&1 &
build
wait $! || { cat "$work/made"; exit 1; }
cp "$built"/*.deb "$built"/*.tar.xz "$root/proof"

echo "== one command installs it"
quietly in_root env DEBIAN_FRONTEND=noninteractive \
  sh -c 'apt-get install -y -qq --no-install-recommends /proof/*.deb'
as_user package.sh

echo "== open, it is not taken away"
as_user opened.sh
if in_root apt-get remove -y -qq townnotes >"$work/said" 2>&1; then
  echo "an open program was removed" && exit 1
fi
grep -q "townnotes is open: close it first" "$work/said"
in_root pkill -TERM -u noor townnotes
for _ in $(seq 600); do in_root pgrep -u noor townnotes >/dev/null || break; sleep 0.1; done

echo "== closed, it goes, and the sessions stay"
quietly in_root apt-get remove -y -qq townnotes
[ ! -e "$root/usr/lib/townnotes" ] && [ ! -e "$root/usr/bin/townnotes" ]
[ -e "$root/home/noor/townnotes-demo/Practice townhall.townnotes" ]
[ -z "$(ls -A "$root/home/noor/.local/share/townnotes/running")" ]

echo "== without an administrator"
as_user archive.sh

echo "== without fonts"
mv "$root/usr/share/fonts" "$root/fonts"
as_user without_fonts.sh
echo "== done"
