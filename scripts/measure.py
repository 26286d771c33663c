"""Runs a command; writes its wall time, processor time and peak memory to a file.

usage: measure.py FILE COMMAND [ARGUMENT…]

The file will contain one line: the wall time and the processor time in seconds, and the memory of the largest
process in megabytes, for the command and its child processes.
"""

import resource
import subprocess
import sys
import time

start = time.monotonic()
status = subprocess.run(sys.argv[2:]).returncode
wall = time.monotonic() - start
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 1024 * 1024 if sys.platform == "darwin" else 1024
with open(sys.argv[1], "w", encoding="utf-8") as file:
    user = usage.ru_utime + usage.ru_stime
    file.write(f"{wall:.2f} {user:.2f} {usage.ru_maxrss / unit:.0f}\n")
sys.exit(status)
