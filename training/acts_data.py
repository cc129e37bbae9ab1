"""Statements whose act was labelled by hand, with what the shipped tagger says of the words of their windows.

    python acts_data.py --data ../../shared/data --model ../models/reader-1 --cache runs/acts

Writes the hidden states of PolNeAR's train split and of the stories of `gold.jsonl` (evaluation/export-acts.ts), which do not change
while acts are learned, to `states.npy` and `gold.npy` (float16, words x 1152) and where each document and window stands to `.json` beside.
"""
import argparse
import bisect
import json
import os

import numpy as np

from expose import WIDTH, session
from features import WordPiece
from model import base_folder
from prepare import Doc, from_utf16, windows
from train import encode

ACTS = "say confirm deny accuse condemn praise promise threaten warn demand propose reject ask expect announce think want".split()
OTHER, CUE, CONTENT = range(3)
MOST = 254
# words before and after a statement's own that the network sees
AROUND = 12


def stories(data):
    with open(f"{data}/polnear/train.jsonl", encoding="utf8") as lines:
        return list(map(json.loads, lines))


def write_states(rows, model, path):
    """{document: {"at": its first row in PATH.npy, "windows": [[first word, last word + 1]]}}"""
    tagger, piece = session(f"{model}/tagger.onnx"), WordPiece(os.path.join(base_folder(), "vocab.txt"))
    places, parts, at = {}, [], 0
    for row in rows:
        doc = Doc({"id": row["id"], "text": row["text"]}, piece)
        cuts = windows(doc, MOST, None)
        places[row["id"]] = {"at": at, "windows": cuts}
        for a, b in cuts:
            ids, features, starts = encode(doc, a, b)
            parts.append(tagger.run(["states"], {"ids": [ids], "features": [features], "starts": [starts]})[0][0].astype(np.float16))
        at += len(doc.spans)
    np.save(f"{path}.npy", np.concatenate(parts).reshape(-1, WIDTH))
    with open(f"{path}.json", "w") as out:
        json.dump(places, out)


def words_in(starts, ends, spans):
    """Indices of the words that meet half-open spans of code points."""
    return {i for s, e in spans for i in range(bisect.bisect_right(ends, s), bisect.bisect_left(starts, e))}


def labelled(labels):
    """(set, document, cue, content, act) of each label that is a statement."""
    with open(labels, encoding="utf8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines if not line.startswith(("#", "set\t"))]
    return [row[:5] for row in rows if row[4] != "none"]


def gold(cache):
    with open(f"{cache}/gold.jsonl", encoding="utf8") as lines:
        return list(map(json.loads, lines))


def statements(rows, places, labels, offset=0):
    """{"set", "key", "act", "first" and "last" row of what the network sees of it in the states, "role" [words]} for each label.
    `offset`: the first row of these documents."""
    rows, docs, out = {r["id"]: r for r in rows}, {}, []
    piece = WordPiece(os.path.join(base_folder(), "vocab.txt"))
    for kind, name, cue_at, content_at, act in labels:
        if name not in docs:
            doc = Doc({"id": name, "text": rows[name]["text"]}, piece)
            docs[name] = [s for s, _ in doc.spans], [e for _, e in doc.spans], from_utf16(rows[name]["text"])
        starts, ends, at = docs[name]
        cue, content = (words_in(starts, ends, [[at(int(x)) for x in p.split("-")] for p in s.split(",") if p]) for s in (cue_at, content_at))
        if not cue:
            continue
        first, last = next(w for w in places[name]["windows"] if w[0] <= min(cue) < w[1])
        inside = [i for i in cue | content if first <= i < last]
        first, last = max(first, min(inside) - AROUND), min(last, max(inside) + 1 + AROUND)
        role = [CONTENT if i in content else CUE if i in cue else OTHER for i in range(first, last)]
        base = offset + places[name]["at"]
        out.append({"set": kind, "key": "\t".join((name, cue_at, content_at)), "act": ACTS.index(act),
                    "first": base + first, "last": base + last, "role": role})
    return out


def read_places(path):
    with open(f"{path}.json") as f:
        return json.load(f)


def every(data, cache, labels):
    """All states as one array, and the statements of the labels and of the gold."""
    states, of_gold, rows = np.load(f"{cache}/states.npy"), np.load(f"{cache}/gold.npy"), gold(cache)
    told = [("gold", r["id"], s["cue"], s["content"], s["act"]) for r in rows for s in r["statements"]]
    items = statements(stories(data), read_places(f"{cache}/states"), labelled(labels))
    items += statements(rows, read_places(f"{cache}/gold"), told, len(states))
    return np.concatenate([states, of_gold]), items


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "model", "cache"):
        p.add_argument(f"--{name}", required=True)
    a = p.parse_args()
    if not os.path.exists(f"{a.cache}/states.json"):
        write_states(stories(a.data), a.model, f"{a.cache}/states")
    write_states(gold(a.cache), a.model, f"{a.cache}/gold")


if __name__ == "__main__":
    main()
