"""A comparison as Markdown for the comment on a pull request: tables, escaped, and never longer than one may be."""

import re
from collections.abc import Mapping, Sequence

from auditor.difference.change import Change, Difference, Judgement
from auditor.ground.record import record
from auditor.ground.words import Language, joined, say
from auditor.messages.difference import JUDGEMENTS, REPORT, SUSPECT_STATES
from auditor.report.difference_names import (
    by_cause,
    called,
    heading,
    matched,
    place,
    side_text,
    subject,
    suspect_kind,
    why,
)
from auditor.report.difference_text import cause_words, closing, suspect_why, unknown_lines

LIMIT = 60_000              # signs; GitHub and GitLab take 65,536 and more
NOTE = 400                  # kept back for the sentence on what was left out, and for closing a fold
_SIGNS = re.compile(r"([\\`*_\[\]<>|~&#])")
_CALLS = re.compile(r"@(?=\w)")


@record
class ChangeSection:
    """A title with a table. folded: shown only when asked for."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    folded: bool = False


def difference_md(difference: Difference, language: Language, limit: int = LIMIT) -> str:
    """The comment, of at most `limit` signs: rows that find no room are counted, the least important first."""
    head = [
        f"### {REPORT['title'].spoken(language)}", _inline(closing(difference).spoken(language)),
        *_heads(difference, language),
    ]
    foot = [
        *(_inline(line) for found in difference.plans for line in unknown_lines(found, language)),
        *(_inline(say(REPORT, "remark", text=remark).spoken(language)) for remark in difference.remarks),
    ]
    room = limit - NOTE - len("\n\n".join([*head, *foot]))
    blocks, left_out = _fitted(_sections(difference, language), room)
    if left_out:
        foot.insert(0, say(REPORT, "left-out", count=left_out).spoken(language))
    return _cut("\n\n".join([*head, *blocks, *foot]), limit)


def _cut(text: str, limit: int) -> str:
    """What even without any row is too long ends where it must."""
    return f"{text}\n" if len(text) < limit else f"{text[: max(limit - 2, 0)]}…\n"


def _heads(difference: Difference, language: Language) -> list[str]:
    told = [each for each in difference.plans if not difference.ref or each.how not in ("id", "added", "removed")]
    lines = [f"**{_inline(heading(each).spoken(language))}**" for each in told]
    for each in difference.plans:
        lines += [_inline(matched(match).spoken(language)) for match in each.matches]
    return lines


def _sections(difference: Difference, language: Language) -> list[ChangeSection]:
    """What is shown, in order of importance."""
    sections = [_changes(difference, judgement, language) for judgement in ("looser", "unclear", "stricter")]
    sections += [_suspects(difference, language), _changes(difference, "neutral", language)]
    return [section for section in sections if section.rows]


def _changes(difference: Difference, judgement: Judgement, language: Language) -> ChangeSection:
    names = difference.regions
    found = [change for change in difference.changes if change.judgement == judgement]
    return ChangeSection(
        _capital(say(REPORT, "count", judgement=JUDGEMENTS[judgement], count=len(found)).spoken(language)),
        tuple(REPORT[key].spoken(language) for key in ("what", "before", "after", "how", "place")),
        tuple(_row(difference, change, names, language) for change in found), folded=judgement == "neutral",
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _row(difference: Difference, change: Change, names: Mapping[str, str], language: Language) -> tuple[str, ...]:
    what = f"{_inline(called(difference, change, change.name))}<br>{_inline(subject(change, names).spoken(language))}"
    return (
        what, _inline(side_text(change, change.before, language)), _inline(side_text(change, change.after, language)),
        _inline(why(change).spoken(language)), _code(place(difference, change)),
    )


def _suspects(difference: Difference, language: Language) -> ChangeSection:
    names = difference.regions
    above = REPORT["above"].spoken(language)
    rows = tuple(
        (
            above if number else _inline(cause_words(difference, cause, language)),
            f"{_inline(names.get(each.plan, each.plan))} {_inline(each.name)}"
            f"<br>{_inline(suspect_kind(each).spoken(language))}",
            _inline(each.side.text),
            _inline(joined((SUSPECT_STATES[each.standing], suspect_why(each, language)), "：", ": ").spoken(language)),
            _code(str(each.side.at)),
        )
        for cause, found in by_cause(difference) for number, each in enumerate(found)
    )
    columns = ("cause", "what", "value", "how", "place")
    return ChangeSection(
        say(REPORT, "suspects", count=len(rows)).spoken(language),
        tuple(REPORT[key].spoken(language) for key in columns), rows,
    )


def _fitted(sections: Sequence[ChangeSection], room: int) -> tuple[list[str], int]:
    """The sections with as many rows as there is room for, and how many rows were left out."""
    blocks: list[str] = []
    left_out = 0
    for section in sections:
        lines: list[str] = []
        size = len(_block(section, []))
        for row in section.rows:
            line = _line(row)
            if left_out or size + len(line) + 1 > room:
                left_out += 1
                continue
            lines.append(line)
            size += len(line) + 1
        if lines:
            block = _block(section, lines)
            blocks.append(block)
            room -= len(block) + 2
    return blocks, left_out


def _block(section: ChangeSection, lines: Sequence[str]) -> str:
    table = "\n".join([_line(section.columns), f"|{' --- |' * len(section.columns)}", *lines])
    if section.folded:
        return f"<details><summary>{section.title}</summary>\n\n{table}\n\n</details>"
    return f"#### {section.title}\n\n{table}"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _inline(text: str) -> str:
    """The text in one line, every sign escaped that means something in Markdown, and nobody called by @."""
    tight = " ".join(text.split())
    return _CALLS.sub("@\u200b", _SIGNS.sub(r"\\\1", tight))


def _code(text: str) -> str:
    """A place as code: it neither breaks a table nor becomes a link."""
    tight = " ".join(text.split()).replace("|", "\\|").replace("`", "'")
    return f"`{tight}`" if tight else ""
