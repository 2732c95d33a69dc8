"""How a run ends: every exception becomes a sentence and an exit code, never a traceback."""

import os
import re
from collections.abc import Sequence

import click

from auditor.cli import INTERRUPTED
from auditor.cli.group import COMMANDS, UnknownCommand, commands
from auditor.cli.options import hint
from auditor.cli.streams import complain, silence
from auditor.ground.problem import MOST, InputError, Problem, mistake
from auditor.ground.words import Language, Words, say
from auditor.messages.cli import CLI
from auditor.messages.source import SOURCE
from auditor.read.noted import noting

NOT_AUDITED = 2
# Libraries that are installed on request, and what the request is called.
EXTRAS = {"docx": "docx", "lxml": "import", "openpyxl": "xlsx", "ortools": "repair", "pdfplumber": "import"}
EXTRA = re.compile(r"unexpected extra arguments? \((.*)\)")        # what click says; it has no class for it


def ended(arguments: Sequence[str], language: Language) -> int:
    """Runs a command; the exit code."""
    try:
        with noting():
            _stand_somewhere()
            answer = commands(language).main(list(arguments), prog_name="auditor", standalone_mode=False)
        return answer if isinstance(answer, int) else 0
    except InputError as error:
        return refused(error.problems, language)
    except click.UsageError as error:
        return refused([Problem(None, usage(error, arguments))], language)
    except (click.Abort, KeyboardInterrupt):
        complain(CLI["interrupted"].spoken(language))
        return INTERRUPTED
    except BrokenPipeError:
        silence()
        return NOT_AUDITED
    except Exception as error:
        if os.environ.get("AUDITOR_DEBUG"):
            raise
        return _fallen(error, language)


def _stand_somewhere() -> None:
    """Raises InputError where the folder in which the user stands has been deleted."""
    try:
        os.getcwd()
    except OSError:
        raise mistake(CLI["no-here"]) from None


def _fallen(error: Exception, language: Language) -> int:
    """What the system refuses, or a library that nobody installed, is no mistake of ours; everything else is."""
    library = (error.name or "").partition(".")[0] if isinstance(error, ModuleNotFoundError) else ""
    if library in EXTRAS:
        command = f"pip install 'auditor[{EXTRAS[library]}]'"
        return refused([Problem(None, say(CLI, "no-library", library=library, command=command))], language)
    if isinstance(error, MemoryError):
        return refused([Problem(None, CLI["no-memory"])], language)
    if isinstance(error, OSError) and error.strerror:
        silence()
        path = f" ({error.filename})" if isinstance(error.filename, str) else ""
        return refused([Problem(None, say(CLI, "system", reason=error.strerror, path=path))], language)
    reason = " ".join(f"{type(error).__name__}: {error}".split())
    complain("auditor: " + say(CLI, "internal", error=reason).spoken(language))
    return NOT_AUDITED


def refused(problems: Sequence[Problem], language: Language) -> int:
    """The mistakes, each with its place, and how many they are; of very many the first."""
    for problem in problems[:MOST]:
        complain(f"{problem.mark or 'auditor'}: {problem.words.spoken(language)}")
    rest = sum(problem.number for problem in problems[MOST:])
    if rest:
        complain(f"auditor: {say(SOURCE, 'unlisted', count=rest).spoken(language)}")
    count = sum(problem.number for problem in problems)
    complain(say(CLI, "problem" if count == 1 else "problems", count=count).spoken(language))
    return NOT_AUDITED


def usage(error: click.UsageError, arguments: Sequence[str]) -> Words:
    """What is wrong with a command, in our words where we have them; arguments: all that was typed."""
    if isinstance(error, click.NoSuchOption):
        known = _options(error.ctx.command) if error.ctx is not None else []
        taker = _taker(error.ctx, error.option_name, arguments) if error.ctx is not None else ""
        if taker:
            return say(CLI, "option-early", found=error.option_name, command=taker)
        return say(CLI, "no-option", found=error.option_name, hint=hint(error.option_name, known))
    if isinstance(error, click.MissingParameter):
        name = max(error.param.opts, key=len) if isinstance(error.param, click.Option) else ""
        name = name or (error.param.human_readable_name if error.param is not None else "")
        return say(CLI, "missing-argument", name=name)
    if isinstance(error, click.BadOptionUsage):
        return say(CLI, "needs-value", name=error.option_name)
    if isinstance(error, UnknownCommand):
        return say(CLI, "no-command", found=error.message, hint=hint(error.message, COMMANDS))
    reason = error.format_message()
    extra = EXTRA.search(reason)
    return say(CLI, "extra-argument", found=extra[1]) if extra else say(CLI, "usage", reason=reason)


def _options(command: click.Command) -> list[str]:
    return [name for parameter in command.params if isinstance(parameter, click.Option) for name in parameter.opts]


def _taker(context: click.Context, option: str, arguments: Sequence[str]) -> str:
    """The command that an option before all of them belongs to: the one typed, else the first; "" for none."""
    group = context.command
    if not isinstance(group, click.Group):
        return ""
    names = (*(name for name in arguments if name in COMMANDS), *COMMANDS)
    each = ((name, group.get_command(context, name)) for name in names)
    return next((name for name, command in each if command is not None and option in _options(command)), "")
