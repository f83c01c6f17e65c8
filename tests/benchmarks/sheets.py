"""A sheet of 20,000 lines: read, validated, registered and journalled in one transaction."""

from homejobs_desktop.services.sheet_import import ACCEPT, import_people, read_sheet
from tests.benchmarks.measure import Figure, Plan, Spread, timed
from tests.benchmarks.office import small_office
from tests.support.sheets import HEADER, person_rows, xlsx

_LINES, _ROUNDS = 20_000, 3
_LEAST = 3_000.0


def run(plan: Plan) -> list[Figure]:
    """Measure from the file to the committed records, each time into an empty office."""
    file = xlsx(plan.folder / "people.xlsx", [HEADER, *person_rows(_LINES)])
    rates = []
    for number in range(_ROUNDS):
        services = small_office(plan.folder / f"sheets-{number}")
        accepted: list[int] = []

        def work() -> None:
            result = services.ask(import_people, read_sheet(file))  # noqa: B023 - called at once
            accepted.append(result.count(ACCEPT))  # noqa: B023 - called at once

        rates.append(_LINES * 1000 / timed(work))
        services.close()
        assert accepted == [_LINES]
    spread = Spread.of(rates)
    figure = Figure(
        "sheet import, from the file on", "lines/s", spread, None, None, "≥ 3,000", spread.median >= _LEAST
    )
    return [figure]
