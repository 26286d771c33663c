#if os(macOS) || os(Linux)
import EventCodeGeneration
import Testing

/// Schemas that are reached by their location: the root of a file, or a pointer into a schema.
@Suite struct SchemaLocationTests {
    private static let bar = #"{"required": ["bar"], "properties": {"bar": {"const": "bar"}}}"#
    private static let baz = #"{"required": ["baz"], "properties": {"baz": {"const": "baz"}}}"#
    private static let foo = #""properties": {"foo": {"type": "string"}}"#

    @Test(
        "A schema has the type that it has as a definition, wherever it stands",
        arguments: [
            // Properties beside alternatives.
            "{\(foo), \"oneOf\": [\(bar), \(baz)]}",
            "{\(foo), \"anyOf\": [\(bar), {\"type\": \"null\"}]}",
            "{\(foo), \"oneOf\": [{\"required\": [\"foo\"]}, \(bar)]}",
            "{\(foo), \"oneOf\": [{\(foo), \"oneOf\": [\(bar), \(baz)]}, {\"type\": \"string\"}]}",
            "{\(foo), \"type\": [\"string\", \"object\"]}",
            // Alternatives beside alternatives, and parts beside parts.
            "{\"allOf\": [{\(foo)}, {\"oneOf\": [\(bar), \(baz)]}]}",
            "{\"allOf\": [{\"oneOf\": [\(bar), \(baz)]}, {\"oneOf\": [{\(foo)}]}]}",
            "{\(foo), \"allOf\": [\(bar), {\"properties\": {\"foo\": {\"format\": \"uuid\"}}}]}",
            // Recursion.
            ##"{\##(foo), "oneOf": [\##(bar), {"properties": {"bar": {"const": "x"}, "t": {"$ref": "#/$defs/Thing"}}}]}"##,
        ])
    func everyLocation(_ schema: String) throws {
        let definition = GeneratedCatalog(
            schema: ##"{"$ref": "#/$defs/Thing"}"##, definitions: #"{"Thing": \#(schema)}"#)
        #expect(definition.printed == "")
        let expected = definition.fileWithoutLocations("types")
        #expect(expected.contains("var foo: ") && !expected.contains("JSONValue?"))
        #expect(try SwiftCompiler.complaints(about: definition.output.files) == "")

        let there = ##"{"$ref": "shop.events.json#/$defs/Thing"}"##
        func elsewhere(_ reference: String) -> String {
            schema.replacing(##"{"$ref": "#/$defs/Thing"}"##, with: #"{"$ref": "\#(reference)"}"#)
        }
        let root = GeneratedCatalog(
            schema: #"{"$ref": "thing.json"}"#, files: ["thing.json": elsewhere("thing.json")])
        let inFile = GeneratedCatalog(
            schema: ##"{"$ref": "inner.json#/properties/thing"}"##,
            files: [
                "inner.json":
                    #"{"properties": {"thing": \#(elsewhere("#/properties/thing"))}}"#
            ])
        let inCatalog = GeneratedCatalog(
            schema: ##"{"$ref": "#/$defs/Outer/properties/thing"}"##,
            definitions:
                #"{"Outer": {"properties": {"thing": \#(elsewhere("#/$defs/Outer/properties/thing"))}}}"#
        )
        let alias = GeneratedCatalog(
            schema: there, definitions: #"{"Thing": \#(schema)}"#)
        for (name, generated) in [
            ("root", root), ("file", inFile), ("catalog", inCatalog), ("alias", alias),
        ] {
            #expect(generated.printed == "", "\(name)")
            #expect(generated.fileWithoutLocations("types") == expected, "\(name)")
        }
    }

    @Test("A property of several parts has all of them, though one is referred to elsewhere")
    func partOfProperty() {
        let generated = GeneratedCatalog(
            ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
             "a": {"data": {"allOf": [
               {"properties": {"x": {"properties": {"first": {"type": "string"}}}}},
               {"properties": {"x": {"properties": {"second": {"type": "string"}}}}}]}},
             "b": {"data": {"properties": {
               "y": {"$ref": "#/events/a/data/allOf/1/properties/x"}}}}}}
            """##)
        #expect(generated.printed == "")
        let types = generated.file("types")
        let a = types.prefix(through: types.firstRange(of: "\n}\n")?.lowerBound ?? types.startIndex)
        #expect(a.contains("var first: String? {") && a.contains("var second: String? {"))
        #expect(types.contains("var y: X? {"))
    }

    @Test("An alternative has what stands beside it, though it is referred to elsewhere")
    func partOfAlternative() {
        let generated = GeneratedCatalog(
            schema: ##"""
                {"properties": {"u": {"$ref": "#/$defs/U"}, "v": {"$ref": "#/$defs/U/allOf/0/oneOf/1"}}}
                """##,
            definitions: ##"""
                {"U": {"allOf": [
                  {"oneOf": [\##(Self.bar), {"title": "Second", "properties": {"bar": {"const": "x"}}}]},
                  {"oneOf": [{"properties": {"extra": {"type": "string"}}}]}]}}
                """##)
        #expect(generated.printed == "")
        let types = generated.file("types")
        #expect(types.split(separator: "var extra: String? {").count == 3)
    }
}
#endif
