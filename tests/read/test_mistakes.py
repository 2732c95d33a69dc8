"""However many mistakes a file has: two hundred are listed, and the rest is counted."""

from auditor.ground.mark import Mark
from auditor.ground.problem import MOST, Problem
from auditor.ground.words import Words
from auditor.read.schema import problems as schema_problems
from auditor.read.yaml import bounded, parse, parse_on, unlisted

FILE = "a.plan.yaml"


def mistakes(count: int) -> list[Problem]:
    return [Problem(Mark(FILE, line, 1), Words(f"{line}", f"{line}")) for line in range(1, count + 1)]


def test_few_are_listed_as_they_are() -> None:
    assert bounded(mistakes(MOST)) == mistakes(MOST)


def test_of_many_the_first_are_listed() -> None:
    found = mistakes(MOST + 50)
    rest = Problem(Mark(FILE, MOST + 1, 1), Words(
        "此后还有 50 处错误未列出：请先改正以上各处，再运行一次",
        "from here on 50 more mistakes are not listed; mend those above and run again",
    ), 50)
    assert bounded(list(reversed(found))) == [*found[:MOST], rest]
    assert bounded([*found, *unlisted(Mark(FILE, 900, 1), 7)])[-1].number == 57
    assert unlisted(None, 0) == []


def test_what_the_schema_could_not_count_is_at_least_so_much() -> None:
    (rest,) = unlisted(None, 7, whole=False)
    assert rest.words.en == "from here on at least 7 more mistakes are not listed; mend those above and run again"


def test_unknown_keys_are_found_once_each() -> None:
    text = "".join(f"k{number}: 1\n" for number in range(5_000))
    found = schema_problems(parse(text.encode(), FILE), "waivers")
    assert sum(problem.number for problem in found) == 5_001      # with the key that is missing
    assert len(found) == MOST + 1


def test_keys_that_stand_there_twice_are_counted() -> None:
    _, found = parse_on(("a: {" + "1: x, " * 1_000 + "}").encode(), FILE)
    assert (len(found), sum(problem.number for problem in found)) == (MOST + 1, 999)
