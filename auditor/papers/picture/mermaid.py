"""A picture as a Mermaid flowchart: levels as subgraphs, signs in the text as well as in the colour."""

import re
from collections.abc import Mapping, Sequence

from auditor.ground.words import Language, spoken
from auditor.papers.picture.caption import described, edge_lines, head, level_words, lines
from auditor.papers.picture.fold import worst_signs
from auditor.papers.picture.measure import on_one_line
from auditor.papers.picture.model import ABSENT, SIGNS, Box, Picture
from auditor.papers.picture.pieces import BAND, COLOURS, INK, LINE, PAPER
from auditor.papers.picture.wording import MARKS

_NOT_IN_AN_ID = re.compile("[^0-9A-Za-z]+")
# Entities of Mermaid's own: a number sign begins one, so it comes first.
_ENTITIES = {
    "#": "#35;", '"': "#quot;", "&": "#amp;", "<": "#lt;", ">": "#gt;", "`": "#96;", "\\": "#92;", "%": "#37;",
    "*": "#42;", "_": "#95;", "~": "#126;", "[": "#91;", "]": "#93;", "{": "#123;", "}": "#125;", "|": "#124;",
    "$": "#36;",
}
_FULL_WIDTH = {ord(half): full for half, full in zip("#;{}%<>", "＃；｛｝％＜＞", strict=True)}


def write_mermaid(picture: Picture, language: Language, remarks: Sequence[str] = ()) -> str:
    """The picture as the text of a Mermaid diagram; the remarks are comments. Equal for equal input and language."""
    ids = _ids(picture.boxes)
    title = _plain(on_one_line(picture.title.spoken(language)))
    text = ["---", f"title: {_quoted(title)}", "---", "flowchart LR"]
    text += [f"%% {_plain(on_one_line(remark))}" for remark in remarks]
    text += [
        f"    accTitle: {title}",
        f"    accDescr: {_plain(described(picture, worst_signs(picture)).spoken(language))}",
    ]
    for rank in sorted({box.rank for box in picture.boxes}):
        level = [box for box in picture.boxes if box.rank == rank]
        name = level_words([box.level for box in level]).spoken(language)
        text += [f'    subgraph level{rank}["{_label(name)}"]', "        direction TB"]
        text += [f'        {ids[box.key]}["{_box_label(box, picture, language)}"]' for box in level]
        text += ["    end", f"    style level{rank} fill:{BAND},stroke:{LINE}"]
    text += _edges(picture, ids, language)
    text += _classes(picture, ids)
    return "\n".join(text) + "\n"


def _ids(boxes: Sequence[Box]) -> dict[str, str]:
    """An id for each box, told from all words of Mermaid by its beginning, and made of the box's own name."""
    ids: dict[str, str] = {}
    for box in boxes:
        id = stem = f"n_{_NOT_IN_AN_ID.sub('_', box.key).strip('_')}"
        number = 1
        while id in ids.values():
            number += 1
            id = f"{stem}__{number}"
        ids[box.key] = id
    return ids


def _quoted(text: str) -> str:
    """A text of YAML in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _plain(text: str) -> str:
    """A text outside of quotes: signs that mean something there are replaced by full-width ones."""
    return text.translate(_FULL_WIDTH)


def _label(text: str) -> str:
    return "".join(_ENTITIES.get(sign, sign) for sign in on_one_line(text))


def _box_label(box: Box, picture: Picture, language: Language) -> str:
    mark = f"{MARKS[box.tally.sign]} " if box.state != "folded" else ""
    said = [mark + spoken(head(box), language), *(spoken(line, language) for line in lines(box, picture))]
    return "<br/>".join(map(_label, said))


def _edges(picture: Picture, ids: Mapping[str, str], language: Language) -> list[str]:
    """A line from above to below for each link, and the colours of their verdicts."""
    text, numbers = list[str](), dict[str, list[str]]()
    for number, edge in enumerate(picture.edges):
        arrow = "-.->" if edge.state in ABSENT else "-->"
        shown = "<br/>".join(_label(line.spoken(language)) for line in edge_lines(edge))
        label = f'|"{MARKS[edge.tally.sign]} {shown}"|' if shown else ""
        text.append(f"    {ids[edge.parent]} {arrow}{label} {ids[edge.child]}")
        numbers.setdefault(COLOURS[edge.tally.sign], []).append(str(number))
    return text + [
        f"    linkStyle {','.join(which)} stroke:{colour},stroke-width:2px" for colour, which in numbers.items()
    ]


def _classes(picture: Picture, ids: Mapping[str, str]) -> list[str]:
    text = []
    for sign in SIGNS:
        of_sign = [ids[box.key] for box in picture.boxes if box.tally.sign == sign]
        if of_sign:
            text.append(f"    classDef v_{sign} fill:{PAPER},color:{INK},stroke:{COLOURS[sign]},stroke-width:2px")
            text.append(f"    class {','.join(of_sign)} v_{sign}")
    absent = [ids[box.key] for box in picture.boxes if box.state in ABSENT]
    focus = [ids[box.key] for box in picture.boxes if box.focus]
    for name, style, chosen in (("absent", "stroke-dasharray:5 3", absent), ("focus", "stroke-width:4px", focus)):
        if chosen:
            text += [f"    classDef {name} {style}", f"    class {','.join(chosen)} {name}"]
    return text
