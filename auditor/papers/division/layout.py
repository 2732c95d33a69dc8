"""The division of a target as a paper, as plain data, and as the table of the plan file."""

import json
import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

from auditor.ground.words import Text, Words, joined, say
from auditor.papers.cells import by_columns, field, numbers, when_words
from auditor.papers.division.cell import cell_text
from auditor.papers.division.facts import DividedTarget, DivisionPart
from auditor.papers.division.weights import BASES
from auditor.papers.division.wording import DIVISION
from auditor.papers.model import CENTER, LEFT, Cell, Heading, Line, Paper, Paragraph, Table
from auditor.papers.source import closing, titled
from auditor.report.json import words_data
from auditor.text.write import amount_words, decimal_text, in_scale, percent_text, scale_of
from auditor.text.year import key_said

DIGITS = 3                  # decimals of an exact share, beyond those of the units that are divided
_PLAIN = re.compile(r"[A-Za-z一-鿿][\w一-鿿（）()·.-]*")      # a key that YAML takes as it stands


def division(made: DividedTarget) -> Paper[Text]:
    """The proposal: who gets how much, each rounding shown, and the paragraph for the note."""
    plan = made.target.plan
    title = say(DIVISION, "title", name=made.target.name)
    how = say(
        DIVISION, "how", by=_weights(made), method=DIVISION[made.method], step=_amount(made, made.step)
    )
    blocks = (
        Paragraph(titled(plan), small=True), Paragraph(how), _table(made),
        Heading(DIVISION["note"]), Paragraph(paragraph(made)),
    )
    held = any(part.floor is not None or part.ceiling is not None for part in made.parts)
    said = [DIVISION["bounds"]] if held else []
    printed = sum((_printed(made, part.number) for part in made.parts), Fraction(0))
    if printed != _printed(made, made.divided):
        said.append(say(DIVISION, "shares-off", total=f"{decimal_text(printed)}%"))
    return Paper(title, blocks, closing([plan], [*said, DIVISION["proposal"]]))


def paragraph(made: DividedTarget) -> Words:
    """The division in a sentence, as a drafting note may have it."""
    held = say(DIVISION, "paragraph-reserve", amount=_amount(made, made.reserve)) if made.reserve else Words("", "")
    parts = joined([
        say(DIVISION, "paragraph-part", name=part.name, amount=_amount(made, part.number)) for part in made.parts
    ])
    return say(
        DIVISION, "paragraph", when=when_words(made.when), name=made.target.name, value=made.target.raw, reserve=held,
        by=_weights(made), method=DIVISION[made.method], count=len(made.parts), parts=parts,
        sum=_amount(made, made.divided),
    )


def division_data(made: DividedTarget) -> dict[str, object]:
    """The proposal as plain data: numbers are exact decimal text, in the unit of the target (n/d if endless)."""
    indicator = made.target.indicator
    return {
        "plan": made.target.plan.id, "indicator": indicator.id, "name": indicator.name, "period": key_said(made.when),
        "target": made.target.raw, "unit": made.target.quantity.unit, "total": decimal_text(made.total),
        "reserve": decimal_text(made.reserve), "step": decimal_text(made.step), "method": made.method, "by": made.by,
        "weights_of": made.weights_of,
        "parts": [
            {
                "name": part.name, "weight": part.said or None, "share": decimal_text(part.share),
                "number": decimal_text(part.number), "rounding": decimal_text(part.number - part.share),
                "text": part.text, "of_target": percent_text(_of(made, part.number)), "given": part.given,
                "floor": None if part.floor is None else decimal_text(part.floor),
                "ceiling": None if part.ceiling is None else decimal_text(part.ceiling),
            }
            for part in made.parts
        ],
        "breakdown": breakdown_tree(made), "paragraph": words_data(paragraph(made)),
    }


def breakdown_tree(made: DividedTarget) -> dict[str, object]:
    """The keys of the plan file: `breakdown`, with the printed total of its rows, and `reserve` where some is held."""
    when = str(made.when)
    english = made.target.raw.isascii()
    rows: dict[str, Mapping[str, str]] = {part.name: {when: part.text} for part in made.parts}
    rows["total" if english else "合计"] = {when: cell_text(made.target, made.divided + made.reserve)}
    tree: dict[str, object] = {"breakdown": rows}
    if made.reserve:
        tree["reserve"] = {when: made.reserve_text}
    return tree


