"""What a user may be told: every refusal is one sentence that says what is wrong and what to do.

Anything that is not `Refused` is a fault of the program and ends in the crash report.
"""

from typing import NamedTuple

from homejobs_desktop.foundation.i18n import Text, mark, translate


class Problem(NamedTuple):
    """One thing wrong with one field of a draft.

    `field` is the draft's field name ("" for the whole); a `soft` problem warns but does not refuse.
    """

    field: str
    text: Text
    params: dict[str, object]
    soft: bool = False

    def sentence(self) -> str:
        """Give the sentence in the language of this process."""
        return translate(self.text, **self.params)


class Refused(Exception):  # noqa: N818 - the user is refused; the program is not in error
    """A refusal that a person is told; the sentence is translated when it is shown."""

    def __init__(self, text: Text, /, *, field: str = "", **params: object) -> None:
        super().__init__(text.source)
        self.text = text
        self.field = field
        self.params = params

    def sentence(self) -> str:
        """Give the sentence in the language of this process."""
        return translate(self.text, **self.params)

    def __str__(self) -> str:
        return self.text.source.format(**self.params) if self.params else self.text.source


class Invalid(Refused):
    """A value or a draft that breaks a rule; `problems` names each field."""

    def __init__(self, text: Text, /, *, field: str = "", **params: object) -> None:
        super().__init__(text, field=field, **params)
        self.problems: tuple[Problem, ...] = (Problem(field, text, params),)

    @classmethod
    def of(cls, problems: tuple[Problem, ...]) -> "Invalid":
        """Make a refusal of all hard `problems` of a draft; its sentence is the first one's."""
        first = problems[0]
        refusal = cls(first.text, field=first.field)
        refusal.params = first.params  # a parameter of a sentence may be called "field" too
        refusal.problems = problems
        return refusal


class NotAllowed(Refused):
    """The actor's role does not permit this."""


class NotFound(Refused):
    """What was asked for is not in this office's store."""


class Busy(Refused):
    """Another process holds the store."""


class Unreadable(Refused):
    """A file could not be read as what it should be."""


class StoreRefused(Refused):
    """The store cannot be opened or written: damaged, full, too new, without its key."""


class PackageRefused(Refused):
    """A package is refused and nothing was changed; `code` names the broken promise.

    `traces` are the details of each refused file, for the journal: they are written once the refused
    work was rolled back.
    """

    def __init__(self, code: str, text: Text, /, *, field: str = "", **params: object) -> None:
        super().__init__(text, field=field, **params)
        self.code = code
        self.traces: tuple[dict[str, object], ...] = ()


class Cancelled(Refused):
    """The user stopped a long task; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(mark("Errors", "Stopped. Nothing was changed."))
