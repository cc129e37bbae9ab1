"""Words, word pieces and surface features of a text, as the reader sees them.

`src/encoder/wordpiece.ts` has the same rules in TypeScript; `models/*/parity.jsonl` holds the two together.
A *word* is a run of characters that are neither white space nor punctuation, or one punctuation mark
(BERT's basic tokenizer, Devlin et al. 2019), so that every word has a place in the text.
Offsets here are code points; `utf16.py` converts at the border to the corpora and to TypeScript.
"""
import unicodedata
from functools import lru_cache

CLS, SEP, UNK, PAD = 101, 102, 100, 0
SHAPES = {"other": 0, "initial": 1, "upper": 2, "punctuation": 3, "digit": 4}
FEATURES = 4 * len(SHAPES)


@lru_cache(maxsize=None)
def is_punctuation(c):
    o = ord(c)
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126:
        return True
    return unicodedata.category(c).startswith("P")


@lru_cache(maxsize=None)
def is_dropped(c):
    """Characters that make no word: control and format characters."""
    return unicodedata.category(c) in ("Cc", "Cf") or c == "\ufffd"


def words(text):
    """[(start, end)] in code points."""
    out, begin = [], None
    for i, c in enumerate(text):
        if c.isspace() or is_punctuation(c) or is_dropped(c):
            if begin is not None:
                out.append((begin, i))
                begin = None
            if is_punctuation(c):
                out.append((i, i + 1))
        elif begin is None:
            begin = i
    if begin is not None:
        out.append((begin, len(text)))
    return out


def shape(word):
    if is_punctuation(word[0]):
        return SHAPES["punctuation"]
    if word[0].isdigit():
        return SHAPES["digit"]
    if len(word) > 1 and word.upper() == word and word.lower() != word:
        return SHAPES["upper"]
    if word[0].upper() == word[0] and word[0].lower() != word[0]:
        return SHAPES["initial"]
    return SHAPES["other"]


OPENS, CLOSES = "“«„", "”»"


def features(text, spans):
    """One number a word: shape * 4 + inside quotation marks * 2 + first of its paragraph."""
    out, inside, last = [], False, 0
    for i, (s, e) in enumerate(spans):
        first = i == 0 or "\n" in text[last:s]
        if first:
            inside = False
        word = text[s:e]
        opening = word in OPENS or (word == '"' and not inside)
        closing = word in CLOSES or (word == '"' and inside)
        if opening:
            inside = True
        out.append(4 * shape(word) + 2 * inside + first)
        if closing:
            inside = False
        last = e
    return out


class WordPiece:
    def __init__(self, vocab):
        self.ids = {line.rstrip("\n"): i for i, line in enumerate(open(vocab, encoding="utf8"))}
        self.pieces = lru_cache(200000)(self._pieces)

    def _pieces(self, word):
        """Greedy longest match, lower case, accents stripped."""
        w = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        if not w or len(w) > 100:
            return (UNK,)
        out, at = [], 0
        while at < len(w):
            end = len(w)
            while end > at:
                key = w[at:end] if at == 0 else "##" + w[at:end]
                if key in self.ids:
                    out.append(self.ids[key])
                    break
                end -= 1
            if end == at:
                return (UNK,)
            at = end
        return tuple(out)
