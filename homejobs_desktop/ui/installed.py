"""What became of an installation: told once, when the program has started again."""

from typing import TYPE_CHECKING

from homejobs_desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from homejobs_desktop.services.installing import InstallResult


def tell_installed(workplace: Workplace) -> None:
    """Look how the last installation went, and say it: a failure with what to do."""
    from homejobs_desktop.services.installing import settle_install  # noqa: PLC0415 - not before the first page

    def show(result: "InstallResult | None") -> None:
        refusal = result.refusal() if result else None
        if result is not None and result.good:
            workplace.quiet_line(result.sentence())
        elif refusal is not None:
            workplace.show_problem(refusal)

    if not workplace.office.demo:
        workplace.ask(settle_install).then(show)
