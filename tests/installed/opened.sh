# In a clean system: a double click opens a window; a second one, and a link, come to it.
set -eu
export DISPLAY=:77
Xvfb $DISPLAY -screen 0 1366x768x24 >/dev/null 2>&1 &

waits() {
  said=$1
  shift
  for _ in $(seq 600); do
    if "$@" >/dev/null 2>&1; then echo "$said: yes"; return; fi
    sleep 0.1
  done
  echo "$said: NO" && exit 1
}

comes() {
  # A start that opened a window of its own would not end by itself.
  timeout 60 xdg-open "$2" >/dev/null 2>&1 && [ "$(windows)" = "$standing" ] ||
    { echo "$1 comes to the same window: NO"; exit 1; }
  echo "$1 comes to the same window: yes"
}

windows() { xdotool search --onlyvisible --name "5th virtual townhall"; }
draws_pages() { pgrep -u "$(id -u)" -f -- --export-for-window; }
is_loaded() { grep -q "Practice townhall" "$HOME/.config/townnotes/settings.json"; }

waits "the screen is there" xdotool getdisplaygeometry
first="townnotes-demo/Practice townhall.townnotes"
cp "$first" "Second – été.townnotes"
xdg-open "$first" >/dev/null 2>&1 &
waits "a double click opens the session" windows
standing=$(windows)
# There is no window manager to give the window the keys.
xdotool windowfocus --sync "$standing"
waits "and it is loaded" is_loaded
xdotool key alt+4
xdotool key F11
waits "the pages are drawn beside the text" draws_pages
comes "a second double click" "Second – été.townnotes"
comes "a link" "townnotes:join?at=townhall.example:8443#secret"
if ls "$HOME"/.local/share/townnotes/reports/* >/dev/null 2>&1; then
  cat "$HOME"/.local/share/townnotes/reports/*
  echo "something went wrong inside the program: NO" && exit 1
fi
