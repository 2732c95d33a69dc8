"""The generated parts of the pages, in one language: what stands between `<!-- measured: NAME -->` and its end."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from auditor.ground.words import Language, say
from benchmarks.performance.figures import median, nearest, slope
from benchmarks.performance.judged import Judged, judged
from benchmarks.performance.results import Results, points, whole_cost
from benchmarks.performance.rows import BIG, SIZED, Row
from benchmarks.performance.words import COMMAND, HEAD, PAGE, WORK, YARDSTICK

MACHINES = (8, 16, 64)          # GiB of memory
SPARE = 1.0                     # GiB of them for everything else
TIMES = (3, 10)                 # how many times the largest measured set
_PART = re.compile(r"(<!-- measured: (\S+) -->\n).*?(<!-- /measured -->)", re.DOTALL)


def fresh(text: str, results: Results, language: Language) -> str:
    """A page with its generated parts as the results have them. KeyError for a part that there is not."""
    return _PART.sub(lambda found: f"{found[1]}{PARTS[found[2]](results, language)}{found[3]}", text)


def write(folder: Path, results: Results) -> list[Path]:
    """Writes the generated parts of all pages of a folder that have any; which pages these are."""
    pages = [page for page in sorted(folder.glob("*.md")) if "<!-- measured: " in page.read_text("utf-8")]
    for page in pages:
        language: Language = "zh" if page.name.endswith(".zh.md") else "en"
        page.write_text(fresh(page.read_text("utf-8"), results, language), encoding="utf-8", newline="\n")
    return pages


def _lines(head: Sequence[str], rows: Sequence[Sequence[str]], left: int) -> str:
    """A Markdown table; so many columns are texts, the others numbers."""
    rule = ["---" if place < left else "--:" for place in range(len(head))]
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, rule, *rows))


def _head(name: str, language: Language) -> list[str]:
    return [words.spoken(language) for words in HEAD[name]]


def _work(row: Row, results: Results, language: Language) -> str:
    return say(WORK, row.key, big=results.big).spoken(language)


def _figure(row: Row, value: float, language: Language) -> str:
    return say(PAGE, row.kind, number=nearest(value)).spoken(language)


def _most(row: Row, language: Language) -> str:
    return say(PAGE, row.kind, number=f"{row.most:g}").spoken(language)


def table(results: Results, language: Language) -> str:
    """The table of the figures."""
    rows = []
    for each in judged(results):
        row = each.row
        yardstick = YARDSTICK[row.yardstick or row.kind].spoken(language)
        most = _most(row, language)
        measured = "–" if each.value is None else _figure(row, each.value, language)
        rows.append([_work(row, results, language), yardstick, most, measured, _spread(each), _verdict(each, language)])
    return _lines(_head("table", language), rows, 2)


def _spread(each: Judged) -> str:
    if each.value is None or each.row.kind == "growth":
        return "–"
    return f"{nearest(each.low)}–{nearest(each.high)}"


def _verdict(each: Judged, language: Language) -> str:
    reason = each.reason.spoken(language) if each.reason is not None else ""
    return say(PAGE, each.state, more=f"{each.too_much:.0f}", reason=reason).spoken(language)


def machine(results: Results, language: Language) -> str:
    """What one must know of the machine."""
    said = say(PAGE, "machine", **results.facts).spoken(language)
    trial = "" if results.big == BIG else say(PAGE, "trial", big=results.big).spoken(language)
    return " ".join(filter(None, (said, trial))) + "\n"


def missed(results: Results, language: Language) -> str:
    """The figures that are above what they may be, and by how much."""
    rows = [each for each in judged(results) if each.state == "missed" and each.value is not None]
    lines = [
        say(
            PAGE, "miss", work=_work(each.row, results, language), more=f"{each.too_much:.0f}",
            measured=_figure(each.row, each.value or 0.0, language), most=_most(each.row, language),
        ).spoken(language)
        for each in rows
    ]
    return "".join(f"- {line}\n" for line in lines) or PAGE["all-met"].spoken(language) + "\n"


def seconds(results: Results, language: Language) -> str:
    """What the ratios are made of: medians of every command."""
    rows = []
    for group in results.groups.values():
        for command, series in group.series.items():
            if command in group.wrong:
                continue
            peak = median(series.peak) if group.size else 0.0       # smaller ones hide in that of the benchmark
            rows.append([
                group.size or "–", COMMAND[command].spoken(language), str(len(series.wall)),
                nearest(median(series.wall)), nearest(median(series.cpu)), f"{peak:.0f}" if peak else "–",
            ])
    return _lines(_head("seconds", language), rows, 2)


def sizes(results: Results, language: Language) -> str:
    """What a full cold audit of each size takes."""
    rows = []
    for size in SIZED:
        cost = whole_cost(results, size)
        if cost is None:
            continue
        tree, wall, peak = results.trees[size], median(cost[1].wall), median(cost[1].peak)
        count = tree["indicators"]
        rows.append([
            size, f"{tree['plans']:,}", f"{count:,}", f"{tree['bytes'] / 10**6:,.0f}", nearest(wall),
            nearest(wall / count * 100_000), f"{peak:,.0f}", nearest(peak * 1024 / count),
        ])
    return _lines(_head("sizes", language), rows, 1)


def slopes(results: Results, language: Language) -> str:
    """How time and memory grow."""
    rows = []
    for key, what in (("audit-time", "wall"), ("audit-memory", "peak"), ("load-time", "load")):
        found = points(results, SIZED, what)
        if len(found) >= 2:
            measured = [size for size in SIZED if whole_cost(results, size) is not None]
            rows.append([PAGE[key].spoken(language), " → ".join(measured), f"{slope(found):.2f}"])
    return _lines(_head("slopes", language), rows, 2)


def reach(results: Results, language: Language) -> str:
    """How far one machine goes: what was measured, and straight on from there, said to be an estimate."""
    wall, peak = points(results, SIZED, "wall"), points(results, SIZED, "peak")
    if len(wall) < 2:
        return PAGE["unmeasured"].spoken(language) + "\n"
    (count, time), (_, memory) = wall[-1], peak[-1]
    # What a process takes in any case weighs ever less: beyond what was measured it is in proportion at least.
    up, wide = max(1.0, slope(wall)), max(1.0, slope(peak))

    def row(indicators: float, basis: str) -> list[str]:
        factor = indicators / count
        gib = say(PAGE, "gib", number=nearest(memory * factor**wide / 1024, 2)).spoken(language)
        return [f"{_rounded(indicators):,}", duration(time * factor**up, language), gib, basis]

    rows = [row(count, PAGE["measured"].spoken(language))]
    rows += [row(count * times, PAGE["estimate"].spoken(language)) for times in TIMES]
    for gib in MACHINES:
        most = count * ((gib - SPARE) * 1024 / memory) ** (1 / wide)
        rows.append(row(most, say(PAGE, "reach-memory", gib=gib).spoken(language)))
    return _lines(_head("reach", language), rows, 0)


def _rounded(number: float) -> int:
    """To three digits."""
    return int(float(f"{number:.2e}"))


def duration(time: float, language: Language) -> str:
    """Seconds as one reads them."""
    key, unit = ("seconds", 1) if time < 120 else ("minutes", 60) if time < 7200 else ("hours", 3600)
    return say(PAGE, key, number=nearest(time / unit, 2)).spoken(language)


PARTS: Mapping[str, Callable[[Results, Language], str]] = {
    "table": table, "machine": machine, "missed": missed, "seconds": seconds, "sizes": sizes, "slopes": slopes,
    "reach": reach,
}
