"""Why a release of the program is refused, each as one sentence that says what to do."""

from homejobs_desktop.foundation.i18n import Text, mark

_NOT_GENUINE = mark(
    "Releases",
    "This release is not signed with the province's release keys. Do not install it; "
    "ask the province by telephone.",
)
RELEASE_SENTENCES: dict[str, Text] = {
    "release-file": mark(
        "Releases", "This is no release of the program, or it is damaged. Ask the province for it again."
    ),
    "release-version": mark(
        "Releases",
        "This release is written in a way that only a newer program reads. "
        "Ask the province for the release before it.",
    ),
    "release-keys": mark(
        "Releases",
        "The province has named no keys for releases of the program yet, so none is installed this way.",
    ),
    "release-signature": _NOT_GENUINE,
    "release-former-key": mark(
        "Releases",
        "This release is signed with a key that the province has replaced. Ask it for a newer drive.",
    ),
    "release-target": mark(
        "Releases",
        "The setup file {target} is not the one that the province released: it is damaged, cut off or "
        "another one. Copy it anew, or use another drive; nothing was installed.",
    ),
    "release-missing": mark(
        "Releases",
        "The setup file {target} of this release is not beside it. Copy both from the province's drive.",
    ),
    "release-other": mark(
        "Releases",
        "The province has another release with the number {serial}. Do not install this one; "
        "ask the province by telephone.",
    ),
    "release-older": mark(
        "Releases",
        "This release ({version}) is older than what this office had. The program does not go back; "
        "use a newer drive.",
    ),
    "release-present": mark(
        "Releases", "This office has the program {version} already; there is nothing to install."
    ),
    "release-step-missing": mark(
        "Releases",
        "Release {version} can be installed from program {least} on; install a release between them first.",
    ),
    "release-other-product": mark(
        "Releases", "This release is of another program. It is not installed here."
    ),
    "release-other-platform": mark(
        "Releases", "This release is for another kind of computer ({platform}). It is not installed here."
    ),
    "release-none": mark(
        "Releases",
        "There is no release of the program in {folder}. Choose the drive that the province wrote it to.",
    ),
    "release-unsigned": mark(
        "Releases", "Release {version} lacks {count} signatures. Let its holders sign it here first."
    ),
}
"""By code; those of `release-` and the value of a `domain.releases.Fit` say why a release does not fit."""
