"""The network of findings: of each word, whether it tells a recorded event, opens what is due, stands in what is due, or says that something is disputed."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from model import FORBIDDEN, Layer

# Those that the reader asks for come first. Disputes are learned beside them: what was tried with their words gained nothing.
SHIPPED = ("event", "due-begin", "due-inside")
HEADS = (*SHIPPED, "dispute")
WIDTH, HEADS_OF_ATTENTION, DIRECTIONS = 128, 4, 384


class Findings(nn.Module):
    """states [b, w, 384] (rotated, findings_data.py), mask [b, w] (which are words) -> log-odds [b, w, 4], in the order of HEADS."""

    def __init__(self, given=DIRECTIONS, drop=0.4):
        super().__init__()
        self.narrow, self.out, self.drop = nn.Linear(given, WIDTH), nn.Linear(WIDTH, len(HEADS)), nn.Dropout(drop)
        self.near, self.far = nn.Conv1d(WIDTH, WIDTH, 3, padding=1), nn.Conv1d(WIDTH, WIDTH, 5, padding=2)
        self.wide = Layer(WIDTH, HEADS_OF_ATTENTION, 2 * WIDTH, 0.1)

    def forward(self, states, mask):
        h = self.narrow(self.drop(states))
        for layer in (self.near, self.far):
            seen = F.gelu(self.drop(h) if layer is self.far else h) * mask[:, :, None]
            h = h + F.gelu(layer(seen.transpose(1, 2)).transpose(1, 2))
        h = self.wide(h, torch.where(mask, 0.0, FORBIDDEN)[:, None, None, :])
        return self.out(self.drop(h))
