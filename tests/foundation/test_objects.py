import gc

import pytest

from homejobs_desktop.foundation.objects import uncollected


def test_the_search_for_cycles_rests_meanwhile_and_goes_on_whatever_happens() -> None:
    gc.enable()
    seen = []

    @uncollected()
    def fail() -> None:
        seen.append(gc.isenabled())
        raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert seen == [False]
    assert gc.isenabled()


def test_one_within_another_leaves_it_to_the_outer_one() -> None:
    gc.enable()
    with uncollected():
        with uncollected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
