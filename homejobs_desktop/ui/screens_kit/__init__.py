"""What screens are put together from: a list beside a page, heads of pages, autosaved drafts."""
