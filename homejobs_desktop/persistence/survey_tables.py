"""The scores of assessments as this office computed them: for ranking, and one for each scoring.

They follow from answers and questionnaires that every office holds, so they are not exchanged. A newer
scoring adds a row; the rows of older ones stay.
"""

from sqlalchemy import Column, Index, Integer, Text, text

from homejobs_desktop.persistence.base import local_table

survey_score = local_table(
    "survey_score",
    Column("survey_nr", Integer, primary_key=True),
    Column("scoring", Text, primary_key=True),
    Column("survey_id", Text, nullable=False),
    Column("person_id", Text, nullable=False),
    Column("questionnaire", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("surveyed_on", Text, nullable=False),
    Column("surveyor", Text, nullable=False),
    Column("score", Integer, nullable=False),
    Column("band", Text, nullable=False),
    Column("blocks", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("covers", Integer, nullable=False),
    Column("training", Integer, nullable=False),
    Column("consulting", Integer, nullable=False),
    Column("sale", Integer, nullable=False),
    Column("willing", Integer, nullable=False),
    Column("needs", Text, nullable=False),
    Column("county", Text),
    Column("district", Text),
    Column("village", Text),
    Column("ranks", Integer, nullable=False),
    Column("gone", Integer, nullable=False),
    Column("unsettled", Integer, nullable=False),
    Column("scored_at", Text, nullable=False),
)
"""`ranks` is 1 for the one row of a person and questionnaire that counts: the latest assessment, by the
scoring that was used last. `gone` is 1 for who was taken out of the lists, `unsettled` for who waits to be
ranked anew; `training`, `consulting`, `sale` and `willing` are 0 or 1. Where the person
lives is copied from the person, so that a ranking of one village reads no people."""

RANKS = "ranks = 1"
UNSETTLED = "unsettled = 1"
Index("ix_survey_score_unsettled", survey_score.c.survey_nr, sqlite_where=text(UNSETTLED))
Index(
    "ix_survey_score_ranks",
    survey_score.c.questionnaire,
    survey_score.c.score,
    survey_score.c.survey_nr,
    sqlite_where=text(RANKS),
)
Index("ix_survey_score_survey_id", survey_score.c.survey_id)
Index("ix_survey_score_person_id_questionnaire", survey_score.c.person_id, survey_score.c.questionnaire)
