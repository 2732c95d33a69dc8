"""A worker in another process."""

import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.resource_tracker import ensure_running
from typing import Literal

from auditor.judge.verdicts import PlanVerdicts
from auditor.model.rule import RulePack
from auditor.run.cache.verdicts import read_verdicts, written_verdicts
from auditor.run.plan_file import PlanFile
from auditor.run.reader import FileReading
from auditor.run.worker import Assignment, Worker

Message = tuple[Literal["read"], Sequence[PlanFile]] | tuple[Literal["judge"], Assignment]


class RemoteWorker:
    """It is told what to do, does it meanwhile, and is asked for the outcome later.

    there: whether it answered when it was asked last; if not, it ended, or could not do what it had to do.
    """

    def __init__(self, pack: RulePack, cached: bool) -> None:
        self.there = True
        # A process of its own from the start: where this one has threads, a copy of it could hang.
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(theirs, pack, cached), daemon=True)
        with _deaf():
            self.process.start()
        theirs.close()

    def tell(self, message: Message) -> None:
        """Says what is to be done."""
        with suppress(OSError):             # where the process has ended, that shows when it is asked
            self.connection.send(message)

    def readings(self) -> list[FileReading]:
        """What it found in the files that it was told to read; nothing where it is not there any more."""
        answer = self._answer()
        self.there = isinstance(answer, list)
        return answer if isinstance(answer, list) else []

    def verdicts(self) -> Iterator[PlanVerdicts]:
        """The verdicts of the plans that it was told to judge; some of them where it is not there any more."""
        while isinstance(answer := self._answer(), bytes) and answer:
            yield read_verdicts(answer)
        self.there = isinstance(answer, bytes)

    def _answer(self) -> object:
        try:
            return self.connection.recv()
        except (EOFError, OSError):
            return None

    def stop(self) -> None:
        """Ends the process, whatever it does."""
        self.connection.close()
        self.process.terminate()
        self.process.join()


@contextmanager
def _deaf() -> Iterator[None]:
    """A process that is started here does not hear Ctrl-C: this one hears it, be it a moment later, and ends that."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    ensure_running()            # else it is started with the other process, and lets this one hear again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def serve(connection: Connection, pack: RulePack, cached: bool) -> None:
    """What the other process does, until nobody is there any more to tell it."""
    worker = Worker(pack, cached)
    with suppress(EOFError, OSError):
        while True:
            _served(connection, worker, connection.recv())


def _served(connection: Connection, worker: Worker, message: Message) -> None:
    try:
        if message[0] == "read":
            connection.send(list(worker.read(message[1], _silent)))
        else:
            # Sent when all is done: until somebody reads them, few fit into the pipe, and this process would wait.
            for answer in [written_verdicts(verdicts) for verdicts in worker.judge(message[1], _silent)]:
                connection.send(answer)
            connection.send(b"")
    except OSError:
        raise
    except Exception:                   # the first process does the same again, and says what is wrong
        connection.send(None)


def _silent(done: int, total: int) -> None:
    """Nobody watches this process."""
