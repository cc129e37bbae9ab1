#!/usr/bin/env bash
# Sets up what the tests need and runs them all: packages, build, types, lint, tests, and the scores where the corpora are at hand.
set -eu
cd "$(dirname "$0")"
node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' || { echo "Node 20 or newer is needed: $(node --version) is here" >&2; exit 2; }
npm ci --no-audit --no-fund
# The record is tested in PostgreSQL, too, where it is here or may be installed; the tests say when they skip that.
if [ -z "${ONRECORD_POSTGRES:-}" ] && ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && ! command -v initdb >/dev/null 2>&1; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    { timeout 120 apt-get update -q; DEBIAN_FRONTEND=noninteractive timeout 300 apt-get install -y -q postgresql; } >/dev/null 2>&1 || true
  fi
fi
npm run build
npm run check
if [ -d "${ONRECORD_SHARED:-../shared}/data" ]; then
  npx tsx evaluation/all.ts
else
  echo "skipped: scores on public corpora (no corpora at ${ONRECORD_SHARED:-../shared}/data)"
fi
if python3 -c 'import unittest' 2>/dev/null; then
  (cd training && python3 -m unittest -q test_features test_weave)
else
  echo "skipped: tests of training/ (no python3)"
fi
npx vitest run --reporter=dot --reporter=./test/closing-line.ts
