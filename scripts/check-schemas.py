"""Validates the JSON Schemas against the 2020-12 metaschema, and catalogs and configs against the schemas."""

import collections
import json
import os
import pathlib
import sys

import jsonschema

root = pathlib.Path(__file__).parent.parent
corpora = pathlib.Path(os.environ.get("WEBHOOK_EVENTS_CORPORA", root / "../shared/corpora"))


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def validator_of(path):
    schema = load(root / "schema" / path)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


validator = validator_of("event-catalog.schema.json")

catalogs = [
    root / "schema/checkout.events.json",
    *sorted((root / "Tests/WebhookEventsTests/Fixtures/Catalogs").glob("*.events.json")),
    *sorted(corpora.glob("*/catalog.json")),
]


def unknown_name(error):
    """The keyword or format that the generator does not know either, and only warns of; or None."""
    if error.validator == "additionalProperties" and "$ref" in error.schema["properties"]:
        return ", ".join(sorted(error.instance.keys() - error.schema["properties"].keys()))
    if error.validator == "anyOf" and error.absolute_path[-1] == "format":
        return error.instance
    return None


errors = 0
unknown = collections.Counter()
for path in catalogs:
    for error in validator.iter_errors(load(path)):
        if corpora in path.parents and unknown_name(error):
            unknown[f"{path.parent.name}: '{unknown_name(error)}'"] += 1
            continue
        errors += 1
        print(f"{path}: {error.json_path}: {error.message[:200]}", file=sys.stderr)

# The schema must refuse each of these, which differ from a valid catalog by one change.
valid = {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"a": {"data": {}}}}
assert validator.is_valid(valid)
invalid = [
    {key: value for key, value in valid.items() if key != "discriminator"},
    {**valid, "discriminator": "payload/type"},
    {**valid, "discriminator": []},
    {**valid, "contentType": "application/xml"},
    {**valid, "discriminator": "$message.parents#/a"},
    {**valid, "messages": []},
    {**valid, "messages": "$request.body#/entry/*/changes"},
    {**valid, "messages": {"location": "$request.body#/body"}},
    {**valid, "messages": ["$request.body#/a", {"location": "$message.header#/b", "contentMediaType": "application/json"}]},
    {**valid, "discriminator": {"keyOf": "$message.header#/X"}},
    {**valid, "discriminator": {"keyOf": "$message.payload#", "anyOf": ["$message.payload#/a"]}},
    {**valid, "event": {}},
    {**valid, "events": {"": {"data": {}}}},
    {**valid, "events": {"a": {}}},
    {**valid, "events": {"a": {"data": {"type": "strng"}}}},
    {**valid, "envelope": {"data": "$message.header#/X-Data"}},
    {**valid, "messages": "$message.header#/X-Events"},
    {**valid, "protocol": "cloudevent"},
    {**valid, "versions": "/version"},
    {**valid, "events": {"a": {"versions": {}}}},
    {**valid, "events": {"a": {"versions": {"1": {}}}}},
    {**valid, "envelope": {"attributes": {"live": "$message.payload#/live"}}},
    {**valid, "envelope": {"attributes": {"live": {"location": "$message.payload#/live"}}}},
    {
        **valid,
        "envelope": {
            "time": {"location": "$message.payload#/t", "schema": {"format": "unix"}}
        },
    },
]
invalid += [
    {**valid, "events": {"a": {"data": {"$ref": reference}}}}
    for reference in ["https://x.example/a.json", "/etc/a.json", "file:a.json", "#Order"]
]
invalid += [{**valid, "discriminator": text} for text in ["$message.payload#/a~2", "$message.header#/"]]
for reference in ["#/$defs/A", "#/events/a/data", "a.json", "../b/a.json#/$defs/A"]:
    assert validator.is_valid({**valid, "events": {"a": {"data": {"$ref": reference}}}})


def check_refused(validator, texts):
    global errors
    for text in texts:
        if validator.is_valid(text):
            errors += 1
            print(f"accepted: {json.dumps(text)}", file=sys.stderr)


check_refused(validator, invalid)

