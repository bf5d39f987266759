#!/usr/bin/env bash
# Proves the program as people have it: builds it, makes a clean Debian without Python, installs it
# there, uses it and takes it away. Needs root and the packages mmdebstrap, dpkg-dev and xz-utils.
#
#   tests/installed/run.sh [FOLDER WITH A BUILD]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
root=$work/root
built=${1:-$work/built}

leave() {
  for one in small proc; do
    if mountpoint -q "$root/$one"; then umount -l "$root/$one"; fi
  done
  rm -rf "$work"
}
trap leave EXIT

in_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 chroot "$root" "$@"; }
as_user() { in_root su noor -c "cd /home/noor && HOME=${2:-/home/noor} sh /proof/$1"; }

if [ ! -e "$built/townnotes" ]; then
  python3 "$project/resources/packaging/build.py" --into "$built"
fi

sizes() {
  folder=$(du -sm "$built/townnotes" | cut -f1)
  archive=$(du -m "$built"/*.tar.xz | cut -f1)
  echo "folder $folder MB (at most 170), archive $archive MB (at most 58)"
  [ "$folder" -le 170 ] && [ "$archive" -le 58 ]
}
sizes

suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
sources=(/etc/apt/sources.list.d/*.sources)
[ -e "${sources[0]}" ] || sources=(/etc/apt/sources.list)
mmdebstrap --quiet --variant=apt \
  --include=xvfb,xauth,xdg-utils,x11-utils,xdotool,desktop-file-utils,appstream,libfile-mimeinfo-perl,xz-utils,procps,poppler-utils \
  "$suite" "$root" "${sources[@]}"
cp /etc/resolv.conf "$root/etc/resolv.conf"
mount --bind /proc "$root/proc"
mkdir "$root/proof" "$root/small"
cp "$here"/*.sh "$built"/*.deb "$built"/*.tar.xz "$root/proof"
in_root useradd --create-home noor

echo "== one command installs it"
in_root apt-get update -qq
in_root sh -c 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /proof/*.deb' >/dev/null
as_user package.sh

echo "== open, it is not taken away"
as_user opened.sh </dev/null >"$work/opened" 2>&1 &&
  cat "$work/opened" || { cat "$work/opened"; exit 1; }
if in_root sh -c 'apt-get remove -y -qq townnotes' >"$work/said" 2>&1; then
  echo "an open program was removed" && exit 1
fi
grep -q "townnotes is open: close it first" "$work/said"
in_root pkill -TERM -u noor townnotes
for _ in $(seq 600); do in_root pgrep -u noor townnotes >/dev/null || break; sleep 0.1; done

echo "== closed, it goes, and the sessions stay"
in_root sh -c 'apt-get remove -y -qq townnotes' >/dev/null 2>&1
[ ! -e "$root/usr/lib/townnotes" ] && [ ! -e "$root/usr/bin/townnotes" ]
[ -e "$root/home/noor/townnotes-demo/Practice townhall.townnotes" ]
[ -z "$(ls -A "$root/home/noor/.local/share/townnotes/running")" ]

echo "== without an administrator"
mount -t tmpfs -o size=60m,mode=777 tmpfs "$root/small"
as_user archive.sh
echo "== done"
