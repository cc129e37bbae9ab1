"""Trained network -> model folder: tagger.onnx and relation.onnx (int8), labels.json, vocab.txt, parity.jsonl.

    python export.py --run runs/reader --out ../models/reader-1 --data ../../shared/data/polnear
"""
import argparse
import json
import os
import shutil
import warnings

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from decode import runs
from features import WordPiece
from model import NARROW, Reader, base_folder, save_labels
from parity import TEXTS
from prepare import Doc
from train import encode, pad

PARITY_DIGITS = 4


# The graphs take one window at a time (a batch of one, unpadded), the relation network any number of its cues.


def to_onnx(module, args, path, inputs, outputs, axes):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(module, args, path, input_names=inputs, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False,
                          custom_opsets={"com.microsoft": 1})


def quantize(source, target, keep=()):
    """Weights and activations of every matrix product and the word table in 8 bits, a scale for each column of weights.
    Weights keep to 7 bits: processors without VNNI add two products in 16 bits, which 8 bits may overflow,
    and with 7 the sums are exact and the same on every processor."""
    quantize_dynamic(source, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8, nodes_to_exclude=list(keep),
                     op_types_to_quantize=["MatMul", "Gather"], extra_options={"MatMulConstBOnly": True})


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--run", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--float", action="store_true", help="no quantization (to measure what it costs)")
    a = p.parse_args()
    os.makedirs(a.out, exist_ok=True)
    reader = Reader()
    if a.run != "untrained":
        reader.load_state_dict(torch.load(f"{a.run}/last.pt", weights_only=False)["average"])
    reader.eval()
    piece = WordPiece(os.path.join(base_folder(), "vocab.txt"))
    docs = [Doc({"id": str(i), "text": t}, piece) for i, t in enumerate(TEXTS)]
    ids, feats, starts = (torch.tensor([x]) for x in encode(docs[0], 0, len(docs[0].spans)))
    raw = {n: f"{a.out}/{n}-float.onnx" for n in ("tagger", "relation")}
    to_onnx(reader.tagger, (ids, feats, starts), raw["tagger"], ["ids", "features", "starts"], ["cues", "tokens", "asks"],
            {"ids": {1: "n"}, "features": {1: "n"}, "starts": {1: "w"}, "cues": {1: "w"}, "tokens": {1: "w"}, "asks": {1: "w"}})
    w = starts.shape[1]
    t = torch.randn(1, w, NARROW)
    to_onnx(reader.relation, (t, t, torch.tensor([0, 0]), torch.tensor([2, 3]), torch.tensor([4, 4]), torch.tensor([w])),
            raw["relation"], ["tokens", "asks", "window", "first", "last"], ["scores"],
            {"tokens": {1: "w"}, "asks": {1: "w"}, "window": {0: "c"}, "first": {0: "c"}, "last": {0: "c"}, "scores": {0: "c", 1: "w"}})
    for n, path in raw.items():
        if a.float:
            shutil.copy(path, f"{a.out}/{n}.onnx")
        else:
            quantize(path, f"{a.out}/{n}.onnx")
        os.remove(path)
        print(n, round(os.path.getsize(f"{a.out}/{n}.onnx") / 1e6, 1), "MB")
    shutil.copy(os.path.join(base_folder(), "vocab.txt"), f"{a.out}/vocab.txt")
    save_labels(f"{a.out}/labels.json", reader, {"narrow": NARROW, "pieces": 256, "base": "all-MiniLM-L6-v2"})
    parity(a.out, docs)


def parity(folder, docs):
    """What Python gets for some texts of our own with the shipped files: ids, features, cue scores and, for each outer cue, relation tags."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    tagger, relation = (onnxruntime.InferenceSession(f"{folder}/{n}.onnx", options, providers=["CPUExecutionProvider"]) for n in ("tagger", "relation"))
    with open(f"{folder}/parity.jsonl", "w", encoding="utf8") as out:
        for d in docs:
            ids, feats, starts = encode(d, 0, len(d.spans))
            cues, tokens, asks = tagger.run(None, {"ids": [ids], "features": [feats], "starts": [starts]})
            tags = cues[0, :, :3].argmax(-1).tolist()
            found = runs(tags, 1, 2)
            rows = []
            if found:
                which, first, last = (np.array(x, dtype=np.int64) for x in ([0] * len(found), [s for s, _ in found], [e for _, e in found]))
                scores = relation.run(None, {"tokens": tokens, "asks": asks, "window": which, "first": first, "last": last})[0]
                rows = [{"cue": list(c), "scores": np.round(s, PARITY_DIGITS).tolist()} for c, s in zip(found, scores)]
            out.write(json.dumps({"text": d.text, "ids": ids, "features": feats, "starts": starts,
                                  "cues": np.round(cues[0], PARITY_DIGITS).tolist(), "relations": rows}) + "\n")


if __name__ == "__main__":
    main()
