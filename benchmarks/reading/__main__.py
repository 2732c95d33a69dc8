"""Measures the reading of labelled texts: python -m benchmarks.reading --labels labels.csv --docs folder

A label is a row of doc, indicator, year, comparator (= >= > <= < ~), value, unit; a document is a file of that name.
With --tuned those documents that rules were made on are told apart from the others, and --calibrate writes what each
reason is worth, from the tuned ones only; with --only no reasons but these, while the others stand.
"""

import argparse
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

from auditor.intake.calibration import WORTH
from benchmarks.reading.calibrate import module, worth
from benchmarks.reading.compare import Outcome, Told, labels, outcomes
from benchmarks.reading.read import targets_of

CALIBRATION = Path(__file__).parents[2] / "auditor" / "intake" / "calibration.py"
SUFFIXES = ("docx", "txt", "html", "xlsx", "pdf", "md")
SURE = Fraction(9, 10)


def main() -> None:
    """Reads the options, measures, and prints."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.reading", description=__doc__)
    options.add_argument("--labels", type=Path, action="append", required=True)
    options.add_argument("--docs", type=Path, action="append", required=True)
    options.add_argument("--tuned", default="", help="documents that rules were made on, with commas between")
    options.add_argument("--calibrate", action="store_true")
    options.add_argument("--only", default="", help="reasons to calibrate, with commas between")
    options.add_argument("-v", action="store_true", help="what was missed, and what was read wrongly")
    chosen = options.parse_args()
    tuned = set(filter(None, chosen.tuned.split(",")))
    gold = labels(chosen.labels)
    found = {doc: outcomes(told, targets_of(file)) for doc, told in gold.items() if (file := _file(doc, chosen.docs))}
    if chosen.calibrate:
        used = [outcome for doc, each in found.items() if doc in tuned for outcome in each]
        only = set(filter(None, chosen.only.split(",")))
        standing = {reason: value for reason, value in WORTH.items() if reason not in only} if only else {}
        fitted = worth(used, standing)
        # what no labelled text has shown this time stays
        table = {**WORTH, **{reason: value for reason, value in fitted.items() if not only or reason in only}}
        CALIBRATION.write_text(module(dict(sorted(table.items()))), encoding="utf-8")
        print(f"{CALIBRATION.name}: made from {len(used)} proposals")
        return
    print(f"{'document':14}{'labels':>7}{'read':>6}{'value':>12}{'+year+bound':>14}{'+name':>12}   sure: right, share")
    for title, docs in (("tuned on", tuned & set(found)), ("not tuned on", set(found) - tuned)):
        for doc in sorted(docs):
            print(_line(doc, gold[doc], found[doc]))
            if chosen.v:
                print(_detail(gold[doc], found[doc]), end="")
        print(_line(title, [told for doc in docs for told in gold[doc]], [each for doc in docs for each in found[doc]]))


def _file(doc: str, folders: Sequence[Path]) -> Path | None:
    """The document of a name."""
    return next(
        (file for folder in folders for suffix in SUFFIXES if (file := folder / f"{doc}.{suffix}").exists()), None
    )


def _line(title: str, gold: Sequence[Told], found: Sequence[Outcome]) -> str:
    """Recall and precision, in percent, step by step."""
    values = sum(each.label is not None for each in found)
    dated, named = sum(each.dated for each in found), sum(each.named for each in found)
    sure = [each for each in found if each.read.sure >= SURE]
    pairs = [f"{_percent(count, len(gold))}/{_percent(count, len(found))}" for count in (values, dated, named)]
    right = sum(each.right for each in sure)
    return (
        f"{title:14}{len(gold):7}{len(found):6}{pairs[0]:>12}{pairs[1]:>14}{pairs[2]:>12}   "
        f"{_percent(right, len(sure))}, {_percent(len(sure), len(found))}"
    )


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "-"


def _detail(gold: Sequence[Told], found: Sequence[Outcome]) -> str:
    used = {id(each.label) for each in found}
    lines = [f"   FALSE   {each.read[:5]}" for each in found if each.label is None]
    lines += [
        f"   DIFFERS {each.label[:3]} {each.read[:3]} {each.read.sure}"
        for each in found
        if each.label is not None and not each.named
    ]
    lines += [f"   MISSED  {each[:5]}" for each in gold if id(each) not in used]
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
