#!/usr/bin/env python3
"""Measures what `webhook-events infer` makes of bodies whose schemas are known, and prints a table.

usage: scripts/inference.py [--quick] [--seed N] [--tool PATH] [PROVIDER…]

For each catalog of a real provider:
- 20 bodies of each type are made from the provider's schemas with a seeded generator, with optional properties
  at random. The catalog is inferred from 15 of them; the other 5 are held out and decoded with it.
- Each keyword of the inferred catalog is compared with the provider's schema at the same location: whether a
  required property is required there, an enum is an enum, and a format is that format.
- The catalog that is inferred from the provider's real bodies decodes them.
- `webhook-events diff` compares the inferred catalog with the provider's: what breaks receivers of the inferred one is
  counted beside its properties. Each is a property whose other form no body had.

genson and avrotize (PyPI) infer schemas from the same bodies, one type at a time; what they accept is counted with
Python's jsonschema, with `additionalProperties: false` ignored.

--quick measures only the small catalogs, without the other tools.
--without-others leaves out the other tools.
Exit code 1: a figure is below its bar: 97 % of the held-out events are known, precision of required 0.98, of
enums 0.95, of formats 0.99, and all real bodies are known. There is no bar for breaks of small catalogs: see `BREAKS`.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parent.parent
corpora = pathlib.Path(os.environ.get("WEBHOOK_EVENTS_CORPORA", root / "../shared/corpora"))

# The share of the properties that may break receivers, over all catalogs.
BREAKS = 0.02
BARS = {"held out": 0.97, "required": 0.98, "enum": 0.95, "format": 0.99, "real": 1.0}
WORDS = "amber basil cedar delta ember fjord grove harbor indigo juniper koala lemon maple nectar olive".split()


def tokens(expression):
    """The reference tokens of the pointer in a runtime expression."""
    pointer = expression.partition("#")[2]
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


class Schemas:
    """The schemas of a catalog with their references."""

    def __init__(self, catalog):
        self.catalog = catalog

    def resolve(self, schema):
        for _ in range(50):
            if not isinstance(schema, dict) or "$ref" not in schema:
                break
            target = self.catalog
            for token in tokens(schema["$ref"]):
                target = target[token]
            schema = target
        return schema if isinstance(schema, dict) else {}

    def merged(self, schema, depth=0):
        """The schema with the parts of its `allOf`."""
        schema = self.resolve(schema)
        if "allOf" not in schema or depth > 20:
            return schema
        result = {key: value for key, value in schema.items() if key != "allOf"}
        for part in schema["allOf"]:
            part = self.merged(part, depth + 1)
            for key, value in part.items():
                if key == "properties":
                    result["properties"] = {**value, **result.get("properties", {})}
                elif key == "required":
                    result["required"] = [*result.get("required", []), *value]
                else:
                    result.setdefault(key, value)
        return result

    def alternatives(self, schema, depth=0):
        """The schemas that a value may have, without unions."""
        schema = self.merged(schema)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema and depth < 12:
                rest = {key: value for key, value in schema.items() if key != keyword}
                result = []
                for part in schema[keyword]:
                    for alternative in self.alternatives(part, depth + 1):
                        both = {**rest, **alternative}
                        for name in ("properties",):
                            if name in rest and name in alternative:
                                both[name] = {**rest[name], **alternative[name]}
                        if "required" in rest and "required" in alternative:
                            both["required"] = rest["required"] + alternative["required"]
                        result.append(both)
                return result
        types = schema.get("type")
        if isinstance(types, list):
            return [{**schema, "type": kind} for kind in types]
        return [schema]


class BodyMaker:
    """Makes random bodies that conform to a provider's catalog."""

    DEEPEST = 5
    ROOM = 250  # The number of values after which a body has no more optional properties.

    def __init__(self, catalog, generator):
        self.catalog = catalog
        self.schemas = Schemas(catalog)
        self.random = generator

    def value(self, schema, key, depth=0):
        self.room -= 1
        if self.room < 0:
            depth = max(depth, self.DEEPEST)
        alternatives = self.schemas.alternatives(schema)
        objects = [part for part in alternatives if self.kind(part) in ("object", "array")]
        scalars = [part for part in alternatives if part not in objects]
        if depth >= self.DEEPEST and scalars:
            alternatives = scalars
        nulls = [part for part in alternatives if self.kind(part) == "null"]
        others = [part for part in alternatives if self.kind(part) != "null"]
        if nulls and (not others or self.random.random() < 0.15):
            return None
        return self.plain(self.random.choice(others or alternatives), key, depth)

    def kind(self, schema):
        if "const" in schema:
            return "const"
        if "enum" in schema:
            return "enum"
        if "type" in schema:
            return schema["type"]
        if "properties" in schema or "additionalProperties" in schema:
            return "object"
        return "array" if "items" in schema else "any"

    def plain(self, schema, key, depth):
        kind = self.kind(schema)
        if kind == "const":
            return schema["const"]
        if kind == "enum":
            return self.random.choice([value for value in schema["enum"] if value is not None] or [None])
        if kind == "object":
            return self.object(schema, depth)
        if kind == "array":
            count = 0 if depth >= self.DEEPEST else self.random.randint(0, 2)
            count = max(count, min(schema.get("minItems", 0), 3))
            return [self.value(schema.get("items", {}), key, depth + 1) for _ in range(count)]
        if kind == "boolean":
            return self.random.random() < 0.5
        if kind in ("integer", "number"):
            return self.number(schema)
        if kind == "null":
            return None
        return self.text(schema)

    def object(self, schema, depth):
        properties = schema.get("properties", {})
        required = set(schema.get("required", []))
        share = 0.5 if depth < self.DEEPEST else 0.0
        result = {}
        for name, property in properties.items():
            if name in required or self.random.random() < share:
                result[name] = self.value(property, name, depth + 1)
        additional = schema.get("additionalProperties")
        if not properties and isinstance(additional, dict) and depth < self.DEEPEST:
            for _ in range(self.random.randint(0, 3)):
                name = f"{self.random.choice(WORDS)}_{self.random.randint(1, 99)}"
                result[name] = self.value(additional, name, depth + 1)
        return result

    def number(self, schema):
        if schema.get("format", "").startswith("unix-time"):
            scale = 1000 if "ms" in schema["format"] or "milli" in schema["format"] else 1
            return self.random.randint(1_500_000_000, 1_800_000_000) * scale
        low = schema.get("minimum", 0)
        high = min(schema.get("maximum", low + 20_000), low + 20_000)
        if schema["type"] == "integer":
            return self.random.randint(int(low), int(high))
        return round(self.random.uniform(low, high), self.random.choice([0, 1, 2, 2]))

    def text(self, schema):
        draw = self.random
        form = schema.get("format")
        if form == "date-time":
            return f"20{draw.randint(10, 29)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}T{draw.randint(0, 23):02}:{draw.randint(0, 59):02}:00Z"
        if form == "date":
            return f"20{draw.randint(10, 29)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        if form in ("uri", "url", "uri-template"):
            end = "{/id}" if form == "uri-template" else ""
            return f"https://{draw.choice(WORDS)}.example/{draw.choice(WORDS)}/{draw.randint(1, 9999)}{end}"
        if form == "uuid":
            digits = f"{draw.getrandbits(128):032x}"
            return "-".join([digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]])
        if form == "decimal":
            return f"{draw.randint(0, 999)}.{draw.randint(0, 99):02}"
        if form in ("int64", "uint64"):
            return str(draw.randint(1 << 54, 1 << 62))
        if form in ("byte", "binary") or schema.get("contentEncoding") == "base64":
            return "aGVsbG8="
        kind = draw.random()
        if kind < 0.4:
            return f"{draw.choice(WORDS)[:3]}_{draw.getrandbits(48):012x}"
        if kind < 0.7:
            return " ".join(draw.choice(WORDS).capitalize() for _ in range(draw.randint(2, 4)))
        return f"{draw.choice(WORDS)}-{draw.choice(WORDS)}{draw.randint(1, 999)}"

    # MARK: Messages

    def expressions(self):
        discriminator = self.catalog["discriminator"]
        if isinstance(discriminator, dict):
            return discriminator["anyOf"][:1]
        return discriminator if isinstance(discriminator, list) else [discriminator]

    def delivery(self, type):
        """A recorded delivery of an event type."""
        data = tokens(self.catalog.get("envelope", {}).get("data", "$message.payload#"))
        self.room = self.ROOM
        payload = self.value(self.catalog["events"][type]["data"], type)
        body = payload if isinstance(payload, dict) or data else {}
        for token in reversed(data):
            body = {token: body}
        headers = []
        expressions = self.expressions()
        parts = type.split(".", len(expressions) - 1)
        for expression, part in zip(expressions, parts):
            self.place(body, headers, expression, part)
        envelope = self.catalog.get("envelope", {})
        for field in ("id", "time"):
            if isinstance(envelope.get(field), str):
                value = f"evt_{self.random.getrandbits(64):016x}"
                if field == "time":
                    value = self.text({"format": "date-time"})
                self.place(body, headers, envelope[field], value, replaces=False)
        return {"headers": headers, "body": json.dumps(body)}

    def place(self, body, headers, expression, value, replaces=True):
        path = tokens(expression)
        if expression.startswith("$message.header"):
            return headers.append([path[0], value])
        for token in path[:-1]:
            if not isinstance(body.get(token), dict):
                body[token] = {}
            body = body[token]
        if replaces or path[-1] not in body:
            body[path[-1]] = value


