"""Validates the bodies of made events against the catalog, with Python's jsonschema.

usage: check-made.py CATALOG BODIES

BODIES has a JSON text a line, `{"type": …, "body": …}`, as the command `made` of `Tests/CorpusDriver` writes
them. Prints how many bodies there are, how many violate their schema, and how often by keyword.
Exit code 1: a keyword is violated that the types of the runtime enforce.
"""

import collections
import json
import pathlib
import sys

import jsonschema

# Swift's types do not enforce these. Whoever makes an event can violate them.
OPEN = {
    "additionalProperties": "it never rejects; beside alternatives it can refuse what these demand",
    "const": "enums are open, and a constant is an enum of one value",
    "enum": "enums are open",
    "format": "dates and URIs keep any text",
    "maxItems": "arrays are of any length",
    "maxLength": "texts are of any length",
    "maxProperties": "maps have any number of members",
    "maximum": "numbers have the whole range of their type",
    "minItems": "arrays are of any length",
    "minLength": "texts are of any length",
    "minimum": "numbers have the whole range of their type",
    "oneOf": "an object may be what several branches describe",
    "pattern": "texts are of any form",
    "propertyNames": "the keys of maps are any texts",
    "required without a property": "a name that the schema has no property for has no Swift name",
    "uniqueItems": "arrays may repeat an element",
}
# Formats that have a Swift type which holds nothing else.
TYPED_FORMATS = ["uuid"]


def lacks_property(error):
    """Whether the names that are missing are those of no property, so that no Swift type has one for them."""
    steps = list(error.absolute_schema_path)
    moves = [index for index, step in enumerate(steps) if step in ("properties", "items")]
    if not moves or "allOf" in steps[moves[-1] + 1 :] or "$ref" in error.schema:
        return False
    properties = error.schema.get("properties", {})
    return all(
        name in error.instance or name not in properties for name in error.validator_value
    )


def violations(error):
    """The keywords that a body violates: of alternatives, those of the branch that it comes closest to."""
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


catalog = json.loads(pathlib.Path(sys.argv[1]).read_text())
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
