"""The names network: a narrow branch on the tagger's hidden states.

It is trained on the states that the shipped 8-bit tagger gives (expose.py), which stay as they are: what the reader says of
attributions cannot change. It sees besides, of each word, the surface feature (features.py), the shape of its letters and three hashed
affixes, which the uncased word pieces do not tell. `src/encoder/letters.ts` has the same rules in TypeScript.
"""
import unicodedata

import torch
import torch.nn as nn
import torch.nn.functional as F

from expose import WIDTH
from features import FEATURES
from model import FORBIDDEN, Layer

KINDS = ["PERSON", "ORG", "PLACE", "OTHER"]
LABELS = ["O"] + [f"{part}-{kind}" for kind in KINDS for part in "BI"]
AFFIXES, SHAPES = 2048, 32
# words to each side that a word sees at once, and how much of each: a name's parts stand together ("University of North …")
REACH, AROUND = 3, 48


def fnv(text):
    """32-bit FNV-1a over UTF-16 units."""
    h, units = 0x811C9DC5, text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(units), 2):
        h = ((h ^ (units[i] | units[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return h


def affixes(word):
    """Rows of the affix table: the first three letters, the last three and the last two, in lower case."""
    w = word.lower()
    return [k * AFFIXES + fnv(a) % AFFIXES for k, a in enumerate(("<" + w[:3], w[-3:] + ">", w[-2:] + ">>"))]


def letters(word):
    """Length to seven letters * 4 + more than one capital * 2 + a digit among them."""
    capitals = sum(unicodedata.category(c) == "Lu" for c in word)
    return min(len(word), 7) * 4 + 2 * (capitals > 1) + any(unicodedata.category(c) == "Nd" for c in word)


class Names(nn.Module):
    """states [b, w, 1152]; features, letters [b, w]; affixes [b, w, 3]; mask [b, w] (which are words) -> log-odds [b, w, 9]."""

    def __init__(self, width=192, layers=1, affix=32, dropout=0.1, blind=0.15):
        super().__init__()
        self.project = nn.Linear(WIDTH, width)
        self.feature, self.letter = nn.Embedding(FEATURES, width), nn.Embedding(SHAPES, width)
        self.affix, self.widen = nn.Embedding(3 * AFFIXES, affix), nn.Linear(affix, width, bias=False)
        self.near = nn.Conv1d(width, width, 3, padding=1)
        self.thin, self.around = nn.Linear(width, AROUND), nn.Linear(AROUND * (2 * REACH + 1), width)
        self.norm, self.drop = nn.LayerNorm(width), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(width, 4, 2 * width, dropout) for _ in range(layers))
        self.label = nn.Linear(width, len(LABELS))
        self.blind = blind
        for table, std in ((self.feature, 0.1), (self.letter, 0.1), (self.affix, 0.05)):
            nn.init.normal_(table.weight, std=std)

    def forward(self, states, features, letters, affixes, mask=None):
        affix = self.affix(affixes)
        if self.training:
            # whole channels and whole affixes are hidden, so that no one of them is relied on
            states = states * ((torch.rand(states.shape[0], 1, states.shape[2]) > self.blind).float() / (1 - self.blind))
            affix = affix * (torch.rand(affix.shape[:-1]) > 0.3).float()[..., None]
        x = self.project(states) + self.feature(features) + self.letter(letters) + self.widen(affix.sum(-2))
        if mask is not None:
            x = x * mask[..., None]
        x = x + F.gelu(self.near(x.transpose(1, 2)).transpose(1, 2))
        thin = F.pad(F.gelu(self.thin(x)), (0, 0, REACH, REACH))
        x = x + self.around(torch.cat([thin[:, k:k + x.shape[1]] for k in range(2 * REACH + 1)], -1))
        x = self.norm(self.drop(x))
        shut = None if mask is None else torch.where(mask, 0.0, FORBIDDEN)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, shut)
        return self.label(x)


def step_mask():
    """[from, to]: 0 where one label may follow another, and the same for the first word."""
    n = len(LABELS)
    step = torch.zeros(n, n)
    for i in range(2, n, 2):
        step[:, i] = FORBIDDEN
        step[i - 1, i] = step[i, i] = 0
    begin = torch.tensor([FORBIDDEN if l.startswith("I") else 0.0 for l in LABELS])
    return step, begin
