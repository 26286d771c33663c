#!/usr/bin/env python3
"""Writes the documentation of catalogs, and compares it with the catalogs.

usage: scripts/check-docs.py [--snippets] [--docc] TOOL [CATALOG...]

TOOL is the built `webhook-events`; without catalogs, those of the corpora and of schema/ are used. For each catalog,
a line with the number of pages, of links and dead links, and of properties and listed values in the catalog and on
the pages. A property or a value counts as shown if it is in a table or in a schema on the page with the innermost
location around it. Catalogs are read here independently of the tool.

--snippets compiles the snippets of all pages with the generated code; --docc converts the DocC articles with the
symbols of the generated code, with warnings as errors. Both need the generator and the modules beside TOOL.
Exit code 1: a link is dead, something is not shown, does not compile or is not converted, or a second run differs.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
FENCE = re.compile(r"^(`{3,})(\w*)\n(.*?)\n\1$", re.M | re.S)
SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.S)
LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")
SINGLE = ["additionalProperties", "additionalItems", "contains", "contentSchema", "else", "if", "items", "not",
          "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties"]
LISTS = ["allOf", "anyOf", "oneOf", "prefixItems", "items"]
TABLES = ["$defs", "definitions", "dependentSchemas", "dependencies", "patternProperties", "properties"]


def token(key):
    return str(key).replace("~", "~0").replace("/", "~1")


def schemas(schema, pointer):
    """All schemas inside a schema, and itself, with their pointers."""
    if not isinstance(schema, dict):
        return
    yield pointer, schema
    for key in SINGLE:
        yield from schemas(schema.get(key), f"{pointer}/{token(key)}")
    for key in LISTS:
        if isinstance(schema.get(key), list):
            for index, inner in enumerate(schema[key]):
                yield from schemas(inner, f"{pointer}/{token(key)}/{index}")
    for key in TABLES:
        if isinstance(schema.get(key), dict):
            for name, inner in schema[key].items():
                yield from schemas(inner, f"{pointer}/{token(key)}/{token(name)}")


def roots(catalog):
    for name, event in catalog["events"].items():
        base = f"#/events/{token(name)}"
        yield f"{base}/data", event.get("data")
        for version, entry in event.get("versions", {}).items():
            yield f"{base}/versions/{token(version)}/data", entry.get("data")
    for name, schema in catalog.get("$defs", {}).items():
        yield f"#/$defs/{token(name)}", schema
    for name, attribute in catalog.get("envelope", {}).get("attributes", {}).items():
        if isinstance(attribute, dict):
            yield f"#/envelope/attributes/{token(name)}/schema", attribute.get("schema")


def scalar(value):
    """A value as pages show it: a string as it is, everything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def read_span(text):
    text = text.strip(" ") if text.strip(" ").startswith("`") else text
    try:
        value = json.loads(text)
        return value if isinstance(value, str) else text
    except ValueError:
        return text


