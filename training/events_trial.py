"""A trial, not shipped: which happenings of a story are worth a record, with a score of their words from the reader's own hidden states.

A small network over three words tells how likely a word is the trigger of a recorded event. It learns from the gold triggers of whole
stories; other mentions of a recorded event are left out of the loss. Its score at a happening's trigger, told by networks that did not
see the story, joins the features of `src/reading/8-events/weigh.ts` in the same logistic model that `evaluation/fit-events.ts` fits, and
is scored as there: five folds by story, each fold's threshold chosen on the others (stacking after Wolpert 1992).

    python training/events_trial.py CANDIDATES.jsonl models/reader-1 [--epochs 10] [--networks 1] [--seed 0]

CANDIDATES.jsonl is what `evaluation/fit-events.ts --rows` prints: {"name", "text", "gold": [[start, end]], "rows": [{"f": {feature: value}, "t": [start, end], "m": [[start, end]]}]} for
each story, spans in UTF-16 units; t is a happening's trigger and m all its mentions.
"""
import argparse
import json
import os

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from expose import session
from features import WordPiece
from prepare import Doc, from_utf16, windows
from train import encode

FOLDS, NARROW, DIRECTIONS, PIECES, UNSEEN = 5, 96, 384, 254, -8.0
# half the sum of squared weights is held against the logistic model this many times, as in fit-events.ts
PENALTY = 3
# a gold trigger counts as many times as another word; there is one to about a hundred
POSITIVE = 6.0


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def stories(path, model):
    """The rows of CANDIDATES.jsonl, each with "states" [words, 1152], "label", "counts" [words] and "words" of each happening's trigger."""
    piece, tagger, out = WordPiece(os.path.join(model, "vocab.txt")), session(os.path.join(model, "tagger.onnx")), {}
    with open(path, encoding="utf8") as lines:
        for row in map(json.loads, lines):
            if row["text"] in out:
                continue
            doc, at, parts = Doc({"id": row["name"], "text": row["text"]}, piece), from_utf16(row["text"]), []
            for first, last in windows(doc, PIECES):
                ids, features, starts = encode(doc, first, last)
                parts.append(tagger.run(["states"], {"ids": [ids], "features": [features], "starts": [starts]})[0][0])
            label, counts = np.zeros(len(doc.spans), np.float32), np.ones(len(doc.spans), np.float32)

            def words(span):
                return [i for i, w in enumerate(doc.spans) if overlap(w, (at(span[0]), at(span[1])))]
            for happening in row["rows"]:
                happening["gold"] = any(overlap(g, m) for g in row["gold"] for m in happening["m"])
                happening["words"] = words(happening["t"])
                if happening["gold"]:
                    counts[[i for m in happening["m"] for i in words(m)]] = 0
            told = [i for g in row["gold"] for i in words(g)]
            label[told] = counts[told] = 1
            mark_met(row)
            out[row["text"]] = {**row, "states": np.concatenate(parts), "label": label, "counts": counts}
    return list(out.values())


def mark_met(row):
    """Sets "met" where a happening's trigger is a gold one that none before it took."""
    taken = set()
    for happening in row["rows"]:
        met = next((n for n, g in enumerate(row["gold"]) if n not in taken and overlap(g, happening["t"])), None)
        happening["met"] = met is not None
        taken.add(met)


def rotate(all_stories):
    """Replaces the states, normalised for each word, by their first principal directions at about unit variance."""
    states = np.concatenate([s["states"] for s in all_stories]).astype(np.float32)
    states = (states - states.mean(1, keepdims=True)) / (states.std(1, keepdims=True) + 1e-5)
    states -= states.mean(0)
    values, directions = np.linalg.eigh(states.T @ states / len(states))
    values, directions = values[::-1][:DIRECTIONS], directions[:, ::-1][:, :DIRECTIONS]
    states = torch.from_numpy((states @ directions / np.sqrt(values + values.mean() / 4)).astype(np.float32))
    for story, part in zip(all_stories, states.split([len(s["states"]) for s in all_stories])):
        story["states"] = part


class Network(nn.Module):
    """states [b, n, 384], mask [b, n] -> how far each word is a trigger [b, n], a logit."""

    def __init__(self, drop=0.4):
        super().__init__()
        self.narrow, self.near, self.out = nn.Linear(DIRECTIONS, NARROW), nn.Conv1d(NARROW, NARROW, 3, padding=1), nn.Linear(NARROW, 1)
        self.drop = nn.Dropout(drop)

    def forward(self, states, mask):
        h = self.narrow(self.drop(states))
        near = self.near((F.gelu(h) * mask[:, :, None]).transpose(1, 2)).transpose(1, 2)
        return self.out(self.drop(h + F.gelu(near)))[:, :, 0]