class Comparison:
    """Counts the keywords of an inferred catalog that the provider's catalog has, too."""

    def __init__(self, inferred, provider):
        self.inferred, self.provider = Schemas(inferred), Schemas(provider)
        self.right = collections.Counter()
        self.total = collections.Counter()
        self.wrong = []
        self.seen = set()
        self.alive = []

    def compare_all(self):
        inner = tokens(self.inferred.catalog.get("envelope", {}).get("data", "$message.payload#/data"))
        outer = tokens(self.provider.catalog.get("envelope", {}).get("data", "$message.payload#"))
        for type, event in self.inferred.catalog["events"].items():
            known = self.provider.catalog["events"].get(type)
            if not known:
                continue
            schema, theirs = event["data"], [known["data"]]
            if len(inner) > len(outer):
                for token in inner[len(outer):]:
                    theirs = [
                        part["properties"][token]
                        for one in theirs
                        for part in self.provider.alternatives(one)
                        if token in part.get("properties", {})
                    ]
            else:
                for token in outer[len(inner):]:
                    schema = self.inferred.merged(schema).get("properties", {}).get(token, {})
            self.compare(schema, theirs, f"{type}")

    def compare(self, schema, theirs, path):
        schema = self.inferred.resolve(schema)
        theirs = list({id(one): one for one in map(self.provider.resolve, theirs)}.values())
        key = (id(schema), frozenset(map(id, theirs)))
        if key in self.seen or path.count("/") > 12:
            return
        self.seen.add(key)
        self.alive.append((schema, theirs))  # Their identities are in the keys.
        parts = [part for one in theirs for part in self.provider.alternatives(one)]
        for part in self.inferred.alternatives(schema):
            self.compare_part(part, parts, path)

    def count(self, name, isRight, path):
        self.total[name] += 1
        self.right[name] += isRight
        if not isRight:
            self.wrong.append(f"{name} {path}")

    def compare_part(self, schema, parts, path):
        objects = [part for part in parts if "properties" in part]
        tag = next((name for name, value in schema.get("properties", {}).items() if "const" in value), None)
        if tag is not None:
            value = schema["properties"][tag]["const"]
            tagged = [part for part in objects if self.allows(part["properties"].get(tag, {}), value)]
            objects = tagged or objects
        if "enum" in schema:
            self.count("enum", any("enum" in part or "const" in part for part in parts), path)
        form = schema.get("format")
        # A schema that allows only null says nothing about the format of a value.
        hasValues = any(part.get("type") != "null" for part in parts)
        if form and hasValues and not (schema.get("type") == "number" and form == "decimal"):
            self.count("format", any(part.get("format") == form for part in parts), f"{path}: {form}")
        for name in schema.get("required", []):
            if objects and any(name in part["properties"] for part in objects):
                self.count("required", all(name in part.get("required", []) for part in objects), f"{path}/{name}")
        for name, property in schema.get("properties", {}).items():
            inner = [part["properties"][name] for part in objects if name in part["properties"]]
            if inner:
                self.compare(property, inner, f"{path}/{name}")
        for keyword in ("items", "additionalProperties"):
            inner = [part[keyword] for part in parts if isinstance(part.get(keyword), dict)]
            if isinstance(schema.get(keyword), dict) and inner:
                self.compare(schema[keyword], inner, f"{path}/*")

    def allows(self, schema, value):
        return any(
            part.get("const", value) == value and value in part.get("enum", [value])
            for part in self.provider.alternatives(schema)
        )


