#!/usr/bin/env bash
# Sets up everything, reads the sample newsroom into out/newsroom.db and asks it a few questions; the other samples become pages in out/.
set -eu
cd "$(dirname "$0")"
node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' || { echo "Node 20 or newer is needed: $(node --version) is here" >&2; exit 2; }
npm ci --no-audit --no-fund --silent
npm run --silent build
mkdir -p out

store=out/newsroom.db
bold='' plain=''
if [ -t 1 ]; then bold=$(printf '\033[1m') plain=$(printf '\033[0m'); fi
onrecord() {
  printf '\n%s$ onrecord' "$bold"
  for word in "$@"; do case $word in *' '*) printf " '%s'" "$word" ;; *) printf ' %s' "$word" ;; esac; done
  printf '%s\n' "$plain"
  node dist/cli/main.js "$@" --store "$store"
}
echo 'The sample newsroom: two months of news from a world that does not exist, by an agency and four papers.'
onrecord add examples/newsroom
onrecord said 'Maud Harrick' --limit 2
onrecord search 'the price of bread is too high' --limit 2
onrecord verify-quote 'Kestria will never allow foreign inspectors to stand on its locks' --limit 2
onrecord due --as-of 2031-05-02 --limit 3
onrecord contested alarms

echo
node dist/cli/main.js read --format html --out out 'examples/*/story.txt'
echo "Stories as pages: $(cd out && ls *.html | sed "s|^|out/|" | tr '\n' ' ')"
echo "The record is in $store: export ONRECORD_STORE=$store, then npx onrecord --help. More to ask: docs/newsroom.md"
