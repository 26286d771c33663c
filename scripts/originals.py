#!/usr/bin/env python3
"""Imports the documents that providers publish, and decodes sample bodies, without compiling any code.

usage: scripts/originals.py TOOL CORPORA [PROVIDER…]
       scripts/originals.py TOOL CORPORA PROVIDER --output FILE

For each provider, prints a row for the catalog of the corpora and one for the catalog that `import` makes of the
original document: events found of those expected, fully typed events and properties, examples and samples that
become their event. If `import` fails, the options that its messages propose are added. With --output, only
imports, and writes the catalog.
Exit code 1: an event is missing, or a sample that conforms to the provider's schema is not its event.
"""

import base64
import json
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

HEADER, PAYLOAD = "$message.header#", "$message.payload#"
# The documents, and what they do not specify: the location of the event type.
DOCUMENTS = {
    "github": [
        "payload-schemas", "--discriminator", f"{HEADER}/X-GitHub-Event", "--discriminator",
        f"{PAYLOAD}/action", "--event-type-from", "folder", "--id", f"{HEADER}/X-GitHub-Delivery",
    ],
    "slack": [
        "slack_events_api_async_v1.json", "--discriminator", f"{PAYLOAD}/event/type",
        "--discriminator", f"{PAYLOAD}/type", "--any-of", "--replace", ".=_",
    ],
}
PROPOSAL = re.compile(r"(--(?:events|discriminator|messages|exclude)) '([^']+)'")
EXAMPLES = re.compile(r"^(\d+) of (\d+) examples? reach", re.M)


def document(folder, provider):
    """The document of a provider, and the options for it."""
    if provider in DOCUMENTS:
        return DOCUMENTS[provider]
    names = sorted(
        path.name for path in folder.iterdir() if path.suffix in (".json", ".yaml", ".yml")
    )
    whole = [name for name in names if "pruned" not in name]
    return (whole or names)[:1]


def imported(tool, corpora, provider, output):
    """Imports a document with the options that messages propose; returns the options and the messages."""
    folder = corpora / provider / "original"
    source, *options = document(folder, provider)
    for _ in range(4):
        output.unlink(missing_ok=True)
        run = subprocess.run(
            [tool, "import", folder / source, *options, "--output", output],
            capture_output=True, text=True,
        )
        if output.exists():
            return options, run.stderr
        proposed = PROPOSAL.search(run.stderr)
        if not proposed or proposed[2] in options:
            break
        options += [proposed[1], proposed[2]]
    sys.exit(f"originals: '{provider}' cannot be imported with {shlex.join(options)}:\n{run.stderr}")


def types(catalog):
    """The event types of a catalog of the corpora or of an imported one."""
    return {name.split("#")[0] for name in json.loads(catalog.read_text())["events"]}


def decoded(tool, catalog, samples):
    """The report of `check` for sample bodies, and for each sample whether it is its event."""
    index = json.loads((samples / "index.json").read_text())
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as deliveries:
        for sample in index:
            body = base64.b64encode((samples / sample["file"]).read_bytes()).decode()
            delivery = {"headers": list(sample["headers"].items()), "body64": body}
            deliveries.write(json.dumps(delivery) + "\n")
        deliveries.flush()
        run = subprocess.run(
            [tool, "check", catalog, "--json", "--deliveries", deliveries.name],
            capture_output=True, text=True,
        )
    if not run.stdout:
        sys.exit(f"originals: '{catalog}' cannot be checked:\n{run.stderr}")
    report = json.loads(run.stdout)
    results = []
    for sample, body in zip(index, report["bodies"], strict=True):
        expected = sample["event"].split("#")[0]
        isReached = any(
            event["kind"] == "known"
            and (event.get("type") == expected or event.get("type", "").startswith(expected + "."))
            for event in body["events"]
        )
        results.append((sample, isReached))
    return report, results


def row(tool, corpora, provider, name, catalog, messages):
    """One row of the table, and what is wrong."""
    expected, found = types(corpora / provider / "catalog.json"), types(catalog)
    report, samples = decoded(tool, catalog, corpora / provider / "samples")
    conforming = [isReached for sample, isReached in samples if sample["conforms"]]
    problems = [f"{name}: no event '{missing}'" for missing in sorted(expected - found)]
    problems += [
        f"{name}: {sample['file']} is not its event"
        for sample, isReached in samples
        if sample["conforms"] and not isReached
    ]
    examples = EXAMPLES.search(messages)
    share = 100 * report["properties"]["typed"] / max(report["properties"]["total"], 1)
    extra = len(found - expected)
    cells = [
        name,
        f"{len(expected & found)} of {len(expected)}" + (f" (+{extra})" if extra else ""),
        f"{report['events']['typed']} of {report['events']['total']}",
        f"{share:.1f}",
        f"{examples[1]} of {examples[2]}" if examples else "-",
        f"{sum(isReached for _, isReached in samples)} of {len(samples)}",
        f"{sum(conforming)} of {len(conforming)}",
    ]
    return cells, problems


def main(arguments):
    tool, corpora, *providers = arguments
    corpora = pathlib.Path(corpora)
    if "--output" in providers:
        imported(tool, corpora, providers[0], pathlib.Path(providers[-1]))
        return
    if not providers:
        providers = sorted(path.parent.name for path in corpora.glob("*/catalog.json"))
    table = [["provider", "events", "fully typed", "properties typed %", "examples", "samples", "that conform"]]
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        for provider in providers:
            catalog = corpora / provider / "catalog.json"
            rows = [(provider, catalog, "")]
            if (corpora / provider / "original").is_dir():
                output = pathlib.Path(folder) / f"{provider}.events.json"
                options, messages = imported(tool, corpora, provider, output)
                print(f"originals: {provider}: import {shlex.join(options)}", file=sys.stderr)
                rows.append((f"{provider}, original", output, messages))
            for name, path, messages in rows:
                cells, problems = row(tool, corpora, provider, name, path, messages)
                table.append(cells)
                failures += problems
    widths = [max(map(len, column)) for column in zip(*table)]
    for cells in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip())
    for failure in failures:
        print(f"originals: FAILED: {failure}", file=sys.stderr)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
