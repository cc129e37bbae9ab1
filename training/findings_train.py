"""Trains the network of findings on hand-made records, and tells of each story what networks say of it that have not learned from it.

    python findings_train.py --stories runs/findings/stories.jsonl --model ../models/reader-1 --out runs/findings

Writes final.pt, learned from all stories, and apart.jsonl, one story with a record a line: {"name", "starts" [w], "scores" [w, HEADS]}, which the
weights in TypeScript are fitted on (evaluation/fit-events.ts, fit-dues.ts: stacking after Wolpert 1992). Folds are by story, drawn with a fixed
seed, of those with records; every network learns from all that are only marked.
Prints F1 of the words themselves: events by a run of words over a threshold, dues by a run that shares 0.3 of its words (Jaccard).
"""
import argparse
import json
import os

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from findings_data import learned_from
from findings_model import Findings

FOLDS, LENGTH, SIZE, RATE, EPOCHS = 3, 220, 16, 2e-3, 6
# As many networks are learned, which differ by chance only, and their scores are averaged.
SEEDS = (0, 1)
# A word of these counts as many times as another: there is one to about a hundred.
POSITIVE = (6.0, 6.0, 2.0, 3.0)
SMOOTH = 0.05
MEASURED, THRESHOLDS = ("event", "due", "dispute"), (-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5)
KEYS = ("states", "labels", "counts")


def learn(every, seed):
    torch.manual_seed(seed)
    random, network = np.random.default_rng(seed), Findings()
    cuts = [{key: torch.as_tensor(s[key][i:i + LENGTH]) for key in KEYS} for s in every for i in range(0, len(s["labels"]), LENGTH)]
    optimizer = torch.optim.AdamW(network.parameters(), weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, EPOCHS * -(-len(cuts) // SIZE), pct_start=0.15)

    def padded(parts):
        return nn.utils.rnn.pad_sequence(parts, batch_first=True)
    for _ in range(EPOCHS):
        order = random.permutation(len(cuts))
        for i in range(0, len(cuts), SIZE):
            states, labels, counts = (padded([cuts[j][key] for j in order[i:i + SIZE]]) for key in KEYS)
            mask = padded([torch.ones(len(cuts[j]["labels"]), dtype=torch.bool) for j in order[i:i + SIZE]])
            target = (1 - SMOOTH) * labels + SMOOTH / 10
            loss = F.binary_cross_entropy_with_logits(network(states, mask), target, reduction="none", pos_weight=torch.tensor(POSITIVE))
            loss = ((loss * counts).sum((0, 1)) / counts.sum((0, 1))).sum()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return network.eval()


def tell(networks, story):
    """[w, HEADS] of a story, window by window, as the reader asks: the mean of the networks."""
    with torch.no_grad():
        parts = [story["states"][first:last][None] for first, last in story["windows"]]
        told = [torch.cat([network(part, torch.ones(part.shape[:2], dtype=torch.bool))[0] for part in parts]) for network in networks]
        return torch.stack(told).mean(0).numpy()


def runs(opens, inside):
    """Runs of words: each begins where `opens`, and goes on where `inside`."""
    out, i = [], 0
    while i < len(opens):
        if not opens[i]:
            i += 1
            continue
        last = i
        while last + 1 < len(opens) and inside[last + 1]:
            last += 1
        out.append(set(range(i, last + 1)))
        i = last + 1
    return out


def f1(every, told, threshold, head):
    """Of runs in the words' own scores, against those of the labels."""
    right = found = gold = 0
    for story in every:
        z, y = told[story["name"]], story["labels"]
        if head == "due":
            got, want = runs(z[:, 1] > threshold, z[:, 2] > -0.5), runs(y[:, 1] > 0, y[:, 2] > 0)
        else:
            k = 0 if head == "event" else 3
            got, want = runs(z[:, k] > threshold, z[:, k] > threshold), runs(y[:, k] > 0, y[:, k] > 0)
        enough = 0.3 if head == "due" else 1e-6
        pairs = sorted(((len(a & b) / len(a | b), i, j) for i, a in enumerate(want) for j, b in enumerate(got) if len(a & b) >= enough * len(a | b) > 0), reverse=True)
        seen, taken = set(), set()
        for _, i, j in pairs:
            if i not in seen and j not in taken:
                seen.add(i), taken.add(j)
        right, found, gold = right + len(seen), found + len(got), gold + len(want)
    return 200 * right / max(1, found + gold)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("stories", "model", "out"):
        p.add_argument(f"--{name}", required=True)
    a = p.parse_args()
    torch.set_num_threads(1)
    every, mean, directions = learned_from(a.stories, a.model)
    recorded, marked = [s for s in every if not s["marked"]], [s for s in every if s["marked"]]
    fold = np.random.default_rng(0).permutation(len(recorded)) % FOLDS
    told = {}
    for k in range(FOLDS):
        networks = [learn([s for s, f in zip(recorded, fold) if f != k] + marked, seed) for seed in SEEDS]
        others = [s for s, f in zip(recorded, fold) if f == k]
        told.update({s["name"]: tell(networks, s) for s in others})
        print(f"fold {k + 1} of {FOLDS}:", *(f"{head} {max(f1(others, told, t, head) for t in THRESHOLDS):.1f}" for head in MEASURED), flush=True)
    with open(f"{a.out}/apart.jsonl", "w", encoding="utf8") as out:
        for s in recorded:
            out.write(json.dumps({"name": s["name"], "starts": s["starts"], "scores": told[s["name"]].round(3).tolist()}) + "\n")
    for head in MEASURED:
        print(head, " ".join(f"{t}: {f1(recorded, told, t, head):.1f}" for t in THRESHOLDS))
    torch.save({"weights": [learn(every, seed).state_dict() for seed in SEEDS], "mean": mean, "directions": directions}, os.path.join(a.out, "final.pt"))


if __name__ == "__main__":
    main()
