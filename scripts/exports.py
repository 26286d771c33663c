#!/usr/bin/env python3
"""Exports catalogs to JSON Schema, OpenAPI and AsyncAPI, and lets other tools judge the documents.

usage: scripts/exports.py [--quick] [--tool FILE] [PROVIDER…]

The catalogs are those of the tests, `schema/checkout.events.json`, and those of real providers. For each of
them, in each format, with open and with closed enums:
- The document is imported again, and the canonical form of the result must be that of the catalog.
- JSON Schema: Python's jsonschema accepts the schema, all references resolve, and each sample body that conforms
  to the provider's schema is valid, for the schema of its event and for that of all bodies.
- OpenAPI: openapi-spec-validator accepts the document.
- AsyncAPI: the models of pydantic-asyncapi accept the document, jsonschema accepts its schemas as those of draft
  7, all references resolve, and its objects have no other keys than AsyncAPI 3.0 allows.
- datamodel-code-generator makes pydantic models of the JSON Schema, and the same samples are valid with them.

--quick leaves out the largest catalogs. The packages are installed into a virtual environment in .build.
Exit code 1: something was not accepted.
"""

import importlib.util
import json
import os
import pathlib
import subprocess
import sys
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPORA = pathlib.Path(os.environ.get("WEBHOOK_EVENTS_CORPORA", ROOT.parent / "shared/corpora"))
WORK = ROOT / ".build/exports"
PYTHON = ROOT / ".build/exports-python"
PACKAGES = [
    "datamodel-code-generator==0.89.0", "jsonschema==4.26.0", "openapi-spec-validator==0.9.0",
    "pydantic[email]>=2.12", "pydantic-asyncapi==0.3.2",
]
SMALL = ["openai", "resend", "slack", "svix", "workos"]
LARGE = ["square", "github", "stripe", "google-cloudevents"]
FORMATS = ["jsonschema", "openapi", "asyncapi"]


