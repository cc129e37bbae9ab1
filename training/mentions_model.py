"""Mentions and antecedents: a second narrow branch on the tagger's hidden states, and a scorer of pairs of mentions.

`Mentions` tells of each word whether it heads a mention (a noun phrase, a name or a pronoun) and where that begins and ends;
`Pairs` scores what a mention may refer back to against its meaning something new (Lee et al. 2017, without their wide spans).
The facts that `Pairs` is told of mentions and pairs are made in mentions_facts.py and `src/reading/2-encode/antecedents.ts`.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F

from expose import WIDTH
from features import FEATURES
from model import FORBIDDEN, Layer

BACK, AHEAD, VECTOR, BOUND = 40, 60, 64, 48
MENTION_FACTS, PAIR_FACTS = 21, 24
KINDS = ["person", "organization", "place", "abstract", "event", "object", "time"]


class Mentions(nn.Module):
    """states [b, w, 1152], features [b, w], mask [b, w] -> hidden [b, w, 128]; `told` turns one window's hidden rows into answers."""

    def __init__(self, width=128, dropout=0.1, blind=0.15):
        super().__init__()
        self.project, self.feature = nn.Linear(WIDTH, width), nn.Embedding(FEATURES, width)
        self.near = nn.Conv1d(width, width, 3, padding=1)
        self.norm, self.drop = nn.LayerNorm(width), nn.Dropout(dropout)
        self.layers = nn.ModuleList([Layer(width, 4, 2 * width, dropout)])
        self.head, self.kind = nn.Linear(width, 2), nn.Linear(width, len(KINDS))
        self.ask, self.begin, self.end = nn.Linear(width, 2 * BOUND), nn.Linear(width, BOUND), nn.Linear(width, BOUND)
        self.back, self.ahead = nn.Parameter(torch.zeros(BACK)), nn.Parameter(torch.zeros(AHEAD))
        self.vector = nn.Linear(width, VECTOR)
        self.blind = blind
        nn.init.normal_(self.feature.weight, std=0.1)

    def hidden(self, states, features, mask=None):
        if self.training:
            states = states * ((torch.rand(states.shape[0], 1, states.shape[2]) > self.blind).float() / (1 - self.blind))
        x = self.project(states) + self.feature(features)
        if mask is not None:
            x = x * mask[..., None]
        x = x + F.gelu(self.near(x.transpose(1, 2)).transpose(1, 2))
        x = self.norm(self.drop(x))
        shut = None if mask is None else torch.where(mask, 0.0, FORBIDDEN)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, shut)
        return x

    def bounds(self, x, heads):
        """Of one window: hidden rows [w, 128], heads [h] -> log-odds of a begin 0 to 39 words before the head, an end 0 to 59 words after."""
        ask, w = self.ask(x[heads]), x.shape[0]
        before = heads[:, None] - torch.arange(BACK)[None]
        after = heads[:, None] + torch.arange(AHEAD)[None]
        begin = (ask[:, None, :BOUND] * self.begin(x)[before.clamp(min=0)]).sum(-1) / 7 + self.back
        end = (ask[:, None, BOUND:] * self.end(x)[after.clamp(max=w - 1)]).sum(-1) / 7 + self.ahead
        return begin, end, before < 0, after >= w

    def forward(self, states, features):
        """As exported, for one window: heads [w], begins [w, 40], ends [w, 60] (those outside the window mean nothing), vectors [w, 64]."""
        x = self.hidden(states, features)[0]
        begin, end, _, _ = self.bounds(x, torch.arange(x.shape[0]))
        return self.head(x)[:, 0], begin, end, self.vector(x)


class Pairs(nn.Module):
    """vectors [m, 64], facts [m, 21]; mention, antecedent [p] (rows of those); pair facts [p, 24] -> log-odds that it refers back
    to it [p], and that it means something new [m]."""

    def __init__(self, width=128):
        super().__init__()
        self.of_mention, self.of_antecedent = nn.Linear(VECTOR, width), nn.Linear(VECTOR, width, bias=False)
        self.of_both, self.of_facts = nn.Linear(VECTOR, width, bias=False), nn.Linear(2 * MENTION_FACTS + PAIR_FACTS, width, bias=False)
        self.inner, self.score = nn.Linear(width, 64), nn.Linear(64, 1)
        self.new = nn.Sequential(nn.Linear(VECTOR + MENTION_FACTS, 64), nn.GELU(), nn.Linear(64, 1))

    def forward(self, vectors, facts, mention, antecedent, pairs):
        told = torch.cat([facts[mention], facts[antecedent], pairs], 1)
        x = self.of_mention(vectors)[mention] + self.of_antecedent(vectors)[antecedent]
        x = x + self.of_both(vectors[mention] * vectors[antecedent]) + self.of_facts(told)
        return self.score(F.gelu(self.inner(F.gelu(x))))[:, 0], self.new(torch.cat([vectors, facts], 1))[:, 0]
