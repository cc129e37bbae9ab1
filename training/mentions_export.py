"""Trained mentions and pairs -> mentions.onnx and antecedents.onnx in a model folder, whose parity texts get their scores.

    python mentions_export.py --weights runs/mentions/final.pt --out ../models/reader-1
"""
import argparse
import json
import os

import numpy as np
import torch

from expose import WIDTH, session
from export import PARITY_DIGITS, quantize, to_onnx
from mentions_model import MENTION_FACTS, PAIR_FACTS, VECTOR, Mentions, Pairs

ANSWERS = ["heads", "begins", "ends", "vectors"]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--weights", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    mentions, pairs = Mentions(), Pairs()
    weights = torch.load(a.weights)
    mentions.load_state_dict(weights["mentions"])
    pairs.load_state_dict(weights["pairs"])
    mentions.eval(), pairs.eval()
    raw = f"{a.out}/mentions-float.onnx"
    to_onnx(mentions, (torch.randn(1, 7, WIDTH), torch.zeros(1, 7, dtype=torch.long)), raw, ["states", "features"], ANSWERS,
            {"states": {1: "w"}, "features": {1: "w"}, **{n: {0: "w"} for n in ANSWERS}})
    quantize(raw, f"{a.out}/mentions.onnx")
    os.remove(raw)
    rows = torch.tensor([1, 2])
    # in 32 bits: small, and a pair must not change with what else is asked in the same run
    to_onnx(pairs, (torch.randn(3, VECTOR), torch.randn(3, MENTION_FACTS), rows, rows - 1, torch.randn(2, PAIR_FACTS)),
            f"{a.out}/antecedents.onnx", ["vectors", "facts", "mention", "antecedent", "pairs"], ["scores", "new"],
            {"vectors": {0: "m"}, "facts": {0: "m"}, "new": {0: "m"}, **{n: {0: "p"} for n in ("mention", "antecedent", "pairs", "scores")}})
    for name in ("mentions", "antecedents"):
        print(name, round(os.path.getsize(f"{a.out}/{name}.onnx") / 1e6, 2), "MB")
    parity(a.out)


def parity(folder):
    tagger, network = session(f"{folder}/tagger.onnx"), session(f"{folder}/mentions.onnx")
    with open(f"{folder}/parity.jsonl", encoding="utf8") as lines:
        rows = list(map(json.loads, lines))
    with open(f"{folder}/parity.jsonl", "w", encoding="utf8") as out:
        for row in rows:
            states = tagger.run(["states"], {n: [row[n]] for n in ("ids", "features", "starts")})[0]
            heads = network.run(["heads"], {"states": states, "features": [[row["features"][i] for i in row["starts"]]]})[0]
            row["heads"] = np.round(heads, PARITY_DIGITS).tolist()
            out.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
