"""Offices that disagree: a county and the province wrote different values for some people."""

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.services.accounts import add_user
from tests.support.exchange import Offices, change_person, make_person, person

CODES = ("0641234562", "0653478212", "0881234567")
NAMES = (
    ("زهرا", "امیرآبادی‌زاده"),
    ("معصومه", "نخعی"),
    ("سیده فاطمه‌زهرا", "موسوی‌نژاد حسینی طباطبایی بیرجندی اصل"),
)
SECOND = Actor("reza", "رضا", Role.DIRECTOR)
SECOND_PASSWORD = "another long password"


def register_some(offices: Offices) -> list[str]:
    """Register three people at the first county and bring them to the province."""
    ids = [
        offices.first.ask(make_person, person(1, first_name=first, last_name=last, national_code=code))
        for (first, last), code in zip(NAMES, CODES, strict=True)
    ]
    offices.round(offices.first)
    return ids


def disagree(offices: Offices, ids: list[str]) -> None:
    """Let both write family names for all of them, and birth dates for the first."""
    for person_id in ids:
        offices.first.ask(change_person, person_id, {"last_name": "دانشور"})
        offices.province.ask(change_person, person_id, {"last_name": "رستگار"})
    offices.first.ask(change_person, ids[0], {"birth_date": "1980-03-21"})
    offices.province.ask(change_person, ids[0], {"birth_date": "1981-03-21"})
    offices.round(offices.first)


def lose(offices: Offices, person_id: str) -> None:
    """Let a mobile number of the county give way to a later one of the province."""
    offices.first.ask(change_person, person_id, {"mobile": "09150000002"})
    offices.tick(hours=1)
    offices.province.ask(change_person, person_id, {"mobile": "09150000003"})
    offices.round(offices.first)


def send_back(offices: Offices, person_id: str) -> None:
    """Let the province refuse a birth date that no form would have let through."""
    offices.first.ask(change_person, person_id, {"birth_date": "0001-01-01", "mobile": "09150000001"})
    offices.round(offices.first)


def second_user(offices: Offices) -> None:
    """Give the province a second user who may decide."""
    offices.province.ask(add_user, SECOND, SECOND_PASSWORD)
