"""What the alarms of the exchange are called, what each says, and what to do about it."""

from typing import NamedTuple

from homejobs_desktop.foundation.i18n import Text, mark


class Kind(NamedTuple):
    """What an alarm is called, what it says, and what to do about it."""

    name: Text
    said: Text
    advice: Text


OTHER = Kind(
    mark("Exchange", "Something unexpected"),
    mark("Exchange", "The exchange noticed something that this page has no words for ({kind})."),
    mark("Exchange", "Tell the province's IT the kind, the office and the day."),
)
LIFE_REASONS: dict[str, Text] = {
    "restored": mark(
        "Exchange",
        "A backup was put back: this office began a new life with new document numbers, and goes on.",
    ),
    "no-mark": mark(
        "Exchange",
        "The note that this computer keeps beside the store was missing or damaged; to be safe, this "
        "office began a new life with new document numbers.",
    ),
    "other-computer": mark(
        "Exchange",
        "The store was opened on another computer than before; this office began a new life here.",
    ),
    "foreign-tip": mark(
        "Exchange",
        "Another computer writes in the name of this office; here a new life with new numbers began.",
    ),
    "rolled-back": mark(
        "Exchange",
        "A county brought a position that this province's history never had: the province was put back from "
        "a backup. It began a new life, and every county gets everything anew.",
    ),
}
LIFE_ADVICE: dict[str, Text] = {
    "restored": mark(
        "Exchange", "Write a package and carry it to the province soon; nothing else is needed."
    ),
    "no-mark": mark(
        "Exchange",
        "If nobody put back a backup or repaired the computer, tell the province's IT; exchange as usual.",
    ),
    "other-computer": mark(
        "Exchange",
        "Make sure that the old computer does not write for this office any more: two would take each other "
        "for a copy. Then write a package and carry it to the province.",
    ),
    "foreign-tip": mark(
        "Exchange",
        "Find the second computer that has this office's data, and close the program there. If nobody knows "
        "of one, telephone the province: the key may have to be withdrawn.",
    ),
    "rolled-back": mark(
        "Exchange", "Write packages for every county, and read the next package of every county."
    ),
}
KINDS: dict[str, Kind] = {
    "new-life": Kind(mark("Exchange", "A new life"), OTHER.said, OTHER.advice),
    "fork": Kind(
        mark("Exchange", "Two computers, one office"),
        mark(
            "Exchange",
            "Two computers write in the name of this office: its data were copied, or its disk was cloned. "
            "What both recorded is kept.",
        ),
        mark(
            "Exchange",
            "Telephone the office: only one of the two may go on. On the other one close the program, or let "
            "it join anew as a computer of its own.",
        ),
    ),
    "foreign-tip": Kind(
        mark("Exchange", "Somebody else writes as this office"),
        mark(
            "Exchange", "The province has changes in this office's name that were not made on this computer."
        ),
        LIFE_ADVICE["foreign-tip"],
    ),
    "number": Kind(
        mark("Exchange", "A doubled number"),
        mark("Exchange", "The number {detail} stands on two documents."),
        mark(
            "Exchange",
            "Look for the number in the permits, and let the office that issued the later one withdraw it "
            "and issue it anew.",
        ),
    ),
    "erased": Kind(
        mark("Exchange", "Erased by somebody unknown"),
        mark(
            "Exchange", "An office says that records were erased of whose erasure this office does not know."
        ),
        mark("Exchange", "Ask that office who ordered the erasure; if nobody did, tell the province's IT."),
    ),
    "blob": Kind(
        mark("Exchange", "A file that is not what it says"),
        mark(
            "Exchange",
            "A package brought the file of an attachment with wrong content. It was not kept; everything "
            "else in the package was read.",
        ),
        mark(
            "Exchange",
            "Nothing need be done if it happens once: the file is asked for again. If it comes back, "
            "telephone the office and let it attach the document anew.",
        ),
    ),
    "publication": Kind(
        mark("Exchange", "A publication that cannot be used"),
        mark(
            "Exchange",
            "The province published “{detail}”, which this program cannot use. It is kept, and the edition "
            "before it stays in use.",
        ),
        mark(
            "Exchange",
            "Update the program. If it is the newest one, telephone the province: the publication has a "
            "mistake and must be published anew.",
        ),
    ),
    "list-recalled": Kind(
        mark("Exchange", "A forgotten list of offices came back"),
        mark(
            "Exchange",
            "This computer was restored and had forgotten edition {detail} of the list of offices; it knows "
            "it again. Withdrawn keys stay withdrawn.",
        ),
        mark(
            "Exchange",
            "Compare the list of offices with your papers, and look through the packages that were read "
            "since the restoration: one of a withdrawn key may be among them.",
        ),
    ),
    "new-roots": Kind(
        mark("Exchange", "The province has new keys"),
        mark(
            "Exchange",
            "A package brought new keys of the province (edition {detail}), and nothing else of it could be "
            "taken: the province was put back from a backup and stood behind this office.",
        ),
        mark(
            "Exchange",
            "Write a package and carry it to the province, then read its answer. If nobody there knows of "
            "new keys, telephone the province's IT before you read anything more.",
        ),
    ),
    "foreign-list": Kind(
        mark("Exchange", "A list of offices that is not the province's"),
        mark(
            "Exchange",
            "A county's package brought roots or a list that this province never signed. They were left "
            "alone; the county's changes were read.",
        ),
        mark("Exchange", "Telephone the county: its computer may have been tampered with."),
    ),
    "province-keys": Kind(
        mark("Exchange", "The province's keys are missing"),
        mark("Exchange", "The keys of the province are not on this computer: it can sign and open nothing."),
        mark(
            "Exchange",
            "Put the folder of keys of the former computer back. Where it is lost, tell the province's IT.",
        ),
    ),
    "quota": Kind(
        mark("Exchange", "More permits than granted"),
        mark("Exchange", "Permits of the kind “{kind}” in {period}: {used} issued, {granted} granted."),
        mark(
            "Exchange",
            "The permits hold. Ask the office why, and grant more or let it take some back; a restored "
            "computer may have forgotten what it issued.",
        ),
    ),
    "quota-forged": Kind(
        mark("Exchange", "A grant that is not genuine"),
        mark(
            "Exchange",
            "An office brought a grant of permits that this province never signed; it counts for nothing.",
        ),
        mark("Exchange", "Ask the office where it came from, and tell the province's IT."),
    ),
}
