# In a clean system: the archive and its install.sh, for somebody without an administrator.
set -eu

says() {
  said=$1
  shift
  if "$@" >/tmp/said 2>&1; then cat /tmp/said; echo "it was not refused: $said" && exit 1; fi
  grep -q "$said" /tmp/said || { cat /tmp/said; echo "not said: $said"; exit 1; }
  echo "refused: $said"
}

tar -xf /proof/townnotes-*.tar.xz -C /tmp
cd /tmp/townnotes-*/

# A home with blanks, accents and 200 letters.
export HOME="/home/noor/Ñandú's \"own\" \$ home $(printf 'é%.0s' $(seq 90))"
mkdir "$HOME"
./install.sh
"$HOME/.local/bin/townnotes" --version
desktop-file-validate "$HOME/.local/share/applications/townnotes.desktop"
cd "$HOME"
.local/bin/townnotes demo --no-window >/dev/null
cd - >/dev/null
xvfb-run -a "$HOME/.local/bin/townnotes" "$HOME/townnotes-demo/Practice townhall.townnotes" \
  --exit-after-first-paint >/dev/null
./install.sh >/dev/null && echo "put in the place of the version before"

"$HOME/.local/lib/townnotes/townnotes" demo --folder open >/dev/null 2>&1 || true
QT_QPA_PLATFORM=offscreen "$HOME/.local/bin/townnotes" \
  "$HOME/townnotes-demo/Practice townhall.townnotes" >/dev/null 2>&1 &
until pgrep -f '\.local/.*townnotes .*Practice' >/dev/null; do sleep 0.1; done
says "it is open; close it first" ./install.sh
says "townnotes is open: close it" ./install.sh --remove
kill $!
wait $! || true

./install.sh --remove
[ -e "$HOME/townnotes-demo/Practice townhall.townnotes" ]
[ -z "$(find "$HOME/.local" -name '*townnotes*' -not -path "$HOME/.local/share/townnotes*")" ]
echo "removed: sessions stay, nothing else does"

HOME=/small says "the disk has room for" ./install.sh
[ -z "$(find /small -name '*townnotes*')" ]
mkdir /home/noor/closed && chmod 500 /home/noor/closed
HOME=/home/noor/closed says "cannot be written to" ./install.sh
