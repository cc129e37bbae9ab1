"""Texts with names, and what the shipped tagger says of their words: cached, since the tagger does not change while names are learned.

A *silver* file holds names that another reader found, for texts that nobody has annotated: {"id", "names": [[start, end, kind]]} a line.
"""
import bisect
import collections
import json
import os
import pickle
import re

import numpy as np
import torch

import gum
from expose import session
from features import WordPiece
from model import base_folder
from names_model import LABELS, affixes, letters
from prepare import Doc, windows
from train import encode

MOST = 254


def recased(text, case):
    """The text in one case; letters whose other case is longer stay as they are, and so do all offsets."""
    change = {"lower": str.lower, "upper": str.upper}.get(case)
    return text if change is None else "".join(change(c) if len(change(c)) == 1 else c for c in text)


def read(tagger, piece, row, case=None, first=None):
    """A text as the network is taught it: {"id", "genre", "text", "spans", "windows", "states", "features", "letters", "affixes", "labels"}."""
    doc = Doc({"id": row["id"], "text": recased(row["text"], case)}, piece)
    states, cuts = [], windows(doc, MOST, first)
    for a, b in cuts:
        ids, features, starts = encode(doc, a, b)
        out = tagger.run(["states"], {"ids": [ids], "features": [features], "starts": [starts]})[0]
        states.append(out[0].astype(np.float16))
    words = [doc.text[s:e] for s, e in doc.spans]
    labels = np.zeros(len(words), np.int64)
    starts, ends = [s for s, _ in doc.spans], [e for _, e in doc.spans]
    for s, e, kind in row["names"]:
        first_word, last_word = bisect.bisect_right(ends, s), bisect.bisect_left(starts, e)
        if first_word < last_word:
            labels[first_word] = LABELS.index(f"B-{kind}")
            labels[first_word + 1:last_word] = LABELS.index(f"I-{kind}")
    return {"id": row["id"], "genre": row["genre"], "text": doc.text, "spans": doc.spans, "windows": cuts,
            "states": torch.from_numpy(np.concatenate(states)), "features": torch.tensor(doc.features),
            "letters": torch.tensor([letters(w) for w in words]), "affixes": torch.tensor([affixes(w) for w in words]),
            "labels": torch.from_numpy(labels)}


def cached(path, make):
    if not os.path.exists(path):
        made = make()
        with open(f"{path}.part", "wb") as f:
            pickle.dump(made, f, protocol=4)
        os.replace(f"{path}.part", path)
    with open(path, "rb") as f:
        return pickle.load(f)


def gum_texts(data, model, cache):
    """GUM four times: as it is, with its windows moved, in small letters and in capitals."""
    tagger, piece = session(f"{model}/tagger.onnx"), WordPiece(os.path.join(base_folder(), "vocab.txt"))
    ways = {"plain": {}, "moved": {"first": 130}, "lower": {"case": "lower"}, "upper": {"case": "upper"}}
    rows = gum.load(f"{data}/gum")
    return {way: cached(f"{cache}/gum-{way}.pkl", lambda: [read(tagger, piece, row, **how) for row in rows]) for way, how in ways.items()}


def silver_texts(data, model, silver, cache):
    """Two of three stories of PolNeAR's train split with the names of a silver file."""
    tagger, piece = session(f"{model}/tagger.onnx"), WordPiece(os.path.join(base_folder(), "vocab.txt"))
    with open(silver, encoding="utf8") as lines:
        names = {r["id"]: r["names"] for r in map(json.loads, lines)}
    with open(f"{data}/polnear/train.jsonl", encoding="utf8") as lines:
        rows = [{**r, "genre": "silver"} for i, r in enumerate(map(json.loads, lines)) if i % 3 < 2]
    return cached(f"{cache}/silver.pkl", lambda: [read(tagger, piece, {**r, "names": settled(r["text"], names[r["id"]])}) for r in rows])


def settled(text, names):
    """Silver names without titles and articles; the surname of a person named in full is a person wherever it stands alone."""
    out = {}
    for start, end, kind in names:
        span = gum.trim(text, start, end, kind == "PERSON")
        if "\n" not in text[slice(*span)]:
            out[span] = kind
    full = [text[slice(*span)].split() for span, kind in out.items() if kind == "PERSON"]
    for surname in collections.Counter(words[-1] for words in full if len(words) > 1):
        if len(surname) < 3 or not surname[0].isupper():
            continue
        for m in re.finditer(rf"(?<![\w’'-]){re.escape(surname)}(?![\w-])", text):
            if m.span() in out or not any(a < m.end() and m.start() < b for a, b in out):
                out[m.span()] = "PERSON"
    return [(*span, kind) for span, kind in sorted(out.items())]
