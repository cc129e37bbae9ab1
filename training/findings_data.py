"""Stories with hand-made records -> the reader's hidden states of their words, and what each word is to the records.

Reads what `evaluation/export-findings.ts` prints. The states are those that the shipped 8-bit tagger gives (expose.py).
"""
import json
import os

import numpy as np
import torch

from expose import session
from features import WordPiece
from findings_model import DIRECTIONS
from prepare import Doc, from_utf16, windows
from train import encode

PIECES = 254


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def stories(path, model):
    """[{"name", "starts" [w] (of words, UTF-16 units), "windows", "states" [w, 1152], "labels" [w, 3], "counts" [w, 3]}]: `counts` is 0 for other words of a
    recorded event, which are neither right nor wrong."""
    piece, tagger, out = WordPiece(os.path.join(model, "vocab.txt")), session(os.path.join(model, "tagger.onnx")), []
    with open(path, encoding="utf8") as lines:
        for row in map(json.loads, lines):
            doc, at = Doc({"id": row["name"], "text": row["text"]}, piece), from_utf16(row["text"])
            cuts, parts = windows(doc, PIECES), []
            for first, last in cuts:
                ids, features, starts = encode(doc, first, last)
                parts.append(tagger.run(["states"], {"ids": [ids], "features": [features], "starts": [starts]})[0][0])

            def words(span):
                return [i for i, w in enumerate(doc.spans) if overlap(w, (at(span[0]), at(span[1])))]
            labels, counts = np.zeros((len(doc.spans), 3), np.float32), np.ones((len(doc.spans), 3), np.float32)
            counts[[i for span in row["same"] for i in words(span)], 0] = 0
            told = [i for span in row["events"] for i in words(span)]
            labels[told, 0] = counts[told, 0] = 1
            for span in row["dues"]:
                inside = words(span)
                labels[inside[:1], 1] = labels[inside, 2] = 1
            units = np.cumsum([0, *(2 if ord(c) > 0xFFFF else 1 for c in row["text"])])
            out.append({"name": row["name"], "starts": [int(units[s]) for s, _ in doc.spans], "windows": cuts,
                        "states": np.concatenate(parts).astype(np.float32), "labels": labels, "counts": counts})
    return out


def rotation(every):
    """(mean [1152], directions [1152, 384]) that make states, normalised for each word, their principal directions at about unit variance."""
    states = np.concatenate([normal(s["states"]) for s in every])
    mean = states.mean(0)
    states -= mean
    values, directions = np.linalg.eigh(states.T @ states / len(states))
    values, directions = values[::-1][:DIRECTIONS], directions[:, ::-1][:, :DIRECTIONS]
    return mean, (directions / np.sqrt(values + values.mean() / 4)).astype(np.float32)


def normal(states):
    return (states - states.mean(1, keepdims=True)) / np.sqrt(states.var(1, keepdims=True) + 1e-5)


def rotate(every, mean, directions):
    """Replaces the states [w, 1152] by tensors [w, 384]."""
    for story in every:
        story["states"] = torch.from_numpy(((normal(story["states"]) - mean) @ directions).astype(np.float32))
