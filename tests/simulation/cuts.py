"""The power of one computer fails in the middle of its work: a process of its own is killed there."""

import os
import sys
from collections.abc import Callable
from typing import cast

import sqlcipher3.dbapi2 as sqlcipher

from homejobs_desktop.foundation.errors import Refused
from tests.simulation.machines import Machine
from tests.support.power_cut import Counter

POSSIBLE = hasattr(os, "fork")
FAILED = 3


def cut_off(machine: Machine, work: Callable[[], object], by: str, at: int) -> bool:
    """Do some work at a computer and cut its power before a step; tell whether that came before its end.

    Args:
        machine: The computer; it is closed afterwards.
        work: What is done with it, in a process of its own.
        by: What is counted: `sql` statements, or operations on a `file`.
        at: The number of the step that is never done.
    """
    machine.close()
    child = os.fork()
    if child == 0:
        os._exit(_work(machine, work, by, at))
    machine.openings += 1
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise AssertionError(f"work that was to be cut off at {by} {at} failed at {machine.name}")
    return os.WIFSIGNALED(status)


def _work(machine: Machine, work: Callable[[], object], by: str, at: int) -> int:
    counter = Counter(at)
    try:
        engine = machine.services.machine.engine
        if by == "sql":
            with engine.connect() as connection:
                driver = cast("sqlcipher.Connection", connection.connection.driver_connection)
            driver.set_trace_callback(counter.hear_statement)
        else:
            sys.addaudithook(counter.hear_event)
            vars(os)["fsync"] = counter.before(os.fsync)
        counter.count = 0
        work()
    except Refused:
        return 0
    except BaseException:  # noqa: BLE001 - whatever it is, this process must not go on as the test's
        sys.excepthook(*sys.exc_info())
        return FAILED
    return 0
