"""Validates the bodies of random events against the catalog, with Python's jsonschema.

usage: check-made.py CATALOG BODIES

BODIES has one JSON text per line, `{"type": …, "body": …}`, which the command `made` of `Tests/CorpusDriver`
writes. Prints the number of bodies, the number of those that violate their schema, and the number of violations
of each keyword.
Exit code 1: a keyword that the types of the runtime enforce is violated.
"""

import collections
import json
import pathlib
import sys

import jsonschema

# Swift types do not enforce these keywords, so that an event that is created in Swift can violate them.
OPEN = {
    "additionalProperties": "it rejects nothing; next to alternatives, it can refuse properties that they require",
    "const": "enums are open, and a constant is an enum of one value",
    "enum": "enums are open",
    "format": "dates and URIs keep any text",
    "maxItems": "arrays have any length",
    "maxLength": "strings have any length",
    "maxProperties": "maps have any number of members",
    "maximum": "numbers have the full range of their type",
    "minItems": "arrays have any length",
    "minLength": "strings have any length",
    "minimum": "numbers have the full range of their type",
    "oneOf": "an object may match several branches",
    "pattern": "strings have any form",
    "propertyNames": "the keys of maps are any strings",
    "required without a property": "a required name without a property has no Swift name",
    "uniqueItems": "arrays may repeat an element",
}
# Formats whose Swift type cannot represent other values.
TYPED_FORMATS = ["uuid"]


def lacks_property(error):
    """Whether the schema has no properties for the missing names, so that Swift types do not have them either."""
    steps = list(error.absolute_schema_path)
    moves = [index for index, step in enumerate(steps) if step in ("properties", "items")]
    if not moves or "allOf" in steps[moves[-1] + 1 :] or "$ref" in error.schema:
        return False
    properties = error.schema.get("properties", {})
    return all(
        name in error.instance or name not in properties for name in error.validator_value
    )


def violations(error):
    """The keywords that a body violates; for alternatives, those of the branch with the closest match."""
    if error.validator == "format" and error.validator_value in TYPED_FORMATS:
        return [f"format {error.validator_value}"]
    if error.validator == "required" and lacks_property(error):
        return ["required without a property"]
    if error.validator not in ("anyOf", "oneOf") or not error.context:
        return [error.validator]
    branches = collections.defaultdict(list)
    for cause in error.context:
        branches[cause.schema_path[0]] += violations(cause)
    return min(branches.values(), key=lambda found: (len(set(found) - OPEN.keys()), len(found)))


def without_nullable(schema):
    """A schema in which `nullable`, which JSON Schema does not have, is a union with null."""
    if isinstance(schema, list):
        return [without_nullable(element) for element in schema]
    if not isinstance(schema, dict):
        return schema
    rest = {
        key: without_nullable(value)
        for key, value in schema.items()
        if key != "nullable" or value is not True
    }
    return {"anyOf": [rest, {"type": "null"}]} if len(rest) < len(schema) else rest


catalog = without_nullable(json.loads(pathlib.Path(sys.argv[1]).read_text()))
location = catalog.get("envelope", {}).get("data", "$message.payload#")
pointer = [token for token in location.partition("#")[2].split("/") if token]
definitions = {"$defs": catalog.get("$defs", {})}
checker = jsonschema.FormatChecker()
validators = {
    type: jsonschema.Draft202012Validator(
        {**definitions, "allOf": [event["data"]]}, format_checker=checker)
    for type, event in catalog["events"].items()
}

total = invalid = 0
counts = collections.Counter()
with open(sys.argv[2], encoding="utf-8") as lines:
    for line in lines:
        entry = json.loads(line)
        payload = entry["body"]
        for token in pointer:
            payload = payload[token]
        total += 1
        errors = list(validators[entry["type"]].iter_errors(payload))
        invalid += bool(errors)
        for error in errors:
            found = violations(error)
            counts.update(found)
            if set(found) - OPEN.keys():
                where = "/".join(str(step) for step in error.absolute_path)
                print(f"{entry['type']} at '{where}': {error.message[:300]}", file=sys.stderr)
words = " ".join(f"{keyword} {count}" for keyword, count in sorted(counts.items()))
print(f"{total} bodies validated {invalid} with violations: {words or 'none'}")
sys.exit(1 if counts.keys() - OPEN.keys() or not total else 0)
