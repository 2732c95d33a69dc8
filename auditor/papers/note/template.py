"""The template of a note: read, checked, and filled with facts. Only this module and its sandbox know Jinja."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import CodeType

from jinja2 import TemplateSyntaxError, UndefinedError, nodes
from jinja2.exceptions import SecurityError

from auditor.mark import Mark
from auditor.papers.note.sandbox import LOOP, MACRO, Sandbox, WordingError
from auditor.papers.note.wording import TEMPLATE
from auditor.problem import InputError, Problem
from auditor.record import record
from auditor.words import Words, say

LONGEST = 100_000           # signs of a template
STATEMENTS: Mapping[type[nodes.Node], str] = {
    nodes.Include: "include", nodes.Import: "import", nodes.FromImport: "from", nodes.Extends: "extends",
    nodes.Block: "block", nodes.ScopedEvalContextModifier: "autoescape",
}
SPECIAL = ("loop", "caller", "varargs", "kwargs")      # set by Jinja itself, where they are
OPERATORS: Mapping[type[nodes.Node], str] = {nodes.Div: "/", nodes.Pow: "**"}
TOKENS = {
    "end of print statement": "}}", "begin of print statement": "{{", "end of statement block": "%}",
    "begin of statement block": "{%",
}
# What Jinja says of a mistake, and what we say of it; the groups of the pattern fill our sentence.
SENTENCES: Sequence[tuple[re.Pattern[str], str]] = (
    (re.compile(r"unexpected (end of template, expected|'end of template')"), "unended"),
    (re.compile(r"Unexpected end of template.*needs to be closed is '(?P<tag>\w+)'"), "unclosed"),
    (re.compile(r"Encountered unknown tag '(?P<tag>\w+)'"), "unknown-tag"),
    (re.compile(r"expected token '(?P<expected>.+)', got '(?P<got>.+)'"), "token"),
    (re.compile(r"[Mm]issing end of"), "unended"),
    (re.compile(r"unexpected char (['\"])(?P<got>.+)\1 at"), "unexpected"),
    (re.compile(r"unexpected '(?P<got>.+?)'"), "unexpected"),
)


@record
class Wording:
    """The text of a template, and the file that it is from as its user named it."""

    file: str
    text: str


def wording_of(file: str, data: bytes) -> Wording:
    """The template in the bytes of a file. Raises InputError where they are not UTF-8."""
    try:
        return Wording(file, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError([Problem(Mark(file, line, 1), TEMPLATE["not-utf-8"])]) from None


def rendered(wording: Wording, facts: Mapping[str, object]) -> str:
    """The text that a template makes of facts (plain data). Raises InputError, with the line, for each mistake in it.

    The same text for the same template and facts; whatever the template does, it ends.
    """
    if len(wording.text) > LONGEST:
        raise _refused(wording, 1, say(TEMPLATE, "too-long", limit=LONGEST))
    sandbox = Sandbox()
    sandbox.grant(facts)
    try:
        code = _compiled(sandbox, wording, facts)
        template = sandbox.template_class.from_code(sandbox, code, dict(sandbox.globals))
        text = "".join(template.generate(facts))
    except TemplateSyntaxError as error:
        raise _refused(wording, error.lineno, _syntax(error.message or "")) from None
    except InputError:
        raise
    except Exception as error:
        raise _refused(wording, _line(error, wording), _reason(error)) from None
    if not text.strip():
        raise _refused(wording, 1, TEMPLATE["no-text"])
    return text


def _compiled(sandbox: Sandbox, wording: Wording, facts: Mapping[str, object]) -> CodeType:
    tree = sandbox.parse(wording.text, wording.file, wording.file)
    problems = list(_problems(tree, sandbox, wording, facts))
    if problems:
        raise InputError(problems)
    _metered(tree)
    return sandbox.compile(tree, wording.file, wording.file)


def _problems(
    tree: nodes.Template, sandbox: Sandbox, wording: Wording, facts: Mapping[str, object]
) -> Iterator[Problem]:
    """What a template uses that is not there, and what it may not use: seen before anything runs."""
    stored = {node.name for node in tree.find_all(nodes.Name) if node.ctx != "load"}
    macros = {node.name for node in tree.find_all(nodes.Macro)}
    known = {*facts, *sandbox.globals, *stored, *macros, *SPECIAL}
    for node in tree.find_all(nodes.Node):
        for words in _amiss(node, known, sandbox, facts):
            yield Problem(Mark(wording.file, node.lineno, 1), words)


def _amiss(node: nodes.Node, known: set[str], sandbox: Sandbox, facts: Mapping[str, object]) -> Iterator[Words]:
    if isinstance(node, nodes.Name) and node.name not in known:
        yield say(TEMPLATE, "no-name", found=node.name, known=", ".join(facts))
    elif isinstance(node, nodes.Filter) and node.name not in sandbox.filters:
        yield say(TEMPLATE, "no-filter", found=node.name, known=", ".join(sorted(sandbox.filters)))
    elif isinstance(node, nodes.Test) and node.name not in sandbox.tests:
        yield say(TEMPLATE, "no-test", found=node.name, known=", ".join(sorted(sandbox.tests)))
    elif isinstance(node, nodes.Call) and isinstance(node.node, nodes.Getattr) and not _of_loop(node.node):
        yield say(TEMPLATE, "no-method", found=node.node.attr)
    elif type(node) in STATEMENTS:
        yield say(TEMPLATE, "no-statement", found=STATEMENTS[type(node)])
    elif type(node) in OPERATORS:
        yield say(TEMPLATE, "no-operator", found=OPERATORS[type(node)])


def _of_loop(node: nodes.Getattr) -> bool:
    return isinstance(node.node, nodes.Name) and node.node.name == "loop"


def _metered(node: nodes.Node) -> nodes.Node:
    """A checked template with the calls in it that pay for the work: see the sandbox."""
    for name, part in node.iter_fields():
        if isinstance(part, nodes.Node):
            setattr(node, name, _metered(part))
        elif isinstance(part, list):
            setattr(node, name, [_metered(each) if isinstance(each, nodes.Node) else each for each in part])
    if isinstance(node, nodes.Output):
        node.nodes = [_call("written", _plain(part), at=part) for part in node.nodes]
    elif isinstance(node, nodes.For):
        node.iter = _call("weighed", node.iter, at=node)
        node.body.insert(0, _step(node, LOOP))
    elif isinstance(node, nodes.Macro):
        node.body.insert(0, _step(node, MACRO))
    elif isinstance(node, nodes.Call | nodes.Filter | nodes.Test) and node.dyn_args is not None:
        node.dyn_args = _call("weighed", node.dyn_args, at=node)
    elif isinstance(node, nodes.Compare | nodes.Operand):
        node.expr = _call("weighed", node.expr, at=node)
    elif isinstance(node, nodes.Concat):
        return _call("joined", *node.nodes, at=node)
    elif _makes_many(node):
        return _call("weighed", node, at=node)
    return node


def _plain(part: nodes.Expr) -> nodes.Expr:
    return nodes.Const(part.data) if isinstance(part, nodes.TemplateData) else part


def _makes_many(node: nodes.Node) -> bool:
    """An expression that makes a list, or a piece of one."""
    if isinstance(node, nodes.Tuple):
        return bool(node.ctx == "load")
    return isinstance(node, nodes.List | nodes.Dict) or (
        isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Slice)
    )


def _call(name: str, *given: nodes.Node, at: nodes.Node) -> nodes.Call:
    """A call of the sandbox's own, which no template can write or replace."""
    function = nodes.EnvironmentAttribute(name, lineno=at.lineno)
    return nodes.Call(function, list(given), [], None, None, lineno=at.lineno)


