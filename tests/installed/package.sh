# In a clean system, as somebody who installed the package.
set -eu

check() {
  said=$1
  shift
  if "$@" >/tmp/said 2>&1; then echo "$said: yes"; else cat /tmp/said; echo "$said: NO"; exit 1; fi
}

shows() { pdftotext "$1" - | tr '\n' ' ' | grep -q "35 participants"; }

session="townnotes-demo/Practice townhall.townnotes"
check "no Python is there" sh -c '! command -v python3'
check "the practice townhall is built" townnotes demo --no-window
check "its file is sound" townnotes check "$session"
check "its summary is written as Word" townnotes export "$session" --to out.docx
check "and as PDF" townnotes export "$session" --to out.pdf
check "with the text in it" shows out.pdf
check "a table is written" townnotes export "$session" --to out.xlsx
check "the house styles are found" townnotes styles
check "misspelt words are found" sh -c \
  "echo '{\"check\": [\"speking\", \"notes\"], \"in\": \"en_GB\"}' |
    townnotes --spell-for-window | grep -q 'wrong.*\[\"speking\"\]'"
check "the window paints" xvfb-run -a townnotes "$session" --exit-after-first-paint
check "the file's kind is known by content" sh -c \
  "cp '$session' plain && xdg-mime query filetype plain | grep -q vnd.townnotes"
check "and opens with townnotes" sh -c \
  "xdg-mime query default application/vnd.townnotes | grep -q townnotes.desktop"
check "and so does a link" sh -c \
  "xdg-mime query default x-scheme-handler/townnotes | grep -q townnotes.desktop"
check "the menu's entry is valid" desktop-file-validate /usr/share/applications/townnotes.desktop
check "the description is valid" appstreamcli validate --no-net \
  /usr/share/metainfo/org.townnotes.townnotes.metainfo.xml

mkdir shut && chmod 500 shut
check "a profile that is read-only does not keep a session shut" env HOME="$PWD/shut" \
  townnotes check "$session"
check "nor its window" env HOME="$PWD/shut" \
  xvfb-run -a townnotes "$session" --exit-after-first-paint
