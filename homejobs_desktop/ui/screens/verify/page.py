"""Is this sheet genuine? Type its number, paste or scan the text of its code, or choose a picture of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.permits import TYPE_NAMES, PermitFacts, PermitRow, PermitType
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.verifying import Answer, Validity, Verdict, verify_document
from homejobs_desktop.ui.parts import button, card, clear, column, label, row, shown
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.theme import set_property
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid
from homejobs_desktop.ui.widgets.labels import PillLabel
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Verify", "Check a sheet")
_HINT = mark("Verify", "works without a connection: the signature in the code is enough")
_BACK = mark("Verify", "Back to permits")
_TYPE = mark("Verify", "Scan the code, paste its text or a picture, or type the permit number; then Enter")
_PICK = mark("Verify", "Choose a picture or PDF")
_CHECK = mark("Verify", "Check")
_WHICH = mark("Verify", "Choose a picture or PDF of the sheet")
_FILES = mark(
    "Verify", "Pictures and PDF (*.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp *.pdf);;All files (*)"
)
_ANSWERS: dict[Answer, tuple[Text, str]] = {
    Answer.GENUINE: (mark("Verify", "Genuine"), "good"),
    Answer.FORGED: (mark("Verify", "Not genuine"), "bad"),
    Answer.UNKNOWN: (mark("Verify", "Not proven"), "warn"),
}
_WORTH: dict[Validity, tuple[Text, str]] = {
    Validity.UNKNOWN: (mark("Verify", "Not known here"), "plain"),
    Validity.PROVISIONAL: (mark("Verify", "Provisional"), "warn"),
    Validity.FINAL: (mark("Verify", "Final"), "good"),
    Validity.EXPIRED: (mark("Verify", "Expired"), "bad"),
    Validity.SUSPENDED: (mark("Verify", "Suspended"), "bad"),
    Validity.REVOKED: (mark("Verify", "Revoked"), "bad"),
    Validity.ENDED: (mark("Verify", "Not in force any more"), "bad"),
}
_HOLDS = frozenset({Validity.FINAL, Validity.PROVISIONAL})
_SHEET_SAYS = mark("Verify", "What the sheet says")
_OFFICE_KNOWS = mark("Verify", "What this office knows")
_NOT_HERE = mark("Verify", "This office has no record of this number.")
_OPEN = mark("Verify", "Open the permit")
_KNOWN_UNTIL = mark("Verify", "The province's list that this office has read is of {day}.")
_NUMBER, _HOLDER = mark("Permits", "Number"), mark("Permits", "Holder")
_KIND, _FIELD = mark("Permits", "Type"), mark("Permits", "Field of activity")
_ISSUED, _EXPIRES = mark("Permits", "Issued on"), mark("Permits", "Valid until")
_STATE = mark("Permits", "State")
_EXPIRED = mark("Permits", "Expired")
_TAIL, _BORN = mark("Verify", "End of the national code"), mark("Verify", "Year of birth")


class _CodeLine(PersianLineEdit):
    """The line for the code's text; a picture in the clipboard is pasted too."""

    def __init__(self, take_picture: Callable[[bytes], None]) -> None:
        super().__init__()
        self._take_picture = take_picture

    def keyPressEvent(self, event: QKeyEvent) -> None:
        image = QGuiApplication.clipboard().image()
        if (
            event.matches(QKeySequence.StandardKey.Paste)
            and not image.isNull()
            and callable(self._take_picture)
        ):
            buffer = QBuffer()
            # By a writer: `QImage.save` dies of the bytes that its stubs ask for as the format.
            QImageWriter(buffer, QByteArray(b"png")).write(image)
            self._take_picture(bytes(buffer.data().data()))
        else:
            super().keyPressEvent(event)


