"""Is this sheet genuine? Answered offline from its code, and by what this office knows of the permit."""

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from homejobs_desktop.documents.reading import qr_texts
from homejobs_desktop.domain.numbers import canonical_permit_number
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitFacts, PermitRow
from homejobs_desktop.domain.standings import ENDED
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Invalid, PackageRefused
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.persistence import permits
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.seal import Seal, seal_of
from homejobs_desktop.services.standings import ListedStanding, listed
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.qr import PREFIX, DocumentFacts, Origin, read_document
from homejobs_desktop.sync.trust import root_of

PROVEN = mark("Documents", "Genuine: office {site} of this province signed this sheet.")
OWN = mark("Documents", "Genuine: this office signed this sheet.")
UNINTRODUCED = mark(
    "Documents",
    "The sheet is unchanged, but office {site} had not been introduced to the province when it was printed, "
    "so nobody can prove who made it. Ask that office.",
)
UNCHECKED = mark(
    "Documents",
    "The sheet is unchanged, but this office is not enrolled and does not know the province's key. "
    "Ask office {site}, or enrol this office.",
)
WITHDRAWN = mark(
    "Documents",
    "The sheet is unchanged, but the province has withdrawn the key of office {site} that signed it: "
    "whoever holds that key could have made it. Ask the province.",
)
ONLY_NUMBER = mark(
    "Documents", "This is a permit number without a signature. It shows what this office knows, not a sheet."
)
DIFFERS = mark("Documents", "The sheet differs from this office's record: {fields}. Look at both.")
EXPIRED = mark("Documents", "The permit has expired.")
NOT_IN_FORCE = mark("Documents", "By this office's record the permit is no longer in force.")

OLD_LIST = mark(
    "Documents",
    "The province's list here is {days} days old: what was revoked since is not known. "
    "Read the province's newest package.",
)
_FRESH_DAYS = 30

_FORGERIES = frozenset({"qr-signature", "qr-site"})
_PLACES: dict[str, str] = {PermitState.CANCELLED: ENDED, PermitState.REPLACED: ENDED}
_COMPARED: dict[str, Text] = {
    "permit_type": mark("Permits", "type"),
    "field_code": mark("Permits", "field"),
    "issued_on": mark("Permits", "issue date"),
    "expires_on": mark("Permits", "expiry date"),
}


class Answer(StrEnum):
    """What can be said of a sheet."""

    GENUINE = "genuine"
    FORGED = "forged"
    UNKNOWN = "unknown"


class Validity(StrEnum):
    """What a permit is worth today, by the province's list and this office's record."""

    UNKNOWN = ""
    PROVISIONAL = "provisional"
    """Issued, and not confirmed by the province in the list that is here."""
    FINAL = "final"
    """Confirmed by the province, and in force."""
    EXPIRED = "expired"
    SUSPENDED = "suspended"
    REVOKED = "revoked"
    ENDED = "ended"
    """Given back, or replaced by another permit."""


