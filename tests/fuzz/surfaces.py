"""What hostile input comes in by: for each surface, how a case is made from chance."""

import json
import os
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from tests.fuzz.case import Case, Command
from tests.fuzz.documents import document
from tests.fuzz.mutate import WORDS, mutated
from tests.fuzz.running import run
from tests.fuzz.seeds import CONFIG, FAMILY, PLANS, RULE, WAIVERS, files
from tests.repository import plain_environment

FORMATS = ("text", "json", "sarif", "junit", "github", "gitlab", "md")
PAPERS = ("table", "ledger", "shares", "breakdown", "matrix", "note", "opinion", "requests", "paper", "graph")
COMMANDS = (
    "audit",
    "import",
    "verify",
    "annotate",
    "diff",
    "explain",
    "show",
    "rules",
    "table",
    "ledger",
    "shares",
    "breakdown",
    "matrix",
    "note",
    "graph",
    "opinion",
    "requests",
    "paper",
    "waive",
    "init",
    "fmt",
    "schema",
    "cache",
)
OPTIONS = (
    "--format",
    "--lang",
    "--output",
    "-o",
    "--config",
    "--select",
    "--ignore",
    "--fail-on",
    "--plan",
    "--today",
    "--since",
    "--no-cache",
    "--jobs",
    "--check",
    "--template",
    "--against",
    "--minimum",
    "--names",
    "--level",
    "--region",
    "--help",
    "--reason",
    "--approved-by",
    "--until",
    "--",
)
VALUES = (
    *FORMATS,
    "zh",
    "en",
    "docx",
    "xlsx",
    "html",
    "csv",
    "city",
    "district",
    "plans",
    "plans/city.plan.yaml",
    "SHR-001",
    "SHR",
    "HEAD",
    "HEAD~1",
    "2026-01-10",
    "never",
    "error",
    "1",
    "0",
    "-1",
    "json:-",
    "/dev/null",
    "/dev/full",
    "auditor.yaml",
    "waivers.yaml",
    "docs",
    "check",
    "clear",
    "out/x.json",
    "/proc/self/mem",
    "/",
)
EXPRESSIONS = (
    "any(plan.indicators, {0})",
    "all(plan.indicators, {0})",
    "count(plan.indicators, {0}) == {1}",
    "not {0}",
    "({0}) and ({0})",
    "({0}) or ({0})",
    "name == {1}",
    "name in ({1}, {1})",
    "known({2})",
    "{2} >= {1}",
    "{2} + {1} < {2}",
    "{0} if {0} else {0}",
    "lambda: {0}",
    "[{0} for x in {2}]",
    "{2}.__class__.__mro__",
    "__import__({1})",
    "{2}({0})",
    "f'{{{1}}}'",
    "{1}",
    "{2}[0]",
    "sum(plan.indicators, {1}) == {1}",
    "{1} ** {1}",
    "{0} is {0}",
    "(yield)",
    "{2}:={1}",
    "*{2}",
    "same_name({1}, {2})",
)
ATOMS = ("True", "None", "relation == 'own'", "stated(share)", "headline", "1 == 1", "")
LITERALS = ("'x'", "1", "0", "9" * 400, "1e400", "'" + "x" * 300 + "'", "50", "-1", "0.1", "'\\x1b'", "b'x'", "...")
PATHS = (
    "name",
    "group",
    "plan.title",
    "plan",
    "link.share",
    "parent.plan.parent",
    "x.y.z",
    "targets",
    "self",
    "row0",
    "params",
)


def audit(random: Random) -> tuple[Command, ...]:
    """What is asked of a set whose files are hostile."""
    command = random.choice(
        (
            ("audit", "--format", random.choice(FORMATS), "--jobs", "1"),
            ("audit", "plans", "--lang", "zh", "--jobs", "1"),
            ("show", random.choice(tuple(PLANS))),
            ("explain", "SHR-001", "district"),
            ("fmt", "--check", "plans"),
            ("diff", "plans/city.plan.yaml", "plans/district.plan.yaml"),
            (random.choice(PAPERS), "district"),
            ("audit", "--select", "ZZZ", "--format", "md"),
        )
    )
    return (command,)


def plan(random: Random) -> Case:
    """A plan file."""
    name = random.choice(tuple(PLANS))
    return Case("plan", files(**{name: mutated(PLANS[name].encode(), random)}), audit(random))


def rule(random: Random) -> Case:
    """A file of a rule pack."""
    commands = (random.choice((("rules", "check", "rules"), ("audit", "--jobs", "1"), ("rules", "ZZZ-001"))),)
    return Case("rule", files(rule=mutated(RULE.encode(), random)), commands)


