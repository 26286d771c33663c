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
        "Objects without a tag become raw JSON, together with the other alternatives",
        arguments: [
            ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}"##,
            ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}, {"type": "string"}]}"##,
            ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"type": "object"}]}"##,
            // The same value in both; a value that is not a constant; two objects without the property.
            #"{"oneOf": [{"properties": {"t": {"const": "a"}, "x": {}}}, {"properties": {"t": {"const": "a"}}}]}"#,
            #"{"oneOf": [{"properties": {"t": {"const": "a"}}}, {"properties": {"t": {"type": "string"}}}]}"#,
            #"{"oneOf": [{"required": ["t"], "properties": {"t": {"const": "a"}}}, {"properties": {"x": {}}}, {"properties": {"y": {}}}]}"#,
            // The object without the property cannot be distinguished from one in which it is missing.
            #"{"oneOf": [{"properties": {"t": {"const": "a"}}}, {"properties": {"x": {}}}]}"#,
            // Two spellings of one number, and a number that no literal can express.
            #"{"oneOf": [{"properties": {"t": {"const": 1}}}, {"properties": {"t": {"const": 1.0}}}]}"#,
            #"{"oneOf": [{"properties": {"t": {"const": 1.50}}}, {"properties": {"t": {"const": 15e-1}}}]}"#,
            #"{"oneOf": [{"properties": {"t": {"const": 1e400}}}, {"properties": {"t": {"const": 2}}}]}"#,
            // An inline alternative has no name that a discriminator could refer to.
            ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"properties": {"x": {}}}], "discriminator": {"propertyName": "p"}}"##,
            #"{"allOf": [{"oneOf": [{"type": "string"}, {"type": "integer"}]}, {"oneOf": [{"type": "string"}, {"type": "boolean"}]}]}"#,
        ])
    func untagged(_ schema: String) {
        let generated = GeneratedCatalog(schema: schema, definitions: UnionTypeTests.definitions)
        #expect(generated.valueType == "JSONValue?")
        #expect(
            generated.printed == """
                shop.events.json:3:1: warning: a union is kept as raw JSON, at \
                '/events/a/data/properties/value' [untyped-schema]
                """)
    }
}
