"""Is this sheet genuine? Answered offline from its code, and by what this office knows of the permit."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from homejobs_desktop.documents.reading import qr_texts
from homejobs_desktop.domain.numbers import canonical_permit_number
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitFacts, PermitRow
from homejobs_desktop.foundation.errors import Invalid, PackageRefused
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.persistence import permits
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.seal import Seal, seal_of
from homejobs_desktop.sync.qr import PREFIX, DocumentFacts, Origin, read_document

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

_FORGERIES = frozenset({"qr-signature", "qr-site"})
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


@dataclass(frozen=True, slots=True)
class Verdict:
    """What can be said of a sheet here and now.

    `facts` is what the sheet says; `permit` is this office's record of the number, None when it has
    none; `standing` is the state of that record today (or "expired"), "" when it is not known here;
    `known_until` is the day of the newest list of the province that this office has read.
    """

    answer: Answer
    sentence: str
    warnings: tuple[str, ...] = ()
    facts: PermitFacts | None = None
    site: str = ""
    permit: PermitRow | None = None
    standing: str = ""
    known_until: dt.date | None = None


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


def _judge(ctx: Context, text: str) -> Verdict:
    seal = seal_of(ctx)
    try:
        document = read_document(text, seal.root, ctx.office.province_code)
    except PackageRefused as refusal:
        if refusal.code == "qr-not-ours":
            return _by_number(ctx, text, refusal)
        answer = Answer.FORGED if refusal.code in _FORGERIES else Answer.UNKNOWN
        return Verdict(answer, refusal.sentence())
    answer, sentence = _origin(document, seal)
    permit = permits.by_number(ctx.session, document.permit.number)
    return Verdict(
        answer=answer,
        sentence=translate(sentence, site=document.site),
        warnings=_warnings(ctx, document.permit, permit),
        facts=document.permit,
        site=document.site,
        permit=permit,
        standing=permit.standing(ctx.clock.today()) if permit else "",
        known_until=seal.known_until,
    )


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
    standing = permit.standing(ctx.clock.today()) if permit else ""
    return Verdict(
        Answer.UNKNOWN,
        translate(ONLY_NUMBER),
        permit=permit,
        standing=standing,
        known_until=seal_of(ctx).known_until,
    )