configs = [
    {},
    {"access": "package", "typePrefix": "Stripe", "examples": False, "nonexhaustive": True, "qualify": True, "printChanges": True},
    {"grouping": "prefix"},
    {"grouping": {"by": "prefix", "separator": "/", "parts": 2}},
    {"names": {"/events/charge.paid": "paid", "order.json#/$defs/a~1b": "AB", "#/$defs/x": "X"}},
    {"types": {"/$defs/a": {"type": "string"}, "/$defs/b": "Payments.Money?", "/$defs/c": True}},
    {"imports": ["Payments"], "$schema": "…", "x-own": 1},
    {"events": {"include": ["checkout.session.*", "invoice.paid"], "exclude": ["*.draft"]}},
    {"events": {}, "optional": True},
    {"optional": ["Charge", "/$defs/a/properties/b", "order.json#/$defs/a"]},
]
invalid_configs = [
    [],
    {"acess": "public"},
    {"access": "open"},
    {"typePrefix": "2nd"},
    {"names": {"$defs/a": "A"}},
    {"names": {"/$defs/a": "a b"}},
    {"names": {"/$defs/a": 1}},
    {"types": {"/$defs/a": "Money; import Foundation"}},
    {"types": {"/$defs/a": "A..B"}},
    {"types": {"/$defs/a": 1}},
    {"imports": "Payments"},
    {"imports": ["Payments.Money"]},
    {"grouping": "suffix"},
    {"grouping": {"separator": "."}},
    {"grouping": {"by": "prefix", "parts": 0}},
    {"grouping": {"by": "prefix", "separator": ""}},
    {"examples": "no"},
    {"events": ["invoice.paid"]},
    {"events": {"includes": ["invoice.paid"]}},
    {"events": {"include": "invoice.paid"}},
    {"events": {"include": []}},
    {"events": {"exclude": [1]}},
    {"optional": "Charge"},
    {"optional": [1]},
    {"optional": ["$defs/Charge"]},
]
config_validator = validator_of("event-catalog-swift.schema.json")
for config in configs:
    for error in config_validator.iter_errors(config):
        errors += 1
        print(f"{json.dumps(config)}: {error.message[:200]}", file=sys.stderr)
check_refused(config_validator, invalid_configs)

deliveries = [
    {"headers": [], "body": ""},
    {"headers": [["A", "1"], ["A", "2"]], "body64": "/w==", "body": None, "status": 200, "own": 1},
    {"headers": [], "body": "x", "event": {"type": "a"}, "received": "2026-01-02T03:04:05Z"},
    {"headers": [], "body": "", "bodyState": "unread"},
]
invalid_deliveries = [
    {"body": ""},
    {"headers": []},
    {"headers": [], "body": "", "body64": ""},
    {"headers": [["A"]], "body": ""},
    {"headers": [["A", "1", "2"]], "body": ""},
    {"headers": {"A": "1"}, "body": ""},
    {"headers": [], "body": {}},
    {"headers": [], "body": "", "status": 99},
    {"headers": [], "body": "", "event": "a"},
    {"headers": [], "body": "", "bodyState": "exact"},
]
delivery_validator = validator_of("delivery.schema.json")
for delivery in deliveries:
    for error in delivery_validator.iter_errors(delivery):
        errors += 1
        print(f"{json.dumps(delivery)}: {error.message[:200]}", file=sys.stderr)
check_refused(delivery_validator, invalid_deliveries)

validator_of("diff-report.schema.json")
report = {"catalog": "a.events.json", "isSound": False, "diagnostics": []}
invalid_reports = [
    {},
    {**report, "isSound": "yes"},
    {**report, "events": {"total": 1}},
    {**report, "bodies": [{"file": "a", "events": [{"kind": "other"}]}]},
    {**report, "other": 1},
]
report_validator = validator_of("check-report.schema.json")
assert report_validator.is_valid(report)
check_refused(report_validator, invalid_reports)

replay = {"recording": "a.jsonl", "isAsExpected": True, "deliveries": []}
sent = {"file": "a.jsonl:1", "id": "1", "status": 200, "isExpected": True}
invalid_replays = [
    {},
    {**replay, "deliveries": [{**sent, "status": "200"}]},
    {**replay, "deliveries": [{**sent, "status": 99}]},
    {**replay, "deliveries": [{**sent, "events": []}]},
    {**replay, "deliveries": [{"file": "a", "events": [{"kind": "other"}]}]},
]
replay_validator = validator_of("replay-report.schema.json")
assert replay_validator.is_valid({**replay, "deliveries": [sent, {"file": "a", "events": [{"kind": "known"}]}]})
check_refused(replay_validator, invalid_replays)

inbox = {"waiting": 1, "running": 0, "dead": 0, "bytes": 12, "isCut": False, "events": []}
stored = {
    "id": 1, "state": "waiting", "attempts": 0, "endpoint": "shop", "delivery": "shop/signed/1",
    "received": "2026-01-02T03:04:05Z", "size": 5}
invalid_inboxes = [
    {key: value for key, value in inbox.items() if key != "dead"}, {**inbox, "waiting": -1},
    {**inbox, "body": ""}, {**inbox, "events": [{**stored, "state": "gone"}]},
    {**inbox, "events": [{**stored, "body": "{}"}]}]
inbox_validator = validator_of("inbox-report.schema.json")
assert inbox_validator.is_valid({**inbox, "events": [{**stored, "due": "2026-01-02T03:04:05Z"}]})
check_refused(inbox_validator, invalid_inboxes)

for name, count in sorted(unknown.items()):
    print(f"refused for an unknown keyword or format of {name}, {count} times")
refused = [invalid, invalid_configs, invalid_deliveries, invalid_reports, invalid_replays, invalid_inboxes]
print(
    f"{len(catalogs)} catalogs and {len(configs)} configs valid, "
    f"{sum(map(len, refused))} refused, {errors} errors"
)
sys.exit(1 if errors else 0)
