"""The practice server without a limit, in a process of its own, until its input ends; prints its address."""

import sys

from core.sandbox.server import PracticeServer

if __name__ == "__main__":
    with PracticeServer(limit=None, key=sys.argv[1]) as server:
        print(server.url, flush=True)
        sys.stdin.read()
