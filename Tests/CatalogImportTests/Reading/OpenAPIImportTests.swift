import StrictJSON
import Testing

@Suite struct OpenAPIImportTests {
    private static let schemas = """
        "schemas": {
          "Paid": {"type": "object", "required": ["type", "data"], "properties": {
            "id": {"type": "string"}, "created_at": {"type": "string", "format": "date-time"},
            "type": {"const": "order.paid"}, "data": {"$ref": "#/components/schemas/Order"}}},
          "Sent": {"type": "object", "required": ["type", "data"], "properties": {
            "id": {"type": "string"}, "created_at": {"type": "string", "format": "date-time"},
            "type": {"type": "string", "enum": ["order.sent"]},
            "data": {"$ref": "#/components/schemas/Parcel"}}},
          "Order": {"type": "object", "properties": {"amount": {"type": "number"}}},
          "Parcel": {"type": "object", "properties": {
            "order": {"$ref": "#/components/schemas/Order"}}},
          "Unreached": {"type": "object"}
        }
        """

    private static func body(_ name: String, type: String = "application/json") -> String {
        """
        {"content": {"\(type)": {"schema": {"$ref": "#/components/schemas/\(name)"}}}}
        """
    }

    private static func webhook(_ body: String) -> String {
        #"{"post": {"requestBody": \#(body), "summary": "It happens."}}"#
    }

    /// The same two events at each location and in each form that OpenAPI allows.
    private static let documents: [String: String] = [
        "3.1": """
        {"openapi": "3.1.0", "info": {"title": "Shop", "version": "2"},
        "webhooks": {"a": \(webhook(body("Paid"))), "b": \(webhook(body("Sent")))},
        "components": {\(schemas)}}
        """,
        "x-webhooks": """
        {"openapi": "3.0.3", "x-webhooks":
        {"a": \(webhook(body("Paid"))), "b": \(webhook(body("Sent")))},
        "components": {\(schemas)}}
        """,
        "webhooks and the same x-webhooks": """
        {"openapi": "3.1.0",
        "webhooks": {"a": \(webhook(body("Paid"))), "bWebhook": \(webhook(body("Sent")))},
        "x-webhooks": {"b": \(webhook(body("Sent"))), "a": \(webhook(body("Paid")))},
        "components": {\(schemas)}}
        """,
        "webhooks and other x-webhooks": """
        {"openapi": "3.1.0", "webhooks": {"a": \(webhook(body("Paid")))},
        "x-webhooks": {"a": \(webhook(body("Paid"))), "b": \(webhook(body("Sent")))},
        "components": {\(schemas)}}
        """,
        "several content types": """
        {"openapi": "3.1.0", "webhooks": {
        "a": \(webhook(body("Paid", type: "application/vnd.shop.v1+json; charset=utf-8"))),
        "b": {"post": {"requestBody": {"content": {
            "application/x-www-form-urlencoded": {"schema": {"type": "string"}},
            "application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}}}}},
        "components": {\(schemas)}}
        """,
        "references to path items and bodies": """
        {"openapi": "3.1.0", "webhooks": {
        "a": {"$ref": "#/components/pathItems/A"},
        "b": \(webhook(##"{"$ref": "#/components/requestBodies/B"}"##))},
        "components": {"pathItems": {"A": \(webhook(body("Paid")))},
        "requestBodies": {"B": \(body("Sent"))}, \(schemas)}}
        """,
        "one body of several events": """
        {"openapi": "3.1.0", "webhooks": {"events": {"post": {"requestBody": {"content": {
        "application/json": {"schema": {"oneOf": [
            {"$ref": "#/components/schemas/Paid"},
            {"$ref": "#/components/schemas/Sent"}]}}}}}}},
        "components": {\(schemas)}}
        """,
        "a union behind a reference": """
        {"openapi": "3.1.0", "webhooks": {"events": \(webhook(body("Any")))},
        "components": {"schemas": {"Any": {"anyOf": [
            {"$ref": "#/components/schemas/Paid"}, {"$ref": "#/components/schemas/Sent"},
            {"type": "null"}]}, \(schemas.dropFirst(12).dropLast(1))}}}
        """,
        "callbacks": """
        {"openapi": "3.0.0", "paths": {"/subscriptions": {"post": {"callbacks": {
        "paid": {"{$request.body#/url}": \(webhook(body("Paid")))},
        "sent": {"{$request.body#/url}": \(webhook(body("Sent")))}}}}},
        "components": {\(schemas)}}
        """,
        "a discriminator with a mapping": """
        {"openapi": "3.0.0", "x-webhooks": {"events": {"post": {"requestBody": {"content": {
        "application/json": {"schema": {"oneOf": [
            {"$ref": "#/components/schemas/P"}, {"$ref": "#/components/schemas/S"}],
          "discriminator": {"propertyName": "type", "mapping": {
            "order.paid": "#/components/schemas/P", "order.sent": "S"}}}}}}}}},
        "components": {"schemas": {
        "P": {"type": "object", "properties": {"id": {"type": "string"}, "created_at":
            {"type": "string", "format": "date-time"}, "type": {"type": "string"},
            "data": {"$ref": "#/components/schemas/Order"}}},
        "S": {"type": "object", "properties": {"id": {"type": "string"}, "created_at":
            {"type": "string", "format": "date-time"}, "type": {"type": "string"},
            "data": {"$ref": "#/components/schemas/Parcel"}}},
        \(schemas.dropFirst(12).dropLast(1))}}}
        """,
    ]

