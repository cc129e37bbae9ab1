"""Needs nothing but Python: words and features of a text."""
import unittest

from features import features, words
from prepare import from_utf16, windows


class Words(unittest.TestCase):
    def test_marks_are_words(self):
        text = "“No,” he said."
        self.assertEqual([text[s:e] for s, e in words(text)], ["“", "No", ",", "”", "he", "said", "."])

    def test_features_know_quotation_marks_and_paragraphs(self):
        text = '"No" he\nSo'
        self.assertEqual(features(text, words(text)), [15, 6, 14, 0, 5])

    def test_offsets_of_utf16_become_code_points(self):
        at = from_utf16("😀 b")
        self.assertEqual([at(0), at(2), at(3)], [0, 1, 2])

    def test_windows_cover_every_word_once(self):
        class Doc:
            spans = [(i, i + 1) for i in range(50)]
            pieces = [(1,) * (1 + i % 3) for i in range(50)]
            sentences = [0, 7, 30, 31]
        for most in (3, 10, 40, 500):
            for first in (None, 3):
                cuts = windows(Doc, most, first)
                self.assertEqual([i for a, b in cuts for i in range(a, b)], list(range(50)))
                self.assertTrue(all(sum(len(Doc.pieces[i]) for i in range(a, b)) <= most for a, b in cuts))


if __name__ == "__main__":
    unittest.main()
