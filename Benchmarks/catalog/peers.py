"""Writes the types of a workload for decoders in other languages.

usage: peers.py CATALOG WORKLOAD FOLDER
"""

import json
import pathlib
import sys

import cpp_types
import python_types
import rust_types
import shapes


def events(workload):
    """The types of the bodies in a file that prepare.py or the benchmarks wrote."""
    data = workload.read_bytes()
    position = 0
    found = set()
    while position < len(data):
        end = data.index(b"\n", position)
        event, count, *_ = data[position:end].decode().split("\t")
        position = end + 2 + int(count)
        found.add(event)
    return sorted(found)


def main():
    catalog, workload, folder = map(pathlib.Path, sys.argv[1:])
    found = shapes.Shapes(json.loads(catalog.read_text("utf-8")), events(workload))
    files = {"types.rs": rust_types, "peer_types.py": python_types, "types.cpp": cpp_types}
    folder.mkdir(parents=True, exist_ok=True)
    for name, language in files.items():
        (folder / name).write_text("\n".join(language.lines(found)) + "\n", "utf-8")


main()