# --- Tools ------------------------------------------------------------------------------------------


def write_lines(path, deliveries):
    path.write_text("".join(json.dumps(one) + "\n" for one in deliveries), encoding="utf-8")


def known_count(tool, catalog, recording):
    run = subprocess.run(
        [tool, "check", catalog, "--deliveries", recording], stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, encoding="utf-8", errors="replace")
    if run.returncode not in (0, 1):
        sys.exit(run.stderr[-2000:])
    lines = [line for line in run.stdout.splitlines() if not line.startswith(" ")]
    reasons = [line.strip() for line in run.stdout.splitlines() if line.startswith("  ")]
    return sum(": known" in line for line in lines), reasons


def infer(tool, recording, catalog, options=()):
    started = time.time()
    run = subprocess.run(
        [tool, "infer", recording, "-o", catalog, *options], stderr=subprocess.PIPE, encoding="utf-8",
        errors="replace")
    if run.returncode != 0:
        print(f"infer {recording}: exit code {run.returncode}\n{run.stderr[:2000]}", file=sys.stderr)
        if run.returncode != 1:
            sys.exit(1)
    return time.time() - started


def opened(schema):
    """The schema without closed objects: receivers keep unknown properties."""
    if isinstance(schema, dict):
        return {
            key: opened(value)
            for key, value in schema.items()
            if not (key == "additionalProperties" and value is False)
        }
    return [opened(part) for part in schema] if isinstance(schema, list) else schema


