"""Alembic's entry: migrates the connection it is handed, in the transaction that is already open."""

from alembic import context

from homejobs_desktop.persistence.migrations.whole import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
