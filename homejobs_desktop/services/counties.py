"""The counties' offices by name: those that packages came from, and those that the list of counties names."""

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.ties import known_offices


@reading(Permission.SEE_PEOPLE)
def county_names(ctx: Context) -> dict[str, str]:
    """Give the name of each county's office of this province by its number, in the order of the numbers."""
    listed = {
        f"{item.code[:2]}-{item.code[2:]}": item.name
        for item in book_of(ctx).items("counties")
        if item.code[:2] == ctx.office.province_code
    }
    known = {each.site: each.name for each in known_offices(ctx) if each.site != ctx.office.province_site}
    found = listed | known
    return {site: found[site] for site in sorted(found)}
