"""Lists of records: columns, a paged model, a view."""
