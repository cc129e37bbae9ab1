"""The network of findings: of each word, whether it tells a recorded event, opens what is due, or stands in what is due."""
import torch.nn as nn
import torch.nn.functional as F

HEADS = ("event", "due-begin", "due-inside")
WIDTH, DIRECTIONS = 128, 384


class Findings(nn.Module):
    """states [b, w, 384] (rotated, findings_data.py), mask [b, w] (which are words) -> log-odds [b, w, 3], in the order of HEADS."""

    def __init__(self, given=DIRECTIONS, drop=0.4):
        super().__init__()
        self.narrow, self.out, self.drop = nn.Linear(given, WIDTH), nn.Linear(WIDTH, len(HEADS)), nn.Dropout(drop)
        self.near, self.far = nn.Conv1d(WIDTH, WIDTH, 3, padding=1), nn.Conv1d(WIDTH, WIDTH, 5, padding=2)

    def forward(self, states, mask):
        h = self.narrow(self.drop(states))
        for layer in (self.near, self.far):
            seen = F.gelu(self.drop(h) if layer is self.far else h) * mask[:, :, None]
            h = h + F.gelu(layer(seen.transpose(1, 2)).transpose(1, 2))
        return self.out(self.drop(h))
