"""Going to where a record is shown."""

from homejobs_desktop.ui.workplace import Workplace


def open_record(workplace: Workplace, entity: str, record_id: str, person_id: str) -> None:
    """Show a record on its own page, or on that of the person on whom it hangs, if there is one."""
    if entity == "permit":
        workplace.navigate("permits", record_id)
    elif person_id:
        workplace.navigate("people", person_id)
