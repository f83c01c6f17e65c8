"""A list of the decisions' page that is nothing but a list: what the page asks of it."""

from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from homejobs_desktop.ui.screens_kit.listing import ListPane

Row = TypeVar("Row")


class ListedPane(QWidget, Generic[Row]):
    """One of the lists; nothing in it is typed that could be lost."""

    list: ListPane[Row]

    def reload(self) -> None:
        """Read everything again."""
        self.list.reload()

    def leave(self) -> bool:
        """There is nothing to leave."""
        return False

    def save(self) -> None:
        """There is nothing to save."""

    def focus(self) -> None:
        """Put the cursor into the list."""
        self.list.focus_search()
