"""The disclosure risk of a table by pyCANON, for comparison with `medpipe risk`.

    pip install pycanon==1.3.6
    python benches/peers/risk_pycanon.py TABLE.csv[.gz] --quasi a,b,c --sensitive d

Prints one JSON object: each measure with its value and the processor seconds it took. The table is read
before the clock starts. Every sensitive column is measured against the classes of the quasi-identifiers
alone, as `medpipe risk` does.
"""

import argparse
import json
import math
import time

import pandas
from pycanon import anonymity

MEASURES = [
    "k_anonymity",
    "alpha_k_anonymity",
    "l_diversity",
    "entropy_l_diversity",
    "recursive_c_l_diversity",
    "basic_beta_likeness",
    "enhanced_beta_likeness",
    "t_closeness",
    "delta_disclosure",
]


def plain(value):
    """A value that JSON can hold."""
    if isinstance(value, (tuple, list)):
        return [plain(part) for part in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value.item() if hasattr(value, "item") else value


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("table")
    parser.add_argument("--quasi", required=True, type=lambda s: s.split(","))
    parser.add_argument("--sensitive", required=True, type=lambda s: s.split(","))
    parser.add_argument("--measures", default=MEASURES, type=lambda s: s.split(","))
    args = parser.parse_args()
    table = pandas.read_csv(args.table, keep_default_na=False, low_memory=False)
    found = {"rows": len(table), "measures": {}}
    for name in args.measures:
        measure = getattr(anonymity, name)
        start = time.process_time()
        if name == "k_anonymity":
            value = measure(table, args.quasi)
        else:
            value = measure(table, args.quasi, args.sensitive)
        seconds = time.process_time() - start
        found["measures"][name] = {"value": plain(value), "seconds": round(seconds, 3)}
    found["seconds"] = round(sum(m["seconds"] for m in found["measures"].values()), 3)
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
