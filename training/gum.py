"""GUM (Zeldes 2017, https://gucorpling.org/gum/): texts with their mentions, chains and names.

News documents are taken from `news-gold.jsonl`, whose names were checked; for the other genres names are derived from the
treebank in the same way: the run of proper nouns in a mention that holds its head, of which none stands inside another.
Offsets are code points (GUM's texts have no character outside the basic plane, so UTF-16 units too).
"""
import json
import os
import re
from glob import glob

KINDS = {"person": "PERSON", "organization": "ORG", "place": "PLACE"}
TITLES = frozenset("""president vice-president vice prime minister ambassador senator sen representative rep congressman congresswoman mr mrs
ms miss dr doctor prof professor general gen major captain capt sergeant sgt lieutenant lt colonel col admiral judge justice king queen prince
princess duke duchess pope bishop archbishop cardinal reverend rev father imam sheikh sheik ayatollah sir lord lady dame secretary undersecretary
chairman chairwoman chair ceo director executive governor gov mayor chancellor spokesman spokeswoman spokesperson coach manager commissioner chief
inspector constable detective officer deputy former attorney prosecutor foreign defence defense finance mp mep councillor emperor leader premier
sheriff speaker""".split())
JOINS = {"of", "for", "on", "and", "&"}


def trim(text, start, end, person):
    """The name alone: no article, quotation mark or possessive at its ends, and for a person no title."""
    while True:
        t = text[start:end]
        m = re.match(r"""(?:[\s"'“”‘’(\[,.;:–-]+|(?:the|a|an)\s+)""", t, re.I)
        if m and m.end() < len(t):
            start += m.end()
            continue
        m = re.search(r"""(?:\s*['’]s?|[\s"“”),;:\]–-]+)$""", t)
        if m and m.start() > 0:
            end = start + m.start()
            continue
        break
    if person:
        parts = [(m.start(), m.group().lower().rstrip(".")) for m in re.finditer(r"\S+", text[start:end])]
        cut = [i for i, (_, w) in enumerate(parts[:-1]) if w in TITLES and i < 6]
        if cut and not text[start + parts[cut[-1] + 1][0]].islower():
            start += parts[cut[-1] + 1][0]
    return start, end


def read_conllu(path):
    """{"id", "genre", "text", "tokens": [start, end, upos, xpos, head, relation, sentence], "mentions": [type, chain, start, end, head token]}"""
    text, tokens, mentions, stack = "", [], [], []
    sentence, base, at, gap = -1, 0, {}, ""
    heads, joined, after = [], 0, " "
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if line.startswith("# newpar") and not line.startswith("# newpar_block"):
            gap = "\n\n" if text else ""
        elif line.startswith("# sent_id"):
            sentence += 1
            joined = 0
            base = len(tokens)
        if not line or line[0] == "#":
            continue
        c = line.split("\t")
        if "-" in c[0]:
            joined = int(c[0].split("-")[1])
            after = "" if "SpaceAfter=No" in c[9] else " "
        if not c[0].isdigit():
            continue
        misc = c[9]
        text += gap
        start = len(text)
        text += c[1]
        gap = "" if "SpaceAfter=No" in misc else " "
        if int(c[0]) < joined:
            gap = ""
        elif int(c[0]) == joined:
            gap = after
        index = len(tokens)
        tokens.append((start, len(text), c[3], c[4], base + int(c[6]) - 1 if c[6] != "0" else -1, c[7], sentence))
        m = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
        for part in re.findall(r"\([^()]*\)?|[^()]*\)", m.group(1)) if m else ():
            if part.startswith("("):
                fields = part.strip("()").split("-")
                stack.append((fields[0], fields[1], index))
                if part.endswith(")"):
                    chain, kind, first = stack.pop()
                    heads.append((kind, chain, first, index + 1))
            else:
                chain = part[:-1]
                k = max(i for i, s in enumerate(stack) if s[0] == chain)
                _, kind, first = stack.pop(k)
                heads.append((kind, chain, first, index + 1))
    for kind, chain, first, last in sorted(heads, key=lambda m: (m[2], -m[3])):
        outside = [i for i in range(first, last) if not first <= tokens[i][4] < last]
        mentions.append((kind, chain, first, last, outside[0] if outside else first))
    name = os.path.basename(path)[:-7]
    return {"id": name, "genre": name.split("_")[1], "text": text, "tokens": tokens, "mentions": mentions}


