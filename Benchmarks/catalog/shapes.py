"""The shapes of the bodies that a catalog describes, for decoders in other languages.

A shape is the type of a stored property of a plain struct. Unions and free-form objects are 'raw'.
Types are generated only for the events of a workload.
"""

import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Shape:
    kind: str  # string, integer, number, boolean, raw, record, array, map
    of: "Shape | None" = None
    record: str = ""


@dataclass
class Property:
    key: str
    shape: Shape
    optional: bool

    @property
    def identifier(self):
        """A name that is not a keyword in any of the languages."""
        name = re.sub(r"\W", lambda match: f"u{ord(match.group()):x}", self.key)
        return "f_" + name


@dataclass
class Record:
    name: str
    properties: list[Property] = field(default_factory=list)


RAW = Shape("raw")
SCALARS = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean"}


class Shapes:
    """The records of a catalog, each after the records that it needs, and the root record of each event
    whose payload is a record."""

    def __init__(self, catalog, events):
        self.catalog = catalog
        self.records = {}
        self.open = set()
        roots = {event: self.root(event) for event in events}
        self.roots = {event: root for event, root in roots.items() if root}

    def root(self, event):
        schema = self.catalog["events"][event]["data"]
        envelope = self.catalog["envelope"]
        name = "Root_" + schema.get("$ref", event).rsplit("/", 1)[-1]
        path = [part for part in envelope["data"].split("#", 1)[1].split("/") if part]
        if not path:
            return self.shape(schema, name)[0].record
        for part in reversed(path[1:]):
            schema = {"type": "object", "required": [part], "properties": {part: schema}}
        properties = {path[0]: schema}
        for place in (*envelope.values(), self.catalog["discriminator"]):
            key = place.removeprefix("$message.payload#/")
            if key != place and "/" not in key:
                properties[key] = {"type": "string"}
        root = {"type": "object", "required": list(properties), "properties": properties}
        return self.shape(root, name)[0].record

    def resolve(self, schema):
        """A schema with its reference resolved and its allOf merged, and the name of its definition."""
        name = ""
        while "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            assert schema["$ref"].startswith("#/$defs/"), schema["$ref"]
            schema = self.catalog["$defs"][name]
        if "allOf" in schema:
            merged = {"properties": {}, "required": []}
            for part in [*schema["allOf"], {k: v for k, v in schema.items() if k != "allOf"}]:
                part, _ = self.resolve(part)
                merged["properties"] |= part.get("properties", {})
                merged["required"] += part.get("required", [])
            return {"type": "object", **merged}, ""
        return schema, name

    def shape(self, schema, name):
        """The shape of a schema, and whether null is one of its values."""
        schema, definition = self.resolve(schema)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self.union(schema[keyword], name)
        kinds = schema.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        is_nullable = "null" in kinds
        kinds = [kind for kind in kinds if kind != "null"]
        if not kinds and ("enum" in schema or "const" in schema):
            values = [v for v in schema.get("enum", [schema.get("const")]) if v is not None]
            kinds = ["string"] if all(isinstance(value, str) for value in values) else []
        if len(kinds) != 1:
            return RAW, True
        if kinds[0] in SCALARS:
            return Shape(SCALARS[kinds[0]]), is_nullable
        if kinds[0] == "array":
            element, may_be_null = self.shape(schema.get("items", {}), name + "_item")
            return Shape("array", RAW if may_be_null else element), is_nullable
        return self.object(schema, definition or name), is_nullable

    def union(self, parts, name):
        others = [part for part in parts if part.get("type") != "null"]
        if len(others) == 1:
            return self.shape(others[0], name)[0], True
        shapes = {self.resolve(part)[0].get("type") for part in others}
        return (Shape("string") if shapes == {"string"} else RAW), len(others) < len(parts)

    def object(self, schema, name):
        if not schema.get("properties"):
            values = schema.get("additionalProperties")
            if not isinstance(values, dict):
                return Shape("map", RAW)
            value, may_be_null = self.shape(values, name + "_value")
            return Shape("map", RAW if may_be_null else value)
        name = re.sub(r"\W", "_", name)
        if name in self.open:
            return RAW
        if name not in self.records:
            self.open.add(name)
            record = Record(name)
            required = set(schema.get("required", []))
            for key, value in schema["properties"].items():
                shape, is_nullable = self.shape(value, f"{name}_{key}")
                optional = is_nullable or key not in required
                record.properties.append(Property(key, shape, optional))
            self.open.discard(name)
            self.records[name] = record
        return Shape("record", record=name)
