"""What an opinion proposes can stand: put into a copy of the plan, what was found is gone, and nothing new has come."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from auditor.judge.audit import audit_rows, ready
from auditor.judge.compiled import compile_rules
from auditor.model.audit import Audit, Finding, SubjectKey, fingerprint
from auditor.model.plan import plan_set_of
from auditor.model.rows.build import Family
from auditor.model.rule import RulePack
from auditor.read.family import read_content
from auditor.read.family_file import family_file
from auditor.read.fields import Shared
from auditor.run.reported import everything
from benchmarks.generate import written as written_plans
from tests.papers.opinion.opinions import opinion_on
from tests.papers.opinion.proposed import Files, asked, followed
from tests.small import write_plans

Judge = Callable[[Path, Files], tuple[Family, Audit]]
ROOT = Path(__file__).parents[3]
REAL = ROOT / "plans" / "equipment-renewal-2024"
RULES = sorted(
    path for path in (ROOT / "rules").rglob("*.rule.yaml") if "\nsuggest:" in path.read_text(encoding="utf-8")
)


@pytest.fixture(scope="module")
def judge(pack: RulePack) -> Judge:
    compiled = compile_rules(pack.rules)

    def judged(folder: Path, files: Files) -> tuple[Family, Audit]:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
        said, shared = family_file(str(folder)), Shared()
        read = [
            read_content(text.encode("utf-8"), name, shared, said) for name, text in files.items()
            if name.endswith(".plan.yaml")
        ]
        assert [problem for _, problems in read for problem in problems] == []
        family = ready(plan_set_of([plan for plan, _ in read if plan is not None]))
        return family, audit_rows(family, pack, compiled)

    return judged


def violated(made: Audit, plan: str) -> set[str]:
    """The verdicts about a plan that are violated, each row of a gathered finding for itself."""
    return {
        fingerprint(finding.rule, subject) for finding in everything(made.findings) if finding.verdict == "violated"
        for subject in _subjects(finding) if subject.plan == plan
    }


def _subjects(finding: Finding) -> list[SubjectKey]:
    return [member.subject for member in finding.members] or [finding.subject]


def stand(
    folder: Path, files: Files, plan: str, pack: RulePack, judge: Judge, judged: tuple[Family, Audit] | None = None
) -> tuple[int, list[str]]:
    """How many ways the opinion on a plan proposes, and those that do not stand."""
    family, made = judged or judge(folder / "before", files)
    before = violated(made, plan)
    tried, fallen = 0, []
    proposals = asked(opinion_on(family, made, pack, plan).rows)
    for number, (atoms, changed) in enumerate(followed(proposals, files)):
        now = violated(judge(folder / str(number), changed)[1], plan)
        tried += len(atoms)
        fallen += [
            f"{atom.rule} {atom.name}: {atom.suggestion.zh}" for atom in atoms
            if fingerprint(atom.rule, atom.subject) in now
        ]
        fallen += [f"{', '.join(atom.rule for atom in atoms)}: new {each}" for each in now - before]
    return tried, fallen


@pytest.mark.parametrize(("plan", "family"), [
    ("wujiagang", "nation hubei yichang"), ("guanxian", "nation shandong liaocheng"),
    ("yichang", "nation hubei wujiagang"),
    ("sichuan", "nation"), ("nanyang-draft", "nation henan nanyang"), ("hubei", "nation yichang wujiagang"),
])
def test_on_real_plans(plan: str, family: str, tmp_path: Path, pack: RulePack, judge: Judge) -> None:
    files = {f"{id}.plan.yaml": (REAL / f"{id}.plan.yaml").read_text("utf-8") for id in (*family.split(), plan)}
    tried, fallen = stand(tmp_path, files, plan, pack, judge)
    assert fallen == []
    assert tried or plan not in ("wujiagang", "guanxian")


@pytest.mark.parametrize("plan", sorted(
    path for folder in ("energy-saving-2015", "energy-saving-2025", "eu-climate-2030", "renewable-power")
    for path in (ROOT / "plans" / folder).glob("*.plan.yaml")
), ids=lambda path: path.name.partition(".")[0])
def test_on_plans_of_other_fields(plan: Path, tmp_path: Path, pack: RulePack, judge: Judge) -> None:
    files = {path.name: path.read_text("utf-8") for path in plan.parent.glob("*.yaml")}
    assert stand(tmp_path, files, plan.name.partition(".")[0], pack, judge)[1] == []


def examples(path: Path) -> list[dict[str, str]]:
    """The plans of each violated example of a rule, as they are written there."""
    text = path.read_text(encoding="utf-8")
    tree = yaml.compose(text)
    found = []
    for example in _inner(tree, "examples").value:
        parts = {key.value: value for key, value in example.value}
        if "violated" in parts and "params" not in parts:
            found.append({
                id.value: "".join(
                    f"{key.value}:{_lead(value)}{text[value.start_mark.index:value.end_mark.index].rstrip()}\n"
                    for key, value in plan.value
                ) for id, plan in parts["violated"].value
            })
    return found


def _lead(value: yaml.Node) -> str:
    """What stands between a key and its value: a block begins on its own line."""
    block = isinstance(value, yaml.CollectionNode) and not value.flow_style
    return "\n" + " " * value.start_mark.column if block else " "


def _inner(tree: yaml.Node | None, name: str) -> yaml.Node:
    assert isinstance(tree, yaml.MappingNode)
    found: yaml.Node = next(value for key, value in tree.value if key.value == name)
    return found


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem.removesuffix(".rule"))
def test_on_the_examples_of_its_rule(path: Path, tmp_path: Path, pack: RulePack, judge: Judge) -> None:
    fallen = []
    for number, texts in enumerate(examples(path)):
        written = write_plans(tmp_path / str(number), texts)
        files = {name: Path(file).read_text(encoding="utf-8") for file, name in written}
        before = judge(tmp_path / f"{number}-before", files)
        for plan in texts:
            fallen += stand(tmp_path / f"{number}-{plan}", files, plan, pack, judge, before)[1]
    assert fallen == []


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_on_generated_plans(seed: int, tmp_path: Path, pack: RulePack, judge: Judge) -> None:
    """Every break of a generated set is mended by the way that its plan's opinion proposes."""
    plans = list(written_plans("XS", seed, 1))
    files = {f"{plan.id}.plan.yaml": plan.text for plan in plans}
    for plan in plans:
        if plan.rules:
            tried, fallen = stand(tmp_path / plan.id, files, plan.id, pack, judge)
            assert (tried > 0, fallen) == (True, [])
