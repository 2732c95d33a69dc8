"""Text made hostile: by bytes, by lines, by words that mean something, by growth."""

from random import Random
from typing import Any

import yaml

# What parsers, terminals, runners, spreadsheets and file systems have tripped over.
WORDS = (
    "",
    " ",
    "\t",
    "~",
    "null",
    "NO",
    "on",
    "2023.0",
    "1e3",
    "0x7e7",
    "0o7",
    "1_000",
    "1:2",
    ".inf",
    "-.nan",
    "+1",
    "-0",
    "1e999999999",
    "9" * 5000,
    "&a",
    "*a",
    "<<",
    "!!python/object:os.system",
    "!!binary aGk=",
    "? x",
    "- ",
    "[",
    "{",
    "}",
    '"\\e[2J"',
    '"\\x00"',
    '"\\r\\n::warning file=README.md::x"',
    '"\\u202Eabc"',
    '"\\ud800"',
    "::error::x",
    "##[error]x",
    "\u202e",
    "\x1b[31m",
    "\x00",
    "\x85",
    "\u2028",
    "\ufeff",
    "\ufffe",
    "％",
    "−5",
    "五",
    "万",
    "50%",
    "5%—8%",
    "≥",
    "=1+1",
    "@SUM(A1)",
    "{{x}}",
    "{% for x in y %}",
    "{0.__class__}",
    "%s%n",
    "$(touch x)",
    "`touch x`",
    "../../x",
    "/dev/null",
    "a" * 300,
    "汉" * 300,
    "|",
    ">-",
    "'",
    '"',
    "\\",
    "#",
    ": ",
    "---",
    "...",
    "%YAML 1.1",
    "\U0001f4a3",
)
VALUES: tuple[object, ...] = (
    None,
    True,
    False,
    0,
    1,
    -1,
    2027,
    10**30,
    0.5,
    [],
    {},
    [[]],
    {"": 1},
    "own",
    "share",
    "same",
    "city",
    "city/cleaning",
    "county",
    "county/cleaning",
    "district",
    "10%",
    "增长10%",
    "不低于5%",
    "5%—8%",
    "100台套",
    "1/3",
    "大幅提升",
    "each",
    "undated",
    "2025",
    "2024",
    "full",
    "none",
    "partial",
    "error",
    "off",
    "plans",
    ".",
    "..",
    "/",
    "indicators",
    "links",
    "x" * 5000,
)
BYTES = (
    b"\xff",
    b"\x00",
    b"\xc2\x85",
    b"\xe2\x80\xae",
    b"\r",
    b"\r\n",
    b"\t",
    b"\x1b",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
)
MOST = 200_000  # bytes of what grows


def mutated(data: bytes, random: Random) -> bytes:
    """A text with a few changes: mostly of its tree, so that it is read, else of its signs."""
    if random.random() < 0.6:
        data = _of_tree(data, random)
        if random.random() < 0.8:
            return data[:MOST]
    for _ in range(random.choice((1, 1, 1, 2, 3, 8))):
        data = random.choice(_CHANGES)(data, random)
    return data[:MOST]


def _of_tree(data: bytes, random: Random) -> bytes:
    """A document of YAML with other values, keys, lists and mappings in places; other text as it is."""
    try:
        tree = yaml.safe_load(data)
    except yaml.YAMLError:
        return data
    if not isinstance(tree, dict):
        return data
    for _ in range(random.choice((1, 1, 2, 4))):
        _spoil(tree, random)
    return yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=10**6).encode("utf-8", "surrogatepass")


def _spoil(tree: Any, random: Random) -> None:
    """One change somewhere in a tree."""
    here = tree
    while True:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        if not keys:
            return
        key = random.choice(keys)
        if isinstance(here[key], dict | list) and here[key] and random.random() < 0.75:
            here = here[key]
            continue
        break
    change = random.random()
    if change < 0.15:
        del here[key]
    elif change < 0.3 and isinstance(here, dict):
        here[random.choice((*WORDS[:40], *keys))] = here.pop(key)
    elif change < 0.4:
        here[key] = [here[key]] if random.random() < 0.5 else {"a": here[key]}
    elif change < 0.5 and isinstance(here, list):
        here *= random.choice((2, 30, 2000))
    else:
        here[key] = random.choice((*WORDS, *VALUES, *VALUES))


def _byte(data: bytes, random: Random) -> bytes:
    place = random.randrange(len(data) + 1)
    return data[:place] + random.choice(BYTES) + data[place + random.randrange(2) :]


def _cut(data: bytes, random: Random) -> bytes:
    first, last = sorted((random.randrange(len(data) + 1), random.randrange(len(data) + 1)))
    return data[:first] + data[last:] if random.random() < 0.5 else data[:last]


def _lines(data: bytes, random: Random) -> bytes:
    lines = data.split(b"\n")
    place, other = random.randrange(len(lines)), random.randrange(len(lines))
    if random.random() < 0.4:
        lines[place], lines[other] = lines[other], lines[place]
    elif random.random() < 0.5:
        del lines[place]
    else:
        lines.insert(place, lines[other])
    return b"\n".join(lines)


def _indented(data: bytes, random: Random) -> bytes:
    lines = data.split(b"\n")
    place = random.randrange(len(lines))
    lines[place] = lines[place].lstrip() if random.random() < 0.5 else b" " * random.randrange(1, 5) + lines[place]
    return b"\n".join(lines)


def _word(data: bytes, random: Random) -> bytes:
    """A value, a key or a part of one becomes something else."""
    spots = [place for place, sign in enumerate(data) if sign in b":,{[\n "]
    if not spots:
        return data
    start = random.choice(spots) + 1
    end = next((place for place in range(start, len(data)) if data[place] in b",}]\n"), len(data))
    word = random.choice(WORDS).encode("utf-8", "surrogatepass")
    return data[:start] + b" " + word + (data[end:] if random.random() < 0.7 else data[start:])


def _grown(data: bytes, random: Random) -> bytes:
    """A line, or a stretch, very often."""
    lines = data.split(b"\n")
    place = random.randrange(len(lines))
    line = lines[place]
    often = random.choice((10, 300, 3000))
    often = min(often, MOST // (len(line) + 8) + 1)
    if random.random() < 0.5:
        key, colon, rest = line.partition(b":")
        lines[place : place + 1] = [key + str(number).encode() + colon + rest for number in range(often)]
    else:
        lines[place] = line * often
    return b"\n".join(lines)


def _nested(data: bytes, random: Random) -> bytes:
    place = random.randrange(len(data) + 1)
    return (
        data[:place]
        + random.choice((b"[", b"{a: ", b"- ", b"? ", b"(", b"{{")) * random.choice((5, 41, 2000))
        + data[place:]
    )


_CHANGES = (_byte, _cut, _lines, _indented, _word, _word, _word, _word, _grown, _nested)