def batch(items):
    pad = lambda parts: nn.utils.rnn.pad_sequence(parts, batch_first=True)
    label, counts = (pad([torch.from_numpy(i[key]) for i in items]) for key in ("label", "counts"))
    return pad([i["states"] for i in items]), pad([torch.ones(len(i["label"]), dtype=torch.bool) for i in items]), label, counts


def learn(all_stories, epochs, seed, length=220, size=12):
    """A network that learned from stories, cut into lengths of words."""
    torch.manual_seed(seed)
    rng, network, keys = np.random.default_rng(seed), Network(), ("states", "label", "counts")
    cuts = [{key: s[key][i:i + length] for key in keys} for s in all_stories for i in range(0, len(s["label"]), length)]
    steps = epochs * -(-len(cuts) // size)
    optimizer = torch.optim.AdamW(network.parameters(), weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 2e-3, steps, pct_start=0.15)
    for _ in range(epochs):
        order = rng.permutation(len(cuts))
        for i in range(0, len(cuts), size):
            states, mask, label, counts = batch([cuts[j] for j in order[i:i + size]])
            loss = F.binary_cross_entropy_with_logits(network(states, mask), 0.95 * label + 0.005, reduction="none", pos_weight=torch.tensor(POSITIVE))
            loss = (loss * counts).sum() / counts.sum()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return network.eval()


def score(networks, story):
    """Adds to each happening the networks' mean logit at its trigger, the highest of its words."""
    states = story["states"][None]
    with torch.no_grad():
        told = sum(n(states, torch.ones(states.shape[:2], dtype=torch.bool))[0] for n in networks) / len(networks)
    for happening in story["rows"]:
        happening["score"] = max((told[i].item() for i in happening["words"]), default=UNSEEN)


def logistic(x, y, steps=15):
    """Weights of a logistic model with an L2 penalty, the last one the bias, by Newton's steps."""
    x, penalty = np.c_[x, np.ones(len(x))], np.full(x.shape[1] + 1, float(PENALTY))
    w, penalty[-1] = np.zeros(x.shape[1]), 1e-6
    for _ in range(steps):
        p = chance(x[:, :-1], w)
        slope = np.maximum(p * (1 - p), 1e-4)
        w -= np.linalg.solve((x * slope[:, None]).T @ x + np.diag(penalty), x.T @ (p - y) + penalty * w)
    return w


def chance(x, w):
    return 1 / (1 + np.exp(-(x @ w[:-1] + w[-1])))


def f1(met, chosen, events):
    return 2 * met[chosen].sum() / max(1, chosen.sum() + events)


def threshold(p, met, events):
    """The middle one of those that do about as well as the best."""
    tried = np.arange(0.15, 0.76, 0.01)
    scores = np.array([f1(met, p >= t, events) for t in tried])
    good = tried[scores >= scores.max() - 0.01]
    return good[len(good) // 2]


def judged(x, gold, met, fold, events):
    """Points of F1 with one threshold for all, as fit-events.ts has it, and with each fold's chosen on the others."""
    p, chosen = np.zeros(len(x)), np.zeros(len(x), bool)
    for k in range(FOLDS):
        p[fold == k] = chance(x[fold == k], logistic(x[fold != k], gold[fold != k]))
    for k in range(FOLDS):
        chosen |= (fold == k) & (p >= threshold(p[fold != k], met[fold != k], events.sum() - events[k]))
    return 100 * f1(met, p >= threshold(p, met, events.sum()), events.sum()), 100 * f1(met, chosen, events.sum())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("candidates")
    parser.add_argument("model")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--networks", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    torch.set_num_threads(1)
    items = stories(given.candidates, given.model)
    rotate(items)
    for n, i in enumerate(np.random.default_rng(given.seed).permutation(len(items))):
        items[i]["fold"] = n % FOLDS
    for k in range(FOLDS):
        networks = [learn([s for s in items if s["fold"] != k], given.epochs, seed) for seed in range(given.networks)]
        for story in items:
            if story["fold"] == k:
                score(networks, story)
    rows, fold = ([r for s in items for r in s["rows"]], np.array([s["fold"] for s in items for _ in s["rows"]]))
    names = sorted({name for r in rows for name in r["f"]})
    x, told = (np.array(v, float) for v in ([[r["f"].get(n, 0) for n in names] for r in rows], [[r["score"]] for r in rows]))
    gold, met = (np.array([r[key] for r in rows]) for key in ("gold", "met"))
    events = np.array([sum(len(s["gold"]) for s in items if s["fold"] == k) for k in range(FOLDS)])
    print(f"{len(items)} stories, {events.sum()} gold events, {len(rows)} happenings, {met.sum()} of them met")
    for name, of in (("hand-made features", x), ("states' score alone", told), ("both", np.c_[x, told])):
        print("%-20s F1 %.1f, thresholds from the other folds %.1f" % (name, *judged(of, gold, met, fold, events)))


if __name__ == "__main__":
    main()
