"""The province's root: who may sign the next one, how many must, and the archive's recipient."""

from PySide6.QtWidgets import QFrame

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.services.roots import RootState
from homejobs_desktop.services.trusting import TrustReport
from homejobs_desktop.ui.parts import button, clear, column, isolated, label, row, shown
from homejobs_desktop.ui.screens.exchange.root_dialog import RootDialog
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid
from homejobs_desktop.ui.workplace import Workplace

_ROOT = mark("Exchange", "The province's root")
_ROOT_DIGITS, _ROOT_VERSION = mark("Exchange", "Its digits"), mark("Exchange", "Edition of the root")
_SIGNATURES = mark("Exchange", "Signatures needed")
_OF = mark("Exchange", "{threshold} of {roots}")
_LIST_VERSION = mark("Exchange", "Edition of the list of offices")
_ARCHIVE = mark("Exchange", "Archive key")
_ARCHIVED, _NOT_ARCHIVED = mark("Exchange", "reads packages too"), mark("Exchange", "none")
_HOLDERS = mark("Exchange", "Root holders")
_OFFICE_KEY = mark("Exchange", "The province's computer")
_HOLDER = mark("Exchange", "Holder")
_COMPARE = mark(
    "Exchange", "Both offices see the same digits. If they differ on the telephone, do not exchange anything."
)
_ONE_HOLDER = mark(
    "Exchange",
    "A single computer may change whom the counties trust. Three holders of whom two must sign are safer.",
)
_CHANGE = mark("Exchange", "Holders and signatures …")
_FEW = 2


class RootCard(QFrame):
    """The facts of the root, and its holders with their digits.

    Attributes:
        change: at the province: opens the dialog of holders and signatures.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._workplace = workplace
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self._facts = FactGrid(5, all_shown=True)
        self._holders = row(spacing=24)
        self._advice = label(_COMPARE, "hint", wrap=True)
        self.change = button(_CHANGE, self._change, picture="users")
        self.change.setEnabled(workplace.actor.may(Permission.MANAGE_OFFICE))
        if not self._province:
            self.change.hide()
        head = row(label(_ROOT, "heading"), None, self.change)
        content = column(head, self._facts, self._holders, self._advice, spacing=6)
        content.setContentsMargins(16, 12, 16, 12)
        self.setLayout(content)

    def _change(self) -> None:
        RootDialog(self, self._workplace).open()

    def show_root(self, report: TrustReport, root: RootState) -> None:
        """Show the root in force."""
        self._facts.show_facts(
            (
                Fact(_ROOT_DIGITS, local_digits(root.digits), code=True),
                Fact(_SIGNATURES, translate(_OF, threshold=root.threshold, roots=len(root.holders))),
                Fact(_ROOT_VERSION, local_digits(str(root.version))),
                Fact(_LIST_VERSION, local_digits(str(report.list_version))),
                Fact(_ARCHIVE, translate(_ARCHIVED if root.archive else _NOT_ARCHIVED)),
            )
        )
        clear(self._holders)
        self._holders.addWidget(label(_HOLDERS, "label"))
        for each in root.holders:
            unnamed = _OFFICE_KEY if self._province and len(root.holders) == 1 else _HOLDER
            name = label(each.name or unnamed, "strong")
            digits = label(isolated(local_digits(each.digits)), "hint")
            self._holders.addLayout(column(name, digits, spacing=0))
        self._holders.addStretch(1)
        alone = self._province and root.threshold < _FEW
        self._advice.setText(shown(_ONE_HOLDER if alone else _COMPARE))
