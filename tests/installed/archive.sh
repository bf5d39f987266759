# In a clean system: the archive and its install.sh, for somebody without an administrator.
set -eu

. /proof/saying.sh

tar -xf /proof/townnotes-*.tar.xz -C /tmp
cd /tmp/townnotes-*/

# A home with blanks, accents and 200 letters.
export HOME="/home/noor/Ñandú's \"own\" \$ home $(printf 'é%.0s' $(seq 90))"
mkdir "$HOME"
tells "opens .townnotes files by double click" ./install.sh
"$HOME/.local/bin/townnotes" --version
desktop-file-validate "$HOME/.local/share/applications/townnotes.desktop"
cd "$HOME"
.local/bin/townnotes demo --no-window >/dev/null
cd - >/dev/null
session="$HOME/townnotes-demo/Practice townhall.townnotes"
xvfb-run -a "$HOME/.local/bin/townnotes" "$session" --exit-after-first-paint >/dev/null

QT_QPA_PLATFORM=offscreen "$HOME/.local/bin/townnotes" "$session" >/dev/null 2>&1 &
until pgrep -f '\.local/.*townnotes .*Practice' >/dev/null; do sleep 0.1; done
says "it is open; close it first" ./install.sh
says "townnotes is open: close it" ./install.sh --remove
kill $!
wait $! || true

./install.sh --remove
[ -e "$session" ]
[ -z "$(find "$HOME/.local" -name '*townnotes*' -not -path "$HOME/.local/share/townnotes*")" ]
echo "removed: sessions stay, nothing else does"

HOME=/small says "the disk has room for" ./install.sh
[ -z "$(find /small -name '*townnotes*')" ]
mkdir /home/noor/closed && chmod 500 /home/noor/closed
HOME=/home/noor/closed says "cannot be written to" ./install.sh

# Another program opens our kind of file already.
export HOME=/home/noor/held
mkdir -p "$HOME/.local/share/applications" "$HOME/.config"
cat >"$HOME/.local/share/applications/other.desktop" <<'ENTRY'
[Desktop Entry]
Type=Application
Name=Other
Exec=other %f
MimeType=application/vnd.townnotes;
ENTRY
xdg-mime default other.desktop application/vnd.townnotes
tells "opens with other.desktop, as before" ./install.sh
[ "$(xdg-mime query default application/vnd.townnotes)" = other.desktop ]
