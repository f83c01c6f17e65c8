"""Commands about questionnaires: their versions, checking and publishing them, and what a version changes."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

import msgspec

from homejobs_desktop.cli.shell import Answer, Command, Shell, as_json, no_arguments, write_file
from homejobs_desktop.domain.questionnaire_changes import WHAT_NAMES, Change
from homejobs_desktop.domain.questionnaires import Question, Questionnaire, canonical
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date, parse_date
from homejobs_desktop.services import questionnaires as forms
from homejobs_desktop.services import survey_export, surveys

SOUND = mark("Cli", "{title}, version {version}: {questions} questions, nothing wrong.")
DOUBT = mark("Cli", "Doubtful, but possible: {doubt}")
CHANGES = mark("Cli", "Against version {before}:")
SAME = mark("Cli", "The two versions do not differ.")
CHANGE = mark("Cli", "{code}: {what}: {before} → {after}")
PUBLISHED = mark(
    "Cli", "Published: {title}, version {version}, from {day}. The counties get it with their next packages."
)
VERSION = mark("Cli", "{name} {version}, from {day}, {questions} questions: {standing}")
WRITTEN = mark("Cli", "Written: {file}")
_STANDINGS: dict[str, Text] = {
    "asked": mark("Cli", "asked today"),
    "withdrawn": mark("Cli", "withdrawn"),
    "kept": mark("Cli", "kept for its answers"),
}


def _list(_arguments: Namespace, shell: Shell) -> Answer:
    known = shell.services().ask(surveys.questionnaires)
    data = [{"name": each.name, "version": each.version, "title": each.title} for each in known]
    return Answer(data, "\n".join(f"{each.name} {each.version}: {each.title}" for each in known))


def _name_argument(parser: ArgumentParser) -> None:
    parser.add_argument("questionnaire", metavar="NAME")


def _version_argument(parser: ArgumentParser) -> None:
    _name_argument(parser)
    parser.add_argument("--version", default="", metavar="VERSION")


def _questions(arguments: Namespace, shell: Shell) -> Answer:
    known = shell.services().ask(surveys.questionnaire_named, arguments.questionnaire, arguments.version)
    data = whole(known)
    return Answer(data, as_json(data))


def whole(questionnaire: Questionnaire) -> dict[str, object]:
    """Give a questionnaire as data, with every word of each question also where it says nothing."""
    found: dict[str, object] = msgspec.to_builtins(questionnaire)
    sections = [
        {
            "code": section.code,
            "title": section.title,
            "block": section.block,
            "hint": section.hint,
            "relevant": section.relevant,
            "questions": [_question(question) for question in section.questions],
        }
        for section in questionnaire.sections
    ]
    return {**found, "sections": sections}


def _question(question: Question) -> dict[str, object]:
    every: dict[str, object] = {
        name: msgspec.to_builtins(getattr(question, name)) for name in question.__struct_fields__
    }
    options = [{"code": one.code, "label": one.label, "points": one.points} for one in question.options]
    return {**every, "options": options, "columns": [_question(column) for column in question.columns]}


def _versions(arguments: Namespace, shell: Shell) -> Answer:
    found = shell.services().ask(forms.form_versions, arguments.questionnaire or "")
    data = [
        {
            "name": each.name,
            "version": each.version,
            "title": each.title,
            "valid_from": format_date(each.valid_from, sep="-"),
            "questions": each.questions,
            "publication_id": each.publication_id or None,
            "withdrawn": each.withdrawn or None,
            "asked_today": each.in_force,
        }
        for each in found
    ]
    return Answer(data, "\n".join(_version_line(each) for each in found))


def _version_line(each: forms.FormVersion) -> str:
    standing = "asked" if each.in_force else "withdrawn" if each.withdrawn else "kept"
    return translate(
        VERSION,
        name=each.name,
        version=each.version,
        day=format_date(each.valid_from),
        questions=each.questions,
        standing=translate(_STANDINGS[standing]),
    )


def _versions_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("questionnaire", nargs="?", metavar="NAME")


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.xlsx")
    parser.add_argument(
        "--out",
        metavar="FILE.json",
        help=translate(mark("Cli", "write the document that would be published")),
    )


def _check(arguments: Namespace, shell: Shell) -> Answer:
    form, doubts = forms.read_form_with_doubts(Path(arguments.file))
    if arguments.out:
        write_file(arguments.out, msgspec.json.format(canonical(form), indent=1) + b"\n")
    found = shell.services().ask(forms.check_form, form)
    count = sum(1 for _question in form.questions())
    lines = [translate(SOUND, title=form.title, version=form.version, questions=count)]
    lines += [translate(DOUBT, doubt=Verbatim(doubt.sentence())) for doubt in doubts]
    if found.before:
        lines += [translate(CHANGES, before=found.before), *_change_lines(found.changes)]
    data = {
        "name": form.name,
        "version": form.version,
        "title": form.title,
        "questions": count,
        "doubts": [doubt.sentence() for doubt in doubts],
        "before": found.before or None,
        "changes": _change_data(found.changes),
    }
    return Answer(data, "\n".join(lines))


def _change_data(changes: tuple[Change, ...]) -> list[dict[str, object]]:
    return [
        {
            "what": each.what.value,
            "code": each.code,
            "before": each.before or None,
            "after": each.after or None,
            "scores": each.scores,
        }
        for each in changes
    ]


def _change_lines(changes: tuple[Change, ...]) -> list[str]:
    return [
        translate(
            CHANGE,
            code=each.code or "-",
            what=translate(WHAT_NAMES[each.what]),
            before=each.before or "-",
            after=each.after or "-",
        )
        for each in changes
    ] or [translate(SAME)]


def _publish_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.xlsx")
    parser.add_argument("--note", required=True, metavar="TEXT")
    parser.add_argument(
        "--from",
        dest="valid_from",
        metavar="DATE",
        help=translate(mark("Cli", "the first day on which it is asked, Jalali")),
    )


def _publish(arguments: Namespace, shell: Shell) -> Answer:
    form = forms.read_form(Path(arguments.file))
    day = parse_date(arguments.valid_from) if arguments.valid_from else None
    publication_id = shell.services().ask(forms.publish_form, form, arguments.note, day)
    (begins,) = (
        line.valid_from
        for line in shell.services().ask(forms.form_versions, form.name)
        if line.publication_id == publication_id
    )
    data = {
        "id": publication_id,
        "name": form.name,
        "version": form.version,
        "valid_from": format_date(begins, sep="-"),
    }
    said = translate(PUBLISHED, title=form.title, version=form.version, day=format_date(begins))
    return Answer(data, said)


def _diff_arguments(parser: ArgumentParser) -> None:
    _name_argument(parser)
    parser.add_argument("before", metavar="VERSION")
    parser.add_argument("after", nargs="?", default="", metavar="VERSION")


def _diff(arguments: Namespace, shell: Shell) -> Answer:
    found = shell.services().ask(
        forms.form_changes, arguments.questionnaire, arguments.before, arguments.after
    )
    return Answer(_change_data(found), "\n".join(_change_lines(found)))


def _form_arguments(parser: ArgumentParser) -> None:
    _version_argument(parser)
    parser.add_argument("--out", metavar="FILE", help=translate(mark("Cli", "where to write it")))


def _form(arguments: Namespace, shell: Shell) -> Answer:
    which = (arguments.questionnaire, arguments.version)
    if arguments.out and arguments.out.lower().endswith(".json"):
        file, content = arguments.out, shell.services().ask(survey_export.form_document, *which)
    else:
        name, content = shell.services().ask(survey_export.form_file, *which)
        file = arguments.out or name
    write_file(file, content)
    return Answer({"file": file}, translate(WRITTEN, file=file))


COMMANDS = (
    Command("surveys list", mark("Cli", "list the questionnaires"), no_arguments, _list),
    Command(
        "surveys questions",
        mark("Cli", "show the questions of a questionnaire"),
        _version_argument,
        _questions,
    ),
    Command(
        "surveys versions", mark("Cli", "list the versions of questionnaires"), _versions_arguments, _versions
    ),
    Command(
        "surveys check", mark("Cli", "check a questionnaire before it is published"), _check_arguments, _check
    ),
    Command("surveys publish", mark("Cli", "publish a questionnaire"), _publish_arguments, _publish),
    Command("surveys diff", mark("Cli", "show what differs between two versions"), _diff_arguments, _diff),
    Command("surveys form", mark("Cli", "write a questionnaire as a file"), _form_arguments, _form),
)
