"""Writes a large event catalog, and a program that uses the code generated from it.

usage: large-catalog.py FOLDER EVENTS

FOLDER will contain `grouped` and `flat`, each with a catalog, its config and the `main.swift` of a program.
The program decodes a body of each event type, and some unknown and malformed ones, passes each to handlers,
and fails unless the correct handler method was called.
"""

import json
import pathlib
import sys

VERBS = [
    "created", "updated", "deleted", "subscription.created", "subscription.trial_ended",
    "closed", "reopened", "archived", "tax_id.updated", "expired",
]
TEXT = {"type": "string"}


def resource(number):
    """A payload with scalars, an enum, a nested object and references to others."""
    return {
        "type": "object",
        "required": ["id", "state"],
        "properties": {
            "id": TEXT,
            "state": {"enum": ["open", "closed", "expired"]},
            "amount": {"type": "number", "format": "decimal"},
            "created_at": {"type": "string", "format": "date-time"},
            "labels": {"type": "object", "additionalProperties": TEXT},
            "owner": {"type": "object", "properties": {"name": TEXT, "email": TEXT}},
            "next": {"$ref": f"#/$defs/resource{number}"},
            "parent": {"$ref": f"#/$defs/resource{number // 2}"},
        },
    }


def catalog(types):
    return {
        "catalog": "1.0",
        "discriminator": "$message.payload#/type",
        "envelope": {"id": "$message.payload#/id", "data": "$message.payload#/data"},
        "events": {
            name: {"data": {"$ref": f"#/$defs/resource{n // len(VERBS)}"}}
            for n, name in enumerate(types)
        },
        "$defs": {
            f"resource{n}": resource(n) for n in range((len(types) - 1) // len(VERBS) + 1)
        },
    }


def member(name):
    """The Swift name of an event type: `resource0TaxIDUpdated`."""
    words = name.replace(".", "_").split("_")
    return words[0] + "".join("ID" if word == "id" else word.capitalize() for word in words[1:])


def methods(types):
    for n, name in types:
        yield f"    func {member(name)}(_ event: Event<Resource{n // len(VERBS)}>) async throws {{"
        yield f'        log.note("{name}", event.data.id)'
        yield "    }"


def group_switch(prefixes):
    """The exhaustive `switch` of a user, over groups."""
    yield "func prefix(of event: LargeEvent) -> String {"
    yield "    switch event {"
    for prefix in prefixes:
        yield f'    case .{prefix}(let event): event.type.isEmpty ? "" : "{prefix}"'
    yield '    case .unknown, .malformed: ""'
    yield "    }"
    yield "}"


def handler(kind, protocol, types, rest):
    yield f"struct {kind}: {protocol} {{"
    yield "    let log = Log()"
    yield ""
    yield from methods(types)
    yield from rest
    yield "}"


def closures(types, is_grouped):
    """Closures for some types, and one for all others."""
    yield "struct Some {"
    yield "    let log = Log()"
    yield ""
    yield "    func handle(_ event: LargeEvent) async throws {"
    yield "        let log = log"
    yield "        var handlers = EventHandlers<LargeEvent>(otherwise: { event in"
    yield '            log.note("unhandled", "")'
    yield "        })"
    for n, name in types:
        prefix, rest = name.split(".", 1)
        case = f"{{ .{prefix}(.{member(rest)}($0)) }}" if is_grouped else f"LargeEvent.{member(name)}"
        yield f"        handlers = handlers.on({case}) {{ (event: Event<Resource{n // len(VERBS)}>) in"
        yield f'            log.note("{name}", event.data.id)'
        yield "        }"
    yield "        try await handlers.handle(event)"
    yield "    }"
    yield "}"


def program(types, is_grouped):
    unknown = [
        '    func unknown(_ event: UnknownEvent) async throws { log.note("unknown", "") }',
        "    func malformed(_ event: MalformedEvent) async throws { throw event.error }",
    ]
    numbered = list(enumerate(types))
    prefixes = dict.fromkeys(name.split(".")[0] for name in types)
    yield f"import {'Grouped' if is_grouped else 'Flat'}Events"
    yield "import WebhookEvents"
    yield ""
    yield from handler("Everything", "LargeEventHandler", numbered, unknown)
    yield ""
    yield from closures(numbered[::7], is_grouped)
    yield ""
    if is_grouped:
        yield from group_switch(prefixes)
    else:
        yield "func prefix(of event: LargeEvent) -> String {"
        yield '    String((event.type ?? "").prefix { $0 != "." })'
        yield "}"
    yield ""
    yield 'let types = """'
    yield from (f"    {name}" for name in types)
    yield '    """.split(separator: "\\n").map(String.init)'


DRIVER = (pathlib.Path(__file__).parent / "large-catalog-driver.swift").read_text("utf-8")

folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
names = [f"resource{n // len(VERBS)}.{VERBS[n % len(VERBS)]}" for n in range(count)]
for kind, config in (("grouped", {"grouping": "prefix"}), ("flat", {})):
    place = folder / kind
    for part in ("Events", "Driver"):
        (place / part).mkdir(parents=True, exist_ok=True)
    (place / "large.events.json").write_text(json.dumps(catalog(names), indent=1) + "\n", "utf-8")
    (place / "large.events.swift.json").write_text(json.dumps(config) + "\n", "utf-8")
    lines = "\n".join(program(names, kind == "grouped")) + "\n"
    (place / "Driver" / "main.swift").write_text(lines + "\n" + DRIVER, "utf-8")
