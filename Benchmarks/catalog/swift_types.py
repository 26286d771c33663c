"""Generates plain Swift structs for the shapes of a catalog, with stored properties and a synthesized
conformance to `Codable`. 'raw' values are omitted, which makes `JSONDecoder` faster."""

NAMES = {"string": "String", "integer": "Int", "number": "Double", "boolean": "Bool"}


def type_name(shape):
    if shape.kind == "record":
        return f"Plain.{shape.record}"
    if shape.kind == "array":
        return f"[{type_name(shape.of)}]"
    if shape.kind == "map":
        return f"[String: {type_name(shape.of)}]"
    return NAMES[shape.kind]


def is_typed(shape):
    return shape.kind != "raw" and (shape.of is None or is_typed(shape.of))


def lines(shapes):
    yield "// swift-format-ignore-file"
    yield "import Benchmark"
    yield "import Foundation"
    yield ""
    yield "enum Plain {"
    for record in shapes.records.values():
        properties = [each for each in record.properties if is_typed(each.shape)]
        yield f"    struct {record.name}: Decodable {{"
        for each in properties:
            yield f"        var {each.identifier}: {type_name(each.shape)}{'?' * each.optional}"
        if properties:
            yield "        enum CodingKeys: String, CodingKey {"
            for each in properties:
                yield f'            case {each.identifier} = "{each.key}"'
            yield "        }"
        yield "    }"
    yield ""
    yield "    static func decode(_ body: Data, of type: String, _ decoder: JSONDecoder) throws {"
    yield "        switch type {"
    for event, root in shapes.roots.items():
        yield f'        case "{event}": blackHole(try decoder.decode({root}.self, from: body))'
    yield '        default: preconditionFailure("no type for \'\\(type)\'")'
    yield "        }"
    yield "    }"
    yield "}"
