"""The network of acts: a narrow branch on the tagger's hidden states, told for each statement which words are its cue and content."""
import torch
import torch.nn as nn

from acts_data import ACTS, CONTENT, CUE
from expose import WIDTH
from model import FORBIDDEN, Layer

ROLES, PLACES = 3, 12


class Acts(nn.Module):
    """states [b, w, 1152]; role [b, w] (0 other, 1 cue, 2 content); mask [b, w] (which are words); told [b, t] -> scores [b, 17].

    `words` and `judge` are what ships: the first once a window, the second for each of its statements. `told` is added after.
    """

    def __init__(self, told=0, width=128, layers=1, heads=4, dropout=0.3):
        super().__init__()
        self.norm, self.narrow, self.drop = nn.LayerNorm(WIDTH), nn.Linear(WIDTH, width), nn.Dropout(dropout)
        self.role, self.place = nn.Embedding(ROLES, width), nn.Embedding(PLACES, width)
        self.layers = nn.ModuleList(Layer(width, heads, 2 * width, dropout) for _ in range(layers))
        self.weigh, self.act = nn.Linear(width, 2), nn.Linear(3 * width, len(ACTS))
        self.told = nn.Linear(told, len(ACTS), bias=False) if told else None

    def words(self, states):
        return self.narrow(self.drop(self.norm(states)))

    def judge(self, words, role, mask):
        inside = role == CONTENT
        place = (inside.long().cumsum(1) // 3).clamp(max=PLACES - 1) * inside
        h = words + self.role(role) + self.place(place)
        for layer in self.layers:
            h = layer(h, torch.where(mask, 0.0, FORBIDDEN)[:, None, None, :])
        weights = self.weigh(h)

        def pool(k, where):
            return (weights[:, :, k].masked_fill(~where, FORBIDDEN).softmax(1)[:, :, None] * h).sum(1)
        parts = [pool(0, inside & mask), pool(1, mask), pool(0, (role == CUE) & mask)]
        return self.act(self.drop(torch.cat(parts, 1)))

    def forward(self, states, role, mask, told):
        scores = self.judge(self.words(states), role, mask)
        return scores if self.told is None else scores + self.told(told)
