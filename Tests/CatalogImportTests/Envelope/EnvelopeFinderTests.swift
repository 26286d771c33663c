import CatalogImport
import StrictJSON
import Testing

@Suite struct EnvelopeFinderTests {
    private static func document(_ bodies: [String]) -> String {
        let items = bodies.enumerated().map { index, body in
            """
            "hook\(index)": {"post": {"requestBody": {"content": {"application/json": {"schema":
            {"type": "object", "properties": {\(body)}}}}}}}
            """
        }
        return #"{"openapi": "3.1.0", "webhooks": {\#(items.joined(separator: ","))}}"#
    }

    private static func body(_ type: String, _ data: String, _ beside: String = "") -> String {
        """
        "type": {"type": "string", "const": "\(type)"}, "id": {"type": "string"},
        "data": {"type": "object", "properties": {"\(data)": {"type": "string"}}}\(beside)
        """
    }

    @Test("The identifier and the time are found beside a nested discriminator")
    func nested() throws {
        let bodies = ["paid", "sent"].map { type in
            """
            "meta": {"type": "object", "properties": {"id": {"type": "string"},
              "event": {"type": "string", "const": "\(type)"}, "created": {"type": "integer"}}},
            "\(type)": {"type": "object"}
            """
        }
        let imported = try Imported(["shop.json": Self.document(bodies)])
        #expect(imported.discriminator == #""$message.payload#/meta/event""#)
        #expect(imported.envelope("id") == "$message.payload#/meta/id")
        #expect(imported.envelope("time") == "$message.payload#/meta/created")
        #expect(imported.errors == [])
    }

    @Test("A payload's own identifier is not that of the event")
    func inside() throws {
        let bodies = ["paid", "sent"].map { type in
            """
            "data": {"type": "object", "properties": {"id": {"type": "string"},
              "kind": {"type": "string", "const": "\(type)"}, "\(type)": {"type": "string"}}}
            """
        }
        let imported = try Imported(["shop.json": Self.document(bodies)])
        #expect(imported.discriminator == #""$message.payload#/data/kind""#)
        #expect(imported.envelope("id") == nil)
    }

