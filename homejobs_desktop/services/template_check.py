"""How the template of a paper is checked before it is published and before it is used."""

import re

from homejobs_desktop.documents.template import read_template
from homejobs_desktop.domain.papers import PAPERS, PaperKind
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.services.context import Context

_NAMED = re.compile(r'^[ \t]*paper[ \t]*=[ \t]*"([^"\n]*)"', re.MULTILINE)
UNNAMED = mark("Papers", 'The file does not say which paper it is for. Add a line: paper = "…"')
NO_PAPER = mark("Papers", "There is no paper called “{code}”. It may be: {known}.")


def paper_kind(code: str) -> PaperKind:
    """Give a paper by its code; raises NotFound."""
    kind = PAPERS.get(code)
    if kind is None:
        raise NotFound(NO_PAPER, code=Verbatim(code[:60]), known=Verbatim("، ".join(PAPERS)))
    return kind


def paper_named_in(text: str) -> str:
    """Give the code of the paper that a source says it is a template of; raises Invalid when it says none."""
    found = _NAMED.search(text)
    if found is None:
        raise Invalid(UNNAMED, field="paper")
    return found.group(1)


def check_template(_ctx: Context, name: str, text: str) -> None:
    """Refuse what is no template of the paper `name`.

    Raises:
        Invalid: There is no such paper, or the source is broken; each problem names its line.
    """
    try:
        kind = paper_kind(name)
    except NotFound as unknown:
        raise Invalid(unknown.text, field="name", **unknown.params) from unknown
    read_template(text, kind)
