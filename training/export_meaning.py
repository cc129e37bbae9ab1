"""The makers' sentence network -> a model folder for search by meaning: meaning.onnx (int8), meaning.json, vocab.txt, parity.jsonl.

    python export_meaning.py --out ../models/meaning-1 [--texts contents.json]

Nothing is trained. Prints what quantization costs: on pairs of our own graded by hand, and with `--texts` (a JSON array of strings,
such as the contents of a corpus; none of them is kept) how far the neighbours of a text are still the same.
"""
import argparse
import json
import os
import shutil

import numpy as np
import onnxruntime
import torch

from export import quantize, to_onnx
from meaning_model import DIMENSIONS, PIECES, Sentence, base_folder, tokenizer
from meaning_texts import ALL, PAIRS

PARITY_DIGITS = 3
NEIGHBOURS, SAMPLE = 10, 1500


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def vectors(network, texts, made):
    """[texts, 384], each text alone, as it is at run time."""
    return np.stack([network.run(None, {"ids": np.array([made.encode(t).ids], dtype=np.int64)})[0][0] for t in texts])


def ranks(values):
    """Places of the values in order, the mean place for equals."""
    _, which, count = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(count) - (count - 1) / 2)[which]


def spearman(a, b):
    return np.corrcoef(ranks(a), ranks(b))[0, 1]


def neighbours(v):
    near = v @ v.T
    np.fill_diagonal(near, -2)
    return np.argsort(-near, 1)[:, :NEIGHBOURS]


def measure(exact, small, made, texts):
    sentences = sorted({s for pair in PAIRS for s in pair[1:]})
    at = {s: i for i, s in enumerate(sentences)}
    grades = np.array([g for g, _, _ in PAIRS])
    first, second = ([at[pair[k]] for pair in PAIRS] for k in (1, 2))
    every = np.triu_indices(len(sentences), 1)
    a, b = (vectors(n, sentences, made) for n in (exact, small))
    of = lambda v: (v[first] * v[second]).sum(1)
    print(f"{len(PAIRS)} graded pairs, Spearman with the grades: fp32 {spearman(grades, of(a)):.3f}, int8 {spearman(grades, of(b)):.3f}")
    print(f"all {len(every[0])} pairs of their sentences, Spearman of int8 with fp32: {spearman((a @ a.T)[every], (b @ b.T)[every]):.4f}")
    if not texts:
        return
    chosen = np.random.default_rng(1).choice(len(texts), min(SAMPLE, len(texts)), replace=False)
    a, b = (vectors(n, [texts[i] for i in chosen], made) for n in (exact, small))
    cosine, near, far = (a * b).sum(1), neighbours(a), neighbours(b)
    shared = np.mean([len(set(x) & set(y)) / NEIGHBOURS for x, y in zip(near, far)])
    print(f"{len(chosen)} texts: cosine of int8 with fp32 mean {cosine.mean():.4f}, least {cosine.min():.4f}; "
          f"same nearest {np.mean(near[:, 0] == far[:, 0]):.3f}, same {NEIGHBOURS} nearest {shared:.3f}")


def parity(folder, network, made):
    """What PyTorch gets in 32 bits for texts of our own: pieces and vector."""
    with open(f"{folder}/parity.jsonl", "w", encoding="utf8") as out, torch.no_grad():
        for text in ALL:
            ids = made.encode(text).ids
            vector = np.round(network(torch.tensor([ids]))[0].double().numpy(), PARITY_DIGITS).tolist()
            out.write(json.dumps({"text": text, "ids": ids, "vector": vector}) + "\n")


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--out", required=True)
    p.add_argument("--texts")
    a = p.parse_args()
    os.makedirs(a.out, exist_ok=True)
    torch.set_num_threads(1)
    network, made = Sentence().eval(), tokenizer()
    raw, final = f"{a.out}/meaning-float.onnx", f"{a.out}/meaning.onnx"
    to_onnx(network, (torch.tensor([made.encode("a").ids]),), raw, ["ids"], ["vector"], {"ids": {1: "n"}})
    quantize(raw, final)
    print("meaning", round(os.path.getsize(final) / 1e6, 1), "MB")
    shutil.copy(os.path.join(base_folder(), "vocab.txt"), f"{a.out}/vocab.txt")
    with open(f"{a.out}/meaning.json", "w") as out:
        json.dump({"base": "all-MiniLM-L6-v2", "dimensions": DIMENSIONS, "pieces": PIECES}, out, indent=1)
        out.write("\n")
    parity(a.out, network, made)
    measure(session(raw), session(final), made, json.load(open(a.texts, encoding="utf8")) if a.texts else [])
    os.remove(raw)


if __name__ == "__main__":
    main()
