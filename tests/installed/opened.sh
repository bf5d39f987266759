# In a clean system: a double click opens a window, a second one comes to it.
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

windows() { xdotool search --onlyvisible --name "$1"; }
draws_pages() { pgrep -u "$(id -u)" -f -- --export-for-window; }
shows_one() { [ "$(pgrep -u "$(id -u)" -fc '/townnotes .*\.townnotes$')" = 1 ]; }

waits "the screen is there" xdotool getdisplaygeometry
first="townnotes-demo/Practice townhall.townnotes"
cp "$first" "Second – été.townnotes"
xdg-open "$first" &
waits "a double click opens the session" windows "5th virtual townhall"
# There is no window manager to give the window the keys.
xdotool search --onlyvisible --name "5th virtual townhall" windowfocus
sleep 5
xdotool key alt+4
sleep 5
xdotool key ctrl+p
waits "the pages are drawn beside the text" draws_pages
xdg-open "Second – été.townnotes" &
sleep 5
waits "a second double click comes to the same window" shows_one
if ls "$HOME"/.local/share/townnotes/reports/* >/dev/null 2>&1; then
  cat "$HOME"/.local/share/townnotes/reports/*
  echo "something went wrong inside the program: NO" && exit 1
fi
