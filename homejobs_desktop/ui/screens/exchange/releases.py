"""Releases of the program: which there are, who has which, and at the province how they are published."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.installing import InstallResult, install_state
from homejobs_desktop.services.programs import OUTCOMES, OfficeProgram, ProgramReport, program_report
from homejobs_desktop.services.release_publishing import WrittenRelease, write_release
from homejobs_desktop.services.releases import FORMER, UNSIGNED, WHOLE, ReleaseRow, known_releases
from homejobs_desktop.services.roots import RootState, root_state
from homejobs_desktop.ui.parts import button, card, column, isolated, label, row, shown
from homejobs_desktop.ui.screens.exchange.drives import DriveChoice
from homejobs_desktop.ui.screens.exchange.publish_dialog import PublishDialog, SignDialog
from homejobs_desktop.ui.screens.exchange.signers_dialog import SignersDialog
from homejobs_desktop.ui.screens.exchange.tables import FixedList
from homejobs_desktop.ui.screens.exchange.words import size_words
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Workplace

_PROGRAM, _NEWEST = mark("Releases", "This program"), mark("Releases", "Newest release")
_LAST, _SIGNERS = mark("Releases", "Last installation"), mark("Releases", "Who signs releases")
_NONE = mark("Releases", "none yet")
_OF = mark("Releases", "{threshold} of {count} keys")
_NO_KEYS = mark(
    "Releases",
    "Releases have keys of their own. Name who holds them first; then publish the setup file, and write it "
    "to the drives that go to the counties.",
)
_HOW = mark(
    "Releases",
    "A release reaches this office on a drive, beside the packages. When its drive is plugged in, the page "
    "“Write and read” offers it.",
)
_RELEASES, _OFFICES = mark("Releases", "Releases"), mark("Releases", "Programs of the offices")
_KEYS, _PUBLISH = mark("Releases", "Release keys …"), mark("Releases", "Publish a release …")
_SIGN, _WRITE = mark("Releases", "Sign …"), mark("Releases", "Write to the drive")
_FOLDER = mark("Releases", "Choose the drive for the release")
_WRITTEN = mark("Releases", "Program {version} is on the drive and was read back. Take it to the offices.")
_VERSION, _STATE = mark("Releases", "Program"), mark("Releases", "State")
_NUMBER, _SIZE, _WHEN = mark("Releases", "Number"), mark("Releases", "Size"), mark("Releases", "Known since")
_NOTES = mark("Releases", "What is new")
_OFFICE, _CODE, _LAST_THERE = (
    mark("Releases", "Office"),
    mark("Releases", "Code"),
    mark("Releases", "Last upgrade"),
)
_NO_RELEASE = (
    mark("Releases", "No release is known yet"),
    mark("Releases", "The province publishes releases; packages and drives tell of them."),
)
_NO_OFFICE = (
    mark("Releases", "No office is enrolled yet"),
    mark("Releases", "Each office says with its packages which program it has."),
)
_STATES: dict[str, tuple[Text, str]] = {
    WHOLE: (mark("Releases", "signed"), "good"),
    UNSIGNED: (mark("Releases", "signatures are missing"), "warn"),
    FORMER: (mark("Releases", "sign it anew: other keys"), "warn"),
}
_UNHEARD = mark("Releases", "has said nothing yet")


class Releases(QWidget):
    """Facts, the releases, and who has which program.

    Attributes:
        rows, offices: the two lists.
        keys, publish, sign, write: at the province, the buttons.
    """

    def __init__(self, workplace: Workplace, place: DriveChoice) -> None:
        super().__init__()
        self._workplace = workplace
        self._place = place
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self._may = workplace.actor.may(Permission.MANAGE_OFFICE)
        self._facts = FactGrid(4, all_shown=True)
        self._report: ProgramReport | None = None
        self._root: RootState | None = None
        self._result: InstallResult | None = None
        self._advice = label(_NO_KEYS if self._province else _HOW, "muted", wrap=True)
        self.rows = FixedList(_COLUMNS, lambda each: str(each.release.serial), _NO_RELEASE, icon="download")
        self.offices = FixedList(_OFFICE_COLUMNS, lambda each: each.site, _NO_OFFICE, icon="building")
        self.keys = button(_KEYS, self._name_signers, picture="key")
        self.publish = button(_PUBLISH, self._publish, kind="primary", picture="file-plus")
        self.sign = button(_SIGN, self._sign, picture="certificate")
        self.write = button(_WRITE, self._write, picture="device-usb")
        self.rows.view.chosen.connect(lambda _key: self._ready())
        page = column(self._head(), self._list(), *self._programs(), spacing=12)
        page.setStretch(1, 1)
        page.setStretch(2, 1)
        page.setContentsMargins(20, 12, 20, 14)
        self.setLayout(page)
        self._ready()

    def reload(self) -> None:
        """Read releases and programs again."""
        self._workplace.ask(known_releases).then(self._show_rows)
        self._workplace.ask(program_report).then(self._show_report)
        self._workplace.ask(install_state).then(self._show_result)
        self._workplace.ask(root_state).then(self._show_root, failed=lambda _refusal: self._ready())

    def write_to(self, folder: Path) -> None:
        """Write the chosen release, or the newest, to a drive."""
        chosen = self._chosen
        version = chosen.release.version if chosen else ""
        self._workplace.ask(write_release, version, folder).then(self._written)

    @property
    def _chosen(self) -> ReleaseRow | None:
        key = self.rows.view.current_key()
        return self.rows.row(key) if key else None

    def _head(self) -> QFrame:
        acts = (self.keys,) if self._province else ()
        return card(row(label(_PROGRAM, "heading"), None, *acts), self._facts, self._advice, margin=14)

    def _list(self) -> QFrame:
        acts = (self.sign, self.write, self.publish) if self._province else ()
        return card(row(label(_RELEASES, "heading"), None, *acts), self.rows.panel, margin=12)

    def _programs(self) -> tuple[QFrame, ...]:
        if not self._province:
            return ()
        made = card(label(_OFFICES, "heading"), self.offices.panel, margin=12)
        made.setMinimumHeight(_OFFICES_HEIGHT)
        return (made,)

    def _ready(self) -> None:
        named = self._root is not None and bool(self._root.signers)
        chosen = self._chosen
        state = chosen.state if chosen else WHOLE
        self.keys.setEnabled(self._may)
        self.publish.setEnabled(self._may and named)
        self.sign.setEnabled(self._may and named and chosen is not None and state != WHOLE)
        self.write.setEnabled(named and bool(self.rows.rows) and state == WHOLE)

    def _show_rows(self, rows: tuple[ReleaseRow, ...]) -> None:
        self.rows.show(rows)
        self._ready()

    def _show_report(self, report: ProgramReport) -> None:
        self._report = report
        self.offices.show(report.offices)
        self._show_facts()

    def _show_result(self, result: InstallResult | None) -> None:
        self._result = result
        self._show_facts()

    def _show_root(self, root: RootState) -> None:
        self._root = root
        self._show_facts()
        self._ready()

    def _show_facts(self) -> None:
        report, root, result = self._report, self._root, self._result
        if report is None:
            return
        signers = ""
        if root is not None and root.signers:
            names = "، ".join(each.name for each in root.signers if each.name)
            counted = translate(_OF, threshold=root.signers_needed, count=len(root.signers))
            signers = f"{names} ({counted})" if names else counted
        last = ""
        if result is not None and result.outcome:
            words = OUTCOMES.get(result.outcome)
            said = translate(words) if words else result.outcome
            last = f"{isolated(local_digits(result.version))}: {said}"
        self._facts.show_facts(
            (
                Fact(_PROGRAM, local_digits(report.program), code=True),
                Fact(_NEWEST, local_digits(report.newest) or translate(_NONE), code=bool(report.newest)),
                Fact(_LAST, last or translate(_NONE)),
                Fact(_SIGNERS, signers or translate(_NONE)),
            )
        )
        self._advice.setVisible(not (self._province and signers))

    def _name_signers(self) -> None:
        SignersDialog(self, self._workplace).open()

    def _publish(self) -> None:
        PublishDialog(self, self._workplace).open()

    def _sign(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            SignDialog(self, self._workplace, chosen.release.version).open()

    def _write(self) -> None:
        place = self._place.place
        if place is None:
            folder = QFileDialog.getExistingDirectory(self, translate(_FOLDER), str(Path.home()))
            place = Path(folder) if folder else None
        if place is not None:
            self.write_to(place)

    def _written(self, written: WrittenRelease) -> None:
        version = Verbatim(isolated(local_digits(written.version)))
        self._workplace.quiet_line(shown(translate(_WRITTEN, version=version)))


def _state(row: ReleaseRow) -> str:
    return translate(_STATES[row.state][0])


def _tone(row: ReleaseRow) -> str:
    return _STATES[row.state][1]


def _program(office: OfficeProgram) -> str:
    return local_digits(office.program) if office.program else translate(_UNHEARD)


def _upgrade(office: OfficeProgram) -> str:
    if not office.outcome:
        return ""
    words = OUTCOMES.get(office.outcome)
    said = translate(words) if words else office.outcome
    return f"{isolated(local_digits(office.upgrade))}: {said}"


def _upgrade_tone(office: OfficeProgram) -> str:
    if not office.outcome:
        return "plain"
    return "bad" if office.failed else "good"


_OFFICES_HEIGHT = 170
_COLUMNS: tuple[Column[ReleaseRow], ...] = (
    Column(_VERSION, lambda row: local_digits(row.release.version), 10, Look.CODE),
    Column(_NUMBER, lambda row: local_digits(str(row.release.serial)), 7, Look.MUTED),
    Column(_STATE, _state, 18, Look.PILL, _tone),
    Column(_SIZE, lambda row: size_words(row.release.size), 10),
    Column(_WHEN, lambda row: moment(row.at), 16),
    Column(_NOTES, lambda row: " ".join(row.release.notes.split()), 40, Look.MUTED),
)
_OFFICE_COLUMNS: tuple[Column[OfficeProgram], ...] = (
    Column(_OFFICE, lambda row: row.name, 18, Look.STRONG),
    Column(_CODE, lambda row: local_digits(row.site), 8, Look.CODE),
    Column(_VERSION, _program, 18),
    Column(_LAST_THERE, _upgrade, 32, Look.PILL, _upgrade_tone),
)
