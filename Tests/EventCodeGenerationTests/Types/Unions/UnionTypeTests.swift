import EventCodeGeneration
import Testing

@Suite struct UnionTypeTests {
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

    private static let nested = ##"""
        {"Cash": {"properties": {"kind": {"const": "cash"}}, "required": ["kind"]},
         "Visa": {"properties": {"kind": {"const": "card"}, "network": {"const": "visa"}}, "required": ["kind"]},
         "Amex": {"properties": {"kind": {"const": "card"}, "network": {"const": "amex"}}, "required": ["kind"]},
         "Card": {"oneOf": [{"$ref": "#/$defs/Visa"}, {"$ref": "#/$defs/Amex"}]},
         "Outer": {"oneOf": [{"$ref": "#/$defs/Cash"}, {"$ref": "#/$defs/Card"}, {"$ref": "#/$defs/Inner"}]},
         "Wire": {"properties": {"kind": {"const": "wire"}, "way": {"const": "a"}}},
         "Iban": {"properties": {"kind": {"const": "wire"}, "way": {"const": "b"}}},
         "Inner": {"oneOf": [{"$ref": "#/$defs/Wire"}, {"$ref": "#/$defs/Iban"}, {"$ref": "#/$defs/Outer"}]}}
        """##

    @Test(
        "A union inside another keeps its own tag if the outer tag does not distinguish its objects",
        arguments: [
            (##"[{"$ref": "#/$defs/Cash"}, {"$ref": "#/$defs/Card"}]"##, "cash(Cash) card(Card)"),
            (
                ##"[{"$ref": "#/$defs/Card"}, {"type": "string"}, {"$ref": "#/$defs/Cash"}]"##,
                "card(Card) string(String) cash(Cash)"
            ),
            (
                ##"[{"$ref": "#/$defs/Cash"}, {"oneOf": [{"$ref": "#/$defs/Visa"}, {"$ref": "#/$defs/Amex"}]}]"##,
                "cash(Cash) card(Card)"
            ),
        ])
    func nestedUnions(_ list: String, _ cases: String) {
        let generated = GeneratedCatalog(schema: "{\"oneOf\": \(list)}", definitions: Self.nested)
        #expect(generated.printed == "")
        #expect(Self.cases(in: generated) == cases + " unknown(JSONValue)")
        #expect(generated.file("types").contains(#"tags: ["card"]"#))
        #expect(generated.file("types").contains("tag: \"network\""))
    }

    @Test("Unions that contain each other end")
    func circularUnions() {
        let generated = GeneratedCatalog(
            schema: ##"{"$ref": "#/$defs/Outer"}"##, definitions: Self.nested)
        #expect(!generated.output.files.isEmpty)
    }

    @Test(
        "Alternatives become an enum with one case for each",
        arguments: [
            // Alternatives that are distinguished by kind.
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
                "string(String) object(JSONMap<JSONValue>)"
            ),
            (
                #"{"anyOf": [{"type": "integer"}, {"format": "date-time", "type": "string"}, {"type": "null"}]}"#,
                "integer(Int) string(DateTime)"
            ),
            // Alternatives of the same kind are merged.
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
            // Objects that are distinguished by a tag.
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
                "_24h(Type24h) `default`(Default) unknown(JSONValue)"
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
                #"{"oneOf": [{"properties": {"v": {"const": 1.5}}}, {"properties": {"v": {"const": 15}}}, {"properties": {"v": {"const": 1.0}}}]}"#,
                "v1Dot5(V1Dot5) v15(V15) v1(V1) unknown(JSONValue)"
            ),
            (
                ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "discriminator": {"propertyName": "p"}}"##,
                "cat(Cat) dog(Dog) unknown(JSONValue)"
            ),
            (
                ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "discriminator": {"propertyName": "p", "mapping": {"felis": "#/$defs/Cat", "canis": "Dog"}}}"##,
                "felis(Cat) canis(Dog) unknown(JSONValue)"
            ),
            // Objects that are distinguished by a required key.
            (
                #"{"oneOf": [{"required": ["iban"], "properties": {"iban": {}, "name": {}}}, {"required": ["pan", "name"], "properties": {"name": {}, "pan": {}}}, {"type": "string"}]}"#,
                "iban(IBAN) pan(Pan) string(String) unknown(JSONValue)"
            ),
            (
                #"{"oneOf": [{"title": "One", "required": ["a"], "properties": {"a": {}}}, {"required": ["b"], "properties": {"b": {}}}]}"#,
                "one(One) b(B) unknown(JSONValue)"
            ),
            // Objects that nothing distinguishes, beside another kind.
            (
                ##"{"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}, {"type": "string"}]}"##,
                "object(Object) string(String)"
            ),
            // Names that the author chose.
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
        #expect(Self.cases(in: generated) == expected)
    }

    /// The cases of the enum that is the type of the property.
    private static func cases(in generated: GeneratedCatalog) -> String {
        let name = generated.valueType?.dropLast() ?? ""
        let lines = generated.file("types").split(separator: "\n")
            .drop { !$0.contains("enum \(name): EventUnion") }
        let cases = lines.dropFirst().prefix { !$0.contains("static let") }
            .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("case ") }.map { $0.dropFirst(5) }
        return cases.joined(separator: " ")
    }

    #if os(macOS) || os(Linux)
    @Test("Any numbers with a literal in Swift distinguish objects")
    func numbers() throws {
        let numbers = ["1", "1.5", "2.0", "-2.5", "1e2", "1e30", "1e-7", "0.1", "-0.0", "15"]
        let alternatives = numbers.map {
            #"{"required": ["k"], "properties": {"k": {"const": \#($0)}}}"#
        }
        let generated = GeneratedCatalog(
            schema: #"{"oneOf": [\#(alternatives.joined(separator: ", "))]}"#)
        #expect(generated.printed == "")
        let types = generated.file("types")
        let tags = types.matches(of: #/tags: \[(.*)\]/#).map { String($0.1) }
        #expect(tags == ["1", "1.5", "2", "-2.5", "100", "1e+30", "1e-07", "0.1", "0", "15"])
        #expect(types.contains("k: Double = 1.5\n") && types.contains("k: Int = 2\n"))
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }
    #endif
}
