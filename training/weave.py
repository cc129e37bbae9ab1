"""Nested attribution with labels made by hand, out of PolNeAR's own sentences.

A sentence that is one attribution, source first ("The mayor said that the bridge was safe."), is put into the mouth of another source of
the corpus: "Ilse Tarn recalled that the mayor said that the bridge was safe." What was outer becomes nested; the new one is outer.
"""
import copy
import re

from features import words
from prepare import ROLES, sentence_starts

CLAUSE = ["said that", "said that", "said", "said", "told reporters that", "added that", "noted that", "claimed that", "recalled that",
          "wrote that", "complained that", "argued that", "told the panel", "conceded that", "explained that", "testified that"]
AFTER = ["said", "said", "told reporters", "added", "recalled", "wrote"]
LEAST_TIMES, LONGEST = 20, 60
NAME = re.compile(r"[A-Z][\w.’' -]{2,60}$")
PRONOUN = re.compile(r"(?:I|We|He|She|They|It|You|That|This|Who|Which|One|Many|Some|Most)\b", re.I)
SPEAKER = re.compile(r"(?:I|We|My|Our)\b")


def pool(stories):
    """Sources of the corpus that can stand as a subject, and the words that are written small within sentences."""
    names, small = [], {}
    for row in stories:
        for a in row["attributions"]:
            for s, e in a["source"]:
                name = row["text"][s:e]
                if NAME.match(name) and not PRONOUN.match(name) and not name.endswith(("’s", "'s")):
                    names.append(name)
        for s, e in words(row["text"]):
            word = row["text"][s:e]
            if word.islower():
                small[word] = small.get(word, 0) + 1
    return names, {w for w, n in small.items() if n >= LEAST_TIMES}


def sentences(row):
    """{start: end} in code points."""
    spans = words(row["text"])
    cuts = sentence_starts(row["text"], spans)
    return {spans[a][0]: spans[b - 1][1] for a, b in zip(cuts, [*cuts[1:], len(spans)])} if spans else {}


def eligible(row):
    """[(start, end, numbers of the attributions inside)] of the sentences that are one attribution, source first, with nothing reaching out of them."""
    out, ends = [], sentences(row)
    text = row["text"]
    for a in row["attributions"]:
        if a.get("nested") or len(a["source"]) != 1 or not a["content"] or not a["cue"]:
            continue
        start = a["source"][0][0]
        end = ends.get(start)
        if end is None or text[end - 1] != "." or SPEAKER.match(text[start:]) or len(text[start:end].split()) > LONGEST:
            continue
        if not re.search(r"\w", text[slice(*a["cue"][0])]):
            continue
        if not start < a["cue"][0][0] < a["content"][0][0] or a["content"][-1][1] < end - 1:
            continue
        inside = []
        for i, b in enumerate(row["attributions"]):
            where = [x for r in ROLES for x in b[r]]
            if any(s < end and e > start for s, e in where):
                inside.append(i)
                if any(s < start or e > end for s, e in where):
                    break
        else:
            out.append((start, end, inside))
    return out


def weave(row, sentences, names, small, rng, share):
    """The story with a share of its eligible sentences put into another's mouth."""
    row = copy.deepcopy(row)
    chosen = [(start, end, [row["attributions"][i] for i in inside]) for start, end, inside in sentences if rng.random() < share]
    for start, end, inside in sorted(chosen, key=lambda x: -x[0]):
        text, name = row["text"], rng.choice(names)
        first = re.match(r"\w+", text[start:end])
        if first and first.group().lower() in small and first.group() != "I":
            text = text[:start] + text[start].lower() + text[start + 1:]
        row["text"] = text
        for a in inside:
            a["nested"] = True
        form = rng.random()
        if form < 0.6:
            cue = rng.choice(CLAUSE)
            that = cue.endswith(" that")
            before, after = f"{name} {cue} ", ""
            verb = [len(name) + 1, len(name) + 1 + len(cue.removesuffix(" that").split(" ")[0])]
            content = [len(before) - (5 if that else 0), len(before) + end - 1 - start]
            source = [0, len(name)]
        elif form < 0.75:
            before, after = f"According to {name}, ", ""
            verb, source, content = [0, 12], [13, 13 + len(name)], [len(before), len(before) + end - 1 - start]
        else:
            row["text"] = text[:start] + row["text"][start].upper() + text[start + 1:]
            cue = rng.choice(AFTER)
            before, after = "", f", {name} {cue}"
            content = [0, end - 1 - start]
            source = [content[1] + 2, content[1] + 2 + len(name)]
            verb = [source[1] + 1, source[1] + 1 + len(cue.split(" ")[0])]
        splice(row, start, end - 1, before, after)
        row["attributions"].append({r: [[x + start, y + start]] for r, (x, y) in (("source", source), ("cue", verb), ("content", content))})
    return row


def splice(row, start, end, before, after):
    """Puts `before` and `after` round the characters from start to end and moves every span."""
    move = lambda i, is_end: i + (len(before) if i > start or (i == start and not is_end) else 0) + (
        len(after) if i > end or (i == end and not is_end) else 0)
    text = row["text"]
    row["text"] = text[:start] + before + text[start:end] + after + text[end:]
    for a in row["attributions"]:
        for r in ROLES:
            a[r] = [[move(s, False), move(e, True)] for s, e in a[r]]
