import Foundation
import Testing

@Suite struct UnionPlanTests {
    @Test(
        "Alternatives that need no union become a plain type",
        arguments: [
            (#"{"oneOf": [{"type": "string"}, {"type": "null"}]}"#, "String?"),
            (##"{"anyOf": [{"anyOf": [{"$ref": "#/$defs/Card"}]}, {"type": "null"}]}"##, "Card?"),
            (##"{"anyOf": [{"$ref": "#/$defs/Source"}, {"type": "null"}]}"##, "Source?"),
            (##"{"$ref": "#/$defs/Source", "type": "object"}"##, "Source?"),
            (##"{"oneOf": [{"$ref": "#/$defs/Text"}, {"type": "string"}]}"##, "String?"),
            (
                #"{"oneOf": [{"type": "string", "format": "date-time"}, {"format": "date-time"}]}"#,
                "DateTime?"
            ),
            (
                #"{"oneOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]}"#,
                "String?"
            ),
            (#"{"oneOf": [{"type": "integer"}, {"type": "number"}]}"#, "Double?"),
            (#"{"oneOf": [{"enum": ["a"]}, {"enum": ["b", "c"]}]}"#, "Value?"),
            (#"{"oneOf": [{"const": "a"}, {"const": "b"}]}"#, "Value?"),
            (##"{"anyOf": [{"$ref": "#/$defs/Status"}, {"type": "string"}]}"##, "Value?"),
            (#"{"anyOf": [{"enum": [""]}, {"type": "string", "format": "uri"}]}"#, "String?"),
            (#"{"type": ["string", "integer"], "format": "int64"}"#, "Int64?"),
            (
                #"{"oneOf": [{"type": "string", "format": "decimal"}, {"type": "number"}]}"#,
                "Decimal?"
            ),
            (
                #"{"oneOf": [{"type": "integer", "format": "uint64"}, {"type": "string", "format": "uint64"}]}"#,
                "UInt64?"
            ),
            (
                #"{"oneOf": [{"items": {"type": "string"}}, {"type": "array", "items": {"type": "string"}}]}"#,
                "[String]?"
            ),
            (
                #"{"oneOf": [{"required": ["a"]}, {"required": ["b"]}], "properties": {"a": {}, "b": {}}}"#,
                "Value?"
            ),
            (
                ##"{"allOf": [{"oneOf": [{"$ref": "#/$defs/Card"}, {"type": "null"}]}, {"oneOf": [{"$ref": "#/$defs/Card"}, {"type": "null"}]}]}"##,
                "Card?"
            ),
            (
                #"{"oneOf": [{"type": "array"}, {"type": "boolean"}, {"type": "number"}, {"type": "object"}, {"type": "string"}]}"#,
                "JSONValue?"
            ),
            (
                #"{"type": ["array", "boolean", "number", "object", "string", "null"]}"#,
                "JSONValue?"
            ),
            (#"{"anyOf": [{}, {"type": "string"}]}"#, "JSONValue?"),
            (
                #"{"oneOf": [{"type": "string"}, {"type": "integer"}], "enum": ["A", 0, "B", 1]}"#,
                "Value?"
            ),
            (#"{"type": ["string", "integer"], "enum": ["A", 0]}"#, "Value?"),
            (#"{"enum": ["A", 0, "B", 1, null]}"#, "Value?"),
        ] as [(String, String)])
    func plain(_ schema: String, _ expected: String) {
        let generated = GeneratedCatalog(schema: schema, definitions: UnionTypeTests.definitions)
        #expect(generated.valueType == expected)
        #expect(generated.printed == "")
        let types = generated.file("types")
        let payload = types.range(of: "\n}\n").map { types[..<$0.lowerBound] }
        #expect(payload?.contains("EventUnion") == false)
    }

    @Test(
        "Objects that nothing distinguishes become one object with the properties of all",
        arguments: [
            (
                ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}"##,
                "lives: int? good: boolean?"
            ),
            // The same value in both; a value that is not a constant; two objects without the property.
            (
                #"{"oneOf": [{"properties": {"t": {"const": "a"}, "x": {}}}, {"properties": {"t": {"const": "a"}}}]}"#,
                "t: string? x: json?"
            ),
            (
                #"{"oneOf": [{"properties": {"t": {"const": "a"}}}, {"properties": {"t": {"type": "string"}}}]}"#,
                "t: string?"
            ),
            (
                #"{"oneOf": [{"required": ["t"], "properties": {"t": {"const": "a"}}}, {"properties": {"x": {}}}, {"properties": {"y": {}}}]}"#,
                "t: string? x: json? y: json?"
            ),
            // The object without the property cannot be distinguished from one in which it is missing.
            (
                #"{"oneOf": [{"properties": {"t": {"const": "a"}}}, {"properties": {"x": {}}}]}"#,
                "t: string? x: json?"
            ),
            // Two spellings of one number, and a number that no literal can express.
            (
                #"{"oneOf": [{"properties": {"t": {"const": 1}}}, {"properties": {"t": {"const": 1.0}}}]}"#,
                "t: int?"
            ),
            (
                #"{"oneOf": [{"properties": {"t": {"const": 1.50}}}, {"properties": {"t": {"const": 15e-1}}}]}"#,
                "t: double?"
            ),
            // An inline alternative has no name that a discriminator could refer to.
            (
                ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"properties": {"x": {}}}], "discriminator": {"propertyName": "p"}}"##,
                "lives: int? x: json?"
            ),
            // A property is required if all objects require it, and may be null if one allows it.
            (
                #"{"oneOf": [{"required": ["a", "b"], "properties": {"a": {"type": "string"}, "b": {"type": "integer"}, "c": {}}}, {"required": ["a"], "properties": {"a": {"type": ["string", "null"]}, "b": {"type": "number"}}}]}"#,
                "a: string|null b: double? c: json?"
            ),
            // Objects without properties, and an object that has it too.
            (
                #"{"anyOf": [{"required": ["a"], "properties": {"a": {"type": "string"}}}, {"type": "object", "properties": {}}, {"additionalProperties": false, "type": "object"}]}"#,
                "a: string?"
            ),
        ])
    func joined(_ schema: String, _ expected: String) {
        let generated = GeneratedCatalog(schema: schema, definitions: UnionTypeTests.definitions)
        #expect(generated.valueType == "Value?")
        #expect(generated.printed == "")
        let lines = generated.file("types").split(separator: "\n")
            .drop { !$0.contains("struct Value: EventRecord") }
            .drop { !$0.contains("RecordSchema(") }.dropFirst(2)
            .prefix { !$0.contains("\"\"\"") }
        let fields = lines.map { String($0.drop { $0 == " " }) }
        #expect(fields.joined(separator: " ") == expected)
    }

    @Test("Objects of objects, of arrays and of themselves are joined in depth")
    func joinedDeeply() {
        let generated = GeneratedCatalog(
            schema: ##"{"oneOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]}"##,
            definitions: ##"""
                {"A": {"properties": {"at": {"properties": {"x": {"type": "integer"}}}, "a": {"$ref": "#/$defs/A"},
                    "items": {"type": "array", "items": {"$ref": "#/$defs/N"}}, "m": {"type": "object"}}},
                 "B": {"properties": {"at": {"properties": {"y": {"type": "string"}}}, "a": {"$ref": "#/$defs/B"},
                    "items": {"type": "array", "items": {"$ref": "#/$defs/N"}}, "m": {"type": "object"}}},
                 "N": {"anyOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]}}
                """##)
        #expect(generated.printed == "")
        let text = generated.file("types")
        #expect(text.contains("var at: At?"))
        #expect(text.contains("var items: [APayload.Value]?"))
        #expect(text.contains("var m: JSONMap<JSONValue>?"))
        #expect(text.contains("x: int?") && text.contains("y: string?"))
    }

    @Test("Two maps become one map")
    func maps() {
        let generated = GeneratedCatalog(
            schema:
                #"{"anyOf": [{"additionalProperties": {"type": "integer"}}, {"additionalProperties": {"type": "number"}}]}"#
        )
        #expect(generated.printed == "")
        #expect(generated.valueType == "JSONMap<Double>?")
    }

    @Test(
        "Objects that nothing distinguishes and that conflict become raw JSON",
        arguments: [
            // An object with any properties.
            ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"type": "object"}]}"##,
            // A property that is typed in neither way.
            #"{"anyOf": [{"properties": {"x": {"properties": {"a": {}}}}}, {"properties": {"x": {"type": "object"}}}]}"#,
            // Values of any name beside properties.
            #"{"anyOf": [{"properties": {"x": {}}}, {"properties": {"y": {}}, "additionalProperties": {"type": "string"}}]}"#,
            #"{"allOf": [{"oneOf": [{"type": "string"}, {"type": "integer"}]}, {"oneOf": [{"type": "string"}, {"type": "boolean"}]}]}"#,
        ])
    func conflicting(_ schema: String) {
        let generated = GeneratedCatalog(schema: schema, definitions: UnionTypeTests.definitions)
        #expect(generated.valueType == "JSONValue?")
        #expect(
            generated.printed == """
                shop.events.json:3:1: warning: a union is kept as raw JSON, at \
                '/events/a/data/properties/value' [untyped-schema]
                """)
    }
}
