import Testing

@Suite("Types of unions")
struct UnionTypeTests {
    static let definitions = ##"""
        {"Card": {"required": ["object"], "properties": {"object": {"const": "card"}, "n": {}}},
         "Bank": {"required": ["object"], "properties": {"object": {"enum": ["bank"]}}},
         "DeletedCard": {"required": ["object", "deleted"], "properties":
            {"object": {"const": "card"}, "deleted": {"const": true}}},
         "Source": {"oneOf": [{"$ref": "#/$defs/Card"}, {"$ref": "#/$defs/Bank"}]},
         "Status": {"enum": ["a", "b"]}, "Text": {"type": ["string", "null"]},
         "Cat": {"properties": {"lives": {"type": "integer"}}},
         "Dog": {"properties": {"good": {"type": "boolean"}}},
         "Tree": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/$defs/Tree"}}]},
         "Loop": {"anyOf": [{"type": "string"}, {"type": "integer"}, {"$ref": "#/$defs/Loop"}]}}
        """##

    @Test(
        "Alternatives become an enum with a case for each",
        arguments: [
            // By kind.
            (
                #"{"oneOf": [{"type": "string"}, {"type": "integer"}]}"#,
                "string(String) integer(Int)"
            ),
            (#"{"type": ["integer", "string"]}"#, "integer(Int) string(String)"),
            (
                #"{"type": ["number", "integer", "string", "null"]}"#,
                "number(Double) string(String)"
            ),
            (
                ##"{"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Card"}]}"##,
                "string(String) card(Card)"
            ),
            (
                #"{"oneOf": [{"type": "string"}, {"properties": {"x": {}}}]}"#,
                "string(String) object(Object)"
            ),
            (
                #"{"type": ["string", "object", "array", "boolean"], "properties": {"x": {}}, "items": {"type": "string"}, "format": "date-time"}"#,
                "string(DateTime) object(Object) array([String]) boolean(Bool)"
            ),
            (
                #"{"oneOf": [{"type": "string"}, {"type": "object"}]}"#,
                "string(String) object([String: JSONValue])"
            ),
            (
                #"{"anyOf": [{"type": "integer"}, {"format": "date-time", "type": "string"}, {"type": "null"}]}"#,
                "integer(Int) string(DateTime)"
            ),
            // Alternatives of one kind are joined.
            (
                #"{"oneOf": [{"type": "string", "format": "uuid"}, {"type": "boolean"}, {"type": "string"}]}"#,
                "string(String) boolean(Bool)"
            ),
            (
                #"{"oneOf": [{"enum": ["a"]}, {"type": "boolean"}, {"const": "b"}, {"const": true}]}"#,
                "string(StringValue) boolean(Bool)"
            ),
            (
                #"{"oneOf": [{"type": "integer"}, {"type": "number"}, {"type": "string"}]}"#,
                "number(Double) string(String)"
            ),
            (
                #"{"oneOf": [{"items": {"type": "string"}, "type": "array"}, {"items": {"type": "integer"}}, {"type": "string"}]}"#,
                "array([ArrayItem]) string(String)"
            ),
            (#"{"enum": [true, false, "auto"]}"#, "boolean(Bool) string(StringValue)"),
            (#"{"enum": ["auto", 5, 10, null]}"#, "string(StringValue) integer(Int)"),
            (#"{"enum": ["none", 30]}"#, "string(StringValue) integer(Int)"),
            // Objects with a tag.
            (##"{"$ref": "#/$defs/Source"}"##, "card(Card) bank(Bank) unknown(JSONValue)"),
            (
                ##"{"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Source"}, {"$ref": "#/$defs/Card"}]}"##,
                "string(String) card(Card) bank(Bank) unknown(JSONValue)"
            ),
            (
                ##"{"anyOf": [{"$ref": "#/$defs/Card"}, {"$ref": "#/$defs/DeletedCard"}]}"##,
                "card(Card) deletedCard(DeletedCard) unknown(JSONValue)"
            ),
            (
                ##"{"type": "object", "oneOf": [{"$ref": "#/$defs/Card"}, {"allOf": [{"$ref": "#/$defs/Bank"}]}]}"##,
                "card(Card) bank(Bank) unknown(JSONValue)"
            ),
            (
                #"{"oneOf": [{"properties": {"t": {"const": "24h"}}}, {"properties": {"t": {"const": "default"}}}]}"#,
                "_24h(_24hValue) `default`(Default) unknown(JSONValue)"
            ),
            (
                #"{"oneOf": [{"properties": {"t": {"const": "string"}}}, {"properties": {"t": {"const": ""}}}, {"type": "string"}]}"#,
                "stringObject(StringObject) empty(Empty) string(String) unknown(JSONValue)"
            ),
            (
                #"{"oneOf": [{"properties": {"ok": {"const": true}}}, {"properties": {"ok": {"const": false}}}]}"#,
                "okTrue(OkTrue) okFalse(OkFalse) unknown(JSONValue)"
            ),
            (
                #"{"oneOf": [{"title": "One", "properties": {"v": {"enum": [1, 2]}}}, {"properties": {"v": {"const": 3}}}]}"#,
                "one(One) v3(V3) unknown(JSONValue)"
            ),
            (
                ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "discriminator": {"propertyName": "p"}}"##,
                "cat(Cat) dog(Dog) unknown(JSONValue)"
            ),
            (
                ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "discriminator": {"propertyName": "p", "mapping": {"felis": "#/$defs/Cat", "canis": "Dog"}}}"##,
                "felis(Cat) canis(Dog) unknown(JSONValue)"
            ),
            // The author's names.
            (
                ##"{"oneOf": [{"$ref": "#/$defs/Card", "x-swift-name": "visa"}, {"x-swift-name": "Wire", "properties": {"object": {"const": "wire-1"}}}]}"##,
                "visa(Card) wire(Wire) unknown(JSONValue)"
            ),
            // Recursion.
            (##"{"$ref": "#/$defs/Tree"}"##, "string(String) array([Tree])"),
            (##"{"$ref": "#/$defs/Loop"}"##, "string(String) integer(Int)"),
        ] as [(String, String)])
    func cases(_ schema: String, _ expected: String) {
        let generated = GeneratedCatalog(schema: schema, definitions: Self.definitions)
        #expect(generated.printed == "")
        let text = generated.file("payloads") + generated.file("types")
        let name = generated.valueType?.dropLast() ?? ""
        let lines = text.split(separator: "\n").drop { !$0.contains("enum \(name): EventUnion") }
        let cases = lines.dropFirst().prefix { !$0.contains("static let") }
            .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("case ") }.map { $0.dropFirst(5) }
        #expect(cases.joined(separator: " ") == expected)
    }

    @Test(
        "What needs no union is a plain type",
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
        let generated = GeneratedCatalog(schema: schema, definitions: Self.definitions)
        #expect(generated.valueType == expected)
        #expect(generated.printed == "")
        #expect(!generated.file("payloads").contains("EventUnion"))
    }

    @Test(
        "Objects that nothing tells apart are raw JSON, with whatever else there is",
        arguments: [
            ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}"##,
            ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}, {"type": "string"}]}"##,
            ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"type": "object"}]}"##,
            // One value for both, a value that is no constant, two without the property.
            #"{"oneOf": [{"properties": {"t": {"const": "a"}, "x": {}}}, {"properties": {"t": {"const": "a"}}}]}"#,
            #"{"oneOf": [{"properties": {"t": {"const": "a"}}}, {"properties": {"t": {"type": "string"}}}]}"#,
            #"{"oneOf": [{"required": ["t"], "properties": {"t": {"const": "a"}}}, {"properties": {"x": {}}}, {"properties": {"y": {}}}]}"#,
            // The one without the property cannot be told from one that left it out.
            #"{"oneOf": [{"properties": {"t": {"const": "a"}}}, {"properties": {"x": {}}}]}"#,
            #"{"oneOf": [{"properties": {"t": {"const": 1.5}}}, {"properties": {"t": {"const": 2.5}}}]}"#,
            // An inline alternative has no name for a discriminator to tell.
            ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"properties": {"x": {}}}], "discriminator": {"propertyName": "p"}}"##,
            #"{"allOf": [{"oneOf": [{"type": "string"}, {"type": "integer"}]}, {"oneOf": [{"type": "string"}, {"type": "boolean"}]}]}"#,
        ])
    func untagged(_ schema: String) {
        let generated = GeneratedCatalog(schema: schema, definitions: Self.definitions)
        #expect(generated.valueType == "JSONValue?")
        #expect(
            generated.printed == """
                shop.events.json:3:1: warning: a union is kept as raw JSON, at \
                '/events/a/data/properties/value' [untyped-schema]
                """)
    }
}
