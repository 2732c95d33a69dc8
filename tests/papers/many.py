"""A made-up set of four levels: a city with sixty counties, and indicators with names of forty characters."""

from pathlib import Path

from auditor.judge.audit import ready
from auditor.model.rows.build import Family
from auditor.read.family import load_family

PHRASE = "项规模以上工业企业数字化研发设计工具和关键工序数控化设备更新改造以及循环利用重点任务完成情况"
DIGITS = "零一二三四五六七八九"
RATES, AMOUNTS = 4, 20
COUNTIES = 60
SILENT, UNSEEN = (7, 8), (59, 60)            # counties that forget an indicator; those that have no plan


def long_name(number: int) -> str:
    """Forty characters, different for each number."""
    tens, ones = divmod(number, 10)
    return f"推进第{DIGITS[tens]}{DIGITS[ones]}{PHRASE}"[:40]


def write_many(folder: Path) -> list[tuple[str, str]]:
    """Writes the plan files; their places and names."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {"land": _plan("land", "", "全国", "national", "", 0)}
    texts["upper"] = _plan("upper", "land", "江北省", "province", "900000", 1)
    texts["middle"] = _plan("middle", "upper", "临江市", "city", "900100", 2) + _divisions()
    for number in range(1, COUNTIES + 1):
        if number not in UNSEEN:
            texts[f"county-{number}"] = _county(number)
    files = []
    for id, text in texts.items():
        path = folder / f"{id}.plan.yaml"
        path.write_text(text, encoding="utf-8")
        files.append((str(path), path.name))
    return files


def many(folder: Path) -> Family:
    """The rows of the set."""
    return ready(load_family(write_many(folder)))


def _head(id: str, above: str, region: str, level: str, code: str) -> str:
    region_line = f"region: {{name: {region}" + (f', code: "{code}"}}' if code else "}")
    return "\n".join((
        f"plan: {id}", f"title: {region}推动设备更新实施方案", f"level: {level}", region_line,
        "document: {stage: 送审稿, text: full, parts: [body, annex, note]}", f"parents: [{above}]",
        "base_year: 2023", "years: [2025, 2027]", "offices: [发改局, 工信局, 商务局]",
        "groups: [{name: 主要目标, headline: true}, {name: 具体目标}]", "indicators:", "",
    ))


def _plan(id: str, above: str, region: str, level: str, code: str, depth: int) -> str:
    lines = [_head(id, above, region, level, code)]
    for number in range(1, RATES + AMOUNTS + 1):
        lines.append(_indicator(number, above, 6_000_000 // 10**depth))
    return "".join(lines)


def _indicator(number: int, above: str, amount: int, relation: str = "") -> str:
    rate = number <= RATES
    group = "主要目标" if number <= RATES + 2 else "具体目标"
    values = f"{{2025: {60 + number}%, 2027: {70 + number}%}}" if rate else f"{{2025: /, 2027: {amount}台}}"
    share = relation or ("same" if rate else "share, share: 10%")
    link = f"    link: {{to: {above}/i-{number}, relation: {share}}}\n" if above else ""
    kind = "    kind: rate\n" if rate else ""
    return (
        f"  i-{number}:\n    name: {long_name(number)}\n    group: {group}\n    targets: {values}\n"
        f"    owner: [{'工信局' if number % 5 else '商务局'}]\n{kind}{link}"
    )


def _divisions() -> str:
    rows = "".join(
        f'  - {{name: 第{number}县, code: "9001{number:02d}"'
        + (f", plan: county-{number}" if number not in UNSEEN else "") + "}\n"
        for number in range(1, COUNTIES + 1)
    )
    return f"divisions:\n{rows}"


def _county(number: int) -> str:
    """Carries most of the city's targets, drops two or three, adds one; the shares are one sixtieth."""
    dropped = {RATES + AMOUNTS, RATES + 1 + number % 5}
    forgotten = {RATES + 2} if number in SILENT else set()
    lines = [_head(f"county-{number}", "middle", f"第{number}县", "county", f"9001{number:02d}")]
    for place in range(1, RATES + AMOUNTS + 1):
        if place not in dropped | forgotten:
            lines.append(_indicator(place, "middle", 1000, "" if place <= RATES else "share, share: 1.67%"))
    lines.append(
        "  own:\n    name: 新增本县特色设备更新示范基地\n    group: 具体目标\n    targets: {2027: 2个}\n"
        "    link: {relation: own, proposed_by: 发改局, reason: 发挥本县优势}\n    owner: [发改局]\n"
    )
    lines.append("trims:\n")
    for place in sorted(dropped):
        lines.append(
            f"  - {{indicator: middle/i-{place}, said: 60000台, because: no-subject, reason: 本县没有这类设备, "
            "proposed_by: 工信局}\n"
        )
    return "".join(lines)