def genson_schema(bodies):
    import genson

    builder = genson.SchemaBuilder()
    for body in bodies:
        builder.add_object(body)
    return builder.to_schema()


def avrotize_schema(bodies):
    from avrotize.schema_inference import JsonStructureSchemaInferrer
    from avrotize.structuretojsons import convert_structure_to_json_schema_string

    inferrer = JsonStructureSchemaInferrer(infer_enums=True, enum_max_ratio=0.5)
    structure = inferrer.infer_from_json_values("Document", bodies)
    return json.loads(convert_structure_to_json_schema_string(json.dumps(structure)))


def other_tools(names, kept, held):
    """The held-out bodies that the schemas of other tools accept, and the precision of `required`."""
    import jsonschema

    results = {}
    for name, make in names.items():
        accepted = 0
        schemas = {}
        for type, bodies in kept.items():
            try:
                schemas[type] = {key: value for key, value in opened(make(bodies)).items() if key != "$id"}
                schemas[type]["$schema"] = "https://json-schema.org/draft/2020-12/schema"
                validator = jsonschema.Draft202012Validator(schemas[type])
                accepted += sum(validator.is_valid(body) for body in held[type])
            except Exception as error:
                schemas[type] = {}
                print(f"{name} {type}: {error!r}"[:200], file=sys.stderr)
        results[name] = accepted, schemas
    return results


# --- Measuring --------------------------------------------------------------------------------------


def measure(provider, tool, seed, folder, others, count=20, kept_count=15):
    catalog = json.loads((corpora / provider / "catalog.json").read_text(encoding="utf-8"))
    maker = BodyMaker(catalog, random.Random(f"{seed} {provider}"))
    kept, held = [], []
    bodies, held_bodies = collections.defaultdict(list), collections.defaultdict(list)
    for type in catalog["events"]:
        made = [maker.delivery(type) for _ in range(count)]
        kept += made[:kept_count]
        held += made[kept_count:]
        bodies[type] += [json.loads(one["body"]) for one in made[:kept_count]]
        held_bodies[type] += [json.loads(one["body"]) for one in made[kept_count:]]
    write_lines(folder / "kept.jsonl", kept)
    write_lines(folder / "held.jsonl", held)
    inferred_path = folder / f"{provider}.events.json"
    seconds = infer(tool, folder / "kept.jsonl", inferred_path)
    inferred = json.loads(inferred_path.read_text(encoding="utf-8"))
    given, given_reasons = known_count(tool, inferred_path, folder / "kept.jsonl")
    known, reasons = known_count(tool, inferred_path, folder / "held.jsonl")
    comparison = Comparison(inferred, catalog)
    comparison.compare_all()
    real = real_bodies(provider, tool, folder)
    row = {
        "given": (given, len(kept)),
        "held out": (known, len(held)),
        **{name: (comparison.right[name], comparison.total[name]) for name in ("required", "enum", "format")},
        "real": real,
        "definitions": len(inferred.get("$defs", {})),
        "seconds": seconds,
    }
    row["breaks"], breaks = receive_breaks(tool, inferred_path, provider)
    details = {"wrong": comparison.wrong, "reasons": given_reasons + reasons, "breaks": breaks}
    for name, (accepted, schemas) in other_tools(others, bodies, held_bodies).items():
        whole = {"events": {type: {"data": schema} for type, schema in schemas.items()}, "envelope": {"data": "$message.payload#"}}
        theirs = Comparison(whole, catalog)
        theirs.compare_all()
        row[name] = (accepted, len(held))
        for keyword in ("required", "enum", "format"):
            row[f"{name} {keyword}"] = (theirs.right[keyword], theirs.total[keyword])
    return row, details


