"""Reads documents with a trained network (for scores while training; the product decodes in TypeScript)."""
import torch

from prepare import windows


def viterbi(scores, step, begin):
    """Best tag sequence; scores [w, 5]."""
    best, back = scores[0] + begin, []
    for row in scores[1:]:
        cand = best[:, None] + step
        value, origin = cand.max(0)
        back.append(origin)
        best = value + row
    tag = int(best.argmax())
    out = [tag]
    for origin in reversed(back):
        tag = int(origin[tag])
        out.append(tag)
    return out[::-1]


def runs(tags, first, inner):
    out, begin = [], None
    for i, t in enumerate([*tags, 0]):
        if begin is not None and t != inner:
            out.append((begin, i))
            begin = None
        if t == first:
            begin = i
    return out


@torch.no_grad()
def predict(reader, docs, most, head=0):
    from train import encode, pad
    step, begin = reader.step + reader.step_mask, reader.begin_mask
    out = {}
    for doc in docs:
        cuts = windows(doc, most)
        ids, feats, starts = zip(*(encode(doc, a, b) for a, b in cuts))
        count = torch.tensor([len(s) for s in starts])
        scores, tokens, asks = reader.tagger(pad(ids), pad(feats), pad(starts))
        tags = scores[..., head:head + 3].argmax(-1)
        rows = []
        for w, n in enumerate(count.tolist()):
            t = tags[w, :n].tolist()
            t = [1 if x == 2 and (i == 0 or t[i - 1] == 0) else x for i, x in enumerate(t)]
            rows += [(w, s, e) for s, e in runs(t, 1, 2)]
        found = []
        if rows:
            which, first, last = (torch.tensor(x) for x in zip(*rows))
            relation = reader.relation(tokens, asks, which, first, last, count)
            for k, (w, s, e) in enumerate(rows):
                shift = cuts[w][0]
                t = viterbi(relation[k, :count[w]], step, begin)
                move = lambda rs: [(x + shift, y + shift) for x, y in rs]
                content = move(runs(t, 3, 4))
                if content:
                    found.append({"source": move(runs(t, 1, 2)), "cue": [(s + shift, e + shift)], "content": content})
        out[doc.id] = found
    return out


def quick_scores(docs, predicted):
    """F1 on word sets: cue, source, content exact; relation exact and relaxed (as the shared scorer, but for punctuation)."""
    total = {}

    def add(name, hit, p, g):
        t = total.setdefault(name, [0, 0, 0])
        for i, x in enumerate((hit, p, g)):
            t[i] += x

    def cover(doc, spans):
        return frozenset(i for s, e in spans for i in range(s, e) if any(c.isalnum() for c in doc.text[slice(*doc.spans[i])]))

    for doc in docs:
        g, p = ([{r: cover(doc, a[r]) for r in ("source", "cue", "content")} for a in x] for x in (doc.attributions, predicted[doc.id]))
        for r in ("source", "cue", "content"):
            left = [a[r] for a in g if a[r]]
            n, hit = len(left), 0
            for a in p:
                if a[r] and a[r] in left:
                    left.remove(a[r])
                    hit += 1
            add(r, hit, sum(bool(a[r]) for a in p), n)
        left, hit = [(a["source"], a["content"]) for a in g], 0
        for a in p:
            if (a["source"], a["content"]) in left:
                left.remove((a["source"], a["content"]))
                hit += 1
        add("exact", hit, len(p), len(g))
        cand = sorted(((-len(a["content"] & b["content"]) / max(1, len(a["content"] | b["content"])), i, j) for i, a in enumerate(p)
                       for j, b in enumerate(g) if a["source"] & b["source"] or not (a["source"] or b["source"])))
        seen_i, seen_j = set(), set()
        for x, i, j in cand:
            if -x >= 0.5 and i not in seen_i and j not in seen_j:
                seen_i.add(i)
                seen_j.add(j)
        add("relaxed", len(seen_i), len(p), len(g))
    return {k: round(200 * h / max(1, p + g), 1) for k, (h, p, g) in total.items()}
