"""Trained network of acts -> acts-words.onnx and acts.onnx (8 bits) in a model folder, `weighing` in its labels.json, and in its parity
texts what it says of their statements.

    python acts_export.py --weights runs/acts/final.pt --out ../models/reader-1
"""
import argparse
import json
import os

import numpy as np
import torch
import torch.nn as nn

from acts_data import ACTS, AROUND, CONTENT, CUE, OTHER
from acts_model import Acts
from expose import WIDTH, session
from export import PARITY_DIGITS, quantize, to_onnx

WEIGHT_DIGITS = 3


class Words(nn.Module):
    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, states):
        return self.network.words(states)


class Judge(nn.Module):
    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, words, role):
        return self.network.judge(words, role, torch.ones_like(role, dtype=torch.bool))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--weights", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    saved = torch.load(a.weights)
    network = Acts(told=len(saved["told"]))
    network.load_state_dict(saved["weights"])
    network.eval()
    n, width = 23, network.narrow.out_features
    role = torch.tensor([[OTHER] * 5 + [CUE] * 2 + [CONTENT] * 12 + [OTHER] * 4])
    graphs = {"acts-words": (Words(network), (torch.randn(1, n, WIDTH),), ["states"], ["words"], {"states": {1: "w"}, "words": {1: "w"}}),
              "acts": (Judge(network), (torch.randn(1, n, width), role), ["words", "role"], ["acts"], {"words": {1: "w"}, "role": {1: "w"}})}
    for name, (module, given, inputs, outputs, axes) in graphs.items():
        raw = f"{a.out}/{name}-float.onnx"
        to_onnx(module.eval(), given, raw, inputs, outputs, axes)
        quantize(raw, f"{a.out}/{name}.onnx")
        os.remove(raw)
        print(name, round(os.path.getsize(f"{a.out}/{name}.onnx") / 1e6, 2), "MB")
    weights = network.told.weight.detach().numpy().round(WEIGHT_DIGITS)
    with open(f"{a.out}/labels.json", encoding="utf8") as f:
        labels = json.load(f)
    labels["weighing"] = {"acts": ACTS, "signs": {sign: weights[:, i].tolist() for i, sign in enumerate(saved["told"])}}
    with open(f"{a.out}/labels.json", "w", encoding="utf8") as f:
        json.dump(labels, f, indent=1)
    parity(a.out)


def parity(folder):
    """Of each parity text: for its first relation, the cue with what the relation network calls content round it."""
    tagger, narrow, judge = (session(f"{folder}/{n}.onnx") for n in ("tagger", "acts-words", "acts"))
    with open(f"{folder}/parity.jsonl", encoding="utf8") as lines:
        rows = list(map(json.loads, lines))
    with open(f"{folder}/parity.jsonl", "w", encoding="utf8") as out:
        for row in rows:
            states = tagger.run(["states"], {n: [row[n]] for n in ("ids", "features", "starts")})[0]
            words = narrow.run(None, {"states": states})[0]
            row["acts"] = []
            for relation in row["relations"]:
                first, last = relation["cue"]
                content = [i for i, s in enumerate(relation["scores"]) if max(s[3:]) == max(s)]
                inside = [*range(first, last), *content]
                a, b = max(0, min(inside) - AROUND), min(len(row["starts"]), max(inside) + 1 + AROUND)
                role = [CUE if first <= i < last else CONTENT if i in content else OTHER for i in range(a, b)]
                given = {"words": words[:, a:b], "role": np.array([role])}
                row["acts"].append({"first": a, "roles": role, "scores": np.round(judge.run(None, given)[0][0], PARITY_DIGITS).tolist()})
            out.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
