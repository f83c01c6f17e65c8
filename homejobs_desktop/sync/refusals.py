"""Why a package is refused: every broken promise has a code and one sentence that says what to do."""

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.foundation.i18n import Text, mark
from homejobs_desktop.sync.release_refusals import RELEASE_SENTENCES

_DAMAGED = mark(
    "Exchange",
    "This package is damaged or incomplete. Copy it to the drive again, or ask the sender to write it again.",
)
_TOO_BIG = mark(
    "Exchange",
    "This package is larger than a package may be. Ask the sender to write it again.",
)
_UPDATE = mark(
    "Exchange", "This package needs a newer version of the program. Update the program, then read it again."
)
_FORGED = mark(
    "Exchange",
    "The signature of this package is not that of {sender}. Do not use it; ask the sender by telephone.",
)
_WRONG = mark(
    "Exchange",
    "This package does not hold what it says ({mistake}). Ask the sender to write it again.",
)
_TRUST = mark(
    "Exchange",
    "The list of offices in this package is not a genuine newer one ({mistake}). "
    "Ask the province by telephone.",
)
SENTENCES: dict[str, Text] = {
    "not-a-package": mark(
        "Exchange", "This file is not a package of this program. Choose a file that ends in .msp."
    ),
    "receiver": mark(
        "Exchange",
        "This package is not written for this office. Give it to the office that its name says after “to”.",
    ),
    "source": mark(
        "Exchange", "The drive could not be read. Plug it in again, or try another copy of the package."
    ),
    "file-size": _TOO_BIG,
    "limit": _TOO_BIG,
    "damaged": _DAMAGED,
    "hash": _DAMAGED,
    "trailing": _DAMAGED,
    "cut": _DAMAGED,
    "version": _UPDATE,
    "needs": _UPDATE,
    "signature": _FORGED,
    "signer": mark(
        "Exchange",
        "This office does not know {sender}, who signed this package. Read the newest package "
        "of the province first.",
    ),
    "revoked": mark(
        "Exchange",
        "The key of {sender} was withdrawn, so this package is not accepted. Ask the province by telephone.",
    ),
    "kind": mark(
        "Exchange", "This is not the kind of file that is read here. Choose the other action for it."
    ),
    "format": _WRONG,
    "content": _WRONG,
    "chain": _WRONG,
    "foreign-op": _WRONG,
    "trust": _TRUST,
    "root": mark(
        "Exchange",
        "This package comes from another province's installation than the one this office belongs to. "
        "Ask the province by telephone.",
    ),
    "root-fork": mark(
        "Exchange",
        "The root keys in this file are others than this office knows since version {version}. "
        "Do not use it; ask the province by telephone.",
    ),
    "forgotten": mark(
        "Exchange",
        "The province's computer was restored and has forgotten whose keys it had withdrawn. "
        "Write a package here and take it there first.",
    ),
    "former-key": mark(
        "Exchange",
        "This package is signed with a key that the province has replaced. Ask it for a newer package.",
    ),
    "province-keys": mark(
        "Exchange",
        "The keys of the province are not on this computer, so nothing is signed here. Put its folder of "
        "keys back, or let the root holders sign a root with new keys (trust root-propose).",
    ),
    "root-file": mark(
        "Exchange", "This is no genuine root file ({mistake}). Ask the one who sent it for the file again."
    ),
    "root-digits": mark(
        "Exchange",
        "The 24 digits do not belong to the card of {name}. Ask this root holder to read them out again; "
        "if they still differ, do not use the card.",
    ),
    "root-holder": mark(
        "Exchange",
        "This key belongs to none of the present or proposed root holders. Choose another key file.",
    ),
    "root-signed": mark(
        "Exchange", "This holder has signed already. The next signature must be another holder's."
    ),
    "root-twice": mark(
        "Exchange",
        "“{name}” stands among the root holders twice. Every holder must be another person.",
    ),
    "root-threshold": mark(
        "Exchange",
        "{threshold} signatures cannot be asked of {count} root holders. Choose a number from 1 to {count}.",
    ),
    "root-other": mark(
        "Exchange", "These files are not copies of one proposal. Choose those that belong together."
    ),
    "root-short": mark(
        "Exchange",
        "Signatures are missing: {present} of the present holders and {proposed} of the proposed ones. "
        "Take the file to them first.",
    ),
    "root-old": mark(
        "Exchange",
        "This proposal continues root version {version}, but version {present} is in force. "
        "Make a new proposal.",
    ),
    **RELEASE_SENTENCES,
    "not-enrolled": mark("Exchange", "This office is not enrolled yet. Enrol it at the province first."),
    "position": mark(
        "Exchange",
        "The province's computer was restored and does not know what this office has. "
        "Write a package here and take it there first.",
    ),
    "earlier-part": mark("Exchange", "A package before this one is missing. Read package {number} first."),
    "rolled-back": mark(
        "Exchange",
        "The office that wrote this package has seen newer decisions of the province than this "
        "computer knows: "
        "this computer was restored from an older backup. Restore the newest backup first.",
    ),
    "no-packages": mark(
        "Exchange",
        "There is no package for this office in {folder}. "
        "Choose the drive or folder that the sender wrote to.",
    ),
    "unknown-site": mark(
        "Exchange", "No office {site} is accepted here. Look at the list of offices for its code."
    ),
    "slip-unknown": mark(
        "Exchange",
        "This office neither wrote nor read this package. Its slip is printed by the office that wrote it.",
    ),
    "slip-code": mark(
        "Exchange",
        "The short code belongs to another package. Compare sender and number on the slip with the file; "
        "if they agree, do not read it and telephone the sender.",
    ),
    "nobody": mark("Exchange", "No office is enrolled here yet. Enrol a county's office first."),
    "not-here": mark(
        "Exchange",
        "Office {site} is not enrolled here. Look at the list of enrolled offices, or leave it out.",
    ),
    "digits": mark(
        "Exchange",
        "The 24 digits do not belong to this request. Ask the office to read them out again; "
        "if they still differ, do not enrol it.",
    ),
    "request": mark(
        "Exchange", "This enrolment request is not genuine ({mistake}). Ask the office for a new one."
    ),
    "grant": mark(
        "Exchange",
        "This enrolment is not for the keys of this computer. "
        "Write a new request and take it to the province.",
    ),
}


def refuse(code: str, **params: str) -> PackageRefused:
    """Make the refusal called `code`."""
    return PackageRefused(code, SENTENCES[code], **params)
