"""all-MiniLM-L6-v2 as its makers left it, as a network of one text: ids [1, n] (border marks included, at least two) ->
vector [1, 384], the mean over its pieces, of length 1.

One text at a time and unpadded, so the attention mask that the makers' pooling weighs by is all ones and is left out.
"""
import os

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer

from model import Layer, base_folder

DIMENSIONS, PIECES = 384, 128


class Sentence(nn.Module):
    def __init__(self, vocab=30522, layers=6, heads=12, inner=1536):
        super().__init__()
        self.word = nn.Embedding(vocab, DIMENSIONS)
        self.position = nn.Embedding(PIECES, DIMENSIONS)
        self.norm = nn.LayerNorm(DIMENSIONS, eps=1e-12)
        self.layers = nn.ModuleList(Layer(DIMENSIONS, heads, inner, 0.0) for _ in range(layers))
        self.load()

    def forward(self, ids):
        x = self.norm(self.word(ids) + self.position.weight[: ids.shape[1]][None])
        mask = torch.zeros(1, 1, 1, 1)
        for layer in self.layers:
            x = layer(x, mask)
        return F.normalize(x.mean(1), dim=-1)

    def load(self):
        """The makers' weights; the one token type that a text has is added to the places, which it always stands beside."""
        w = load_file(os.path.join(base_folder(), "model.safetensors"))
        w = {k.removeprefix("bert."): v for k, v in w.items()}
        names = {"up": "intermediate.dense", "down": "output.dense", "out": "attention.output.dense",
                 "norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm"}
        with torch.no_grad():
            self.word.weight.copy_(w["embeddings.word_embeddings.weight"])
            self.position.weight.copy_(w["embeddings.position_embeddings.weight"][:PIECES] + w["embeddings.token_type_embeddings.weight"][:1])
            for kind in ("weight", "bias"):
                getattr(self.norm, kind).copy_(w[f"embeddings.LayerNorm.{kind}"])
                for i, layer in enumerate(self.layers):
                    p = f"encoder.layer.{i}."
                    getattr(layer.qkv, kind).copy_(torch.cat([w[f"{p}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]))
                    for ours, theirs in names.items():
                        getattr(getattr(layer, ours), kind).copy_(w[f"{p}{theirs}.{kind}"])


def tokenizer():
    """The makers' tokenizer, without their padding."""
    made = Tokenizer.from_file(os.path.join(base_folder(), "tokenizer.json"))
    made.no_padding()
    made.enable_truncation(PIECES)
    return made
