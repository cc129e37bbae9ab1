"""Names from scores, by the rules of `find-names.ts`, `names.ts` and `whole-names.ts` in `src/reading/2-encode/` (for scores while training)."""
import collections

import torch

from model import FORBIDDEN
from names_model import LABELS, step_mask

AGREE = 0.6
NO_PART = {"era", "led", "like", "made", "run", "held", "born", "free", "only", "wide", "pro", "type"}
JOINS, DANGLING, STANCES = {"of", "for", "and", "&"}, {"of", "for", "and", "&", "the", "on", "-"}, {"pro", "anti", "non"}


def viterbi(scores, opens):
    """Best tags; scores [w, 9], opens: for each word whether it is the first of its paragraph."""
    step, begin = step_mask()
    scores = scores.clone()
    scores[torch.tensor(opens), 2::2] = FORBIDDEN
    best, back = scores[0] + begin, []
    for row in scores[1:]:
        value, origin = (best[:, None] + step).max(0)
        back.append(origin)
        best = value + row
    tags = [int(best.argmax())]
    for origin in reversed(back):
        tags.append(int(origin[tags[-1]]))
    return tags[::-1]


def is_part(word):
    return word[:1].isupper() or word.isalpha() and 2 <= len(word) <= 5 and word.lower() not in NO_PART and not word.endswith("ed")


def whole(spans, words, places):
    """[[first, last, kind]] of words mended where the network broke them off; `places` [(start, end)] of the words."""
    at, taken, out = {s[0]: s for s in spans}, set(), []
    word = lambda i: words[i].lower() if 0 <= i < len(words) else ""
    touch = lambda i: 0 <= i < len(words) - 1 and places[i][1] == places[i + 1][0]

    def following(first, last, kind):
        if kind == "PERSON":
            if word(last) != "-" or not touch(last - 1) or not touch(last):
                return None
            other = at.get(last + 1)
            return last + 1 if (other[2] == kind and last - first > 1 if other else is_part(words[last + 1])) else None
        if word(last - 1) in JOINS and last in at:
            return last
        plural = word(last) in ("'", "’") and touch(last - 1) and word(last - 1).endswith("s")
        if plural and kind == "ORG" and at.get(last + 1, [0, 0, ""])[2] == kind:
            return last + 1
        return last + 1 if word(last - 1) == "of" and word(last) == "the" and last + 1 in at else None

    for first, last, kind in spans:
        if first in taken:
            continue
        begin = first
        while (after := following(first, last, kind)) is not None:
            taken.add(after)
            last = at[after][1] if after in at else after + 1
        while last - 1 > first and word(last - 1) in DANGLING:
            last -= 1
        if not (word(begin - 1) == "-" and touch(begin - 1) and word(begin - 2) in STANCES):
            out.append((first, last, kind))
    return out


def kinds_of(scores):
    """[w, 9] -> [w, 5]: log-probability of no name, and of a name of each kind."""
    log = torch.log_softmax(scores.double(), 1)
    return torch.cat([log[:, :1], torch.logsumexp(log[:, 1:].reshape(len(log), -1, 2), 2)], 1)


def drawn_together(scores, words):
    """What is said of a word with a capital, drawn towards what is said of the same word elsewhere in the text."""
    places, kinds, out = collections.defaultdict(list), kinds_of(scores), scores.double()
    for i, word in enumerate(words):
        if word[0].isupper():
            places[word].append(i)
    for same in places.values():
        if len(same) > 1:
            drawn = AGREE * (kinds[same].mean(0) - kinds[same])
            out[same] += torch.cat([drawn[:, :1], drawn[:, 1:].repeat_interleave(2, 1)], 1)
    return out


def names(network, text, batch):
    """[(start, end, kind)] of a text as `names_data.read` gives it."""
    words, spans = [text["text"][s:e] for s, e in text["spans"]], []
    opens = (text["features"] % 2 == 1).tolist()
    with torch.no_grad():
        scores = torch.cat([network(*batch([(text, a, b)])[0])[0] for a, b in text["windows"]])
    scores = drawn_together(scores, words)
    for first, last in text["windows"]:
        for i, tag in enumerate(viterbi(scores[first:last], opens[first:last]), first):
            if LABELS[tag].startswith("B"):
                spans.append([i, i + 1, LABELS[tag][2:]])
            elif LABELS[tag].startswith("I"):
                spans[-1][1] = i + 1
    return [(text["spans"][a][0], text["spans"][b - 1][1], kind) for a, b, kind in whole(spans, words, text["spans"])]