def expression(random: Random) -> Case:
    """A check of a rule, or the predicate of a claim."""
    text = _expression(random, random.randrange(5))
    if random.random() < 0.5:
        made = RULE.replace(
            "known(link.share) and any(link.indicator.plan.indicators, name == link.name)", _quoted(text)
        )
        return Case("expression", files(rule=made.encode("utf-8", "surrogatepass")), (("rules", "check", "rules"),))
    made = PLANS["county"].replace("\"group == '具体目标'\"", _quoted(text))
    return Case("expression", files(county=made.encode("utf-8", "surrogatepass")), (("audit", "--jobs", "1"),))


def _expression(random: Random, depth: int) -> str:
    inner = random.choice(ATOMS) if depth == 0 else _expression(random, depth - 1)
    text = random.choice(EXPRESSIONS).format(inner, random.choice(LITERALS), random.choice(PATHS))
    return text * random.choice((1, 1, 1, 1, 40)) if random.random() < 0.1 else text


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def config(random: Random) -> Case:
    """The configuration."""
    return Case("configuration", files(config=mutated(CONFIG.encode(), random)), audit(random))


def waivers(random: Random) -> Case:
    """The file of waivers."""
    commands = (
        ("audit", "--jobs", "1"),
        (
            "waive",
            "SHR-001",
            "district/cleaning@2027",
            "--reason",
            "x",
            "--approved-by",
            "y",
            "--until",
            "2099-12-31",
        ),
    )
    return Case("waivers", files(waivers=mutated(WAIVERS.encode(), random)), (random.choice(commands),))


def family(random: Random) -> Case:
    """The file of a family beside its plans."""
    return Case("family file", files(family=mutated(FAMILY.encode(), random)), audit(random))


