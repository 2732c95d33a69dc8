"""Questions answered by OR-tools' CP-SAT, which reckons in whole numbers only. The one module that knows the library.

One worker and a fixed seed: the same question has the same answer. Bounds of 64 bits are held against before.
"""

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TYPE_CHECKING

from auditor.ground.problem import mistake
from auditor.ground.words import say
from auditor.messages.repair import REPAIR
from auditor.repair.condition import AtMost, Condition, Every
from auditor.repair.polynomial import Place, Term
from auditor.repair.question import FreeNumber, NumberProblem, Solution, costs_of

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, CpSolver, IntVar, LinearExpr

INSTALL = "pip install 'auditor[repair]'"
LARGEST = 2**61
STOPPING = 0.05             # seconds between two looks whether a search that was told to stop has
FEASIBLE = ("OPTIMAL", "FEASIBLE")


class TooLarge(Exception):
    """Numbers that do not fit into 64 bits."""


def has_solver() -> bool:
    """Whether OR-tools is installed."""
    try:
        import ortools
    except ImportError:
        return False
    return ortools is not None


def needs_solver() -> None:
    """Raises InputError where OR-tools is not installed."""
    if not has_solver():
        raise mistake(say(REPAIR, "extra", command=INSTALL))


def best(question: NumberProblem, seconds: float) -> Solution | None:
    """The cheapest answer: first the fewest values, then the smallest changes, then the lowest; None: there is none.

    Where the time is over, the best that was found, not proven; raises TimeoutError where none was.
    """
    limits: list[int] = []
    bounds: list[int] = []
    proven = True
    found: Mapping[Place, int] | None = None
    for phase in range(3):
        model = _Model(question)
        model.limit(limits)
        model.aim(phase, found)
        status, numbers, bound = model.solve(seconds)
        if status == "INFEASIBLE":
            if not phase:
                return None
            break
        if numbers is None:
            if found is None:
                raise TimeoutError
            proven = False
            break
        found = numbers
        cost = costs_of(question.unknowns, found)[phase]
        limits.append(cost)
        bounds.append(bound)
        proven = proven and status == "OPTIMAL"
    if found is None:
        return None
    costs = costs_of(question.unknowns, found)
    low = (*bounds, *(0,) * (3 - len(bounds)))
    return Solution(found, costs, (low[0], low[1], low[2]), proven)


def possible(unknowns: Sequence[FreeNumber], conditions: Iterable[Condition], seconds: float) -> bool | None:
    """Whether there is any answer; None where the time is over."""
    model = _Model(NumberProblem(unknowns, tuple(conditions)))
    status, _, _ = model.solve(seconds)
    return None if status == "UNKNOWN" else status in FEASIBLE


def core(unknowns: Sequence[FreeNumber], conditions: Sequence[Condition], seconds: float) -> list[int] | None:
    """Some of the conditions that exclude each other already, as their places in the list; None: they do not."""
    model = _Model(NumberProblem(unknowns, ()))
    flags = [model.assumed(condition) for condition in conditions]
    return model.core(flags, seconds)