    @Test(
        "Every form of a document becomes the same catalog",
        arguments: documents.keys.sorted())
    func forms(form: String) throws {
        let imported = try Imported(["shop.json": #require(Self.documents[form])])
        #expect(imported.types == ["order.paid", "order.sent"])
        #expect(imported.discriminator == #""$message.payload#/type""#)
        #expect(imported.envelope("data") == "$message.payload#/data")
        #expect(imported.envelope("id") == "$message.payload#/id")
        #expect(imported.envelope("time") == "$message.payload#/created_at")
        #expect(try imported.data("order.paid") == json(##"{"$ref": "#/$defs/Order"}"##))
        #expect(try imported.data("order.sent") == json(##"{"$ref": "#/$defs/Parcel"}"##))
        #expect(imported.definitions == ["Order", "Parcel"])
        #expect(imported.report == [])
        #expect(imported.errors == [])
    }

    @Test("An envelope in 'allOf' is separated from the payload")
    func envelope() throws {
        let imported = try Imported([
            "shop.json": """
            {"openapi": "3.1.0", "webhooks": {
            "a": {"post": {"requestBody": {"content": {"application/json": {"schema": {"allOf": [
                {"$ref": "#/components/schemas/Envelope"},
                {"properties": {"event": {"enum": ["a.done"]},
                  "payload": {"properties": {"x": {"type": "string"}}}}}]}}}}}},
            "b": {"post": {"requestBody": {"content": {"application/json": {"schema": {"allOf": [
                {"$ref": "#/components/schemas/Envelope"},
                {"properties": {"event": {"enum": ["b.done", "b.failed"]},
                  "payload": {"properties": {"y": {"type": "string"}}}}}]}}}}}}},
            "components": {"schemas": {"Envelope": {"type": "object", "properties": {
              "event": {"type": "string"}, "payload": {"type": "object"},
              "timestamp": {"type": "integer"}, "account": {"type": "string"}}}}}}
            """
        ])
        #expect(imported.types == ["a.done", "b.done", "b.failed"])
        #expect(imported.discriminator == #""$message.payload#/event""#)
        #expect(imported.envelope("data") == "$message.payload#/payload")
        #expect(imported.envelope("time") == "$message.payload#/timestamp")
        #expect(
            try imported.data("b.failed") == json(#"{"properties": {"y": {"type": "string"}}}"#))
        #expect(imported.attributes == ["account": "$message.payload#/account"])
        #expect(imported.report == [])
        #expect(imported.errors == [])
    }

    @Test("Anything unreadable is omitted or allows any JSON, and is reported with its location")
    func unreadable() throws {
        let imported = try Imported(
            [
                "shop.json": """
                {"openapi": "3.1.0", "webhooks": {
                "form": {"post": {"requestBody": {"content": {"application/xml": {"schema": {}}}}}},
                "empty": {"post": {"summary": "Nothing"}},
                "lost": {"post": {"requestBody": {"$ref": "#/components/requestBodies/None"}}},
                "a": \(Self.webhook(Self.body("Paid"))), "b": \(Self.webhook(Self.body("Sent"))),
                "c": \(Self.webhook(Self.body("Paid"))), "d": \(Self.webhook(Self.body("Sent"))),
                "e": \(Self.webhook(Self.body("Sent"))), "f": \(Self.webhook(Self.body("Sent")))},
                "components": {\(Self.schemas)}}
                """
            ], .with(["$message.payload#/type"]))
        #expect(imported.types == ["empty", "lost", "order.paid", "order.sent"])
        #expect(imported.data("empty") == .object([:]))
        #expect(
            imported.report == [
                "warning: a body of the type 'application/xml' is omitted, it is not JSON",
                "  at shop.json#/webhooks/form/post/requestBody/content/application~1xml",
                "warning: a body has no schema, any JSON is allowed (2 times)",
                "  at shop.json#/webhooks/empty/post", "  at shop.json#/webhooks/lost/post",
                "warning: reference '#/components/requestBodies/None' cannot be resolved, any JSON is allowed",
                "  at shop.json#/webhooks/lost/post/requestBody",
                "warning: a type is derived from a name, no schema specifies it (2 times)",
                "  at shop.json#/webhooks/empty/post", "  at shop.json#/webhooks/lost/post",
            ])
        #expect(imported.errors == [])
    }

    @Test("An example that is a body of the type is imported with it")
    func examples() throws {
        let imported = try Imported([
            "shop.json": """
            {"openapi": "3.1.0", "webhooks": {"events": {"post": {"requestBody": {"content": {
            "application/json": {"schema": {"oneOf": [
                {"$ref": "#/components/schemas/Paid"}, {"$ref": "#/components/schemas/Sent"}]},
            "examples": {"one": {"value": {"type": "order.sent", "data": {}}},
                "two": {"$ref": "#/components/examples/Two"}}}}}}}},
            "components": {"examples": {"Two": {"value": {"type": "order.paid", "data": {}}}},
            \(Self.schemas)}}
            """
        ])
        let events = try #require(imported.catalog["events"])
        #expect(
            try events["order.paid"]?["examples"] == json(#"[{"type": "order.paid", "data": {}}]"#))
        #expect(
            try events["order.sent"]?["examples"] == json(#"[{"type": "order.sent", "data": {}}]"#))
    }
}
