"""The gate, told as one story: what each reader of each format sees of each edit."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from auditor.read.schema import load_schema
from tests.ci.seen import Seen, seen
from tests.cli.conftest import Run
from tests.repository import (
    CITY_FILE,
    DISTRICT_FILE,
    TODAY,
    Git,
    commit,
    edit,
    git_environment,
    make_repository,
    share,
)

SHARE = "SHR-001"
AGREES = Seen(0, "", "", "passed", (), "", ("√ 通过", ""))


@pytest.fixture
def git(here: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """The consistent set in its first commit, where the user stands."""
    for name, value in git_environment().items():
        monkeypatch.setenv(name, value)
    return make_repository(here)


def test_the_story_of_an_edit(run: Run, git: Git, here: Path) -> None:
    assert seen(run, here, SHARE) == AGREES

    # an edit that breaks a share is blocked, at its line
    share(here, "16.67%", "18%")
    assert seen(run, here, SHARE) == Seen(
        1, "new violated", "new", "failure", (14,), "critical", ("× 不通过", "")
    )

    # it is mended before it is committed
    share(here, "18%", "16.67%")
    assert seen(run, here, SHARE) == AGREES

    # an old sin: an edit that leaves it as it is passes, and it is shown
    share(here, "16.67%", "18%")
    commit(git, "a sin")
    edit(here / DISTRICT_FILE, "某区行动方案", "某区行动方案（2024—2027年）")
    assert seen(run, here, SHARE) == Seen(
        0, "unchanged violated", "unchanged", "passed", (), "info", ("√ 通过", "未变（1）")
    )
    commit(git, "a title")

    # to worsen it is blocked, to better it is not
    share(here, "18%", "20%")
    assert seen(run, here, SHARE) == Seen(
        1, "worse violated", "updated", "failure", (14,), "critical", ("× 不通过", "")
    )
    share(here, "20%", "17.5%")
    assert seen(run, here, SHARE) == Seen(
        0, "better violated", "updated", "passed", (), "info", ("√ 通过", "减轻（1）")
    )
    share(here, "17.5%", "16.67%")
    assert seen(run, here, SHARE) == Seen(0, "fixed", "absent", "passed", (), "", ("√ 通过", "已消除（1）"))

    # a waiver lets it pass, and it stays visible
    share(here, "16.67%", "20%")
    waived = run(
        "waive", SHARE, "district/cleaning@2027", "--reason", "已报市发改委", "--approved-by", "市发改委",
        "--until", "2026-12-31", "--write", "--today", TODAY,
    )
    assert waived.code == 0, waived.err
    shown = Seen(0, "unchanged waived", "unchanged suppressed", "passed", (), "info", ("√ 通过", "已豁免（1）"))
    assert seen(run, here, SHARE) == shown
    commit(git, "a waiver")
    assert seen(run, here, SHARE) == shown

    # it is for those numbers, and for no others; that it covers nothing any more is said beside it
    share(here, "20%", "21%")
    assert seen(run, here, SHARE) == Seen(
        1, "new violated", "new", "failure", (14,), "critical", ("× 不通过", "")
    )


@pytest.mark.usefixtures("git")
def test_a_city_raises_its_target_and_a_district_does_not_follow(run: Run, here: Path) -> None:
    edit(here / CITY_FILE, "targets: {2027: 600台套}", "targets: {2027: 700台套}")
    edit(here / CITY_FILE, "targets: {2027: 90%}", "targets: {2027: 95%}")
    assert seen(run, here, SHARE) == Seen(
        1, "new violated", "new", "failure", (14,), "critical", ("× 不通过", "")
    )
    done = run("diff", "HEAD", "--format", "json")
    data = json.loads(done.out)
    assert (done.code, [error.message for error in Draft7Validator(load_schema("difference")).iter_errors(data)]) == (
        0, [],
    )
    assert data["summary"]["stricter"] == 2
    text = run("diff").out.splitlines()
    assert [line.strip() for line in text if line.strip().startswith("与新值不符")] == [
        "与新值不符  某区 更新环卫设备  对应  100台套  声明占比 16.67%，按上级现值 700台套 计算为 ≈14.29%"
        " — plans/small/district.plan.yaml:13:21",
        "与新值不符  某区 数字化普及率  对应  90%  应与上级一致，上级现为 95% — plans/small/district.plan.yaml:18:21",
    ]
    page = run("diff", "HEAD", "--format", "md").out
    assert page.startswith("### 方案变动对照\n")
    assert "更新环卫设备" in page


def test_a_file_that_gets_another_name_brings_nothing_new(run: Run, git: Git, here: Path) -> None:
    share(here, "16.67%", "18%")
    commit(git, "a sin")
    git("mv", DISTRICT_FILE, "plans/small/某区.plan.yaml")
    assert seen(run, here, SHARE) == Seen(
        0, "unchanged violated", "unchanged", "passed", (), "info", ("√ 通过", "未变（1）")
    )
    assert run("diff").out == "共对照 2 个方案：含义没有变动。\n"
