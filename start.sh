#!/usr/bin/env bash
# Sets up everything and reads the sample stories: the record of one on the terminal, all as pages in out/.
set -eu
cd "$(dirname "$0")"
node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' || { echo "Node 20 or newer is needed: $(node --version) is here" >&2; exit 2; }
npm ci --no-audit --no-fund --silent
npm run --silent build
mkdir -p out
first=$(ls -d examples/*/ | head -n 1)
node dist/cli/main.js read --format html --out out 'examples/*/story.txt'
node dist/cli/main.js read "${first}story.txt"
echo
echo "Pages with every source, cue and content marked: $(cd out && ls *.html | sed "s|^|out/|" | tr '\n' ' ')"
