"""Questions to the disk from the window's thread: a drive that is gone would keep the window waiting."""

from collections.abc import Callable
from queue import Empty, Queue
from threading import Thread
from typing import TypeVar

PATIENCE_SECONDS = 0.08

Answer = TypeVar("Answer")


def asked_briefly(question: Callable[[], Answer], otherwise: Answer) -> Answer:
    """The answer of a disk, or `otherwise` where none comes at once. The question must not raise."""
    answers: Queue[Answer] = Queue()
    Thread(target=lambda: answers.put(question()), name="disk", daemon=True).start()
    try:
        return answers.get(timeout=PATIENCE_SECONDS)
    except Empty:
        return otherwise