class _Model:
    """A question as the library takes it."""

    def __init__(self, question: NumberProblem) -> None:
        from ortools.sat.python import cp_model

        self.library = cp_model
        self.model: CpModel = cp_model.CpModel()
        self.question = question
        self.known = {each.place: each for each in question.unknowns}
        self.numbers: dict[Place, IntVar] = {}
        self.products: dict[Term, IntVar] = {}
        self.changed: dict[Place, IntVar] = {}
        self.moved: dict[Place, IntVar] = {}
        for each in question.unknowns:
            if not each.locked:
                self._add(each)
        for condition in question.conditions:
            self.hold(condition, ())
        for numbers in question.apart:
            self._differs(numbers)

    def _add(self, each: FreeNumber) -> None:
        name = f"{each.place[0]}:{each.place[1]}"
        number = self.model.new_int_var(each.low, each.high, name)
        changed = self.model.new_bool_var("")
        moved = self.model.new_int_var(0, max(each.high - each.now, each.now - each.low, 0), "")
        self.model.add(number == each.now).only_enforce_if(changed.negated())
        self.model.add(moved >= number - each.now)
        self.model.add(moved >= each.now - number)
        self.numbers[each.place], self.changed[each.place], self.moved[each.place] = number, changed, moved

    def hold(self, condition: Condition, where: Sequence["IntVar"]) -> None:
        """Adds a condition; `where`: only if all these are true."""
        if isinstance(condition, AtMost):
            self._inequality(condition, where)
        elif isinstance(condition, Every):
            for part in condition.parts:
                self.hold(part, where)
        else:
            flags = []
            for part in condition.parts:
                flag = self.model.new_bool_var("")
                self.hold(part, (flag,))
                flags.append(flag)
            clause = self.model.add_bool_or(flags)
            if where:
                clause.only_enforce_if(list(where))

    def _inequality(self, condition: AtMost, where: Sequence["IntVar"]) -> None:
        terms: list[tuple[IntVar, int]] = []
        total, size = -1 if condition.strict else 0, 0
        for term, factor in condition.left.whole().items():
            free = tuple(place for place in term if place in self.numbers)
            for place in term:
                if place not in self.numbers:
                    factor *= self.known[place].now
            if not free:
                total -= factor
                continue
            variable, most = self._variable(free)
            terms.append((variable, factor))
            size += abs(factor) * most
        if size + abs(total) > LARGEST:
            raise TooLarge
        made = self.model.add(sum(variable * factor for variable, factor in terms) <= total)
        if where:
            made.only_enforce_if(list(where))

    def _variable(self, term: Term) -> tuple["IntVar", int]:
        """A value or the product of two, and how large it may be."""
        most = 1
        for place in term:
            most *= max(abs(self.known[place].low), abs(self.known[place].high))
        if len(term) == 1:
            return self.numbers[term[0]], most
        if most > LARGEST:
            raise TooLarge
        if term not in self.products:
            made = self.model.new_int_var(-most, most, "")
            self.model.add_multiplication_equality(made, [self.numbers[place] for place in term])
            self.products[term] = made
        return self.products[term], most

    def _differs(self, numbers: Mapping[Place, int]) -> None:
        """What an answer did not speak of yet stood as it is."""
        flags = []
        for place, variable in self.numbers.items():
            known = numbers.get(place, self.known[place].now)
            for sign in (1, -1):
                flag = self.model.new_bool_var("")
                self.model.add(sign * variable >= sign * known + 1).only_enforce_if(flag)
                flags.append(flag)
        self.model.add_bool_or(flags)

    def _cost(self, phase: int) -> "LinearExpr | int":
        free = [self.known[place] for place in self.numbers]
        if phase == 0:
            return sum(self.changed[each.place] * each.weight for each in free)
        if phase == 1:
            if sum(each.unit * max(each.high - each.now, each.now - each.low) for each in free) > LARGEST:
                raise TooLarge
            return sum(self.moved[each.place] * each.unit for each in free)
        return sum(self.changed[each.place] * each.height for each in free)

    def limit(self, limits: Sequence[int]) -> None:
        """Holds the costs that were found to be the least."""
        for phase, most in enumerate(limits):
            cost = self._cost(phase)
            if not isinstance(cost, int):
                self.model.add(cost <= most)

    def aim(self, phase: int, start: Mapping[Place, int] | None) -> None:
        """What is to be least, and where to begin."""
        self.model.minimize(self._cost(phase))
        for place, variable in self.numbers.items():
            self.model.add_hint(variable, self.known[place].now if start is None else start[place])

    def solve(self, seconds: float) -> tuple[str, Mapping[Place, int] | None, int]:
        """What became of it, the numbers if there are any, and below what nothing can be found."""
        solver = self._solver(seconds)
        status = self._status(solver)
        if status == "MODEL_INVALID":
            raise TooLarge
        if status not in FEASIBLE:
            return status, None, 0
        found = {each.place: each.now for each in self.question.unknowns}
        found |= {place: solver.value(variable) for place, variable in self.numbers.items()}
        return status, found, round(solver.best_objective_bound)

    def _solver(self, seconds: float) -> "CpSolver":
        solver = self.library.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 0
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.catch_sigint_signal = False
        return solver

    def _status(self, solver: "CpSolver") -> str:
        """How the search ended. Raises KeyboardInterrupt.

        The library takes SIGINT for the end of its time, and a Python that waits for it learns nothing of the signal
        until it is done: so it searches in a thread, which is told to stop.
        """
        with ThreadPoolExecutor(1) as pool:
            searched = pool.submit(solver.solve, self.model)
            try:
                return solver.status_name(searched.result())
            except KeyboardInterrupt:
                while wait((searched,), STOPPING).not_done:     # it may not have begun yet, and hears nothing then
                    solver.stop_search()
                raise

    def assumed(self, condition: Condition) -> "IntVar":
        """A condition that holds only if its flag is true."""
        flag = self.model.new_bool_var("")
        self.hold(condition, (flag,))
        return flag

    def core(self, flags: Sequence["IntVar"], seconds: float) -> list[int] | None:
        """Which of these flags cannot be true together."""
        self.model.add_assumptions(list(flags))
        solver = self._solver(seconds)
        if self._status(solver) != "INFEASIBLE":
            return None
        wrong = set(solver.sufficient_assumptions_for_infeasibility())
        return [place for place, flag in enumerate(flags) if flag.index in wrong]