def breakdown_text(made: DividedTarget) -> str:
    """The same as text, to be put below the indicator in the plan file."""
    lines = []
    for key, value in breakdown_tree(made).items():
        if key == "reserve" and isinstance(value, Mapping):
            lines.append(f"reserve: {_flow(value)}")
        elif isinstance(value, Mapping):
            lines += [f"{key}:", *(f"  {_key(row)}: {_flow(cells)}" for row, cells in value.items())]
    return "\n".join(lines) + "\n"


def _flow(cells: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{key}: {_scalar(text)}" for key, text in cells.items()) + "}"


def _key(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def _scalar(text: str) -> str:
    return text if re.fullmatch(r"[\w一-鿿%（） .]+", text) and text == text.strip() else json.dumps(
        text, ensure_ascii=False
    )


def _table(made: DividedTarget) -> Table[Text]:
    parts = made.parts
    columns: dict[str, Sequence[Text]] = {
        "weight": [part.said or "—" for part in parts],
        "of-all": [percent_text(part.of_all) if part.said else "—" for part in parts],
        "share": ["—" if part.given else _number(made, part.share) for part in parts],
        "rounding": ["—" if part.given else _signed(made, part.number - part.share) for part in parts],
        "number": [part.text for part in parts], "part": [percent_text(_of(made, part.number)) for part in parts],
    }
    caption = say(DIVISION, "caption", when=when_words(made.when), value=made.target.raw)
    return by_columns(caption, [
        numbers(len(parts)), field(DIVISION["name"], LEFT, [part.name for part in parts]),
        *(field(DIVISION[key], CENTER, texts) for key, texts in columns.items()),
        field(DIVISION["remark"], LEFT, [_remark(made, part) for part in parts]),
    ], tuple(_foot(made)), wide=True)


def _remark(made: DividedTarget, part: DivisionPart) -> Words:
    if part.given:
        return DIVISION["given"]
    if part.floor is not None:
        return say(DIVISION, "floor", amount=_amount(made, part.floor))
    if part.ceiling is not None:
        return say(DIVISION, "ceiling", amount=_amount(made, part.ceiling))
    return Words("", "")


def _foot(made: DividedTarget) -> list[Line]:
    rows = [("sum", made.divided)]
    if made.reserve:
        rows.append(("reserve", made.reserve))
    rows.append(("target", made.total))
    return [
        (
            Cell(DIVISION[key], columns=6),
            Cell(made.target.raw if key == "target" else cell_text(made.target, number), align="center"),
            Cell(percent_text(_of(made, number)), align="center"), Cell(""),
        )
        for key, number in rows
    ]


def _of(made: DividedTarget, number: Fraction) -> Fraction:
    return number / made.total if made.total else Fraction(0)


def _printed(made: DividedTarget, number: Fraction) -> Fraction:
    """A part of the target in percent as it is printed."""
    return Fraction(percent_text(_of(made, number)).removeprefix("≈").removesuffix("%"))


def _number(made: DividedTarget, number: Fraction) -> str:
    """A number in the unit of the table, with a few decimals more than it is divided in."""
    scale = scale_of(made.target.quantity) or 1
    fine = made.step / scale / 10**DIGITS
    shown = round(number / scale / fine) * fine
    return f"{'' if shown == number / scale else '≈'}{decimal_text(shown)}"


def _signed(made: DividedTarget, number: Fraction) -> str:
    text = _number(made, abs(number))
    if not number or text == "≈0":
        return text
    sign = "+" if number > 0 else "-"
    return f"≈{sign}{text[1:]}" if text.startswith("≈") else f"{sign}{text}"


def _amount(made: DividedTarget, number: Fraction) -> Words:
    quantity = made.target.quantity
    scale = scale_of(quantity)
    exact = amount_words(number, quantity.unit, scale)
    return Words(in_scale(number, scale) + quantity.unit, exact.en)


def _weights(made: DividedTarget) -> Words:
    """What the weights are, in words."""
    if not made.by:
        return DIVISION["by-said"]
    if made.by.isdigit():
        said = DIVISION["by-year"]
    elif made.by in BASES:
        said = DIVISION[f"by-{made.by}"]
    else:
        named = made.by.partition("@")[0]
        said = Words(named, named)
    if made.weights_of is not None:
        said = say(DIVISION, "by-when", by=said, when=when_words(made.weights_of))
    names = joined(made.apart)
    return say(DIVISION, "by-but", by=said, names=names) if made.apart else said

