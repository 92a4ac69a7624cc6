"""Bounds the memory of a process from inside, as far as the platform lets it."""

import ctypes
import sys
from ctypes import c_int64, c_size_t, c_uint32, c_uint64

PROCESS_MEMORY = 0x100
EXTENDED_LIMITS = 9


def limit_memory(most: int) -> bool:
    """Bounds this process to `most` bytes; what it asks for beyond fails. False where the platform can't."""
    if sys.platform == "win32":
        return _limit_by_job(most)
    if sys.platform == "darwin":  # it has the call, and doesn't heed it
        return False
    import resource

    try:
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(resource.RLIMIT_AS, (least, hard))
    except (OSError, ValueError):
        return False
    return True


if sys.platform == "win32":

    class _Limits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of the Windows interface."""

        _fields_ = (
            ("process_time", c_int64),
            ("job_time", c_int64),
            ("flags", c_uint32),
            ("least_working_set", c_size_t),
            ("most_working_set", c_size_t),
            ("most_processes", c_uint32),
            ("affinity", c_size_t),
            ("priority", c_uint32),
            ("scheduling", c_uint32),
            ("counters", c_uint64 * 6),
            ("process_memory", c_size_t),
            ("job_memory", c_size_t),
            ("peak_process_memory", c_size_t),
            ("peak_job_memory", c_size_t),
        )

    def _limit_by_job(most: int) -> bool:
        """Puts this process into a job object with a limit of its own. Not run where this was written."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        limits = _Limits(flags=PROCESS_MEMORY, process_memory=most)
        if not job or not kernel.SetInformationJobObject(
            job, EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
        ):
            return False
        return bool(kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess())))
