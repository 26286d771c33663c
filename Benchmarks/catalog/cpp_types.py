"""Generates C++ structs for the shapes of a catalog, for simdjson's On-Demand interface and with owned
strings, and a function that decodes a body of each event. 'raw' values are kept as text."""

NAMES = {
    "string": "std::string", "integer": "int64_t", "number": "double", "boolean": "bool",
    "raw": "Raw",
}


def type_name(shape):
    if shape.kind == "record":
        return shape.record
    if shape.kind == "array":
        return f"std::vector<{type_name(shape.of)}>"
    if shape.kind == "map":
        return f"std::unordered_map<std::string, {type_name(shape.of)}>"
    return NAMES[shape.kind]


def reader(record):
    """Compares the length of keys first, and then their bytes, which compilers optimize well."""
    yield f"static void read(ondemand::value value, {record.name} &into) {{"
    required = [each for each in record.properties if not each.optional]
    if required:
        yield "    unsigned missing = " + str(len(required)) + ";"
    yield "    for (auto member : value.get_object()) {"
    yield "        std::string_view key = member.unescaped_key();"
    yield "        switch (key.size()) {"
    by_length = {}
    for each in record.properties:
        by_length.setdefault(len(each.key.encode()), []).append(each)
    for length, properties in sorted(by_length.items()):
        yield f"        case {length}:"
        for each in properties:
            count = "" if each.optional else "missing -= 1; "
            yield (
                f'            if (key == "{each.key}") {{ {count}read(member.value(), '
                f"into.{each.identifier}); continue; }}"
            )
        yield "            break;"
    yield "        }"
    yield "    }"
    if required:
        yield f'    if (missing) fail("{record.name}");'
    yield "}"


def lines(shapes):
    yield '#include "reading.h"'
    for record in shapes.records.values():
        yield ""
        yield f"struct {record.name} {{"
        for each in record.properties:
            name = type_name(each.shape)
            yield f"    {f'std::optional<{name}>' if each.optional else name} {each.identifier};"
        yield "};"
        yield from reader(record)
    yield ""
    yield "Decoder decoder_of(std::string_view event) {"
    for event, root in shapes.roots.items():
        yield f'    if (event == "{event}") return decode<{root}>;'
    yield '    fail(event);'
    yield "}"
