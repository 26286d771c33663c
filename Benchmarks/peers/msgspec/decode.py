"""Decodes the bodies of a workload with msgspec, and prints the nanoseconds of processor time per
event. usage: decode.py TYPES WORKLOAD PASSES, where TYPES is the folder that contains peer_types.py"""

import gc
import pathlib
import sys
import time

sys.path.insert(0, sys.argv[1])
from peer_types import DECODERS


def bodies(file):
    rest = pathlib.Path(file).read_bytes()
    position = 0
    while position < len(rest):
        end = rest.index(b"\n", position)
        event, count, *_ = rest[position:end].decode().split("\t")
        position = end + 2 + int(count)
        yield DECODERS[event], rest[end + 1 : position - 1]


def main():
    everything = list(bodies(sys.argv[2]))
    passes = int(sys.argv[3])
    gc.freeze()
    for turn in range(passes + 1):
        if turn == 1:
            start = time.process_time_ns()
        for decode, body in everything:
            decode(body)
    print(f"{(time.process_time_ns() - start) / (passes * len(everything)):.1f}")


main()
