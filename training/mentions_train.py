"""Trains mentions and pairs on GUM's news, lives, interviews, speeches, guides and textbooks.

    python mentions_train.py cross --data ../../shared/data --model ../models/reader-1 --cache runs/names
    python mentions_train.py final --data … --model … --cache …

`cross` leaves the weights of three folds, each of which has not seen six of the 18 news documents (names_train.folds), in
<cache>/mentions-<fold>.pt; `final` those of a network that has seen all, in <cache>/mentions.pt.
"""
import argparse
import bisect
import collections
import os
import random
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

import gum
from mentions_facts import told
from mentions_model import AHEAD, BACK, KINDS, Mentions, Pairs
from names_data import gum_texts
from names_train import batch, folds
from prepare import sentence_starts

GENRES = ("news", "bio", "interview", "speech", "voyage", "textbook")
EPOCHS, RATE, SEED = 6, 1.5e-3, 0


def prepare(text, row):
    """Adds to a text its mentions, one for each head (the shortest), in their order: first, last + 1, head, chain, kind."""
    starts, ends = [s for s, _ in text["spans"]], [e for _, e in text["spans"]]
    by_head = {}
    for kind, chain, a, b, h in row["mentions"]:
        first = bisect.bisect_right(ends, row["tokens"][a][0])
        last = bisect.bisect_left(starts, row["tokens"][b - 1][1])
        head = bisect.bisect_left(starts, row["tokens"][h][1]) - 1
        if first <= head < last and (head not in by_head or by_head[head][1] - by_head[head][0] > last - first):
            by_head[head] = (first, last, head, chain, kind)
    text["mentions"] = sorted(by_head.values(), key=lambda m: (m[0], -m[1]))
    sentences, opened = [], set(sentence_starts(text["text"], text["spans"]))
    for i in range(len(starts)):
        sentences.append(sentences[-1] + (i in opened) if sentences else 0)
    words = [text["text"][s:e] for s, e in text["spans"]]
    quoted = [f // 2 % 2 for f in text["features"].tolist()]
    text["told"] = told([m[:3] for m in text["mentions"]], words, sentences, quoted)
    return text


class Both(nn.Module):
    def __init__(self):
        super().__init__()
        self.mentions, self.pairs = Mentions(), Pairs()

    def loss(self, text):
        (states, features, _, _, mask), _ = batch([(text, a, b) for a, b in text["windows"]])
        padded = self.mentions.hidden(states, features, mask)
        x = torch.cat([row[:b - a] for row, (a, b) in zip(padded, text["windows"])])
        mentions, heads = text["mentions"], torch.tensor([m[2] for m in text["mentions"]])
        is_head = torch.zeros(len(x))
        is_head[heads] = 1
        size = collections.Counter(m[3] for m in mentions)
        chained = torch.tensor([float(size[m[3]] > 1) for m in mentions])
        scores = self.mentions.head(x)
        total = F.binary_cross_entropy_with_logits(scores[:, 0], is_head) + 0.5 * F.binary_cross_entropy_with_logits(scores[heads, 1], chained)
        kinds = torch.tensor([KINDS.index(m[4] if m[4] in KINDS else "object") for m in mentions])
        total = total + 0.3 * F.cross_entropy(self.mentions.kind(x[heads]), kinds)
        return total + 0.5 * self.bounds_loss(x, text) + self.pairs_loss(F.dropout(self.mentions.vector(x[heads]), 0.2, self.training), text)

    def bounds_loss(self, x, text):
        total, count = x.new_zeros(()), 0
        for a, b in text["windows"]:
            mine = [m for m in text["mentions"] if a <= m[2] < b]
            if not mine:
                continue
            begin, end, before, after = self.mentions.bounds(x[a:b], torch.tensor([m[2] - a for m in mine]))
            gold_begin = torch.tensor([min(m[2] - max(m[0], a), BACK - 1) for m in mine])
            gold_end = torch.tensor([min(min(m[1], b) - 1 - m[2], AHEAD - 1) for m in mine])
            total = total + F.cross_entropy(begin.masked_fill(before, -1e4), gold_begin, reduction="sum")
            total = total + F.cross_entropy(end.masked_fill(after, -1e4), gold_end, reduction="sum")
            count += len(mine)
        return total / max(1, count)

    def pairs_loss(self, vectors, text):
        """Negative log-likelihood of any of a mention's antecedents together, or of none where it has none among the pairs."""
        facts, mention, antecedent, pair_facts = text["told"]
        if len(mention) == 0:
            return vectors.new_zeros(())
        scores, new = self.pairs(vectors, facts, mention, antecedent, pair_facts)
        chains = [m[3] for m in text["mentions"]]
        right = torch.tensor([chains[i] == chains[j] for i, j in zip(mention.tolist(), antecedent.tolist())])
        top = torch.maximum(torch.full_like(new, -1e9).scatter_reduce(0, mention, scores.detach(), "amax"), new.detach())
        odds, none = torch.exp(scores - top[mention]), torch.exp(new - top)
        every = torch.zeros_like(new).index_add(0, mention, odds) + none
        good = torch.zeros_like(new).index_add(0, mention, odds * right)
        has = torch.zeros_like(new, dtype=torch.bool)
        has[mention[right]] = True
        return -(torch.log(torch.where(has, good, none) + 1e-9) - torch.log(every)).mean()


def train(texts):
    torch.manual_seed(SEED)
    random.seed(SEED)
    network, texts = Both(), list(texts)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.02)
    steps, step, average = EPOCHS * len(texts), 0, None
    for epoch in range(EPOCHS):
        random.shuffle(texts)
        total, began = 0.0, time.time()
        for text in texts:
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, (step + 1) / (0.06 * steps)) * max(0.02, 1 - step / steps)
            loss = network.loss(text)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            step, total = step + 1, total + loss.item()
            if step > 0.5 * steps:
                with torch.no_grad():
                    if average is None:
                        average = [p.clone() for p in network.parameters()]
                    for kept, p in zip(average, network.parameters()):
                        kept.lerp_(p, 0.01)
        print(f"epoch {epoch}: loss {total / len(texts):.3f}, {time.time() - began:.0f} s", flush=True)
    with torch.no_grad():
        for kept, p in zip(average, network.parameters()):
            p.copy_(kept)
    return {"mentions": network.mentions.state_dict(), "pairs": network.pairs.state_dict()}


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("step", choices=["cross", "final"])
    for option in ("data", "model", "cache"):
        p.add_argument(f"--{option}", required=True)
    a = p.parse_args()
    torch.set_num_threads(int(os.environ.get("ONRECORD_THREADS", "1")))
    rows = {r["id"]: r for r in gum.load(f"{a.data}/gum")}
    texts = [prepare(t, rows[t["id"]]) for t in gum_texts(a.data, a.model, a.cache)["plain"] if t["genre"] in GENRES]
    if a.step == "final":
        torch.save(train(texts), f"{a.cache}/mentions.pt")
        return
    for i, fold in enumerate(folds(gum.news_gold(f"{a.data}/gum"))):
        torch.save(train([t for t in texts if t["id"] not in fold]), f"{a.cache}/mentions-{i}.pt")


if __name__ == "__main__":
    main()