def receive_breaks(tool, inferred, provider):
    """The findings in payloads that break receivers of the inferred catalog, of its properties; and their sentences."""
    theirs = inferred.with_name("provider.events.json")
    theirs.write_bytes((corpora / provider / "catalog.json").read_bytes())
    run = subprocess.run(
        [tool, "diff", inferred, theirs, "--view", "receive", "--format", "json", "--fail-on", "never"],
        capture_output=True, text=True, check=True)
    sentences = [
        finding["sentence"] for finding in json.loads(run.stdout)["findings"]
        if finding["verdicts"]["receive"]["level"] == "break" and finding["events"]
    ]
    check = subprocess.run([tool, "check", inferred, "--json"], capture_output=True, text=True, check=False)
    return (len(sentences), json.loads(check.stdout)["properties"]["total"]), sentences


def real_bodies(provider, tool, folder):
    samples = corpora / provider / "samples"
    lines = [
        {
            "headers": list((entry.get("headers") or {}).items()),
            "body": (samples / entry["file"]).read_text(encoding="utf-8"),
        }
        for entry in json.loads((samples / "index.json").read_text(encoding="utf-8"))
    ]
    write_lines(folder / "real.jsonl", lines)
    infer(tool, folder / "real.jsonl", folder / "real.events.json")
    return known_count(tool, folder / "real.events.json", folder / "real.jsonl")[0], len(lines)


def share(pair):
    right, total = pair
    return f"{right}/{total} {right / total:.3f}" if total else "-"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--without-others", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tool", default=os.environ.get("WEBHOOK_EVENTS_TOOL", root / ".build/debug/webhook-events"))
    parser.add_argument("--verbose", action="store_true", help="prints what is wrong")
    parser.add_argument("providers", nargs="*")
    options = parser.parse_args()
    small = ["openai", "resend", "svix", "slack"]
    providers = options.providers or (small if options.quick else [*small, "workos", "square", "github", "stripe", "google-cloudevents"])
    others = {} if options.quick or options.without_others else find_others()
    columns = ["given", "held out", "required", "enum", "format", "real", "breaks", "definitions", "seconds"]
    for name in others:
        columns += [name, *(f"{name} {keyword}" for keyword in ("required", "enum", "format"))]
    print(f"seed {options.seed}")
    print("| provider | " + " | ".join(columns) + " |")
    print("|---" * (len(columns) + 1) + "|", flush=True)
    failures = []
    sums = collections.defaultdict(lambda: [0, 0])
    with tempfile.TemporaryDirectory() as name:
        for provider in providers:
            row, details = measure(provider, options.tool, options.seed, pathlib.Path(name), others)
            cells = []
            for column in columns:
                value = row[column]
                if isinstance(value, tuple):
                    sums[column][0] += value[0]
                    sums[column][1] += value[1]
                    cells.append(share(value))
                else:
                    cells.append(f"{value:.1f}" if isinstance(value, float) else str(value))
            print(f"| {provider} | " + " | ".join(cells) + " |", flush=True)
            if row["given"][0] != row["given"][1]:
                failures.append(f"{provider}: {row['given'][1] - row['given'][0]} of the given bodies are not known")
            if options.verbose:
                for kind, lines in details.items():
                    for line, count in collections.Counter(lines).most_common(30):
                        print(f"  {kind}: {line} ({count})", file=sys.stderr)
    print("| all | " + " | ".join(share(sums[column]) if column in sums else "" for column in columns) + " |")
    for column, bar in BARS.items():
        right, total = sums[column]
        if total and right / total < bar:
            failures.append(f"{column}: {right / total:.4f} of at least {bar}")
    broken, total = sums["breaks"]
    if not options.quick and total and broken / total > BREAKS:
        failures.append(f"breaks: {broken / total:.4f} of at most {BREAKS}")
    for failure in failures:
        print(f"FAILED: {failure}", file=sys.stderr)
    sys.exit(1 if failures else 0)


def find_others():
    """The other tools that are installed, or can be, in a virtual environment."""
    environment = root / ".build/python"
    packages = ["jsonschema>=4.18", "genson", "avrotize"]
    try:
        import genson  # noqa: F401
        import jsonschema  # noqa: F401
    except ImportError:
        if os.environ.get("INFERENCE_ENVIRONMENT"):
            print("without genson and avrotize, which cannot be installed", file=sys.stderr)
            return {}
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        subprocess.run([environment / "bin/pip", "install", "--quiet", *packages], check=False)
        os.environ["INFERENCE_ENVIRONMENT"] = str(environment)
        os.execv(environment / "bin/python", [str(environment / "bin/python"), *sys.argv])
    found = {"genson": genson_schema}
    try:
        avrotize_schema([{}])
        found["avrotize"] = avrotize_schema
    except Exception as error:
        print(f"without avrotize: {error}", file=sys.stderr)
    return found


main()