    @Test("The siblings of the payload become attributes")
    func attributes() throws {
        let beside = """
            , "merchant_id": {"type": "string", "description": "The shop."},
            "environment": {"enum": ["live", "test"]},
            "context": {"type": "object", "properties": {"actor": {"type": "string"}}},
            "links": {"type": "array", "items": {"type": "string"}}, "object": {"const": "event"}
            """
        let imported = try Imported([
            "shop.json": Self.document([
                Self.body("paid", "a", beside), Self.body("sent", "b", beside),
                Self.body("lost", "c"),
            ])
        ])
        #expect(imported.envelope("data") == "$message.payload#/data")
        #expect(imported.envelope("id") == "$message.payload#/id")
        let names = ["merchant_id", "environment", "context", "links"]
        #expect(
            imported.attributes
                == Dictionary(uniqueKeysWithValues: names.map { ($0, "$message.payload#/\($0)") }))
        let merchant = imported.catalog["envelope"]?["attributes"]?["merchant_id"]?["schema"]
        #expect(merchant?["description"] == "The shop.")
        #expect(imported.report == [])
        #expect(imported.errors == [])
    }

    @Test("A sibling with a few schemas is any of them, and one with many is omitted with a remark")
    func severalSchemas() throws {
        let imported = try Imported([
            "shop.json": Self.document([
                Self.body("paid", "a", #", "context": {"type": "string", "title": "A"}"#),
                Self.body("sent", "b", #", "context": {"type": "integer"}"#),
            ])
        ])
        #expect(imported.attributes == ["context": "$message.payload#/context"])
        let schema = imported.catalog["envelope"]?["attributes"]?["context"]?["schema"]
        #expect(schema?["anyOf"]?.array?.count == 2)
        #expect(imported.errors == [])
        let many = (0..<9).map { index in
            Self.body("e\(index)", "a", #", "context": {"type": "string", "maxLength": \#(index)}"#)
        }
        let omitted = try Imported(["shop.json": Self.document(many)])
        #expect(omitted.attributes == [:])
        #expect(
            omitted.report.first
                == "warning: property '/context' is beside the payload, and is omitted")
    }

    @Test("Attributes with the same name in different objects have distinct names")
    func distinct() throws {
        let meta = """
            , "shop": {"type": "string"}, "meta": {"type": "object", "properties": {
            "kind": {"type": "string"}, "shop": {"type": "string"}, "created_at": {"type": "string"}}}
            """
        var options = ImportOptions()
        options.time = try ImportOptions.expression("$message.payload#/meta/created_at")
        let imported = try Imported(
            [
                "shop.json": Self.document([
                    Self.body("paid", "a", meta), Self.body("sent", "b", meta),
                ])
            ],
            options)
        #expect(
            imported.attributes == [
                "shop": "$message.payload#/shop", "kind": "$message.payload#/meta/kind",
                "meta_shop": "$message.payload#/meta/shop",
            ])
        #expect(imported.errors == [])
    }

    private static func cloudEvent(_ type: String) -> String {
        """
        "specversion": {"type": "string"}, "type": {"type": "string", "const": "\(type)"},
        "source": {"type": "string"}, "id": {"type": "string"}, "time": {"type": "string"},
        "tenantid": {"type": "string"}, "data": {"type": "object", "properties": {
        "\(type)": {"type": "string"}}}
        """
    }

    @Test("Bodies with the attributes of CloudEvents are CloudEvents")
    func cloudEvents() throws {
        let imported = try Imported([
            "shop.json": Self.document([Self.cloudEvent("paid"), Self.cloudEvent("sent")])
        ])
        #expect(imported.catalog["protocol"] == "cloudevents")
        #expect(imported.catalog["discriminator"] == nil)
        #expect(imported.attributes == ["tenantid": "$message.payload#/tenantid"])
        #expect(imported.types == ["paid", "sent"])
        #expect(imported.data("paid")?["properties"]?["paid"] != nil)
        #expect(imported.errors == [])
    }

    @Test("CloudEvents whose types are only in their names are found as well")
    func untyped() throws {
        let body = Self.cloudEvent("x").replacing(#", "const": "x""#, with: "")
        let imported = try Imported(["shop.json": Self.document([body])])
        #expect(imported.catalog["protocol"] == "cloudevents")
        #expect(imported.types == ["hook0"])
        var options = ImportOptions()
        options.discriminator = [try ImportOptions.expression("$message.payload#/source")]
        let given = try Imported(["shop.json": Self.document([body])], options)
        #expect(given.catalog["protocol"] == nil)
    }

    @Test("The header field 'ce-type' is that of CloudEvents in binary mode")
    func binary() throws {
        func webhook(_ type: String) -> String {
            """
            {"post": {"parameters": [
              {"in": "header", "name": "ce-type", "schema": {"const": "\(type)"}},
              {"in": "header", "name": "ce-specversion", "schema": {"const": "1.0"}},
              {"in": "header", "name": "ce-source", "schema": {"type": "string"}, "example": "/a"},
              {"in": "header", "name": "ce-id", "schema": {"type": "string"}, "example": "1"}],
            "requestBody": {"content": {"application/json": {"schema": {"type": "object",
            "properties": {"\(type)": {"type": "integer"}}}, "example": {"\(type)": 1}}}}}}
            """
        }
        let imported = try Imported([
            "shop.json": #"{"openapi": "3.1.0", "webhooks": {"a": \#(webhook("paid")), "#
                + #""b": \#(webhook("sent"))}}"#
        ])
        #expect(imported.catalog["protocol"] == "cloudevents")
        #expect(imported.types == ["paid", "sent"])
        #expect(imported.examples == ["2 of 2 examples reach their event"])
    }
}
