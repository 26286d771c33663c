"""Validates the catalog schema against the 2020-12 metaschema, and catalogs against the schema."""

import json
import os
import pathlib
import sys

import jsonschema

root = pathlib.Path(__file__).parent.parent
corpora = pathlib.Path(os.environ.get("WEBHOOK_EVENTS_CORPORA", root / "../shared/corpora"))


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


schema = load(root / "schema/event-catalog.schema.json")
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

catalogs = [
    root / "schema/checkout.events.json",
    *sorted((root / "Tests/WebhookEventsTests/Fixtures/Catalogs").glob("*.events.json")),
    *sorted(corpora.glob("*/catalog.json")),
]
errors = 0
for path in catalogs:
    for error in validator.iter_errors(load(path)):
        errors += 1
        print(f"{path}: {error.json_path}: {error.message[:200]}", file=sys.stderr)

# The schema must also refuse: each of these is one step away from a valid catalog.
valid = {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"a": {"data": {}}}}
assert validator.is_valid(valid)
invalid = [
    {key: value for key, value in valid.items() if key != "discriminator"},
    {**valid, "discriminator": "payload/type"},
    {**valid, "discriminator": []},
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
for catalog in invalid:
    if validator.is_valid(catalog):
        errors += 1
        print(f"accepted: {json.dumps(catalog)}", file=sys.stderr)

print(f"{len(catalogs)} catalogs valid, {len(invalid)} refused, {errors} errors")
sys.exit(1 if errors else 0)
