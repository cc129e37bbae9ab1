"""Trains the reader on PolNeAR train. Resumable: run again with the same --out and it goes on after the last finished epoch.

    python train.py --data ../../shared/data/polnear --out runs/reader [--silver runs/silver.jsonl] [--epochs 6] [--seed 1] [--threads 2]
"""
import argparse
import copy
import json
import os
import random
import time

import torch
import torch.nn.functional as F

from decode import predict, quick_scores
from features import CLS, SEP, WordPiece
from model import Reader, base_folder
from prepare import Doc, load, rows, windows
from restore import load_folder
from weave import eligible, pool, weave

MOST = 254
HEADS = 10 / 3


UNREAD = 0.3


def encode(doc, first, last):
    ids, feats, starts = [CLS], [12], []
    for i in range(first, last):
        starts.append(len(ids))
        ids += doc.pieces[i]
        feats += [doc.features[i]] * len(doc.pieces[i])
    return ids + [SEP], feats + [12], starts


def example(doc, first, last):
    """A window with its labels: tags of outer cues, tags of all cues with a weight for each word, and one tag sequence a cue.
    Words inside contents count less for cues that may be nested: nobody has labelled them but silver."""
    ids, feats, starts = encode(doc, first, last)
    n = last - first
    outer, anywhere, weight, relations = [0] * n, [0] * n, [1.0] * n, []
    clip = lambda spans: [(max(s, first) - first, min(e, last) - first) for s, e in spans if s < last and e > first]
    for a in doc.attributions:
        if not a["nested"]:
            for s, e in clip(a["content"]):
                weight[s:e] = [UNREAD] * (e - s)
    for a in doc.attributions:
        cue = clip(a["cue"])
        if not cue:
            continue
        for s, e in cue:
            if not a["nested"]:
                outer[s:e] = [1] + [2] * (e - s - 1)
            anywhere[s:e] = [1] + [2] * (e - s - 1)
            weight[s:e] = [a["weight"]] * (e - s)
        tags = [0] * n
        for role, b in (("source", 1), ("content", 3)):
            for s, e in clip(a[role]):
                tags[s:e] = [b] + [b + 1] * (e - s - 1)
        relations.append((cue[0][0], cue[-1][1], tags, a["weight"]))
    return ids, feats, starts, outer, anywhere, weight, relations


def has_bfloat16():
    try:
        with open("/proc/cpuinfo") as f:
            return "bf16" in f.read()
    except OSError:
        return False


HALF = has_bfloat16()


def half():
    """bfloat16 where the processor multiplies it; elsewhere it is emulated, ten times slower than 32 bits."""
    return torch.autocast("cpu", torch.bfloat16, enabled=HALF)


def pad(rows, value=0):
    n = max(map(len, rows))
    return torch.tensor([r + [value] * (n - len(r)) for r in rows])


class Stories:
    """The training stories, and what weaving needs to know of them."""

    def __init__(self, rows):
        self.names, self.small = pool(rows)
        self.rows = [(row, eligible(row)) for row in rows]

    def docs(self, piece, rng, share):
        for row, sentences in self.rows:
            yield Doc(weave(row, sentences, self.names, self.small, rng, share), piece, plain_quotes=rng.random() < 0.25)


def batches(stories, piece, rng, size, share):
    """Windows of one epoch: each story cut at a new phase, one in four with plain quotation marks, some sentences put into another's mouth
    (weave.py); like lengths together."""
    cut = []
    for doc in stories.docs(piece, rng, share):
        cut += [(doc, a, b) for a, b in windows(doc, MOST, rng.randint(60, MOST))]
    rng.shuffle(cut)
    out = []
    for i in range(0, len(cut), size * 20):
        part = sorted(cut[i:i + size * 20], key=lambda r: r[2] - r[1])
        out += [part[j:j + size] for j in range(0, len(part), size)]
    rng.shuffle(out)
    return out


