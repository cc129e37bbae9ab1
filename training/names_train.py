"""Trains the names network: first on silver and the genres that are not news, then on all of GUM.

    python names_train.py base  --data ../../shared/data --model ../models/reader-1 --cache runs/names --silver runs/names/silver.jsonl
    python names_train.py cross --data … --model … --cache …     three folds of the 18 news documents, each read by a network that never saw it
    python names_train.py final --data … --model … --cache …     the network that is shipped
"""
import argparse
import json
import os
import random
import time

import torch
import torch.nn.functional as F

from gum import news_gold
from names_data import gum_texts, silver_texts
from names_decode import names
from names_model import Names

FOLDS, SEED = 3, 0


def folds(ids):
    ids = sorted(ids)
    random.Random(SEED).shuffle(ids)
    return [ids[i::FOLDS] for i in range(FOLDS)]


def batch(windows):
    """Windows [(text, first, last)] padded to one length; labels of padding are -100."""
    most = max(b - a for _, a, b in windows)

    def pad(key, fill=0):
        rows = [t[key][a:b] for t, a, b in windows]
        out = rows[0].new_full((len(rows), most, *rows[0].shape[1:]), fill)
        for row, values in zip(out, rows):
            row[:len(values)] = values
        return out

    labels = pad("labels", -100)
    return (pad("states").float(), pad("features"), pad("letters"), pad("affixes"), labels >= 0), labels


def train(network, texts, epochs, rate, size, keep, times=1):
    """AdamW with warm-up and linear decay; the averaged weights of the last part are kept. Of genres poor in names
    (neither news nor lives nor silver) only the share `keep` of the windows is seen in an epoch; news `times` times."""
    random.seed(SEED)
    torch.manual_seed(SEED)
    every = [(t, a, b) for t in texts for a, b in t["windows"] for _ in range(times if t["genre"] == "news" else 1)]
    pick = lambda: [w for w in every if w[0]["genre"] in ("news", "bio", "silver") or random.random() < keep]
    optimizer = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=0.02)
    steps, step, average = epochs * (len(pick()) // size + 1), 0, None
    network.train()
    for epoch in range(epochs):
        seen, total, began = pick(), 0.0, time.time()
        random.shuffle(seen)
        for i in range(0, len(seen), size):
            for group in optimizer.param_groups:
                group["lr"] = rate * min(1, (step + 1) / (0.06 * steps)) * max(0.02, 1 - step / steps)
            given, labels = batch(seen[i:i + size])
            loss = F.cross_entropy(network(*given).flatten(0, 1), labels.flatten(), ignore_index=-100)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            step, total = step + 1, total + loss.item()
            if step > 0.4 * steps:
                with torch.no_grad():
                    if average is None:
                        average = [p.clone() for p in network.parameters()]
                    for kept, p in zip(average, network.parameters()):
                        kept.lerp_(p, 0.01)
        print(f"epoch {epoch}: loss {total * size / len(seen):.4f}, {time.time() - began:.0f} s", flush=True)
    with torch.no_grad():
        for kept, p in zip(average, network.parameters()):
            p.copy_(kept)
    network.eval()


def tune(network, texts):
    train(network, texts, epochs=3, rate=1e-3, size=16, keep=0.4, times=2)


def gum_for_training(gum, without=()):
    """Natural texts twice, and every text once more in small letters or in capitals."""
    cased = [gum["lower" if i % 2 else "upper"][i] for i in range(len(gum["plain"]))]
    return [t for t in gum["plain"] + gum["moved"] + cased if t["id"] not in without]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("step", choices=["base", "cross", "final"])
    for option in ("data", "model", "cache"):
        p.add_argument(f"--{option}", required=True)
    p.add_argument("--silver")
    a = p.parse_args()
    torch.set_num_threads(int(os.environ.get("ONRECORD_THREADS", "1")))
    os.makedirs(a.cache, exist_ok=True)
    gum = gum_texts(a.data, a.model, a.cache)
    base = f"{a.cache}/base.pt"
    torch.manual_seed(SEED)
    network = Names()
    if a.step == "base":
        others = [t for way in ("plain", "lower", "upper") for t in gum[way] if t["genre"] != "news"]
        train(network, others + silver_texts(a.data, a.model, a.silver, a.cache), epochs=8, rate=2e-3, size=16, keep=0.25)
        torch.save(network.state_dict(), base)
    elif a.step == "final":
        network.load_state_dict(torch.load(base))
        tune(network, gum_for_training(gum))
        torch.save(network.state_dict(), f"{a.cache}/final.pt")
    else:
        found = {way: {} for way in ("plain", "lower", "upper")}
        for fold in folds(news_gold(f"{a.data}/gum")):
            network.load_state_dict(torch.load(base))
            tune(network, gum_for_training(gum, fold))
            for way, rows in found.items():
                rows |= {t["id"]: names(network, t, batch) for t in gum[way] if t["id"] in fold}
        for way, rows in found.items():
            with open(f"{a.cache}/cross-{way}.jsonl", "w", encoding="utf8") as out:
                for doc, spans in rows.items():
                    entities = [{"start": s, "end": e, "type": kind} for s, e, kind in spans if kind != "OTHER"]
                    out.write(json.dumps({"doc": doc, "entities": entities}) + "\n")


if __name__ == "__main__":
    main()
