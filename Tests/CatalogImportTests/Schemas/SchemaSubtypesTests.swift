import CatalogImport
import StrictJSON
import Testing

/// Swagger 2 has no unions: a schema with `discriminator` stands for those that contain it.
@Suite struct SchemaSubtypesTests {
    private static func swagger(_ base: String, _ others: String) -> String {
        """
        {"swagger": "2.0", "x-webhooks": {"all": {"post": {"parameters": [
        {"in": "body", "name": "body", "schema": {"$ref": "#/definitions/Base"}}]}}},
        "definitions": {"Base": {"type": "object", "required": ["type"], "properties": {
        "type": {"type": "string"}}, \(base)},
        "Paid": {"allOf": [{"$ref": "#/definitions/Base"},
          {"properties": {"amount": {"type": "integer"}}}]},
        "Refunded": {"allOf": [{"$ref": "#/definitions/Paid"},
          {"properties": {"reason": {"type": "string"}}}]}\(others)}}
        """
    }

    private static let name = #""discriminator": "type""#

    private static let values: [(base: String, others: String, types: [String])] = [
        (name, "", ["Paid", "Refunded"]),
        (#""discriminator": {"propertyName": "type"}"#, "", ["Paid", "Refunded"]),
        (
            name,
            ##", "Sent": {"x-discriminator-value": "order.sent", "allOf": [{"$ref": "#/definitions/Base"}]}"##,
            ["Paid", "order.sent", "Refunded"]
        ),
        (
            name,
            ##", "Lost": {"allOf": [{"$ref": "#/definitions/Base"}, {"properties": {"type": {"enum": ["order.lost"]}}}]}"##,
            ["Paid", "order.lost", "Refunded"]
        ),
    ]

    @Test("The subtypes of a schema are the events", arguments: values.indices)
    func subtypes(index: Int) throws {
        let (base, others, types) = Self.values[index]
        let imported = try Imported(["shop.json": Self.swagger(base, others)])
        #expect(imported.types == types)
        #expect(imported.discriminator == #""$message.payload#/type""#)
        let paid = try #require(imported.data("Paid"))
        #expect(paid["$ref"]?.string == "#/$defs/Paid" || "\(paid)".contains("amount"))
        #expect(imported.errors == [])
    }

    @Test("A schema with subtypes that is named lists them")
    func named() throws {
        var options = ImportOptions()
        options.events = [try SchemaPattern("#/definitions/Base")]
        let imported = try Imported(["shop.json": Self.swagger(Self.name, "")], options)
        #expect(imported.types == ["Paid", "Refunded"])
        #expect(imported.data("Refunded") != imported.data("Paid"))
    }

    @Test("Schemas that contain each other end")
    func circular() throws {
        let imported = try Imported([
            "shop.json": """
            {"swagger": "2.0", "x-webhooks": {"all": {"post": {"parameters": [
            {"in": "body", "name": "body", "schema": {"$ref": "#/definitions/A"}}]}}}, "definitions": {
            "A": {"discriminator": "type", "properties": {"type": {"type": "string"}},
              "allOf": [{"$ref": "#/definitions/B"}]},
            "B": {"properties": {"n": {}}, "allOf": [{"$ref": "#/definitions/A"}]}}}
            """
        ])
        #expect(imported.types == ["B"])
    }

    @Test("A schema with subtypes inside a payload is their union")
    func inner() throws {
        let document = """
            {"swagger": "2.0", "x-webhooks": {"changed": {"post": {"parameters": [
            {"in": "body", "name": "body", "schema": {"$ref": "#/definitions/Changed"}}]}}},
            "definitions": {
            "Changed": {"type": "object", "properties": {"type": {"type": "string", "enum": ["changed"]},
              "item": {"$ref": "#/definitions/Item"}},
              "example": {"type": "changed", "item": {"kind": "Book", "pages": 2}}},
            "Item": {"type": "object", "discriminator": "kind", "required": ["kind"],
              "properties": {"kind": {"type": "string"}, "parent": {"$ref": "#/definitions/Item"}}},
            "Book": {"allOf": [{"$ref": "#/definitions/Item"},
              {"type": "object", "properties": {"pages": {"type": "integer"}}}]},
            "Pen": {"allOf": [{"$ref": "#/definitions/Item"},
              {"type": "object", "properties": {"color": {"type": "string"}}}]}}}
            """
        let imported = try Imported(["shop.json": document])
        #expect(imported.types == ["changed"])
        #expect(
            try imported.catalog["$defs"]?["Changed"]?["properties"]?["item"]
                == json(
                    ##"""
                    {"oneOf": [{"$ref": "#/$defs/Book"}, {"$ref": "#/$defs/Pen"}],
                    "discriminator": {"propertyName": "kind",
                    "mapping": {"Book": "#/$defs/Book", "Pen": "#/$defs/Pen"}}}
                    """##))
        #expect(imported.examples == ["1 of 1 example reaches its event"])
        #expect(imported.report == [])
        #expect(imported.errors == [])
    }
}
