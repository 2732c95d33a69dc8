"""`auditor rules`: all rules in a list, or one of them whole."""

import click

from auditor.cli.options import FORMATS, LANGUAGES, one_of, shared
from auditor.cli.streams import check_output, emit
from auditor.messages.cli import HELP
from auditor.problem import InputError, Problem
from auditor.words import Language


def rules_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("rules", help=HELP["rules"].spoken(language))
    @click.argument("id", required=False)
    @shared(language)
    def rules(id: str | None, form: str, lang: str | None, output: str | None, config: str | None) -> int:
        one_of("--format", form, FORMATS)
        one_of("--lang", lang or language, LANGUAGES)
        check_output(output)
        emit(rules_page(id, form, config, language), output, data=form == "json")
        return 0

    return rules


def rules_page(id: str | None, form: str, config: str | None, language: Language) -> str:
    from auditor.load.config import unknown_rule
    from auditor.report.rules import page_json, page_text, rules_json, rules_text
    from auditor.run import all_rules, configuration, examples_of

    rules = all_rules(configuration(config))
    if id is None:
        return rules_json(rules.values()) if form == "json" else rules_text(rules.values(), language)
    if id not in rules:
        raise InputError([Problem(None, unknown_rule(id, rules))])
    examples = examples_of(rules[id])
    return page_json(rules[id], examples) if form == "json" else page_text(rules[id], examples, language)
