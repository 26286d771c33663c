import CatalogImport
import StrictJSON
import Testing

@Suite struct SchemaSelectionTests {
    private static func branch(_ type: String, _ name: String) -> String {
        #"{"properties": {"type": {"const": "\#(type)"}, "\#(name)": {"type": "string"}}}"#
    }

    private static let union = #""oneOf": [\#(branch("x", "m")), \#(branch("y", "n"))]"#
    private static let common = #"{"required": ["type"], "properties": {"type": {}}}"#

    /// A union of two events, as the schema of a file.
    private static let documents: [String: String] = [
        "behind allOf": #"{"allOf": [\#(common), {\#(union)}]}"#,
        "behind nested allOf": #"{"allOf": [{"allOf": [\#(common), {\#(union)}]}]}"#,
        "behind a reference": ##"{"$ref": "#/$defs/E", "$defs": {"E": {\##(union)}}}"##,
        "behind a reference with annotations":
            ##"{"title": "t", "$ref": "#/$defs/E", "x-a": 1, "definitions": {}, "$defs": {"E": {\##(union)}}}"##,
        "behind a reference with properties":
            ##"{"$ref": "#/$defs/E", "properties": {"id": {"type": "string"}}, "$defs": {"E": {\##(union)}}}"##,
        "behind a reference in allOf":
            ##"{"allOf": [\##(common), {"$ref": "#/$defs/E"}], "$defs": {"E": {\##(union)}}}"##,
        "whose branches contain the parent": ##"""
        {"$ref": "#/$defs/E", "$defs": {
        "E": {"properties": {"type": {"type": "string"}}, "discriminator": {"propertyName": "type",
          "mapping": {"x": "#/$defs/X", "y": "#/$defs/Y"}},
          "oneOf": [{"$ref": "#/$defs/X"}, {"$ref": "#/$defs/Y"}]},
        "X": {"allOf": [{"$ref": "#/$defs/E"}, {"properties": {"m": {"type": "string"}}}]},
        "Y": {"allOf": [{"$ref": "#/$defs/E"}, {"properties": {"n": {"type": "string"}}}]}}}
        """##,
        "that a mapping lists": ##"""
        {"$ref": "#/$defs/E", "$defs": {
        "E": {"properties": {"type": {"type": "string"}}, "discriminator": {"propertyName": "type",
          "mapping": {"x": "#/$defs/X", "y": "#/$defs/Y"}}},
        "X": {"allOf": [{"$ref": "#/$defs/E"}, {"properties": {"m": {"type": "string"}}}]},
        "Y": {"allOf": [{"$ref": "#/$defs/E"}, {"properties": {"n": {"type": "string"}}}]}}}
        """##,
    ]

    @Test(
        "Each event has its branch of a union as payload", arguments: documents.keys.sorted())
    func narrowed(form: String) throws {
        let imported = try Imported(["shop.json": #require(Self.documents[form])])
        #expect(imported.types == ["x", "y"])
        #expect(imported.discriminator == #""$message.payload#/type""#)
        #expect(imported.report == [])
        #expect(imported.errors == [])
        for (type, own, other) in [("x", "m", "n"), ("y", "n", "m")] {
            let names = try Self.names(in: #require(imported.data(type)), of: imported)
            #expect(names.contains(own))
            #expect(!names.contains(other), "\(imported.catalog)")
        }
    }

    @Test("A union in a property that contains the type is narrowed there")
    func nested() throws {
        let imported = try Imported([
            "shop.json":
                #"{"properties": {"id": {"type": "string"}, "about": {"type": "string"}, "event": {\#(Self.union)}}}"#
        ])
        #expect(imported.types == ["x", "y"])
        for (type, own, other) in [("x", "m", "n"), ("y", "n", "m")] {
            let names = try Self.names(in: #require(imported.data(type)), of: imported)
            #expect(names.contains(own))
            #expect(!names.contains(other))
        }
    }

    @Test("What is moved into a payload keeps its names, and references to other files")
    func moved() throws {
        let imported = try Imported(
            [
                "shop.json": json(
                    ##"{"allOf": [{"properties": {"a": {"$ref": "part.json#/$defs/A"}}}, {"$ref": "part.json#/$defs/U"}]}"##
                ),
                "part.json": json(
                    ##"""
                    {"$defs": {"A": {"type": "string"},
                    "U": {"required": ["type"], "oneOf": [{"$ref": "#/$defs/X"}, {"$ref": "#/$defs/Y"}]},
                    "X": {"properties": {"type": {"const": "x"}, "m": {"$ref": "#/$defs/A"}}},
                    "Y": {"properties": {"type": {"const": "y"}}}}}
                    """##),
            ], .document("shop.json"))
        #expect(
            try imported.data("x")
                == json(
                    ##"""
                    {"allOf": [{"properties": {"a": {"$ref": "#/$defs/A"}}},
                    {"allOf": [{"required": ["type"]}, {"$ref": "#/$defs/X"}]}]}
                    """##))
        #expect(imported.definitions == ["A", "X", "Y"])
        #expect(imported.report == [])
        #expect(imported.errors == [])
    }

    /// The names of all properties in a schema and those that it refers to.
    private static func names(in schema: JSONValue, of imported: Imported) throws -> Set<String> {
        var names: Set<String> = []
        var seen: Set<String> = []
        var waiting = [schema]
        while let value = waiting.popLast() {
            waiting += value.array ?? []
            guard let object = value.object else { continue }
            waiting += object.map(\.value)
            names.formUnion((value["properties"]?.object ?? [:]).map(\.key))
            if let name = value["$ref"]?.string?.split(separator: "/").last.map(String.init),
                seen.insert(name).inserted
            {
                waiting.append(try #require(imported.catalog["$defs"]?[name]))
            }
        }
        return names
    }

    @Test("A union with a discriminator without a mapping has the names of its schemas as types")
    func withoutMapping() throws {
        let imported = try Imported([
            "shop.json": """
            {"openapi": "3.0.0", "x-webhooks": {"all": {"post": {"requestBody": {"content": {
            "application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Paid"},
            {"$ref": "#/components/schemas/Sent"}], "discriminator": {"propertyName": "t"}}}}}}}},
            "components": {"schemas": {
            "Paid": {"type": "object", "properties": {"t": {"type": "string"}, "n": {}}},
            "Sent": {"type": "object", "properties": {"t": {"type": "string"}, "s": {}}}}}}
            """
        ])
        #expect(imported.types == ["Paid", "Sent"])
        #expect(imported.discriminator == #""$message.payload#/t""#)
        #expect(imported.data("Sent")?["$ref"]?.string == "#/$defs/Sent")
    }
}