class VerifyPage(QWidget):
    """The page that judges a sheet."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._workplace = workplace
        self._lists = ReferenceLists(workplace)
        self._lists.load(lambda: None)
        self.line = _CodeLine(self.judge)
        self.line.setPlaceholderText(translate(_TYPE))
        self.line.setAccessibleName(translate(_TYPE))
        self.line.setMaxLength(4000)
        self.line.returnPressed.connect(self._judge_line)
        self.answer = PillLabel("")
        self.sentence = label("", "heading", wrap=True)
        self._warnings = QVBoxLayout()
        self.standing = PillLabel("")
        self.worth = label("", "strong", wrap=True)
        self._known_until = label("", "hint", wrap=True)
        self._sheet, self._office = FactGrid(2), FactGrid(2)
        self._not_here = label(_NOT_HERE, "hint")
        self._permit_id = ""
        self._open = button(_OPEN, lambda: workplace.navigate("permits", self._permit_id))
        self._result = self._result_card()
        self._result.hide()
        pick = button(_PICK, self.pick, picture="qrcode")
        check = button(_CHECK, self._judge_line, kind="primary")
        back = key_button(_BACK, lambda: workplace.navigate("permits"), "Esc")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(PageHead(_TITLE, _HINT, (back,)))
        lines.addWidget(card(row(self.line, check, pick)))
        lines.addWidget(self._result)
        lines.addStretch()

    def _result_card(self) -> QWidget:
        self._verdict: QFrame = card(
            row(self.answer, self.standing, self.sentence),
            self.worth,
            self._warnings,
            self._known_until,
            margin=18,
        )
        facts = row(
            card(label(_SHEET_SAYS, "heading"), self._sheet, None),
            card(label(_OFFICE_KNOWS, "heading"), self._office, self._not_here, row(self._open, None), None),
            spacing=14,
        )
        facts.setStretch(0, 1)
        facts.setStretch(1, 1)
        holder = QWidget()
        holder.setLayout(column(self._verdict, facts, spacing=12))
        return holder

    # Judging

    def judge(self, source: str | bytes) -> None:
        """Judge a text, a number or a picture."""
        self._workplace.ask(verify_document, source).then(self._show, failed=self._failed)

    def _judge_line(self) -> None:
        text = self.line.text().strip()
        if text:
            self.judge(text)
            self.line.selectAll()

    def pick(self) -> None:
        """Let the user choose a picture."""
        name, _kind = QFileDialog.getOpenFileName(self, translate(_WHICH), "", translate(_FILES))
        if name:
            self._workplace.work(Path(name).read_bytes).then(self.judge)

    def _failed(self, error: Exception) -> None:
        self._result.hide()
        self._workplace.show_problem(error)

    def _show(self, verdict: Verdict) -> None:
        words, tone = _ANSWERS[verdict.answer]
        self.answer.say(translate(words), tone)
        self.sentence.setText(shown(verdict.sentence))
        clear(self._warnings)
        for warning in verdict.warnings:
            self._warnings.addWidget(label(warning, "warning", wrap=True))
        told = verdict.facts is not None or verdict.validity is not Validity.UNKNOWN
        self.worth.setText(shown(verdict.validity_sentence()) if told else "")
        self.worth.setVisible(told)
        self.standing.setVisible(told)
        self.standing.say(translate(_WORTH[verdict.validity][0]), _WORTH[verdict.validity][1])
        if verdict.answer is Answer.GENUINE and verdict.validity not in _HOLDS:
            tone = "warn"
        until = None if told and verdict.list_of else verdict.known_until
        self._known_until.setText(shown(translate(_KNOWN_UNTIL, day=show_date(until))) if until else "")
        self._known_until.setVisible(until is not None)
        set_property(
            self._verdict, "card", "warn" if tone == "warn" else "soft" if tone == "good" else "true"
        )
        self._sheet.show_facts(self._sheet_facts(verdict.facts) if verdict.facts else ())
        self._show_office(verdict)
        self._result.show()

    def _show_office(self, verdict: Verdict) -> None:
        permit = verdict.permit
        self._permit_id = permit.id if permit else ""
        self._office.show_facts(self._office_facts(permit, verdict.standing) if permit else ())
        self._office.setVisible(permit is not None)
        self._not_here.setVisible(permit is None)
        self._open.setVisible(permit is not None)

    def _common(self, facts: PermitFacts | PermitRow) -> tuple[Fact, ...]:
        kind = facts.permit_type
        return (
            Fact(_NUMBER, local_digits(show_permit_number(facts.number)), code=True, span=2),
            Fact(_HOLDER, facts.holder_name),
            Fact(_KIND, translate(TYPE_NAMES[PermitType(kind)]) if kind in set(PermitType) else kind),
            Fact(_FIELD, self._lists.name("fields", facts.field_code), span=2),
            Fact(_ISSUED, day_words(facts.issued_on)),
            Fact(_EXPIRES, day_words(facts.expires_on)),
        )

    def _sheet_facts(self, facts: PermitFacts) -> tuple[Fact, ...]:
        born = local_digits(str(facts.birth_year)) if facts.birth_year else ""
        return (
            *self._common(facts),
            Fact(_TAIL, local_digits(facts.code_tail), code=True),
            Fact(_BORN, born),
        )

    def _office_facts(self, permit: PermitRow, standing: str) -> tuple[Fact, ...]:
        state = translate(_EXPIRED) if standing == "expired" else self._lists.name("permit_states", standing)
        return (*self._common(permit), Fact(_STATE, state))

    def leave(self) -> bool:
        """Go back to the permits."""
        self._workplace.navigate("permits")
        return True

    def open(self, record: str, _action: str) -> None:
        """Judge the text or the number that the page was opened with."""
        if record:
            self.line.setText(record)
            self.judge(record)

    def reload(self) -> None:
        """Read the lists again."""
        self._lists.load(lambda: None)

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = Path(event.mimeData().urls()[0].toLocalFile())
        self._workplace.work(path.read_bytes).then(self.judge)
