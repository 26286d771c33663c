"""Validates samples of real catalogs, and bodies that differ from them by one change, with Python's jsonschema.

The test 'RealSampleTests' creates them, each with the result of the tools' validator, which must be the same.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

root = pathlib.Path(__file__).parent.parent
corpora = pathlib.Path(os.environ.get("WEBHOOK_EVENTS_CORPORA", root / "../shared/corpora"))


def payloads(body, pointer):
    """The payload of a body in a list, which is empty if there is none."""
    for token in pointer:
        if not isinstance(body, dict) or token not in body:
            return []
        body = body[token]
    return [body]


def validators(catalog):
    """A validator for the payload of each event type."""
    definitions = {"$defs": catalog.get("$defs", {})}
    return {
        type: jsonschema.Draft202012Validator({**definitions, "allOf": [event["data"]]})
        for type, event in catalog["events"].items()
    }


with tempfile.TemporaryDirectory() as folder:
    subprocess.run(
        [
            "swift", "test", "--traits", "Development", "--skip-build", "--filter", "RealSampleTests",
            *sys.argv[1:],
        ],
        cwd=root, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        env={**os.environ, "WEBHOOK_EVENTS_SAMPLES": folder})
    bodies = {path.stem: json.loads(path.read_text()) for path in pathlib.Path(folder).iterdir()}

total = valid = differences = 0
for name, entries in sorted(bodies.items()):
    catalog = json.loads((corpora / name / "catalog.json").read_text())
    location = catalog.get("envelope", {}).get("data", "$message.payload#")
    pointer = [token for token in location.partition("#")[2].split("/") if token]
    events = validators(catalog)
    for entry in entries:
        body = entry["body"]
        is_valid = any(events[entry["type"]].is_valid(data) for data in payloads(body, pointer))
        total += 1
        valid += is_valid
        # The tools also require the event type, which no schema of a payload specifies.
        if is_valid != entry["isValid"] and not (is_valid and entry["type"] not in json.dumps(body)):
            differences += 1
            print(f"{name} {entry['type']}: {is_valid} by jsonschema", file=sys.stderr)
print(f"{total} bodies, {valid} valid, {differences} differences")
sys.exit(1 if differences or not total else 0)
