"""What the network of pairs is told of mentions and pairs. The same rules, in the same order, as `src/reading/2-encode/pair-facts.ts`."""
import collections
import re

import torch

from mentions_model import MENTION_FACTS, PAIR_FACTS

PRONOUNS = ["he him his himself", "she her hers herself", "it its itself", "they them their theirs themselves", "i me my mine myself",
            "we us our ours ourselves", "you your yours yourself yourselves", "who whom whose which that", "this these those"]
PRONOUN_KIND = {form: i for i, forms in enumerate(PRONOUNS, 1) for form in forms.split()}
DETERMINERS = ["the", "a an", "this that these those", "his her its their my our your"]
DETERMINER_KIND = {form: i for i, forms in enumerate(DETERMINERS, 1) for form in forms.split()}
EMPTY = frozenset("the a an of and in on for to 's s ’ ' , . - \" “ ” his her its their this that these those".split())
NEAR, FAR = 25, 8


class Described:
    """A mention [first, last + 1, head] among a text's words."""

    def __init__(self, span, words, sentence, quoted):
        self.begin, self.end, self.head = span
        self.sentence, self.quoted = sentence, quoted
        lower = [w.lower() for w in words[self.begin:self.end]]
        self.head_word = words[self.head].lower()
        long = self.end - self.begin
        self.pronoun = PRONOUN_KIND.get(self.head_word, 0) if long == 1 else 0
        self.plain = re.sub(r"^(the|a|an) | ['’] ?s$", "", " ".join(lower))
        self.words = frozenset(w for w in lower if w not in EMPTY)
        self.facts = [0.0] * MENTION_FACTS
        self.facts[self.pronoun] = 1.0
        self.facts[10 + (DETERMINER_KIND.get(lower[0], 0) if long > 1 else 0)] = 1.0
        capital = lambda w: w[0].isupper()
        self.facts[15:] = map(float, (capital(words[self.head]), long > 1 and capital(words[self.end - 1]), long == 1, 2 <= long <= 4, long > 4, quoted))


def pair_facts(m, a, apart, words):
    nominal, sentences = not (m.pronoun or a.pronoun), m.sentence - a.sentence
    out = [
        nominal and m.plain == a.plain, nominal and m.head_word == a.head_word, nominal and bool(m.words) and m.words <= a.words,
        nominal and bool(a.words) and a.words <= m.words, nominal and bool(m.words & a.words),
        m.pronoun > 0 and m.pronoun == a.pronoun, m.pronoun > 0 and a.pronoun > 0 and m.pronoun != a.pronoun,
        sentences == 0, sentences == 1, sentences == 2, 3 <= sentences <= 5, sentences > 5,
        apart == 1, apart == 2, 3 <= apart <= 5, 6 <= apart <= 10, apart > 10, min(apart, 60) / 60, min(sentences, 20) / 20,
        m.begin < a.end and a.begin < m.end, m.quoted == a.quoted,
        nominal and m.head_word != a.head_word and m.head_word[:4] == a.head_word[:4],
        a.head == a.begin, a.end == m.begin - 1 and words[a.end] == ",",
    ]
    return list(map(float, out))


def candidates(mentions):
    """[(mention, antecedent)]: the 25 before, and 8 more that share a telling word, from anywhere before."""
    by_word, out = collections.defaultdict(list), []
    for i, m in enumerate(mentions):
        near, far = range(max(0, i - NEAR), i), []
        if not m.pronoun:
            telling = [w for w in m.words if len(w) > 2]
            far = sorted({j for w in telling for j in by_word[w] if j < i - NEAR})[-FAR:]
            for w in telling:
                by_word[w].append(i)
        out += [(i, j) for j in [*far, *near]]
    return out


def told(spans, words, sentences, quoted):
    """Mentions in their order -> facts [m, 21], mention [p], antecedent [p], pair facts [p, 24]."""
    mentions = [Described(s, words, sentences[s[2]], quoted[s[2]]) for s in spans]
    pairs = candidates(mentions)
    facts = torch.tensor([m.facts for m in mentions]).reshape(-1, MENTION_FACTS)
    which = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2)
    rows = torch.tensor([pair_facts(mentions[i], mentions[j], i - j, words) for i, j in pairs]).reshape(-1, PAIR_FACTS)
    return facts, which[:, 0], which[:, 1], rows
