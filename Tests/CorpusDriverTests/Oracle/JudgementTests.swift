import Testing
import WebhookEvents

@testable import CorpusDriver

@Suite struct JudgementTests {
    /// A schema, a value, and where the value is wrong; `nil` if it is not, `?` with a path where the
    /// oracle cannot tell.
    typealias Row = (schema: JSONValue, value: JSONValue, failure: String?)

    @Test(
        "A value is judged by its kind, its required keys and the order of its keys",
        arguments: [
            (["type": "string"], "a", nil),
            (["type": "string"], 7, ""),
            (["type": "string"], nil, ""),
            (["type": ["string", "null"]], nil, nil),
            (["type": "string", "nullable": true], nil, nil),
            (["enum": ["a", nil]], nil, nil),
            (["oneOf": [["type": "null"], ["type": "string"]]], nil, nil),
            (["oneOf": [["type": "null"], ["type": "string"]]], 7, ""),
            (["enum": ["a", "b"]], "c", nil),
            (["enum": ["a", "b"]], 7, ""),
            (["const": "a"], "b", nil),
            (["const": true], false, nil),
            (["const": 1], number("1.5"), ""),
            (["type": "array", "items": ["type": "string"]], ["a", 7], "[1]"),
            (["type": "object"], [], ""),
            (
                ["type": "object", "additionalProperties": ["type": "string"]], ["a key": 7],
                "['a key']"
            ),
            (["properties": ["a": ["type": "string"]]], ["a": nil, "b": 7], nil),
            (["properties": ["a": ["type": "string"]], "required": ["a"]], ["a": nil], "a"),
            (["properties": ["a": [:], "b": [:]], "required": ["b", "a"]], [:], "a"),
            (
                ["properties": ["a": ["type": "string"], "b": [:]], "required": ["b"]], ["a": 7],
                "a"
            ),
            (["type": "object", "additionalProperties": false], ["a": 7], nil),
            (["properties": ["a": [:]], "patternProperties": ["b": [:]]], 7, ""),
            (["patternProperties": ["b": [:], "c": ["type": "string"]]], 7, nil),
            (["type": "array", "prefixItems": [[:]]], 7, nil),
        ] as [Row])
    func kinds(row: Row) { expect(row) }

    @Test(
        "A value is judged by its format where it must fit a Swift type",
        arguments: [
            (["type": "integer"], number("1.5"), ""),
            (["type": "integer"], 9_223_372_036_854_775_807, nil),
            (["type": "integer", "format": "int64"], "12", nil),
            (["type": "integer", "format": "int64"], "a", ""),
            (["type": "string", "format": "uint64"], "-1", ""),
            (["type": "string", "format": "decimal"], "1.50", nil),
            (["type": "string", "format": "decimal"], "", ""),
            (["type": "integer", "format": "unix-time"], "12", nil),
            (["type": "string", "format": "uuid"], "a", ""),
            (["type": "string", "format": "byte"], "YQ==", nil),
            (["type": "string", "format": "byte"], "YQ=", ""),
            (["type": "string", "format": "date-time"], "yesterday", nil),
        ] as [Row])
    func formats(row: Row) { expect(row) }

    @Test(
        "Parts, references and unions are judged like the schemas that they combine",
        arguments: [
            (["allOf": [["type": "string"], ["type": "integer"]]], true, nil),
            (
                ["allOf": [["properties": ["a": ["type": "string"]]], ["required": ["a"]]]], [:],
                "a"
            ),
            (["$ref": "#/$defs/Node"], ["next": ["next": 7]], "next.next"),
            (["$ref": "#/$defs/Node", "required": ["next"]], [:], nil),
            (["$ref": "#/$defs/Node"], nil, ""),
            (["$ref": "#/$defs/Node", "nullable": true], nil, nil),
            (["$ref": "#/$defs/Node", "nullable": true], ["next": 7], "next"),
            (["allOf": [["$ref": "#/$defs/Node"]], "nullable": true], nil, nil),
            (
                ["$ref": "#/$defs/Node", "properties": ["b": ["type": "string"]]], ["b": 7], "b"
            ),
            (["type": ["string", "integer"]], true, ""),
            (["type": ["string", "integer"]], 7, nil),
            (["type": ["string", "integer"], "format": "int64"], "a", ""),
            (["enum": ["A", 0, "B", 1]], 7, nil),
            (["enum": ["A", 0, "B", 1]], true, ""),
            (["anyOf": [["type": "string"], ["$ref": "#/$defs/Node"]]], ["next": 7], "next"),
            (["anyOf": [["$ref": "#/$defs/Node"], ["type": "object"]]], ["next": 7], nil),
        ] as [Row])
    func parts(row: Row) { expect(row) }

    @Test(
        "Properties that a condition adds are optional, and checked if they are present",
        arguments: ["then", "else", "dependentSchemas", "dependencies"])
    func conditions(keyword: String) {
        let added: JSONValue = ["required": ["b"], "properties": ["b": ["type": "string"]]]
        let value: JSONValue = keyword.hasPrefix("dependen") ? ["a": added] : added
        let schema: JSONValue = .object([
            "properties": ["a": ["type": "string"]], keyword: value,
        ])
        let rows: [(JSONValue, String?)] = [(["a": "x"], nil), (["b": "x"], nil), (["b": 7], "b")]
        for row in rows {
            expect((schema, row.0, row.1))
        }
    }

    @Test(
        "An object of a union is judged by the variant that its tag selects",
        arguments: [
            (["t": "a", "x": "a"], nil), (["t": "a", "x": 7], "x"), (["t": "b", "x": 7], nil),
            (["t": "c", "x": true], nil), (["x": 7], "t"), (["t": 7], "t"), ([], ""),
        ] as [(JSONValue, String?)])
    func tags(value: JSONValue, failure: String?) {
        let schema: JSONValue = [
            "oneOf": [
                [
                    "properties": ["x": ["type": "string"], "t": ["const": "a"]],
                    "required": ["t"],
                ],
                [
                    "properties": ["x": ["type": "integer"], "t": ["enum": ["b"]]],
                    "required": ["t"],
                ],
            ]
        ]
        expect((schema, value, failure))
    }

    @Test(
        "One variant of a union may lack the tag",
        arguments: [
            (["deleted": true, "id": 7], nil), (["deleted": false, "id": 7], "id"),
            (["id": 7], "id"), (["id": "a"], nil), ("a", nil), (7, ""),
        ] as [(JSONValue, String?)])
    func lackingTags(value: JSONValue, failure: String?) {
        let schema: JSONValue = [
            "anyOf": [
                ["type": "string"], ["properties": ["id": ["type": "string"]]],
                [
                    "properties": ["id": [:], "deleted": ["enum": [true]]],
                    "required": ["deleted"],
                ],
            ]
        ]
        expect((schema, value, failure))
    }

    private func expect(_ row: Row) {
        let catalog: JSONValue = [
            "$defs": [
                "Node": ["type": "object", "properties": ["next": ["$ref": "#/$defs/Node"]]]
            ]
        ]
        let schemas = CatalogSchemas(catalog)
        var judgement = Judgement()
        judgement.judge(row.value, by: schemas.rule(of: row.schema), at: BodyPath())
        let found = judgement.failure?.description ?? (judgement.isCertain ? nil : "?")
        #expect(found == row.failure, "\(row.value) by \(row.schema)")
    }
}

private func number(_ text: String) -> JSONValue {
    JSONNumber(text).map { .number($0) } ?? .null
}
