"""Counts the sample bodies of real providers that generated types reject, without and with "optional": true.

usage: leniency.py [PROVIDER…]

The bodies become examples of a copy of the catalog, which the generator compares with its types as the decoder does.
The providers are the folders of ../shared/corpora, or of the folder in the environment variable
WEBHOOK_EVENTS_CORPORA, whose samples have an index. It runs .build/debug/webhook-events-generator, or the tool in
the environment variable GENERATOR. Exit code 1: a catalog could not be generated.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).resolve().parent.parent
corpora = pathlib.Path(os.environ.get("WEBHOOK_EVENTS_CORPORA", root / "../shared/corpora"))
tool = os.environ.get("GENERATOR", root / ".build/debug/webhook-events-generator")


def rejected(catalog, config, folder):
    """How many examples do not match the types."""
    (folder / "sample.events.json").write_text(json.dumps(catalog), encoding="utf-8")
    (folder / "sample.events.swift.json").write_text(json.dumps(config), encoding="utf-8")
    run = subprocess.run(
        [tool, "generate", folder / "sample.events.json", "--output-directory", folder / "out"],
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    if run.returncode != 0:
        sys.exit(run.stderr[-2000:])
    return sum("[example-mismatch]" in line for line in run.stderr.splitlines())


def counts(provider):
    catalog = json.loads((corpora / provider / "catalog.json").read_text(encoding="utf-8"))
    samples = corpora / provider / "samples"
    index = json.loads((samples / "index.json").read_text(encoding="utf-8"))
    for event in catalog["events"].values():
        event["examples"] = []
    known = [sample for sample in index if sample["event"] in catalog["events"]]
    for sample in known:
        body = json.loads((samples / sample["file"]).read_text(encoding="utf-8"))
        catalog["events"][sample["event"]]["examples"].append(body)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        return len(known), *(rejected(catalog, {"optional": value}, folder) for value in (False, True))


providers = sys.argv[1:] or sorted(path.parent.parent.name for path in corpora.glob("*/samples/index.json"))
print(f"{'provider':20}{'bodies':>8}{'malformed':>11}{'with optional':>15}")
for provider in providers:
    bodies, before, after = counts(provider)
    print(f"{provider:20}{bodies:8}{before:11}{after:15}")
