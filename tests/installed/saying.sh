# What the scripts beside it use to try a sentence.

says() {
  said=$1
  shift
  if "$@" >/tmp/said 2>&1; then cat /tmp/said; echo "it was not refused: $said" && exit 1; fi
  grep -q "$said" /tmp/said || { cat /tmp/said; echo "not said: $said"; exit 1; }
  echo "refused: $said"
}

tells() {
  said=$1
  shift
  "$@" >/tmp/said 2>&1 || { cat /tmp/said; echo "refused, and was not to be" && exit 1; }
  grep -q "$said" /tmp/said || { cat /tmp/said; echo "not said: $said"; exit 1; }
  echo "said: $said"
}
