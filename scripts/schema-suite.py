#!/usr/bin/env python3
"""Generates and compiles the types of all schemas of the JSON Schema Test Suite, draft 2020-12.

usage: scripts/schema-suite.py TOOL MODULES CORPORA WORK

TOOL is the generator, MODULES the folder of the compiled library. Each schema is a file that a property of an
event of its own refers to. Schemas that refer to the network are left out; the files that the others refer to by
relative references are beside them.
Exit code 1: a schema is refused for another reason, or the code does not compile.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys

NETWORK = re.compile(r"error: (reference '.*' is outside the target|the referenced file '.*' does not exist)")


def catalog(names):
    events = {
        f"test.{number}": {
            "data": {"type": "object", "properties": {"value": {"$ref": f"{name}/schema.json"}}}
        }
        for number, name in enumerate(names)
    }
    return {
        "catalog": "1.0", "info": {"title": "Suite", "version": "1"},
        "discriminator": "$message.payload#/type", "envelope": {"data": "$message.payload#/data"},
        "events": events,
    }


def generate(tool, folder, names):
    """The errors of the generator; none if the code was generated."""
    file = folder / "suite.events.json"
    file.write_text(json.dumps(catalog(names)))
    run = subprocess.run(
        [tool, "generate", file, "--output-directory", folder / "Suite", "--access", "public"],
        capture_output=True, text=True,
    )
    if run.returncode == 0:
        return []
    errors = [line for line in run.stderr.splitlines() if "error:" in line]
    return errors or [f"the generator ended with {run.returncode}: {run.stderr[-1000:]}"]


def main(tool, modules, corpora, work):
    suite = pathlib.Path(corpora) / "json-schema"
    folder = pathlib.Path(work)
    shutil.rmtree(folder, ignore_errors=True)
    accepted, refused, remote = [], [], 0
    for path in sorted((suite / "tests" / "draft2020-12").glob("*.json")):
        for number, group in enumerate(json.loads(path.read_text())):
            name = f"{path.stem}{number}"
            shutil.copytree(suite / "remotes" / "draft2020-12", folder / name)
            (folder / name / "schema.json").write_text(json.dumps(group["schema"]))
            errors = generate(tool, folder, [name])
            if not errors:
                accepted.append(name)
            elif "://" in json.dumps(group["schema"]) and all(NETWORK.search(line) for line in errors):
                remote += 1
            else:
                refused.append((name, group["description"], errors))
    for name, description, errors in refused:
        print(f"{name} ({description}):", *errors, sep="\n  ", file=sys.stderr)
    errors = generate(tool, folder, accepted)
    files = sorted((folder / "Suite").glob("*.swift"))
    command = [
        "swiftc", "-emit-sil", "-wmo", "-o", "/dev/null", "-swift-version", "6", "-warnings-as-errors",
        "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault",
        "-enable-upcoming-feature", "MemberImportVisibility", "-module-name", "Suite", "-I", modules,
    ]
    compiled = not errors and subprocess.run([*command, *files]).returncode == 0
    for error in errors:
        print(error, file=sys.stderr)
    lines = sum(len(file.read_text().splitlines()) for file in files)
    print(
        f"JSON Schema Test Suite: {len(accepted)} of {len(accepted) + len(refused)} schemas have types "
        f"({remote} more refer to the network); {lines} lines {'compile' if compiled else 'DO NOT compile'}"
    )
    return 0 if compiled and not refused else 1


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
