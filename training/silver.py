"""Silver labels for nested attribution: every content of PolNeAR train is read again, as a text of its own, by a first reader.

PolNeAR labels each token once and so marks nothing inside a content.

    python silver.py --reader ../models/reader-0 --data ../../shared/data/polnear --out runs/silver.jsonl
"""
import argparse
import json
import os

import numpy as np
import onnxruntime
import torch

from decode import runs, viterbi
from features import WordPiece
from model import base_folder
from prepare import Doc, rows
from train import MOST, encode

LEAST = 5
BELIEVED = 0.5


class Folder:
    """A model folder, run by ONNX Runtime."""

    def __init__(self, folder):
        options = onnxruntime.SessionOptions()
        self.tagger, self.relation = (onnxruntime.InferenceSession(f"{folder}/{n}.onnx", options, providers=["CPUExecutionProvider"])
                                      for n in ("tagger", "relation"))
        with open(f"{folder}/labels.json") as f:
            labels = json.load(f)
        self.step, self.begin = torch.tensor(labels["transitions"]), torch.tensor(labels["begin"])

    def read(self, doc, first, last):
        """Outer attributions of the words from `first` to `last`, as if they were a paragraph of their own."""
        ids, feats, starts = encode(doc, first, last)
        if len(ids) > MOST + 2:
            return []
        feats[1] |= 1
        cues, tokens, asks = self.tagger.run(None, {"ids": [ids], "features": [feats], "starts": [starts]})
        found = runs(cues[0, :, :3].argmax(-1).tolist(), 1, 2)
        if not found:
            return []
        begin, end = (np.array(x, dtype=np.int64) for x in zip(*found))
        scores = self.relation.run(None, {"tokens": tokens, "asks": asks, "window": begin * 0, "first": begin, "last": end})[0]
        out = []
        for (s, e), row in zip(found, torch.tensor(scores)):
            tags = viterbi(row, self.step, self.begin)
            place = lambda ranges: [[doc.spans[x + first][0], doc.spans[y + first - 1][1]] for x, y in ranges]
            content = runs(tags, 3, 4)
            if content:
                out.append({"source": place(runs(tags, 1, 2)), "cue": place([(s, e)]), "content": place(content)})
        return out


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--reader", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    os.makedirs(os.path.dirname(a.out) or ".", exist_ok=True)
    piece, reader, n = WordPiece(os.path.join(base_folder(), "vocab.txt")), Folder(a.reader), 0
    with open(a.out, "w", encoding="utf8") as out:
        for row in rows(f"{a.data}/train.jsonl"):
            doc = Doc(row, piece)
            found = [{**x, "nested": True, "weight": BELIEVED} for at in doc.attributions for s, e in at["content"] if e - s >= LEAST
                     for x in reader.read(doc, s, e)]
            n += len(found)
            out.write(json.dumps({"id": row["id"], "attributions": found}) + "\n")
    print(n, "nested attributions")


if __name__ == "__main__":
    main()
