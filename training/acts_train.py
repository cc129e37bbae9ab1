"""Learns the act of a reported statement from the tagger's hidden states and from what the rules say of its words.

    python acts_train.py --data ../../shared/data --cache runs/acts --labels labels/acts.tsv --told runs/acts/told.jsonl --out runs/acts/final.pt

A narrow transformer over the words of a statement's window, told which are cue and which content, pools both and tells one of seventeen
acts; what the rules of `src/reading/6-statements/acts/` say (evaluation/export-acts.ts) is added as a linear prior, so that the network
learns where they err. It learns from the labels that are not `test` and is scored on those. Attention pooling after Lin et al. 2017,
label smoothing after Szegedy et al. 2016.
"""
import argparse
import json

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from acts_data import ACTS, every, gold
from acts_model import Acts


def batch(items, states, told_of, drop=0.0, rng=None):
    pad = nn.utils.rnn.pad_sequence
    rows = [torch.from_numpy(states[i["first"]:i["last"]].astype(np.float32)) for i in items]
    role = [torch.tensor(i["role"]) for i in items]
    mask = [torch.ones(len(r), dtype=torch.bool) for r in role]
    told = torch.zeros(len(items), len(told_of["names"]))
    for k, i in enumerate(items):
        for f in told_of["rows"].get(i["key"], ()):
            if rng is None or rng.random() >= drop:
                told[k, f] = 1
    return pad(rows, True), pad(role, True), pad(mask, True), told, torch.tensor([i["act"] for i in items])


def learn(items, states, told_of, epochs, seed, size=32, report=None, **how):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    network = Acts(told=len(told_of["names"]), **how)
    steps = epochs * (len(items) // size + 1)
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-3, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 1e-3, steps, pct_start=0.15)
    for epoch in range(epochs):
        network.train()
        order = sorted(rng.permutation(len(items)), key=lambda i: len(items[i]["role"]) + 30 * rng.random())
        parts = [order[i:i + size] for i in range(0, len(order), size)]
        total = 0.0
        for part in rng.permutation(len(parts)):
            *inputs, acts = batch([items[i] for i in parts[part]], states, told_of, 0.1, rng)
            loss = F.cross_entropy(network(*inputs), acts, label_smoothing=0.1)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        if report:
            print(f"epoch {epoch + 1} loss {total / len(parts):.3f} {report(network)}", flush=True)
    return network.eval()


def predict(network, items, states, told_of):
    network.eval()
    out = []
    with torch.no_grad():
        for i in range(0, len(items), 64):
            *inputs, _ = batch(items[i:i + 64], states, told_of)
            out.append(network(*inputs))
    return torch.cat(out)


def share(scores, items):
    right = (scores.argmax(1) == torch.tensor([i["act"] for i in items])).sum().item()
    return f"{right} of {len(items)}, {100 * right / len(items):.1f} %"


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "cache", "labels", "told", "out"):
        p.add_argument(f"--{name}", required=True)
    p.add_argument("--epochs", type=int, default=8)
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--gold", type=int, default=1, help="how often a statement of the hand-made records counts")
    p.add_argument("--all", action="store_true", help="learn from the labels set aside too (for the model that ships)")
    a = p.parse_args()
    torch.set_num_threads(1)
    states, items = every(a.data, a.cache, a.labels)
    told_of = read_told(a.told, gold(a.cache))
    learned = [i for i in items if a.all or i["set"] != "test"]
    learned += [i for i in items if i["set"] == "gold"] * (a.gold - 1)
    held = [i for i in items if i["set"] == "test"]
    print(len(learned), "to learn from,", len(held), "to measure on", flush=True)
    network = learn(learned, states, told_of, a.epochs, a.seed, report=lambda n: share(predict(n, held, states, told_of), held))
    torch.save({"weights": network.state_dict(), "told": told_of["names"]}, a.out)


def read_told(path, stories):
    """{"names": what rules say, "rows": {key of a label: its indices}}"""
    rows = {"\t".join((r["id"], s["cue"], s["content"])): s["told"] for r in stories for s in r["statements"]}
    names = {n for told in rows.values() for n in told}
    with open(path, encoding="utf8") as lines:
        for row in map(json.loads, lines):
            rows["\t".join((row["document"], row["cue"], row["content"]))] = row["told"]
            names.update(row["told"])
    names = sorted(names)
    index = {n: i for i, n in enumerate(names)}
    return {"names": names, "rows": {k: [index[n] for n in v] for k, v in rows.items()}}


if __name__ == "__main__":
    main()