def run_in_environment():
    """Starts the script again with the packages, which are installed if they are not there."""
    python = PYTHON / "bin/python"
    if pathlib.Path(sys.prefix).resolve() == PYTHON.resolve():
        return
    installed = PYTHON / "packages"
    if not installed.exists() or installed.read_text() != "\n".join(PACKAGES):
        subprocess.run([sys.executable, "-m", "venv", "--clear", PYTHON], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        installed.write_text("\n".join(PACKAGES))
    os.execv(python, [python, *sys.argv])


class Failures(list):
    def add(self, name, text):
        self.append(f"{name}: {text}")
        print(f"exports: FAILED: {self[-1]}"[:2000], file=sys.stderr)


class Catalog:
    def __init__(self, name, path, samples=None):
        self.name, self.path, self.samples = name, path, samples

    def conforming(self):
        """The conforming samples: the type of the event, the file, and the body."""
        if not self.samples:
            return []
        index = json.loads((self.samples / "index.json").read_text())
        return [
            (sample["event"], sample["file"], json.loads((self.samples / sample["file"]).read_text()))
            for sample in index if sample["conforms"]
        ]


def catalogs(providers, is_quick):
    if not providers:
        yield Catalog("checkout", ROOT / "schema/checkout.events.json")
        for path in sorted((ROOT / "Tests/WebhookEventsTests/Fixtures/Catalogs").glob("*.events.json")):
            yield Catalog(path.name.removesuffix(".events.json"), path)
    for name in providers or SMALL + ([] if is_quick else LARGE):
        folder = CORPORA / name
        if folder.is_dir():
            yield Catalog(name, folder / "catalog.json", folder / "samples")
        else:
            print(f"exports: skipped: {name}, no folder '{folder}'", file=sys.stderr)


# --- Documents ------------------------------------------------------------------------------------


def tool(*arguments):
    """Runs the command line tool, and returns its standard error and the seconds that it took."""
    start = time.monotonic()
    result = subprocess.run([TOOL, *map(str, arguments)], capture_output=True, text=True)
    if result.returncode != 0:
        raise RuntimeError(f"exit code {result.returncode}: {result.stderr[-500:]}")
    return result.stderr, time.monotonic() - start


def is_lossless(catalog, document):
    """Whether the catalog that is imported from a document has the same canonical form."""
    imported = document.with_suffix(".events.json")
    tool("import", document, "--output", imported)
    forms = []
    for path in (catalog.path, imported):
        form = document.with_suffix(".canonical.json")
        tool("export", path, "--as", "catalog", "--output", form)
        forms.append(form.read_bytes())
    return forms[0] == forms[1]


def references(value):
    """The references in a document, except in what it carries and in values that are examples."""
    waiting = [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                yield value["$ref"]
            skipped = {"x-webhook-events", "examples", "example", "default", "const", "enum"}
            waiting += [inner for key, inner in value.items() if key not in skipped]
        elif isinstance(value, list):
            waiting += value


def resolve(document, reference):
    value = document
    for token in urllib.parse.unquote(reference.removeprefix("#")).split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        value = value[int(token)] if isinstance(value, list) else value[token]
    return value


def check_references(document):
    for reference in references(document):
        assert reference.startswith("#"), f"'{reference}' is not in the document"
        resolve(document, reference)


# --- JSON Schema ----------------------------------------------------------------------------------


def check_jsonschema(document):
    import jsonschema

    jsonschema.Draft202012Validator.check_schema(document)
    check_references(document)


def schema_names(document):
    """The names of the schemas of events by type, for events without versions."""
    names = {}
    for source, target in document["x-webhook-events"]["locations"].items():
        tokens = [token.replace("~1", "/").replace("~0", "~") for token in source.split("/")[1:]]
        if len(tokens) == 3 and tokens[0] == "events" and tokens[2] == "data":
            names[tokens[1]] = target.split("/")[2]
    return names


def invalid_samples(catalog, document):
    """The samples that are not valid, for their event or for the document."""
    import jsonschema

    names = schema_names(document)
    whole = jsonschema.Draft202012Validator(document)
    for event, file, body in catalog.conforming():
        schema = {**document, "$ref": f"#/$defs/{names[event]}"}
        schema.pop("anyOf", None)
        for validator in (jsonschema.Draft202012Validator(schema), whole):
            error = next(iter(validator.iter_errors(body)), None)
            if error:
                yield f"{file}: {error.json_path}: {error.message[:200]}"
                break


# --- Models in Python -----------------------------------------------------------------------------


def make_models(document, module):
    """Generates pydantic models, and returns them."""
    result = subprocess.run(
        [
            PYTHON / "bin/datamodel-codegen", "--input", document, "--output", module,
            "--input-file-type", "jsonschema", "--output-model-type", "pydantic_v2.BaseModel",
            "--target-python-version", f"{sys.version_info[0]}.{sys.version_info[1]}",
            "--no-treat-dot-as-module", "--output-datetime-class", "datetime", "--formatters", "builtin", "--disable-timestamp",
        ],
        capture_output=True, text=True)
    if result.returncode != 0:
        raise RuntimeError(f"datamodel-codegen: {result.stderr[-500:]}")
    spec = importlib.util.spec_from_file_location(module.stem, module)
    models = importlib.util.module_from_spec(spec)
    sys.modules[module.stem] = models
    spec.loader.exec_module(models)
    return models


def unread_samples(catalog, document, models):
    """The samples that the model of their event does not read."""
    import pydantic

    names = schema_names(document)
    for event, file, body in catalog.conforming():
        model = getattr(models, names[event], None)
        if model is None:
            yield f"{file}: there is no model '{names[event]}'"
            continue
        try:
            model.model_validate_json(json.dumps(body))
        except pydantic.ValidationError as error:
            first = error.errors()[0]
            yield f"{file}: {'.'.join(map(str, first['loc']))}: {first['msg']}"[:300]


# --- OpenAPI and AsyncAPI -------------------------------------------------------------------------


def check_openapi(document):
    import openapi_spec_validator

    openapi_spec_validator.validate(document, cls=openapi_spec_validator.OpenAPIV31SpecValidator)
    check_references(document)


# The keys of the objects that an exported document has (AsyncAPI 3.0.0).
ASYNCAPI_KEYS = {
    "document": "asyncapi id info servers defaultContentType channels operations components",
    "info": "title version description termsOfService contact license tags externalDocs",
    "channel": "address messages title summary description servers parameters tags externalDocs bindings",
    "operation": "action channel title summary description security tags externalDocs bindings traits"
                 " messages reply",
    "message": "headers payload correlationId contentType name title summary description tags externalDocs"
               " bindings examples traits",
    "components": "schemas servers channels operations messages securitySchemes serverVariables parameters"
                  " replies replyAddresses correlationIds externalDocs tags operationTraits messageTraits"
                  " serverBindings channelBindings operationBindings messageBindings",
}


def check_asyncapi(document):
    import jsonschema
    import pydantic_asyncapi.v3

    def check_keys(kind, value):
        keys = set(ASYNCAPI_KEYS[kind].split())
        unknown = [key for key in value if key not in keys and not key.startswith("x-")]
        assert not unknown, f"{kind}: unknown keys {unknown}"

    # Its model of a schema knows fewer keywords than AsyncAPI; the schemas are checked below.
    shell = json.loads(json.dumps(document))
    shell["components"]["schemas"] = {name: {} for name in document["components"]["schemas"]}
    for message in shell["components"]["messages"].values():
        for key in {"payload", "headers"} & message.keys():
            message[key] = {}
    pydantic_asyncapi.v3.AsyncAPI.model_validate(shell)
    check_keys("document", document)
    check_keys("info", document["info"])
    check_keys("components", document["components"])
    schemas = list(document["components"]["schemas"].values())
    for channel in document["channels"].values():
        check_keys("channel", channel)
    for operation in document["operations"].values():
        check_keys("operation", operation)
        assert operation["action"] == "receive"
    for message in document["components"]["messages"].values():
        check_keys("message", message)
        schemas += [message["payload"]] + [message[key] for key in ("headers",) if key in message]
    jsonschema.Draft7Validator.check_schema(
        {"definitions": {str(index): schema for index, schema in enumerate(schemas)}})
    check_references(document)


# --- The run --------------------------------------------------------------------------------------

CHECKS = {"jsonschema": check_jsonschema, "openapi": check_openapi, "asyncapi": check_asyncapi}


def check(catalog, failures):
    """Exports one catalog in all ways, and returns a row of the table."""
    row = {"catalog": catalog.name, "accepted": 0, "lossless": 0, "valid": 0, "models": 0}
    folder = WORK / catalog.name
    folder.mkdir(parents=True, exist_ok=True)
    row["events"] = len(json.loads(catalog.path.read_text())["events"])
    row["samples"] = len(catalog.conforming())
    row["seconds"] = []
    for style in ([], ["--closed"]):
        for form in FORMATS:
            name = f"{catalog.name}, {form}{' '.join(['', *style])}"
            path = folder / f"{form}{''.join(style)}.json"
            try:
                _, seconds = tool("export", catalog.path, "--as", form, *style, "--output", path)
                if not style:
                    row["seconds"].append(f"{seconds:.1f}")
                document = json.loads(path.read_text())
                CHECKS[form](document)
                row["accepted"] += 1
                if is_lossless(catalog, path):
                    row["lossless"] += 1
                else:
                    failures.add(name, "the imported catalog is another one")
            except Exception as error:
                failures.add(name, f"{type(error).__name__}: {error}")
                continue
            if form == "jsonschema":
                invalid = list(invalid_samples(catalog, document))
                for text in invalid:
                    failures.add(name, text)
                row["valid"] += row["samples"] - len(invalid)
                if not style:
                    check_models(catalog, path, document, row, failures)
    return row


def check_models(catalog, path, document, row, failures):
    module = path.parent / f"{catalog.name.replace('-', '_')}_models.py"
    try:
        start = time.monotonic()
        models = make_models(path, module)
        row["generation"] = f"{time.monotonic() - start:.1f}"
    except Exception as error:
        failures.add(catalog.name, f"models: {type(error).__name__}: {error}")
        return
    unread = list(unread_samples(catalog, document, models))
    for text in unread:
        failures.add(f"{catalog.name}, models", text)
    row["models"] = row["samples"] - len(unread)


def print_table(rows):
    lines = [
        ["catalog", "events", "documents accepted", "lossless", "samples valid", "read by models",
         "export s", "models s"]
    ]
    for row in rows:
        lines.append([
            row["catalog"], str(row["events"]), f"{row['accepted']} of 6", f"{row['lossless']} of 6",
            f"{row['valid']} of {2 * row['samples']}", f"{row['models']} of {row['samples']}",
            " ".join(row["seconds"]), row.get("generation", "-"),
        ])
    widths = [max(map(len, column)) for column in zip(*lines)]
    for line in lines:
        print("  ".join(text.ljust(width) for text, width in zip(line, widths)).rstrip())
    keys = ("accepted", "lossless", "valid", "models", "samples")
    total = {key: sum(row[key] for row in rows) for key in keys}
    print(
        f"\n{len(rows)} catalogs: {total['accepted']} of {6 * len(rows)} documents accepted, "
        f"{total['lossless']} of {6 * len(rows)} imported without loss; {total['valid']} of "
        f"{2 * total['samples']} validations of samples (open and closed), {total['models']} of "
        f"{total['samples']} samples read by models")


def main():
    failures = Failures()
    providers = [argument for argument in ARGUMENTS if not argument.startswith("-")]
    rows = []
    for catalog in catalogs(providers, "--quick" in ARGUMENTS):
        rows.append(check(catalog, failures))
    print_table(rows)
    return 1 if failures else 0


if __name__ == "__main__":
    run_in_environment()
    ARGUMENTS = sys.argv[1:]
    TOOL = ROOT / ".build/debug/webhook-events"
    if "--tool" in ARGUMENTS:
        index = ARGUMENTS.index("--tool")
        TOOL = pathlib.Path(ARGUMENTS[index + 1]).resolve()
        del ARGUMENTS[index:index + 2]
    sys.exit(main())