def opinion(random: Random) -> Case:
    """An earlier opinion."""
    data = json.loads(_opinion())
    for _ in range(random.randrange(1, 4)):
        _spoil(data, random)
    text = json.dumps(data, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")
    if random.random() < 0.3:
        text = mutated(text, random)
    form = random.choice(("md", "json", "html", "docx"))
    command = ("opinion", "district", "--against", "old.json", "--format", form, "-o", f"new.{form}")
    return Case("opinion", files() | {"old.json": text}, (command,), writes=(f"new.{form}",))


@cache
def _opinion() -> str:
    """The opinion on the sound set."""
    with TemporaryDirectory() as name:
        Case("", files(), ()).lay(Path(name))
        return run(("opinion", "district", "--format", "json"), Path(name)).out


def _spoil(data: object, random: Random) -> None:
    """Changes one thing somewhere inside."""
    here: Any = data
    while True:
        if not isinstance(here, dict | list) or not here:
            return
        key = random.choice(list(here) if isinstance(here, dict) else range(len(here)))
        below = here[key]
        if isinstance(below, dict | list) and below and random.random() < 0.8:
            here = below
            continue
        choices: list[object] = [
            None,
            True,
            10**300,
            -1,
            0.5,
            [],
            {},
            [[]],
            {"zh": 1},
            below,
            random.choice(WORDS),
            "ALN-001",
            "plan",
            "1/0",
            "1e999999999",
            "city",
            "target",
            [below] * 3000 if isinstance(below, str) else below,
        ]
        here[key] = random.choice(choices)
        return


def template(random: Random) -> Case:
    """A template for the note: the user's own, so its work is not bounded, but it may not end in an internal error."""
    text = _template().encode()
    if random.random() < 0.4:
        inner = random.choice(
            (
                "{{ x }}",
                "{{ plan.y.z }}",
                "{{ ''.__class__ }}",
                "{% include 'x' %}",
                "{{ '\\x1b' }}",
                "{{ 1/0 }}",
                "{{ (1, 2)|sum }}",
                "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
                "::error::x\n",
            )
        )
        text = inner.encode() + text
    form = random.choice(("md", "docx", "html"))
    command = ("note", "district", "--template", "own.j2", "--format", form, "-o", f"x.{form}")
    return Case("template", files() | {"own.j2": mutated(text, random)}, (command,), writes=(f"x.{form}",))


@cache
def _template() -> str:
    from auditor.read.places import templates_folder

    return (templates_folder() / "note.zh.j2").read_text("utf-8")


def names(random: Random) -> Case:
    """Names of files and folders, links, pipes."""
    odd = random.choice(
        (
            "\x1b[2J",
            "::warning file=README::x",
            "a\nb",
            "\udcff",
            "\u202eabc",
            "a" * 230,
            "a b",
            "'",
            '"',
            "##[error]x",
            "-o",
            "%0A",
            "<script>",
            "`x`",
            "|a|",
            "[x](y)",
            "\\",
            "=1+1",
            "~",
            "汉" * 80,
            "con",
            "x.plan.yaml",
        )
    )
    found = {f"{odd}/{name}.plan.yaml": text.encode() for name, text in PLANS.items()}
    if random.random() < 0.5:
        found = {f"plans/{odd}-{name}.plan.yaml": text.encode() for name, text in PLANS.items()}
    links = (
        {"l.plan.yaml": random.choice(("l.plan.yaml", "gone", ".", "/dev/zero", "/etc"))}
        if random.random() < 0.3
        else {}
    )
    pipes = ("p.plan.yaml",) if random.random() < 0.2 else ()
    command = random.choice(
        (
            ("audit", ".", "--jobs", "1", "--format", random.choice(FORMATS)),
            ("table", "city", "--format", random.choice(("md", "docx"))),
            ("fmt", "--check", "."),
            ("show", "city"),
            ("paper", "city", "--format", "html"),
            ("diff", "city", "district"),
        )
    )
    return Case("names", found, (command,), links, pipes)


def words(random: Random) -> Case:
    """A command line."""
    count = random.randrange(1, 7)
    pool = (*OPTIONS, *VALUES, *VALUES)
    given = [random.choice(pool) if random.random() < 0.9 else random.choice(WORDS) for _ in range(count)]
    given = [word.replace("\0", "") for word in given]
    first = random.choice(COMMANDS) if random.random() < 0.95 else random.choice(WORDS).replace("\0", "")
    if first == "cache":
        given = []
    # What such a line may write is up to it; that no input is changed is seen in the files of the set.
    spare = tuple(word.partition(":")[2] or word for word in given)
    writes = (
        *spare,
        *(f"plans/{name}.plan.yaml" for name in PLANS if first == "fmt"),
        "waivers.yaml" if first == "waive" else "",
    )
    return Case("command line", files(), ((first, *given),), writes=writes)


def history(random: Random) -> Case:
    """A repository: its configuration, its objects, the names in its trees."""
    found = files()
    found["repository.json"] = json.dumps(
        {
            "settings": [
                random.choice(
                    (
                        "core.fsmonitor=touch ../w/plans/x",
                        "filter.x.clean=touch plans/x; cat",
                        "core.worktree=/tmp",
                        "core.bare=true",
                        "include.path=/dev/null",
                        "extensions.partialClone=origin",
                        "core.autocrlf=true",
                        "i18n.logOutputEncoding=x",
                        "core.quotePath=false",
                        "core.precomposeUnicode=true",
                        "diff.external=touch plans/x",
                        "core.repositoryFormatVersion=9",
                    )
                )
            ],
            "damage": random.choice(("", "", "object", "head", "index", "config", "refs")),
        }
    ).encode()
    name = random.choice(tuple(PLANS))
    found[f"then/{name}"] = mutated(PLANS[name].encode(), random)
    ref = random.choice(
        ("HEAD", "HEAD~1", "main", "x..y", "-x", "HEAD:plans", "@{u}", ":/x", "HEAD^{tree}", "\x1b", "--all")
    )
    command = random.choice(
        (("audit", "--since", ref, "--format", "json"), ("diff", ref), ("audit", f"--since={ref}"))
    )
    return Case("git", found, (command,))


def make_repository(case: Case, folder: Path) -> None:
    """Turns the files of a case into a repository whose first commit holds the plan of then."""
    told = json.loads(case.files["repository.json"])

    def git(*given: str) -> None:
        subprocess.run(["git", *given], cwd=folder, env=plain_environment(), capture_output=True, check=False)

    git("init", "-q", "-b", "main")
    then = next(path for path in case.files if path.startswith("then/"))
    place = folder / "plans" / f"{then.removeprefix('then/')}.plan.yaml"
    now = place.read_bytes()
    place.write_bytes(case.files[then])
    git("add", "-A")
    git("commit", "-qm", "1")
    place.write_bytes(now)
    git("add", "-A")
    git("commit", "-qm", "2", "--allow-empty")
    for setting in told["settings"]:
        git("config", *setting.split("=", 1))
    _damage(folder / ".git", told["damage"])


def _damage(git: Path, what: str) -> None:
    if what == "object":
        for path in sorted(path for path in (git / "objects").rglob("*") if path.is_file())[:3]:
            os.chmod(path, 0o644)
            path.write_bytes(b"x")
    elif what == "refs":
        (git / "refs" / "heads" / "main").write_text("0" * 40 + "\n")
    elif what:
        (git / {"head": "HEAD", "index": "index", "config": "config"}[what]).write_bytes(b"\x00[\n")


SURFACES: dict[str, Callable[[Random], Case]] = {
    "plan": plan,
    "rule": rule,
    "expression": expression,
    "configuration": config,
    "waivers": waivers,
    "family file": family,
    "opinion": opinion,
    "template": template,
    "names": names,
    "command line": words,
    "git": history,
    "document": document,
}
