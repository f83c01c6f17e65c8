"""A release of the program that lies on the drive: what it is, whether it fits, and the way to install it."""

from PySide6.QtWidgets import QFrame

from homejobs_desktop import __version__
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.releases import Fit
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.installing import Launcher, SystemLauncher
from homejobs_desktop.services.release_offers import Offer, look_for_release
from homejobs_desktop.ui.parts import button, column, isolated, label, pill, row, set_pill, shown, tile
from homejobs_desktop.ui.screens.exchange.drives import DriveChoice
from homejobs_desktop.ui.screens.exchange.install_dialog import InstallDialog
from homejobs_desktop.ui.screens.exchange.words import size_words
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Releases", "Program {version} is on the drive")
_NOT_GENUINE = mark("Releases", "A release on the drive is not accepted")
_ABOUT = mark("Releases", "Signed by the province · {size} · this computer has program {present}")
_NEWER = mark("Releases", "The province has a newer one already: {version}. Ask for that drive.")
_ONLY_ADMIN = mark("Releases", "The office's administrator installs it, with his password.")
_INSTALL = mark("Releases", "Install …")
_STATES: dict[Fit, tuple[Text, str]] = {
    Fit.FITS: (mark("Releases", "can be installed"), "good"),
    Fit.PRESENT: (mark("Releases", "installed already"), "plain"),
    Fit.OLDER: (mark("Releases", "older"), "warn"),
    Fit.STEP_MISSING: (mark("Releases", "needs another one before"), "warn"),
    Fit.OTHER_PRODUCT: (mark("Releases", "another program"), "bad"),
    Fit.OTHER_PLATFORM: (mark("Releases", "another kind of computer"), "bad"),
}
_REFUSED = mark("Releases", "not genuine")


class ReleaseOffer(QFrame):
    """One card, hidden while the chosen drive has no release.

    Attributes:
        install: opens the dialog; asleep unless the release fits and the user may install it.
        launcher: what starts the installer.
    """

    def __init__(self, workplace: Workplace, place: DriveChoice) -> None:
        super().__init__()
        self.setProperty("card", "soft")
        self._workplace = workplace
        self._place = place
        self._offer: Offer | None = None
        self.launcher: Launcher = SystemLauncher()
        self._title, self._state = label(role="heading"), pill("", "plain")
        self._about = label(role="hint")
        self._notes, self._problem = label(wrap=True), label(role="warning", wrap=True)
        self.install = button(_INSTALL, self._install, kind="primary", picture="download")
        words = column(
            row(self._title, self._state, None), self._about, self._notes, self._problem, spacing=3
        )
        inside = row(tile("download"), words, self.install, spacing=14)
        inside.setStretch(1, 1)
        inside.setContentsMargins(16, 12, 16, 12)
        self.setLayout(inside)
        self.hide()
        place.changed.connect(self.look)

    def look(self) -> None:
        """See whether a release lies at the chosen place."""
        place = self._place.place
        if place is None or self._workplace.office.demo:
            self._show(None)
        else:
            self._workplace.ask(look_for_release, place).then(
                self._show, failed=lambda _error: self._show(None)
            )

    def _show(self, offer: Offer | None) -> None:
        self._offer = offer
        self.setVisible(offer is not None)
        if offer is None:
            return
        release = offer.release
        may = self._workplace.actor.may(Permission.MANAGE_OFFICE)
        problem = offer.refusal.sentence() if offer.refusal else ""
        if release is not None and offer.fit is not None:
            self._title.setText(shown(translate(_TITLE, version=_version(release.version))))
            set_pill(self._state, *_STATES[offer.fit])
            about = translate(_ABOUT, size=size_words(release.size), present=_version(__version__))
            self._about.setText(shown(about))
            if not problem and offer.newest:
                problem = translate(_NEWER, version=_version(offer.newest))
            if offer.fit is Fit.FITS and not may:
                problem = translate(_ONLY_ADMIN)
        else:
            self._title.setText(translate(_NOT_GENUINE))
            set_pill(self._state, _REFUSED, "bad")
        self._about.setVisible(release is not None)
        self._notes.setText(shown(release.notes) if release else "")
        self._notes.setVisible(bool(release and release.notes))
        self._problem.setText(shown(problem))
        self._problem.setVisible(bool(problem))
        self.install.setVisible(offer.fit is Fit.FITS)
        self.install.setEnabled(may)

    def _install(self) -> None:
        offer = self._offer
        if offer is not None and offer.release is not None:
            InstallDialog(self, self._workplace, (offer.statement, offer.release), self.launcher).open()


def _version(version: str) -> Verbatim:
    return Verbatim(isolated(local_digits(version)))
