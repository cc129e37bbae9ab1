"""A trial, not shipped: the act of a reported statement from the reader's own hidden states.

A narrow transformer over the words of a statement's sentences, told which are cue and which content, pools both and tells one of
seventeen acts. It learns from the labels `tune` of `labels/acts.tsv` and is scored on `test`, as `evaluation/acts.ts` scores the rules.
Attention pooling after Lin et al. 2017, label smoothing after Szegedy et al. 2016.

    python training/acts_trial.py ../shared/data models/reader-1 [--epochs 12] [--seed 0]

docs/measurements.md says what it gave, and why it was left out.
"""
import argparse
import bisect
import json
import os

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from expose import session
from features import WordPiece
from prepare import Doc, from_utf16
from train import encode

ACTS = "say confirm deny accuse condemn praise promise threaten warn demand propose reject ask expect announce think want".split()
NARROW, MOST = 128, 250
OTHER, CUE, CONTENT = range(3)


def words_in(doc, spans):
    """Indices of the words that meet half-open spans of code points."""
    starts, ends = [s for s, _ in doc.spans], [e for _, e in doc.spans]
    return {i for s, e in spans for i in range(bisect.bisect_right(ends, s), bisect.bisect_left(starts, e))}


def statements(data, model):
    """{"set", "act", "states" [words, 1408], "role" [words], "order" [words]} for each label that is a statement."""
    with open(os.path.join(data, "polnear", "train.jsonl"), encoding="utf8") as f:
        rows = {r["id"]: r for r in map(json.loads, f)}
    piece, tagger, docs = WordPiece(os.path.join(model, "vocab.txt")), session(os.path.join(model, "tagger.onnx")), {}
    out = []
    with open(os.path.join(os.path.dirname(__file__), "labels", "acts.tsv"), encoding="utf8") as lines:
        for line in lines:
            if line.startswith(("#", "set\t")):
                continue
            kind, name, cue, content, act, _ = line.rstrip("\n").split("\t")
            if act == "none":
                continue
            if name not in docs:
                docs[name] = Doc({"id": name, "text": rows[name]["text"]}, piece), from_utf16(rows[name]["text"])
            doc, at = docs[name]
            cue, content = (words_in(doc, [[at(int(x)) for x in p.split("-")] for p in s.split(",") if p]) for s in (cue, content))
            bounds = doc.sentences + [len(doc.spans)]
            first = bounds[bisect.bisect_right(bounds, min(cue | content)) - 1]
            last = bounds[bisect.bisect_left(bounds, max(cue | content) + 1)]
            while sum(len(doc.pieces[i]) for i in range(first, last)) > MOST:
                last -= 1
            ids, features, starts = encode(doc, first, last)
            states = tagger.run(["states", "tokens", "asks"], {"ids": [ids], "features": [features], "starts": [starts]})
            role = torch.tensor([CONTENT if i in content else CUE if i in cue else OTHER for i in range(first, last)])
            out.append({"set": kind, "act": ACTS.index(act), "role": role, "order": (role == CONTENT).cumsum(0),
                        "states": torch.from_numpy(np.concatenate([s[0] for s in states], 1).astype(np.float16))})
    return out


class Network(nn.Module):
    """states [b, n, 1408], role, order, mask [b, n] -> scores [b, 17]."""

    def __init__(self, width=1408, drop=0.3):
        super().__init__()
        self.norm, self.narrow, self.drop = nn.LayerNorm(width), nn.Linear(width, NARROW), nn.Dropout(drop)
        self.role, self.place = nn.Embedding(3, NARROW), nn.Embedding(12, NARROW)
        self.layer = nn.TransformerEncoderLayer(NARROW, 4, 2 * NARROW, dropout=drop, batch_first=True)
        self.weigh, self.act = nn.Linear(NARROW, 2), nn.Linear(3 * NARROW, len(ACTS))

    def forward(self, states, role, order, mask):
        place = (order // 3).clamp(max=11) * (role == CONTENT)
        h = self.narrow(self.drop(self.norm(states))) + self.role(role) + self.place(place)
        h = self.layer(h, src_key_padding_mask=~mask)
        weights = self.weigh(h)

        def pool(k, where):
            return (weights[:, :, k].masked_fill(~where, -1e4).softmax(1)[:, :, None] * h).sum(1)
        parts = [pool(0, (role == CONTENT) & mask), pool(1, mask), pool(0, (role == CUE) & mask)]
        return self.act(self.drop(torch.cat(parts, 1)))


def batch(items):
    pad = lambda key: nn.utils.rnn.pad_sequence([i[key] for i in items], batch_first=True)
    mask = nn.utils.rnn.pad_sequence([torch.ones(len(i["role"]), dtype=torch.bool) for i in items], batch_first=True)
    return (pad("states").float(), pad("role"), pad("order"), mask), torch.tensor([i["act"] for i in items])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("model")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    torch.manual_seed(given.seed)
    rng = np.random.default_rng(given.seed)
    items = statements(given.data, given.model)
    learned, held = ([i for i in items if i["set"] == kind] for kind in ("tune", "test"))
    network, size = Network(), 32
    steps = given.epochs * (len(learned) // size + 1)
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-3, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 1e-3, steps, pct_start=0.15)
    for _ in range(given.epochs):
        order = sorted(rng.permutation(len(learned)), key=lambda i: len(learned[i]["role"]) + 30 * rng.random())
        parts = [order[i:i + size] for i in range(0, len(order), size)]
        for part in rng.permutation(len(parts)):
            inputs, acts = batch([learned[i] for i in parts[part]])
            loss = F.cross_entropy(network(*inputs), acts, label_smoothing=0.1)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    network.eval()
    with torch.no_grad():
        right = 0
        for i in range(0, len(held), 64):
            inputs, acts = batch(held[i:i + 64])
            right += (network(*inputs).argmax(1) == acts).sum().item()
    print(f"act, labels set aside: {right} of {len(held)}, {100 * right / len(held):.1f} %")


if __name__ == "__main__":
    main()
