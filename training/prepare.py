"""PolNeAR JSONL to documents of words, pieces, features and labelled attributions."""
import bisect
import json
import re

from features import WordPiece, features, words


def from_utf16(text):
    """Offset in UTF-16 units -> offset in code points."""
    if text.isascii() or max(map(ord, text)) < 0x10000:
        return lambda i: i
    table = []
    for i, c in enumerate(text):
        table += [i] * (2 if ord(c) > 0xFFFF else 1)
    table.append(len(text))
    return lambda i: table[i]


BREAK = re.compile(r"""(?<=[.!?])["”’')\]]*\s+(?=["“‘'(\[]*[A-Z0-9])|\n+""")
ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Jr|Sr|No|vs|U\.S|D\.C|[A-Z])\.$")


def sentence_starts(text, spans):
    """Indices of the words that begin a sentence."""
    cuts = [m.end() for m in BREAK.finditer(text)
            if "\n" in m.group() or not ABBREVIATION.search(text[max(0, m.start() - 8):m.start()])]
    begins = [s for s, _ in spans]
    return sorted({0, *(bisect.bisect_left(begins, c) for c in cuts)} - {len(spans)})


ROLES = ("source", "cue", "content")
PLAIN = {0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'"}


class Doc:
    """A story. `attributions`: source, cue and content as lists of [first word, last word + 1], `nested` where it stands inside another's
    content and `weight`, how far its labels are believed. Those of `row` are in code points."""

    def __init__(self, row, piece, plain_quotes=False):
        text = row["text"].translate(PLAIN) if plain_quotes else row["text"]
        self.id, self.text = row["id"], text
        self.spans = words(text)
        self.features = features(text, self.spans)
        self.pieces = [piece.pieces(text[s:e]) for s, e in self.spans]
        self.sentences = sentence_starts(text, self.spans)
        starts, ends = [s for s, _ in self.spans], [e for _, e in self.spans]
        self.attributions = []
        for a in row.get("attributions", []):
            out = {"nested": a.get("nested", False), "weight": a.get("weight", 1.0)}
            for role in ROLES:
                places = ((bisect.bisect_right(ends, s), bisect.bisect_left(starts, e)) for s, e in a.get(role, []))
                out[role] = [(first, last) for first, last in places if first < last]
            if out["cue"]:
                self.attributions.append(out)


def rows(path, silver=None):
    """Stories with their offsets in code points. `silver`: a file of further, nested attributions (silver.py)."""
    extra = {}
    if silver:
        with open(silver, encoding="utf8") as lines:
            extra = {r["id"]: r["attributions"] for r in map(json.loads, lines)}
    out = []
    with open(path, encoding="utf8") as lines:
        for row in map(json.loads, lines):
            at = from_utf16(row["text"])
            gold = [{role: [[at(s), at(e)] for s, e in a.get(role, [])] for role in ROLES} for a in row.get("attributions", [])]
            out.append({**row, "attributions": gold + extra.get(row["id"], [])})
    return out


def load(path, piece):
    return [Doc(row, piece) for row in rows(path)]


def windows(doc, most, first=None):
    """[(first word, last word)]: whole sentences packed to at most `most` pieces; a longer sentence is cut.
    `first` limits the first window, to shift all that follow."""
    out, begin, room = [], 0, first or most
    bounds = doc.sentences[1:] + [len(doc.spans)]
    size, at = 0, 0
    for end in bounds:
        n = sum(len(doc.pieces[i]) for i in range(at, end))
        if size and size + n > room:
            out.append((begin, at))
            begin, size, room = at, 0, most
        while n > room:
            cut, size = begin if size else at, 0
            begin = cut
            while size + len(doc.pieces[cut]) <= room:
                size += len(doc.pieces[cut])
                cut += 1
            out.append((begin, cut))
            begin, at, size, room = cut, cut, 0, most
            n = sum(len(doc.pieces[i]) for i in range(at, end))
        size, at = size + n, end
    if begin < len(doc.spans):
        out.append((begin, len(doc.spans)))
    return out
