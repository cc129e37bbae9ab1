"""Trained names network -> names.onnx (8 bits) in a model folder, whose parity texts get its scores.

    python names_export.py --weights runs/names/final.pt --out ../models/reader-1
"""
import argparse
import json
import os

import numpy as np
import torch

from expose import WIDTH, session
from export import PARITY_DIGITS, quantize, to_onnx
from features import words
from names_model import Names, affixes, letters


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--weights", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    network = Names()
    network.load_state_dict(torch.load(a.weights))
    network.eval()
    w, raw = 7, f"{a.out}/names-float.onnx"
    given = (torch.randn(1, w, WIDTH), *(torch.zeros(1, w, dtype=torch.long) for _ in range(2)), torch.zeros(1, w, 3, dtype=torch.long))
    inputs = ["states", "features", "letters", "affixes"]
    to_onnx(network, given, raw, inputs, ["names"], {n: {1: "w"} for n in [*inputs, "names"]})
    quantize(raw, f"{a.out}/names.onnx")
    os.remove(raw)
    print("names", round(os.path.getsize(f"{a.out}/names.onnx") / 1e6, 2), "MB")
    parity(a.out)


def parity(folder):
    tagger, network = session(f"{folder}/tagger.onnx"), session(f"{folder}/names.onnx")
    with open(f"{folder}/parity.jsonl", encoding="utf8") as lines:
        rows = list(map(json.loads, lines))
    with open(f"{folder}/parity.jsonl", "w", encoding="utf8") as out:
        for row in rows:
            states = tagger.run(["states"], {n: [row[n]] for n in ("ids", "features", "starts")})[0]
            shown = [row["text"][s:e] for s, e in words(row["text"])]
            given = {"states": states, "features": [[row["features"][i] for i in row["starts"]]],
                     "letters": [[letters(w) for w in shown]], "affixes": [[affixes(w) for w in shown]]}
            row["names"] = np.round(network.run(None, given)[0][0], PARITY_DIGITS).tolist()
            out.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
