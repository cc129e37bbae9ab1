"""Teaches a trained reader nested attribution, with silver labels, the encoder kept as it is.

PolNeAR labels each token once and so marks nothing inside a content. Silver: every content of PolNeAR train is read again as a text of
its own. Then the head for nested cues and the relation network (not the encoder, not the head for outer cues) learn from the
documents with the gold attributions and the silver ones together.

    python nested.py --data ../../shared/data/polnear --run runs/reader [--epochs 2]
Writes nested.pt beside last.pt; export.py takes it where it is there.
"""
import argparse
import json
import os
import random
import time

import torch
import torch.nn.functional as F

from decode import predict, quick_scores, runs, viterbi
from features import CLS, SEP, WordPiece
from model import Reader, base_folder
from prepare import load, windows
from train import MOST, encode, pad

LEAST = 5


@torch.no_grad()
def silver(reader, docs, size=48):
    """{document id: [{source, cue, content, inside}]}: word ranges in the document."""
    jobs = []
    for d in docs:
        for a in d.attributions:
            for s, e in a["content"]:
                if e - s >= LEAST:
                    ids, feats, starts = encode(d, s, e)
                    if len(ids) <= MOST + 2:
                        feats[1] |= 1
                        jobs.append((len(ids), d, s, e, ids, feats, starts))
    jobs.sort(key=lambda j: j[0])
    step, begin = reader.step + reader.step_mask, reader.begin_mask
    out = {}
    for k in range(0, len(jobs), size):
        part = jobs[k:k + size]
        count = torch.tensor([len(j[6]) for j in part])
        scores, tokens, asks = reader.tagger(pad([j[4] for j in part]), pad([j[5] for j in part]), pad([j[6] for j in part]))
        rows = []
        for w, n in enumerate(count.tolist()):
            rows += [(w, s, e) for s, e in runs(scores[w, :n, :3].argmax(-1).tolist(), 1, 2)]
        if not rows:
            continue
        which, first, last = (torch.tensor(x) for x in zip(*rows))
        relation = reader.relation(tokens, asks, which, first, last, count)
        for r, (w, s, e) in enumerate(rows):
            _, d, shift, end, *_ = part[w]
            tags = viterbi(relation[r, :count[w]], step, begin)
            move = lambda rs: [(x + shift, y + shift) for x, y in rs]
            content = move(runs(tags, 3, 4))
            if content:
                out.setdefault(d.id, []).append({"source": move(runs(tags, 1, 2)), "cue": [(s + shift, e + shift)], "content": content})
    return out


def tags_of(a, first, last):
    tags = [0] * (last - first)
    for role, b in (("source", 1), ("content", 3)):
        for s, e in a[role]:
            for i in range(max(s, first), min(e, last)):
                tags[i - first] = b if i in (s, first) else b + 1
    return tags


def loss_of(reader, batch, extra):
    ids, feats, starts = zip(*(encode(d, a, b) for d, a, b in batch))
    count = torch.tensor([len(s) for s in starts])
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        h = reader.tagger.encoder(pad(ids), pad(feats))
        s = pad(starts)
        h = torch.gather(h, 1, s[:, :, None].expand(-1, -1, h.shape[2]))
    h = h.float()
    scores, tokens, asks = reader.tagger.cue(h), reader.tagger.token(h), reader.tagger.asks(h)
    gold, rows = [], []
    for w, (d, a, b) in enumerate(batch):
        cue = [0] * (b - a)
        for at in [*d.attributions, *extra.get(d.id, [])]:
            inside = [(max(x, a) - a, min(y, b) - a) for x, y in at["cue"] if x < b and y > a]
            if inside:
                for x, y in inside:
                    cue[x:y] = [1] + [2] * (y - x - 1)
                rows.append((w, inside[0][0], inside[-1][1], tags_of(at, a, b)))
        gold.append(cue)
    gold = pad(gold)
    live = torch.arange(scores.shape[1])[None] < count[:, None]
    cue_loss = (F.cross_entropy(scores[..., 3:].transpose(1, 2), gold, reduction="none") * live).sum()
    odds = torch.softmax(scores[..., 3:].detach(), -1)[..., 1]
    rows += [(w, i, i + 1, [0] * len(starts[w])) for w, i in ((odds > 0.2) & (gold == 0) & live).nonzero().tolist()]
    if not rows:
        return cue_loss / len(batch)
    which, first, last, tags = zip(*rows)
    which = torch.tensor(which)
    relation = reader.relation(tokens, asks, which, torch.tensor(first), torch.tensor(last), count)
    tags = pad(list(tags))
    tags = F.pad(tags, (0, relation.shape[1] - tags.shape[1]))
    return (2 * cue_loss + reader.crf_loss(relation, tags, count[which]).sum()) / len(batch)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", required=True)
    p.add_argument("--run", required=True)
    p.add_argument("--epochs", type=int, default=2)
    p.add_argument("--size", type=int, default=16)
    p.add_argument("--rate", type=float, default=3e-4)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--limit", type=int, default=0, help="only so many documents (to try the script)")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    piece = WordPiece(os.path.join(base_folder(), "vocab.txt"))
    train, dev = load(f"{a.data}/train.jsonl", piece), load(f"{a.data}/dev.jsonl", piece)
    if a.limit:
        train, dev = train[:a.limit], dev[:a.limit]
    reader = Reader()
    reader.load_state_dict(torch.load(f"{a.run}/last.pt", weights_only=False)["average"])
    reader.eval()
    print("before", json.dumps(quick_scores(dev, predict(reader, dev, MOST))), flush=True)
    clock = time.time()
    extra = silver(reader, train)
    print(sum(map(len, extra.values())), "silver attributions in", round(time.time() - clock), "s", flush=True)
    outer = reader.tagger.cue.weight[:3].clone(), reader.tagger.cue.bias[:3].clone()
    learned = [q for n, q in reader.named_parameters() if not n.startswith("tagger.encoder")]
    optimizer = torch.optim.AdamW(learned, lr=a.rate, weight_decay=0.0)
    rows = [(d, x, y) for d in train for x, y in windows(d, MOST)]
    total, step = a.epochs * (len(rows) // a.size + 1), 0
    for _ in range(a.epochs):
        reader.relation.train()
        rng.shuffle(rows)
        for k in range(0, len(rows), a.size):
            optimizer.param_groups[0]["lr"] = a.rate * max(0.02, 1 - step / total)
            loss = loss_of(reader, rows[k:k + a.size], extra)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learned, 5.0)
            optimizer.step()
            with torch.no_grad():
                reader.tagger.cue.weight[:3], reader.tagger.cue.bias[:3] = outer
            step += 1
            if step % 20 == 0:
                print(f"step {step}/{total} loss {loss.item():.2f} {(time.time() - clock) / step:.2f} s/step", flush=True)
        reader.eval()
        print("after", json.dumps(quick_scores(dev, predict(reader, dev, MOST))), flush=True)
        torch.save({"average": reader.state_dict()}, f"{a.run}/nested.pt")


if __name__ == "__main__":
    main()