def loss_of(reader, batch, negatives):
    ids, feats, starts, outer, anywhere, weight, relations = zip(*(example(*row) for row in batch))
    count = torch.tensor([len(s) for s in starts])
    with half():
        scores, tokens, asks = reader.tagger(pad(ids), pad(feats), pad(starts))
    scores = scores.float()
    live = torch.arange(scores.shape[1])[None] < count[:, None]
    gold, gold_any, weight = pad(outer), pad(anywhere), pad(weight, 0.0)
    loss = lambda part, tags: F.cross_entropy(part.transpose(1, 2), tags, reduction="none", label_smoothing=0.02)
    cue_loss = (loss(scores[..., :3], gold) * live).sum() + 0.5 * (loss(scores[..., 3:], gold_any) * weight).sum()
    rows = [(w, *r) for w, rs in enumerate(relations) for r in rs]
    if negatives:  # cues that the model wrongly proposes: their words belong to no attribution
        odds = torch.softmax(scores[..., :3].detach(), -1)[..., 1]
        wrong = ((odds > 0.15) & (gold_any == 0) & (weight == 1)).nonzero().tolist()
        rows += [(w, i, i + 1, [0] * len(starts[w]), 1.0) for w, i in wrong]
    if not rows:
        return cue_loss / len(batch), cue_loss.item(), 0.0
    which, first, last, tags, believed = zip(*rows)
    which = torch.tensor(which)
    with half():
        relation = reader.relation(tokens, asks, which, torch.tensor(first), torch.tensor(last), count)
    tags = pad(list(tags))
    tags = F.pad(tags, (0, relation.shape[1] - tags.shape[1]))
    relation_loss = (reader.crf_loss(relation.float(), tags, count[which]) * torch.tensor(believed)).sum()
    return (2 * cue_loss + relation_loss) / len(batch), cue_loss.item(), relation_loss.item()


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--start", help="the model folder of a first reader to go on from (else the base model)")
    p.add_argument("--silver", help="nested attributions found by a first reader (silver.py)")
    p.add_argument("--weave", type=float, default=0.12, help="share of the eligible sentences that are put into another's mouth")
    p.add_argument("--epochs", type=int, default=6)
    p.add_argument("--until", type=int, default=0, help="stop after this epoch, the schedule being that of all")
    p.add_argument("--size", type=int, default=16)
    p.add_argument("--rate", type=float, default=3e-4)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--steps", type=int, default=0, help="stop after this many steps (to time a step)")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    os.makedirs(a.out, exist_ok=True)
    piece = WordPiece(os.path.join(base_folder(), "vocab.txt"))
    train = Stories(rows(f"{a.data}/train.jsonl", a.silver))
    dev = load(f"{a.data}/dev.jsonl", piece)
    reader = Reader()
    if a.start:
        load_folder(reader, a.start)
    else:
        reader.tagger.encoder.load_base()
    heads = [q for n, q in reader.named_parameters() if not n.startswith("tagger.encoder")]
    optimizer = torch.optim.AdamW([{"params": reader.tagger.encoder.parameters(), "lr": a.rate},
                                   {"params": heads, "lr": a.rate * HEADS}], weight_decay=0.01, betas=(0.9, 0.98))
    per = len(batches(train, piece, random.Random(0), a.size, a.weave))
    total, warm = per * a.epochs, int(0.06 * per * a.epochs)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / warm, max(0.01, (total - s) / (total - warm))))
    average, begun, step = copy.deepcopy(reader), 0, 0
    last = f"{a.out}/last.pt"
    if os.path.exists(last):
        state = torch.load(last, weights_only=False)
        reader.load_state_dict(state["reader"])
        average.load_state_dict(state["average"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        begun, step = state["epoch"], state["step"]
        rng.setstate(state["rng"])
        torch.set_rng_state(state["torch"])
    for epoch in range(begun, a.until or a.epochs):
        reader.train()
        clock = time.time()
        for k, batch in enumerate(batches(train, piece, rng, a.size, a.weave)):
            loss, c, r = loss_of(reader, batch, negatives=bool(a.start) or epoch >= 1)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            step += 1
            keep = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for x, y in zip(average.parameters(), reader.parameters()):
                    x.lerp_(y, 1 - keep)
            if k % 20 == 0:
                print(f"epoch {epoch} step {step}/{total} loss {loss.item():.2f} cue {c / len(batch):.2f} relation {r / len(batch):.2f} "
                      f"{(time.time() - clock) / (k + 1):.2f} s/step", flush=True)
            if a.steps and step >= a.steps:
                return
        torch.save({"reader": reader.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(),
                    "schedule": schedule.state_dict(), "epoch": epoch + 1, "step": step, "rng": rng.getstate(),
                    "torch": torch.get_rng_state()}, last)
        average.eval()
        row = {"epoch": epoch + 1, **quick_scores(dev, predict(average, dev, MOST))}
        print(json.dumps(row), flush=True)
        with open(f"{a.out}/log.jsonl", "a") as f:
            f.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
