"""Trained network of findings -> findings.onnx (matrices in 8 bits) in a model folder, and in its parity texts what it says of their words.

    python findings_export.py --weights runs/findings/final.pt --out ../models/reader-1
"""
import argparse
import json
import os

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from expose import WIDTH, session
from export import PARITY_DIGITS, quantize, to_onnx
from findings_model import SHIPPED, Findings


class Alone(nn.Module):
    """states [1, w, 1152] as the tagger gives them, normalised -> log-odds [1, w, 3]: the rotation is part of the first matrix, and what is only learned is left out."""

    def __init__(self, network, mean, directions):
        super().__init__()
        self.network, narrow, out = network, network.narrow, network.out
        merged = nn.Linear(WIDTH, narrow.out_features)
        with torch.no_grad():
            merged.weight.copy_(narrow.weight @ directions.T)
            merged.bias.copy_(narrow.bias - merged.weight @ mean)
        self.network.narrow, self.network.out = merged, nn.Linear(out.in_features, len(SHIPPED))
        with torch.no_grad():
            self.network.out.weight.copy_(out.weight[:len(SHIPPED)])
            self.network.out.bias.copy_(out.bias[:len(SHIPPED)])

    def forward(self, states):
        return self.network(states, torch.ones_like(states[:, :, 0], dtype=torch.bool))


class Shipped(nn.Module):
    """states [1, w, 1152] as the tagger gives them -> log-odds [1, w, 3], the mean of the networks."""

    def __init__(self, networks):
        super().__init__()
        self.networks = nn.ModuleList(networks)

    def forward(self, states):
        states = F.layer_norm(states, (WIDTH,))
        return torch.stack([network(states) for network in self.networks]).mean(0)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--weights", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    saved = torch.load(a.weights, weights_only=False)
    rotation = [torch.from_numpy(saved[k]) for k in ("mean", "directions")]
    networks = []
    for weights in saved["weights"]:
        network = Findings()
        network.load_state_dict(weights)
        networks.append(Alone(network, *rotation))
    module = Shipped(networks).eval()
    raw = f"{a.out}/findings-float.onnx"
    to_onnx(module, (torch.randn(1, 23, WIDTH),), raw, ["states"], ["findings"], {"states": {1: "w"}, "findings": {1: "w"}})
    quantize(raw, f"{a.out}/findings.onnx")
    os.remove(raw)
    print("findings", round(os.path.getsize(f"{a.out}/findings.onnx") / 1e6, 2), "MB")
    parity(a.out)


def parity(folder):
    tagger, network = session(f"{folder}/tagger.onnx"), session(f"{folder}/findings.onnx")
    with open(f"{folder}/parity.jsonl", encoding="utf8") as lines:
        rows = list(map(json.loads, lines))
    with open(f"{folder}/parity.jsonl", "w", encoding="utf8") as out:
        for row in rows:
            states = tagger.run(["states"], {n: [row[n]] for n in ("ids", "features", "starts")})[0]
            row["findings"] = np.round(network.run(None, {"states": states})[0][0], PARITY_DIGITS).tolist()
            out.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
