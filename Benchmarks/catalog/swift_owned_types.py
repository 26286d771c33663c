"""Generates plain Swift structs for the shapes of a catalog that own their values, as those of other
languages do, with initializers that read them with the library's JSON reader: times are strings, and decimals
are floating-point numbers."""

NAMES = {
    "string": ("String", "json.string()"), "integer": ("Int", "json.integer()"),
    "number": ("Double", "json.double()"), "boolean": ("Bool", "json.boolean()"),
    "raw": ("JSONValue", "json.value()"),
}


def type_name(shape):
    if shape.kind == "record":
        return f"Owned.{shape.record}"
    if shape.kind == "array":
        return f"[{type_name(shape.of)}]"
    if shape.kind == "map":
        return f"[String: {type_name(shape.of)}]"
    return NAMES[shape.kind][0]


def reading(shape):
    if shape.kind == "record":
        return f"Owned.{shape.record}(&json)"
    if shape.kind == "array":
        return f"json.array {{ json in {reading(shape.of)} }}"
    if shape.kind == "map":
        return f"json.map {{ json in {reading(shape.of)} }}"
    return NAMES[shape.kind][1]


def record_lines(record):
    required = [n for n, each in enumerate(record.properties) if not each.optional]
    names = ", ".join(f'"{each.key}"' for each in record.properties)
    yield f"    struct {record.name} {{"
    for each in record.properties:
        yield f"        var {each.identifier}: {type_name(each.shape)}?"
    yield f"        static let keys = JSONKeys([{names}], required: {required})"
    yield "        init(_ json: inout JSONReader) {"
    yield "            var object = json.beginObject(Self.keys)"
    yield "            while let key = json.nextKey(&object) {"
    yield "                switch key {"
    for number, each in enumerate(record.properties):
        value = reading(each.shape)
        if each.optional and each.shape.kind != "raw":
            value = f"json.null() ? nil : {value}"
        yield f"                case {number}: {each.identifier} = {value}"
    yield "                default: break"
    yield "                }"
    yield "            }"
    yield "        }"
    yield "    }"


def lines(shapes):
    yield "// swift-format-ignore-file"
    yield "import Benchmark"
    yield "@_spi(Reading) import StrictJSON"
    yield ""
    yield "enum Owned {"
    for record in shapes.records.values():
        yield from record_lines(record)
    yield ""
    yield "    static func read(_ body: [UInt8], of type: String) {"
    yield "        var json = JSONReader(body)"
    yield "        switch type {"
    for event, root in shapes.roots.items():
        yield f'        case "{event}": blackHole({root}(&json))'
    yield '        default: preconditionFailure("no type for \'\\(type)\'")'
    yield "        }"
    yield "        json.finish()"
    yield '        precondition(json.error == nil, "a body does not conform")'
    yield "    }"
    yield "}"
