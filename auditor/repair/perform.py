"""What a command asks for → the families it means, ready to be tried with other values."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from auditor.ground.record import record
from auditor.model.waiver import Waiver
from auditor.repair.trial import Trial
from auditor.run.folders import chosen_plans, configuration, folders_at, places_naming
from auditor.run.problems import Problems
from auditor.run.request import Request, waivers_of
from auditor.run.ruleset import ruleset_of, unmatched
from auditor.run.run import Run


@record
class NamedFamily:
    """A family to try, and those of its plans that are named; none: all of them are meant."""

    trial: Trial
    plans: tuple[str, ...]


@contextmanager
def families(
    named: Sequence[str], folders: Sequence[str], config: str | None, today: str, select: Sequence[str] = ()
) -> Iterator[list[NamedFamily]]:
    """The families of the plans that are named by id or file, and those below folders; of all plans where none is.

    They are open while they are used. select: ids of rules, or their beginnings, each of which must mean some rule.

    Raises InputError with everything that is wrong.
    """
    problems = Problems()
    rules = ruleset_of(config, (), (), problems, cached=True)
    problems.found.extend(unmatched(select, rules.pack.rules))
    problems.stop()
    paths = (*folders, *(places_naming(named, rules.config) if named or not folders else ()))
    with Run(rules.judging, cached=True) as run:
        found = run.families(folders_at(paths, problems), problems)
        problems.stop()
        chosen = chosen_plans(named, found, problems) if named else []
        request = Request(config=config, today=today)
        waivers: tuple[Waiver, ...] = waivers_of(request, rules, None, problems)
        problems.stop()
        yield [
            NamedFamily(Trial(run, family, rules, waivers, today), tuple(id for other, id in chosen if other is family))
            for family in found if not named or folders or any(other is family for other, _ in chosen)
        ]


def configured(config: str | None) -> dict[str, int]:
    """What a configuration says that the change of a kind of value costs."""
    root = configuration(config).root
    section = root.get("repair") if root is not None else None
    weights = section.get("weights") if section is not None else None
    return {} if weights is None else {kind: int(node.text) for kind, node in weights.items()}
