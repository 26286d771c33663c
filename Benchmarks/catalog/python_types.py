"""Generates Python classes for the shapes of a catalog, for msgspec, and a decoder for each event."""

NAMES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "raw": "Any"}


def type_name(shape):
    if shape.kind == "record":
        return shape.record
    if shape.kind == "array":
        return f"list[{type_name(shape.of)}]"
    if shape.kind == "map":
        return f"dict[str, {type_name(shape.of)}]"
    return NAMES[shape.kind]


def lines(shapes):
    yield "from typing import Any, Optional"
    yield "from msgspec import Struct, field, json"
    for record in shapes.records.values():
        yield ""
        yield f"class {record.name}(Struct, kw_only=True):"
        for each in record.properties:
            name = type_name(each.shape)
            default = "default=None, " if each.optional else ""
            type_ = f"Optional[{name}]" if each.optional else name
            yield f"    {each.identifier}: {type_} = field({default}name={each.key!r})"
        if not record.properties:
            yield "    pass"
    yield ""
    yield "DECODERS = {"
    for event, root in shapes.roots.items():
        yield f"    {event!r}: json.Decoder({root}).decode,"
    yield "}"
