"""Commands about quotas of permits."""

from argparse import ArgumentParser, Namespace

import msgspec

from homejobs_desktop.cli.shell import Answer, Command, Shell
from homejobs_desktop.domain.permits import TYPE_NAMES, PermitType
from homejobs_desktop.domain.quotas import Balance, parse_period, period_words
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.services import quotas
from homejobs_desktop.services.quotas import QuotaDraft, QuotaRow

GRANTED = mark(
    "Cli",
    "Granted. {site}, {kind}, {period}: {granted} in all, {used} used, {left} left. "
    "The county learns of it with the next package.",
)
ROW = mark("Cli", "{site} {office}, {kind}, {period}: {granted} granted, {used} used, {left} left")
OVER = mark("Cli", "{row}, {over} too many")
NONE = mark("Cli", "Nothing was granted, so nothing is limited.")
NO_NUMBER = mark("Cli", "“{text}” is no whole number.")


def _grant_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--site", required=True, metavar="PP-SS")
    parser.add_argument("--kind", required=True, choices=[kind.value for kind in PermitType])
    parser.add_argument(
        "--period", default="", metavar="YEAR[-MM]", help=translate(mark("Cli", "empty: the present year"))
    )
    parser.add_argument(
        "--count",
        required=True,
        metavar="N",
        help=translate(mark("Cli", "how many more; negative to take some back")),
    )
    parser.add_argument("--reason", required=True, metavar="TEXT")


def _grant(arguments: Namespace, shell: Shell) -> Answer:
    draft = QuotaDraft(
        arguments.site, arguments.kind, arguments.period, _number(arguments.count), arguments.reason
    )
    balance = shell.services().ask(quotas.grant_quota, draft)
    return Answer(_json(balance), translate(GRANTED, **_words(balance)))


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--period", default="", metavar="YEAR[-MM]", help=translate(mark("Cli", "only of this period"))
    )


def _list(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    period = parse_period(arguments.period, shell.clock.today()) if arguments.period else ""
    rows = services.ask(quotas.quota_rows, period)
    data = [
        {
            **_json(row.balance),
            "office": row.office,
            "grants": [
                {
                    "count": each.count,
                    "reason": each.reason,
                    "actor": each.actor,
                    "at": each.at,
                    "id": each.id,
                }
                for each in row.grants
            ],
        }
        for row in rows
    ]
    return Answer(data, "\n".join(map(_line, rows)) or translate(NONE))


def _line(row: QuotaRow) -> str:
    text = translate(ROW, office=row.office, **_words(row.balance))
    return translate(OVER, row=Verbatim(text), over=row.balance.over) if row.balance.over else text


def _json(balance: Balance) -> dict[str, object]:
    account: dict[str, object] = msgspec.to_builtins(balance.account)
    return account | {
        "granted": balance.granted, "used": balance.used, "left": balance.left, "over": balance.over
    }  # fmt: skip


def _words(balance: Balance) -> dict[str, object]:
    account = balance.account
    return {
        "site": Verbatim(account.site),
        "kind": TYPE_NAMES[PermitType(account.kind)],
        "period": period_words(account.period),
        "granted": balance.granted,
        "used": balance.used,
        "left": balance.left,
    }


def _number(text: str) -> int:
    try:
        return int(ascii_digits(text).replace("−", "-"))
    except ValueError as fault:
        raise Invalid(NO_NUMBER, field="count", text=Verbatim(text)) from fault


COMMANDS = (
    Command(
        "quotas grant",
        mark("Cli", "at the province: grant a county permits of a kind, or take some back"),
        _grant_arguments,
        _grant,
    ),
    Command("quotas list", mark("Cli", "show what was granted, used and is left"), _list_arguments, _list),
)