def _step(at: nodes.Node, steps: int) -> nodes.Node:
    return nodes.ExprStmt(_call("spend", nodes.Const(steps), at=at), lineno=at.lineno)


def _refused(wording: Wording, line: int, words: Words) -> InputError:
    return InputError([Problem(Mark(wording.file, line, 1), words)])


def _syntax(message: str) -> Words:
    """What Jinja says of a line that it cannot read, in our words."""
    for pattern, key in SENTENCES:
        found = pattern.search(message)
        if found is not None:
            return say(TEMPLATE, key, **{name: TOKENS.get(text, text) for name, text in found.groupdict().items()})
    return TEMPLATE["syntax"]


def _reason(error: Exception) -> Words:
    """Why a template did not run to its end."""
    if isinstance(error, WordingError):
        return error.words
    if isinstance(error, RecursionError | MemoryError | SyntaxError):
        return TEMPLATE["nested"]
    if isinstance(error, UndefinedError | SecurityError):
        return TEMPLATE["not-there"]
    return TEMPLATE["by-zero"] if isinstance(error, ZeroDivisionError) else TEMPLATE["unfit"]


def _line(error: Exception, wording: Wording) -> int:
    """The innermost line of the template that an error passed through; Jinja keeps them in the traceback."""
    line, step = 1, error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == wording.file:
            line = step.tb_lineno
        step = step.tb_next
    return line
