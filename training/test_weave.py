"""Needs nothing but Python: sentences put into another's mouth keep every span on its words."""
import random
import unittest

from weave import eligible, pool, splice, weave

TEXT = "The mayor said that the bridge was safe. It rained. Orla Venn claims “it will fall.”"


def story():
    def at(words):
        start = TEXT.index(words)
        return [[start, start + len(words)]]
    return {"id": "a", "text": TEXT, "attributions": [
        {"source": at("The mayor"), "cue": at("said"), "content": at("that the bridge was safe")},
        {"source": at("Orla Venn"), "cue": at("claims"), "content": at("“it will fall.”")},
    ]}


class Weave(unittest.TestCase):
    def test_a_sentence_that_is_one_attribution_is_eligible(self):
        self.assertEqual([x[:2] for x in eligible(story())], [(0, TEXT.index(" It rained"))])

    def test_spans_stay_on_their_words(self):
        before = [[TEXT[s:e] for r in ("source", "cue", "content") for s, e in a[r]] for a in story()["attributions"]]
        for seed in range(40):
            row = weave(story(), eligible(story()), ["Ilse Tarn"], {"the"}, random.Random(seed), 1.0)
            words = [[row["text"][s:e] for r in ("source", "cue", "content") for s, e in a[r]] for a in row["attributions"]]
            self.assertEqual([[w.lower() for w in a] for a in words[:2]], [[w.lower() for w in a] for a in before])
            self.assertTrue(row["attributions"][0]["nested"])
            self.assertNotIn("nested", row["attributions"][1])
            source, _, content = words[2]
            self.assertEqual(source, "Ilse Tarn")
            self.assertIn("mayor said that the bridge was safe", content)
            self.assertFalse(content.endswith("."))

    def test_a_splice_moves_what_follows(self):
        row = {"text": "ab cd", "attributions": [{"source": [[0, 2]], "cue": [[3, 5]], "content": []}]}
        splice(row, 0, 2, "x ", "!")
        self.assertEqual(row["text"], "x ab! cd")
        self.assertEqual(row["attributions"][0]["source"], [[2, 4]])
        self.assertEqual(row["attributions"][0]["cue"], [[6, 8]])

    def test_names_that_can_be_a_subject(self):
        names, _ = pool([story()])
        self.assertEqual(names, ["The mayor", "Orla Venn"])


if __name__ == "__main__":
    unittest.main()
