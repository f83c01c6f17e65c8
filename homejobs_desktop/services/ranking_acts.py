"""Use cases about a ranking as a meeting works with it: many decided at once, and the list as a file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.surveys import RankingFilter, StepDraft
from homejobs_desktop.foundation.errors import Unreadable
from homejobs_desktop.foundation.i18n import Verbatim
from homejobs_desktop.persistence import store
from homejobs_desktop.services.context import Context, Report, silent, writing
from homejobs_desktop.services.list_exports import CANNOT_WRITE, Exported
from homejobs_desktop.services.survey_export import ranking_sheet
from homejobs_desktop.services.survey_scores import MOST_LINES, rank
from homejobs_desktop.services.surveys import record_step


@writing(Permission.RECORD_SURVEYS)
def record_steps(ctx: Context, survey_ids: Sequence[str], draft: StepDraft) -> int:
    """Record the same step for several assessments, all or none; give how many.

    Raises:
        NotFound: There is no such assessment.
        Invalid: As `record_step`.
    """
    for survey_id in survey_ids:
        record_step(ctx, survey_id, draft)
    return len(survey_ids)


@writing(Permission.SEE_PEOPLE)
def export_ranking(ctx: Context, wanted: RankingFilter, file: Path, report: Report = silent) -> Exported:
    """Write everybody whom a ranking finds as an Excel file, at most `MOST_LINES`.

    Raises:
        Unreadable: The file cannot be written.
        Cancelled: The user stopped it; there is no file then.
    """
    found = rank(ctx, replace(wanted, limit=MOST_LINES))
    count = len(found.lines)
    report(0, count)
    content = ranking_sheet(ctx, found)
    report(count, count)
    store.audit(ctx.session, "export", {"list": "ranking", "lines": count})
    try:
        file.write_bytes(content)
    except OSError as fault:
        detail = Verbatim(fault.strerror or type(fault).__name__)
        raise Unreadable(CANNOT_WRITE, file=Verbatim(file.name), detail=detail) from fault
    return Exported(file, count)
