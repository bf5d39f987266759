# In a clean system without a font: what would show no text says so.
set -eu
. /proof/saying.sh

cd /tmp/townnotes-*/
export HOME=/home/noor/held
tells "No fonts were found" ./install.sh
cd "$HOME"
.local/bin/townnotes demo --no-window >/dev/null
says "no fonts are installed here" \
  .local/bin/townnotes export "townnotes-demo/Practice townhall.townnotes" --to out.pdf
[ ! -e out.pdf ]
