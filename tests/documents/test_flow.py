"""Pieces that flow down pages: none is lost, none hangs over the edge, what is glued stays together."""

from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.documents.flow import Piece, paged, paragraph
from homejobs_desktop.documents.page import Page, Style


def nothing(_page: Page, _top: float) -> None:
    """Draw nothing: only the places of pieces are looked at."""


HEAD = Piece(12.0, nothing)
PIECES = st.lists(
    st.builds(
        Piece,
        height=st.floats(1, 40),
        draw=st.just(nothing),
        above=st.floats(0, 8),
        glued=st.booleans(),
        repeated=st.sampled_from([None, HEAD]),
    ),
    max_size=40,
)
ROOMS = st.tuples(st.floats(60, 120), st.floats(60, 150))


def height(pieces: list[Piece]) -> float:
    return sum(piece.height + (piece.above if place else 0.0) for place, piece in enumerate(pieces))


@given(PIECES, ROOMS)
def test_nothing_is_lost_and_nothing_hangs_over(pieces: list[Piece], rooms: tuple[float, float]) -> None:
    pages = paged(pieces, rooms)
    assert [id(piece) for page in pages for piece in page if piece is not HEAD] == [
        id(each) for each in pieces
    ]
    for number, page in enumerate(pages):
        assert height(page) <= rooms[min(number, 1)] + 0.001 or len(page) == 1
        assert page or not pieces


@given(PIECES, ROOMS)
def test_what_is_glued_stays_on_its_page_where_it_fits(
    pieces: list[Piece], rooms: tuple[float, float]
) -> None:
    page_of = {id(piece): number for number, page in enumerate(paged(pieces, rooms)) for piece in page}
    chain: list[Piece] = []
    for piece in pieces:
        chain.append(piece)
        if not piece.glued:
            if height(chain) + HEAD.height + chain[0].above <= min(rooms):
                assert len({page_of[id(each)] for each in chain}) == 1
            chain = []


@given(PIECES, ROOMS)
def test_a_head_is_repeated_exactly_where_its_piece_begins_a_page(
    pieces: list[Piece], rooms: tuple[float, float]
) -> None:
    for number, page in enumerate(paged(pieces, rooms)):
        heads = [place for place, piece in enumerate(page) if piece is HEAD]
        begins = number > 0 and (page[0] is HEAD or page[0].repeated is not None)
        assert heads == ([0] if begins else [])


def test_no_line_of_a_paragraph_stands_alone() -> None:
    style = Style(10, leading=1.0)
    pieces = list(paragraph(["یک", "دو", "سه", "چهار", "پنج"], 100, style, 0.0))
    first = [len(page) for page in paged(pieces, (45.0, 45.0))]
    assert first == [3, 2]
    assert [len(page) for page in paged(pieces, (25.0, 100.0))] == [2, 3]
    assert [piece.above for piece in paragraph(["یک", "دو"], 100, style, 7.0)] == [7.0, 0.0]