def name_of(doc, mention):
    """The run of proper nouns that names the mention, as a range of tokens, or None."""
    kind, _, first, last, head = mention
    tokens, text = doc["tokens"], doc["text"]
    word = lambda i: text[tokens[i][0]:tokens[i][1]]
    proper = lambda i: tokens[i][3] in ("NNP", "NNPS")
    at = head
    if not proper(head):
        below = [i for i in range(head + 1, last) if proper(i) and tokens[i][4] == head and tokens[i][5].split(":")[0] in ("flat", "appos")]
        if kind != "person" and not below or not below:
            return None
        at = below[0]
    a = b = at
    while a > first and (proper(a - 1) or a - 1 > first and word(a - 1) in "-–" and proper(a - 2) or
                         kind != "person" and a - 2 >= first and word(a - 1).lower() in JOINS and proper(a - 2)):
        a -= 1 if proper(a - 1) else 2
    b = at + 1
    while b < last:
        if proper(b):
            b += 1
        elif b + 1 < last and word(b) in ("-", "–") and proper(b + 1):
            b += 2
        elif kind != "person" and word(b).lower() in JOINS:
            c = b + 1
            if c < last and word(c).lower() == "the":
                c += 1
            if c < last and proper(c):
                b = c + 1
            else:
                break
        else:
            break
    return a, b


def names_of(doc):
    """[(start, end, "PERSON" | "ORG" | "PLACE" | "OTHER")], none inside another, in the order of the text."""
    found = {}
    text, tokens = doc["text"], doc["tokens"]
    for m in doc["mentions"]:
        run = name_of(doc, m)
        if run and m[0] == "person":
            # "of the United States Hamdullah Mohib": what another mention holds is no part of the name
            held = [o[3] for o in doc["mentions"] if o[0] != "person" and m[2] <= o[2] and run[0] < o[3] <= run[1] - 1 and o[2] <= run[0]]
            run = max([run[0], *held]), run[1]
            if run[1] - run[0] == 1 and text[tokens[run[0]][0]:tokens[run[0]][1]].lower().rstrip(".") in TITLES:
                continue
        if run is None or m[0] == "time":
            continue
        if m[0] == "person" and all(tokens[i][3] == "NNPS" for i in range(*run)):
            continue
        kind = KINDS.get(m[0], "OTHER")
        span = trim(text, tokens[run[0]][0], tokens[run[1] - 1][1], kind == "PERSON")
        found.setdefault(span, kind)
    spans = sorted(found, key=lambda s: (s[0], -s[1]))
    return [(*s, found[s]) for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans)]


def news_gold(folder):
    return {d["doc"]: d for d in map(json.loads, open(f"{folder}/news-gold.jsonl", encoding="utf8"))}


def gold_names(row):
    """The checked names of a news document in the form of `names_of`."""
    names = {}
    for n in row["names"]:
        if n["type"] == "GROUP":
            continue
        span = trim(row["text"], n["start"], n["end"], n["type"] == "PERSON")
        names[span] = n["type"]
    spans = sorted(names, key=lambda s: (s[0], -s[1]))
    times = {(m["start"], m["end"]) for m in row["mentions"] if m["type"] == "time"} | {tuple(m["name"]) for m in row["mentions"] if m["type"] == "time" and m["name"]}
    return [(*s, names[s]) for s in spans if s not in times and not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans)]


def load(folder):
    """Every document of train and dev: {"id", "genre", "text", "names", ...}; news documents with `gold`, the row of news-gold.jsonl."""
    gold, docs = news_gold(folder), []
    for path in sorted(glob(f"{folder}/train/*.conllu") + glob(f"{folder}/dev/*.conllu")):
        doc = read_conllu(path)
        row = gold.get(doc["id"])
        if row:
            doc["gold"], doc["names"] = row, gold_names(row)
            doc["same"] = doc["text"] == row["text"]
        else:
            doc["names"] = names_of(doc)
        docs.append(doc)
    return docs
