"""Compares the tags of a provider's schemas that are in the corpora, and prints what 'webhook-events diff' finds.

usage: scripts/diff-pairs.py TOOL CORPORA [--verbose]

The folders of 'pairs' are imported and compared in the order of their versions. For each pair, the table has the
number of findings, and of those that break each view; the JSON report is validated against its schema. What is known
about a pair is checked:
- an event that was renamed is a rename, and not one event removed and another one added;
- what moved into a shared definition is no change of messages;
- a change of a definition is one finding, however many events use it.
Exit code 1: an expectation does not hold, or a report is not valid. It needs the Python package 'jsonschema'.
"""

import json
import pathlib
import subprocess
import sys
import time

import jsonschema

root = pathlib.Path(__file__).parent.parent
OPTIONS = [
    "--discriminator", "$message.header#/X-GitHub-Event", "--discriminator", "$message.payload#/action",
    "--format", "json", "--view", "receive", "--view", "replay", "--view", "source",
]


def identifiers(report, *names):
    return [finding for finding in report["findings"] if finding["id"] in names]


def expect_rename(report):
    """'pull_request.queued' became 'pull_request.enqueued', beside 4 events that were added."""
    renamed = identifiers(report, "event-renamed")
    assert len(renamed) == 1 and "'pull_request.enqueued'" in renamed[0]["sentence"], renamed
    assert not identifiers(report, "event-removed")
    assert len(identifiers(report, "event-added")) == 4


def expect_no_removed_properties(report):
    removed = identifiers(report, "property-removed-optional", "property-removed-required")
    assert not removed, [finding["sentence"] for finding in removed]


def expect_optional_fix(report):
    """'fixed_in' became optional: an old receiver refuses an alert without it."""
    (finding,) = identifiers(report, "property-became-optional")
    assert "'fixed_in'" in finding["sentence"] and finding["verdicts"]["receive"]["level"] == "break"
    (witness,) = [item for item in finding["witnesses"] if item["view"] == "receive"]
    assert "missing key 'fixed_in'" in witness["result"], witness["result"]


def expect_definitions(report):
    """Values were added to the events of an app and of an installation: two findings, in many events each."""
    added = identifiers(report, "enum-value-added")
    shared = [finding for finding in added if "EventsItem" in finding["sentence"]]
    assert len(shared) == 2 and all(len(finding["events"]) > 5 for finding in shared)


def expect_nothing_breaks(report):
    assert all(finding["level"] != "break" or finding["verdicts"]["replay"]["level"] == "break"
               for finding in report["findings"]), "a break"
    assert report["breaks"]["receive"] == 0 and report["breaks"]["source"] == 0


def expect_removed_event(report):
    (removed,) = identifiers(report, "event-removed")
    assert "'content_reference.created'" in removed["sentence"], removed["sentence"]
    assert report["breaks"]["receive"] == 0


EXPECTATIONS = {
    ("v4.18.0", "v5.0.0"): [expect_removed_event],
    ("v6.11.0", "v7.0.0"): [expect_rename, expect_no_removed_properties],
    ("v7.0.0", "v7.1.0"): [expect_optional_fix, expect_definitions],
    ("v7.6.0", "v7.6.1"): [expect_nothing_breaks, expect_no_removed_properties],
}


def version(path):
    return [int(part) for part in path.name[1:].split(".")]


def main(arguments):
    tool, corpora = arguments[:2]
    schema = json.loads((root / "schema/diff-report.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = 0
    print("| pair | findings | breaks receive | replay | source | suggests | s |")
    print("|---|---|---|---|---|---|---|")
    begin = time.monotonic()
    for folder in sorted((pathlib.Path(corpora) / "pairs").iterdir()):
        tags = sorted(folder.glob("v*"), key=version) if folder.is_dir() else []
        for old, new in zip(tags, tags[1:]):
            start = time.monotonic()
            result = subprocess.run(
                [tool, "diff", str(old), str(new), *OPTIONS], capture_output=True, text=True, check=False)
            seconds = time.monotonic() - start
            name = f"{old.name} → {new.name}"
            if result.returncode > 1:
                print(f"error: {name}: {result.stderr}", file=sys.stderr)
                failures += 1
                continue
            report = json.loads(result.stdout)
            for error in validator.iter_errors(report):
                failures += 1
                print(f"error: {name}: {error.json_path}: {error.message[:200]}", file=sys.stderr)
            breaks = report["breaks"]
            print(f"| {name} | {len(report['findings'])} | {breaks['receive']} | {breaks['replay']} "
                  f"| {breaks['source']} | {report['suggests']} | {seconds:.1f} |")
            for expectation in EXPECTATIONS.get((old.name, new.name), []):
                try:
                    expectation(report)
                except (AssertionError, ValueError) as error:
                    failures += 1
                    print(f"error: {name}: {expectation.__name__}: {error}", file=sys.stderr)
            if "--verbose" in arguments:
                for finding in report["findings"]:
                    print(f"  {finding['id']}: {finding['sentence']}")
    print(f"{time.monotonic() - begin:.1f} s")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