VALIDITY_NAMES: dict[Validity, Text] = {
    Validity.UNKNOWN: mark("Documents", "not known here"),
    Validity.PROVISIONAL: mark("Documents", "provisional: the province has not confirmed it yet"),
    Validity.FINAL: mark("Documents", "final: confirmed by the province"),
    Validity.EXPIRED: mark("Documents", "expired"),
    Validity.SUSPENDED: mark("Documents", "suspended"),
    Validity.REVOKED: mark("Documents", "revoked"),
    Validity.ENDED: mark("Documents", "given back or replaced"),
}
"""How a person reads what a permit is worth."""
VALIDITY = mark("Documents", "The permit is {validity}.")
VALIDITY_BY_LIST = mark("Documents", "The permit is {validity} (by the province's list of {day}).")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What can be said of a sheet here and now.

    `facts` is what the sheet says; `permit` is this office's record of the number, None when it has
    none; `standing` is the state of that record today (or "expired"), "" when it is not known here;
    `known_until` is the day of the newest list of the province that this office has read; `validity` is
    what the permit is worth by the province's list of permits, of `list_of` and `list_days` days old.
    """

    answer: Answer
    sentence: str
    warnings: tuple[str, ...] = ()
    facts: PermitFacts | None = None
    site: str = ""
    permit: PermitRow | None = None
    standing: str = ""
    known_until: dt.date | None = None
    validity: Validity = Validity.UNKNOWN
    list_of: dt.date | None = None
    list_days: int = 0

    def validity_sentence(self) -> str:
        """Say what the permit is worth, and by the list of which day."""
        worth = translate(VALIDITY_NAMES[self.validity])
        if self.list_of is None:
            return translate(VALIDITY, validity=worth)
        said = translate(VALIDITY_BY_LIST, validity=worth, day=show_date(self.list_of))
        return said if self.list_days <= _FRESH_DAYS else f"{said} {translate(OLD_LIST, days=self.list_days)}"


@reading(Permission.SEE_PERMITS)
def verify_document(ctx: Context, source: str | bytes) -> Verdict:
    """Judge the text of a sheet's code, a picture or PDF that shows it, or a bare permit number.

    Raises:
        Unreadable: The bytes are no picture, or show no code.
    """
    if isinstance(source, bytes):
        texts = qr_texts(source)
        return _judge(ctx, next((text for text in texts if text.startswith(PREFIX)), texts[0]))
    return _judge(ctx, source)


_WORSE = (Validity.REVOKED, Validity.ENDED, Validity.SUSPENDED)


def _judge(ctx: Context, text: str) -> Verdict:
    seal = seal_of(ctx)
    try:
        document = _read(ctx, text, seal)
    except PackageRefused as refusal:
        if refusal.code == "qr-not-ours":
            return _by_number(ctx, text, refusal)
        answer = Answer.FORGED if refusal.code in _FORGERIES else Answer.UNKNOWN
        return Verdict(answer, refusal.sentence())
    answer, sentence = _origin(document, seal)
    permit = permits.by_number(ctx.session, document.permit.number)
    said = listed(ctx, document.permit.number)
    return Verdict(
        answer=answer,
        sentence=translate(sentence, site=document.site),
        warnings=_warnings(ctx, document.permit, permit),
        facts=document.permit,
        site=document.site,
        permit=permit,
        standing=permit.standing(ctx.clock.today()) if permit else "",
        known_until=seal.known_until,
        validity=_validity(ctx.clock.today(), said, permit, document.permit.expires_on),
        list_of=said.day if said else None,
        list_days=_age(ctx, said),
    )


def _validity(
    today: dt.date, said: ListedStanding | None, permit: PermitRow | None, until: dt.date | None
) -> Validity:
    """Give what a permit is worth: the worse of what the list and the record say.

    Args:
        today: The present day.
        said: What the province's list says; None where no list is here.
        permit: This office's record; None when it has none.
        until: The day of expiry that the sheet names.
    """
    places = {said.standing if said else "", _PLACES.get(permit.state, permit.state) if permit else ""}
    worst = next((each for each in _WORSE if each.value in places), None)
    if worst is not None:
        return worst
    ends = permit.expires_on if permit else until
    if ends is not None and ends < today:
        return Validity.EXPIRED
    return Validity.FINAL if said is not None and said.standing else Validity.PROVISIONAL


def _age(ctx: Context, said: ListedStanding | None) -> int:
    return (ctx.clock.today() - said.day).days if said else 0


def _read(ctx: Context, text: str, seal: Seal) -> DocumentFacts:
    """Check a text against the permit root in force; then against former ones, for offices that are listed.

    Whoever has the key of a former root could certify anybody: the list says whose keys were real.
    """
    try:
        return read_document(text, seal.root, ctx.office.province_code)
    except PackageRefused as fault:
        trust = trust_of(ctx)
        if fault.code != "qr-signature" or trust is None:
            raise
        refusal = fault
    for root in {root_of(each).permit_root for each in trust.chain} - {seal.root}:
        with suppress(PackageRefused):
            document = read_document(text, root, ctx.office.province_code)
            if seal.known_keys.get(document.permit_key) == document.site:
                return document
    raise refusal


def _origin(document: DocumentFacts, seal: Seal) -> tuple[Answer, Text]:
    if document.permit_key in seal.withdrawn:
        return Answer.UNKNOWN, WITHDRAWN
    if document.permit_key == seal.public:
        return Answer.GENUINE, OWN
    if document.origin is Origin.PROVEN or seal.known_keys.get(document.permit_key) == document.site:
        return Answer.GENUINE, PROVEN
    return Answer.UNKNOWN, UNINTRODUCED if document.origin is Origin.UNINTRODUCED else UNCHECKED


def _warnings(ctx: Context, facts: PermitFacts, permit: PermitRow | None) -> tuple[str, ...]:
    today, found = ctx.clock.today(), []
    if facts.expires_on is not None and facts.expires_on < today:
        found.append(translate(EXPIRED))
    if permit is not None:
        if permit.standing(today) not in {"issued", "expired"}:
            found.append(translate(NOT_IN_FORCE))
        differing = [
            name for field, name in _COMPARED.items() if getattr(facts, field) != getattr(permit, field)
        ]
        if differing:
            found.append(translate(DIFFERS, fields=" / ".join(map(translate, differing))))
    return tuple(found)


def _by_number(ctx: Context, text: str, refusal: PackageRefused) -> Verdict:
    try:
        number = canonical_permit_number(text)
    except Invalid:
        return Verdict(Answer.UNKNOWN, refusal.sentence())
    permit = permits.by_number(ctx.session, number)
    said = listed(ctx, number)
    known = permit is not None or bool(said and said.standing)
    standing = permit.standing(ctx.clock.today()) if permit else ""
    return Verdict(
        Answer.UNKNOWN,
        translate(ONLY_NUMBER),
        permit=permit,
        standing=standing,
        known_until=seal_of(ctx).known_until,
        validity=_validity(ctx.clock.today(), said, permit, None) if known else Validity.UNKNOWN,
        list_of=said.day if said else None,
        list_days=_age(ctx, said),
    )
