"""Puts what services say into words."""

from homejobs_desktop.foundation.i18n import translate
from homejobs_desktop.services.desk import Said


def said(what: Said | str) -> str:
    """Give a sentence of the services in the language of this process."""
    return what if isinstance(what, str) else translate(what.text, **what.params)
