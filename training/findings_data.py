"""Stories with hand-made records -> the reader's hidden states of their words, and what each word is to the records.

Reads what `evaluation/export-findings.ts` prints. The states are those that the shipped 8-bit tagger gives (expose.py).
"""
import json
import os

import numpy as np
import torch

from expose import session
from features import WordPiece
from findings_model import DIRECTIONS, HEADS
from prepare import Doc, from_utf16, windows
from train import encode

PIECES = 254


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def stories(path, model):
    """Yields {"name", "marked", "starts" [w] (of words, UTF-16 units), "windows", "states" [w, 1152], "labels" [w, HEADS], "counts" [w, HEADS]}: `counts`
    is 0 for other words of a recorded event, which are neither right nor wrong."""
    piece, tagger = WordPiece(os.path.join(model, "vocab.txt")), session(os.path.join(model, "tagger.onnx"))
    with open(path, encoding="utf8") as lines:
        for row in map(json.loads, lines):
            doc = Doc({"id": row["name"], "text": row["text"]}, piece)
            cuts, parts = windows(doc, PIECES), []
            for first, last in cuts:
                ids, features, starts = encode(doc, first, last)
                parts.append(tagger.run(["states"], {"ids": [ids], "features": [features], "starts": [starts]})[0][0])
            units = np.cumsum([0, *(2 if ord(c) > 0xFFFF else 1 for c in row["text"])])
            labels, counts = targets(row, doc)
            yield {"name": row["name"], "marked": row["marked"], "starts": [int(units[s]) for s, _ in doc.spans], "windows": cuts,
                   "states": np.concatenate(parts).astype(np.float32), "labels": labels, "counts": counts}


def targets(row, doc):
    """What each word of a story is, and whether that counts, [w, HEADS] each."""
    at = from_utf16(row["text"])

    def words(span):
        return [i for i, w in enumerate(doc.spans) if overlap(w, (at(span[0]), at(span[1])))]
    labels, counts = np.zeros((len(doc.spans), len(HEADS)), np.float32), np.ones((len(doc.spans), len(HEADS)), np.float32)
    counts[[i for span in row["same"] for i in words(span)], 0] = 0
    told = [i for span in row["events"] for i in words(span)]
    labels[told, 0] = counts[told, 0] = 1
    for span in row["dues"]:
        inside = words(span)
        labels[inside[:1], 1] = labels[inside, 2] = 1
    for span in row["disputes"]:
        labels[words(span), 3] = 1
    return labels, counts


def learned_from(path, model):
    """(stories with states rotated [w, 384], mean, directions): the rotation is that of the stories with records, so that no more is held than is needed."""
    every, mean, directions = [], None, None
    for story in stories(path, model):
        if story["marked"] and mean is None:
            mean, directions = rotation(every)
            rotate(every, mean, directions)
        every.append(story)
        if mean is not None:
            rotate([story], mean, directions)
    if mean is None:
        mean, directions = rotation(every)
        rotate(every, mean, directions)
    return every, mean, directions


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
