"""What the pages of publications have alike: who may publish, and the form that withdraws."""

from dataclasses import dataclass

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.forms.fields import Form, Group, LongTextField, no_check
from homejobs_desktop.ui.workplace import Workplace


def may_publish(workplace: Workplace) -> bool:
    """Tell whether this user publishes for every office: at the province, with the permission for it."""
    province = workplace.office.kind is OfficeKind.PROVINCE
    return province and workplace.actor.may(Permission.PUBLISH)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an edition is withdrawn."""

    reason: str = ""


def withdrawal_form(name: str) -> Form[Reason]:
    """Make the form that asks why an edition is withdrawn; drafts of it are kept under `name`."""
    field = LongTextField(name="reason", label=mark("Publications", "Why it is withdrawn"), span=3)
    return Form(name, Reason(), no_check, (Group(mark("Publications", "Withdrawal"), (field,)),))
