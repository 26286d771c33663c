"""Prepares the *large* workload: a file with the bodies of a corpus, and Swift code for them.

usage: prepare.py CATALOG SAMPLES GENERATED WORKLOAD

GENERATED is the folder with the generated code of the catalog, to which more code is added. WORKLOAD is
the file for the bodies that conform to the catalog and whose payload is an object of a single type. For
each body, it contains a line with the type, the length and the header fields, separated by tabs, and then
the body and a line break.
"""

import json
import pathlib
import sys

import shapes
import swift_owned_types
import swift_reading
import swift_types


def write(path, lines):
    text = "\n".join(lines) + "\n"
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8")


def write_body(file, sample, body):
    fields = [f"{name}: {value}" for name, value in sample["headers"].items()]
    head = "\t".join([sample["event"], str(len(body)), *fields])
    file.write(head.encode() + b"\n" + body + b"\n")


def main():
    catalog, samples, generated, workload = map(pathlib.Path, sys.argv[1:])
    index = json.loads((samples / "index.json").read_text("utf-8"))
    index = [sample for sample in index if sample["conforms"]]
    events = sorted({sample["event"] for sample in index})
    found = shapes.Shapes(json.loads(catalog.read_text("utf-8")), events)
    with workload.open("wb") as file:
        for sample in index:
            if sample["event"] in found.roots:
                write_body(file, sample, (samples / sample["file"]).read_bytes())
    write(generated / "Plain.swift", swift_types.lines(found))
    write(generated / "Owned.swift", swift_owned_types.lines(found))
    texts = [
        path.read_text("utf-8")
        for path in sorted(generated.glob("*.swift"))
        if path.name.split(".")[1].startswith(("types", "events")) and path.name.count(".") == 2
    ]
    write(generated / "ReadingEverything.swift", swift_reading.lines(texts))


main()