def contents(value):
    """The keys and the scalars in a JSON value."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from contents(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from contents(inner)
    else:
        yield scalar(value)


class Page:
    def __init__(self, path, folder):
        self.path = path.relative_to(folder).as_posix()
        text = path.read_text(encoding="utf-8")
        about, _, _ = text.partition("\n## Bodies\n")
        self.schema = re.search(r"^(?:- )?Schema: `+ ?(.*?) ?`+$", text, re.M)
        self.schema = self.schema and read_span(self.schema[1])
        self.snippets = [body for _, language, body in FENCE.findall(text) if language == "swift"]
        plain = FENCE.sub("", text).replace("\\`", "")
        self.links = LINK.findall(SPAN.sub("code", plain))
        self.anchors = self.headings(plain)
        self.names, self.values = set(), set()
        for _, language, body in FENCE.findall(about):
            if language == "json":
                found = set(contents(json.loads(body)))
                self.names |= found
                self.values |= found
        header = None
        for line in FENCE.sub("", about).splitlines():
            if not line.startswith("|"):
                header = None
                continue
            cells = [cell.replace("\\|", "|") for cell in re.split(r"(?<!\\) \| ", line[2:-2])]
            if header is None:
                header = cells
            if header[0] == "Property":
                self.names |= {read_span(span) for _, span in SPAN.findall(cells[0])}
            for cell in cells:
                self.values |= {read_span(span) for _, span in SPAN.findall(cell)}

    @staticmethod
    def headings(text):
        anchors, counts = set(), {}
        for title in re.findall(r"^#+ (.*)$", text, re.M):
            slug = re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
            count = counts.get(slug, 0)
            counts[slug] = count + 1
            anchors.add(f"{slug}-{count}" if count else slug)
        return anchors


def dead(pages):
    by_path = {page.path: page for page in pages}
    for page in pages:
        for link in page.links:
            if link.startswith(("https://", "http://")):
                continue
            target, _, anchor = link.partition("#")
            path = os.path.normpath(os.path.join(os.path.dirname(page.path), target)) if target else page.path
            found = by_path.get(path)
            if found is None or (anchor and anchor not in found.anchors):
                yield f"{page.path}: dead link {link}"


def missing(catalog, pages, totals):
    by_schema = {page.schema: page for page in pages if page.schema}
    overview = next(page for page in pages if page.path == "README.md")

    def page_of(pointer):
        while pointer:
            if pointer in by_schema:
                return by_schema[pointer]
            pointer = pointer.rpartition("/")[0]
        return overview

    for root, schema in roots(catalog):
        for pointer, inner in schemas(schema, root):
            page = page_of(pointer)
            for name in inner.get("properties", {}):
                totals["properties"] += 1
                if name in page.names:
                    totals["shown properties"] += 1
                else:
                    yield f"{page.path}: no property {name} of {pointer}"
            values = inner.get("enum", []) + ([inner["const"]] if "const" in inner else [])
            for value in values:
                if value is None or isinstance(value, (dict, list)):
                    continue
                totals["values"] += 1
                if scalar(value) in page.values:
                    totals["shown values"] += 1
                else:
                    yield f"{page.path}: no value {value} of {pointer}"


def run(*arguments):
    return subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True)


def compiled(tool, catalog, pages, work, docc):
    """Problems of the snippets and of the DocC articles with the generated code."""
    modules = tool.parent / "Modules"
    sources = work / "Sources"
    run(tool.parent / "webhook-events-generator", "generate", catalog, "--output-directory", sources,
        "--access", "public")
    snippets = [snippet for page in pages for snippet in page.snippets if page.path != "README.md"]
    (sources / "Snippets.swift").write_text("import WebhookEvents\nimport Foundation\n\n" + "\n\n".join(snippets))
    graph = ["-emit-symbol-graph", "-emit-symbol-graph-dir", work / "symbols"]
    result = run("swiftc", "-emit-module", "-module-name", "Documented", "-swift-version", "6", "-parse-as-library",
                 "-Onone", "-warnings-as-errors", "-I", modules, "-o", work / "Documented.swiftmodule",
                 *(graph if docc else []), *sorted(sources.glob("*.swift")))
    result = result if result.returncode else run(
        "swiftc", "-typecheck", "-module-name", "Documented", "-swift-version", "6", "-parse-as-library",
        "-warnings-as-errors", "-I", modules, *sorted(sources.glob("*.swift")))
    if result.returncode:
        return [f"snippets: {result.stderr[:2000]}"]
    if not docc:
        return []
    articles = work / "Documented.docc"
    result = run(tool, "docs", catalog, "-o", articles, "--format", "docc")
    if result.returncode == 0:
        result = run(pathlib.Path(run("which", "swift").stdout.strip()).parent / "docc", "convert", articles,
                     "--warnings-as-errors", "--additional-symbol-graph-dir", work / "symbols",
                     "--fallback-display-name", "Documented", "--fallback-bundle-identifier", "Documented",
                     "--output-path", work / "archive")
    return [f"docc: {(result.stdout + result.stderr)[:3000]}"] if result.returncode else []


def check(tool, catalog, options, work):
    name = catalog.parent.name if catalog.name == "catalog.json" else catalog.name
    folder = work / "pages"
    start = time.monotonic()
    result = run(tool, "docs", catalog, "-o", folder)
    seconds = time.monotonic() - start
    if result.returncode:
        print(f"{name}: {result.stderr}")
        return False
    pages = [Page(path, folder) for path in sorted(folder.rglob("*")) if path.is_file()]
    totals = dict.fromkeys(["properties", "shown properties", "values", "shown values"], 0)
    problems = list(dead(pages))
    dead_count = len(problems)
    problems += missing(json.loads(catalog.read_text(encoding="utf-8")), pages, totals)
    if run(tool, "docs", catalog, "-o", folder, "--check").returncode:
        problems.append("a second run differs")
    notes = ""
    if "--snippets" in options or "--docc" in options:
        problems += compiled(tool, catalog, pages, work, "--docc" in options)
        notes = f", {sum(len(page.snippets) for page in pages) - 1} snippets compiled"
        notes += ", docc without warnings" if "--docc" in options else ""
    print(f"{name}: {len(pages)} pages, {sum(len(page.links) for page in pages)} links, dead links {dead_count}, "
          f"properties {totals['shown properties']} of {totals['properties']}, "
          f"values {totals['shown values']} of {totals['values']}{notes}, {seconds:.1f} s", flush=True)
    for problem in problems[:10]:
        print(f"  {problem}")
    return not problems


def main(arguments):
    options = {argument for argument in arguments if argument.startswith("--")}
    paths = [pathlib.Path(argument).resolve() for argument in arguments if not argument.startswith("--")]
    if not paths or options - {"--snippets", "--docc"}:
        sys.exit(__doc__)
    corpora = pathlib.Path(os.environ.get("WEBHOOK_EVENTS_CORPORA", ROOT / "../shared/corpora"))
    catalogs = paths[1:] or [
        *sorted((ROOT / "schema").glob("*.events.json")), *sorted(corpora.resolve().glob("*/catalog.json"))]
    isSound = True
    for catalog in catalogs:
        with tempfile.TemporaryDirectory() as work:
            isSound = check(paths[0], catalog, options, pathlib.Path(work)) and isSound
    sys.exit(0 if isSound else 1)


main(sys.argv[1:])
