import EventCatalog

@testable import EventCodeGeneration

/// Catalogs that use all features of the generator at once.
enum EveryPartCatalog {
    /// How events stand in messages.
    enum Frame: String, CaseIterable {
        case plain = #"""
            "discriminator": "$message.payload#/type", "versions": "$message.payload#/v",
            "envelope": {"id": "$message.payload#/id", "data": "$message.payload#/d", ATTRIBUTES},
            """#
        case compound = #"""
            "discriminator": ["$message.header#/X-Type", "$message.payload#/type"],
            "versions": "$message.header#/X-V", "envelope": {ATTRIBUTES},
            """#
        case key = #"""
            "discriminator": {"keyOf": "$message.payload#/of"}, "versions": "$message.payload#/v",
            "envelope": {"id": "$message.payload#/id", ATTRIBUTES},
            """#
        case batch = #"""
            "messages": ["$request.body#/all", "$message.payload#/each",
              {"location": "$message.payload#/text", "contentMediaType": "application/json"}],
            "discriminator": {"anyOf": ["$message.parent#/type",
              "$message.payload#/inner/type", "$message.payload#/type"]},
            "versions": "$request.body#/v",
            "envelope": {"time": {"location": "$message.payload#/t",
              "schema": {"type": "number", "format": "unix-time"}}, ATTRIBUTES},
            """#
        case cloudEvents = #"""
            "protocol": "cloudevents", "versions": "$message.payload#/dataschemaversion",
            "envelope": {ATTRIBUTES},
            """#

        var text: String { rawValue.replacing("ATTRIBUTES", with: Self.attributes) }

        private static let attributes = #"""
            "attributes": {
              "live": {"x-swift-name": "isLive", "location": "$message.payload#/live",
                "schema": {"type": "boolean"}},
              "who": {"location": "$message.payload#/who", "schema": {"$ref": "#/$defs/Buyer"}},
              "state": {"location": "$message.payload#/state", "schema": {"enum": ["on", "off"]}},
              "rate": {"location": "$message.payload#/rate", "schema": {"type": "string"}}}
            """#
    }

    private static func catalog(_ frame: Frame) -> String {
        ##"""
        {"catalog": "1.1", "info": {"title": "All", "x-swift-name": "Whole"}, \##(frame.text)
        "events": {
          "order.paid": {"x-swift-name": "paid", "summary": "Paid.", "data": {"$ref": "#/$defs/Order"},
            "examples": [{"id": "o"}], "versions": {
              "2": {"data": {"x-swift-name": "SecondOrder", "properties": {
                "order": {"$ref": "#/$defs/Order"}, "mode": {"enum": [true, "auto"]}}}},
              "2.1": {"x-swift-name": "paidLater", "data": {"$ref": "order.json#/late"}}}},
          "order.void": {"deprecated": true, "data": {"oneOf": [
            {"properties": {"kind": {"const": "a"}, "n": {"type": "integer", "format": "int64"}}},
            {"x-swift-name": "Other", "properties": {"kind": {"const": "b"}}}]}},
          "order.item.added": {"data": {"type": "array", "items": {"$ref": "order.json#/late/properties/line"}}},
          "ping": {"data": {}},
          "default": {"versions": {"v1": {"data": {"type": "string", "format": "date-time"}}}}},
        "$defs": {
          "Order": {"x-swift-name": "Purchase", "required": ["id"], "properties": {
            "id": {"type": "string"}, "buyer": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Buyer"}]},
            "+1": {"x-swift-name": "thumbsUp", "type": "integer"},
            "state": {"type": "string", "enum": ["open", "24h"], "x-swift-name": "phase"},
            "total": {"type": "number"}, "at": {"type": "integer", "format": "unix-time"},
            "raw": {"allOf": [{"type": "object"}], "properties": {"deep": {"deprecated": true}}},
            "levels": {"items": {"enum": ["LOW", 0, "HIGH", 1]}}}},
          "Buyer": {"properties": {"name": {"type": ["string", "null"]}, "friend": {"$ref": "#/$defs/Buyer"}}}}}
        """##
    }

    private static let files = [
        "order.json": ##"""
        {"late": {"title": "Late", "properties": {"by": {"$ref": "all.events.json#/$defs/Buyer"},
          "line": {"properties": {"sku": {"type": "string", "format": "uuid"}}}}}}
        """##
    ]

    private static func config(_ more: String) -> String {
        """
        {"names": {"/events/order.void": "voided", "/$defs/Buyer": "Customer",
          "/events/order.paid/versions/2": "paidAgain", "/events/default/versions/v1/data": "Plain",
          "/events/order.paid/versions/2/data/properties/order": "inner",
          "/envelope/attributes/state": "phase", "order.json#/late/properties/line": "row",
          "/$defs/Order/properties/state/enum/1": "day"},
         "types": {"/$defs/Order/properties/total": {"type": "number", "format": "decimal"},
          "/events/order.paid/versions/2/data/properties/mode": "Mode",
          "/envelope/attributes/rate/schema": "Money.Rate?"}\(more)}
        """
    }

    static func generate(
        _ frame: Frame, _ access: AccessLevel, _ more: String
    ) -> GeneratedCatalog {
        GeneratedCatalog(
            catalog(frame), path: "all.events.json", access: access, config: config(more),
            files: files)
    }

    /// The types that the config names, as a user would write them.
    static func user(_ access: AccessLevel) -> GeneratedFile {
        let modifier = access.modifier
        func value(_ name: String) -> String {
            """
            \(modifier)struct \(name): CustomFieldValue {
                \(modifier)var fieldValue: Swift.String
                \(modifier)init(fieldValue: Swift.String) { self.fieldValue = fieldValue }
            }
            """
        }
        return GeneratedFile(
            name: "User.swift",
            contents: """
                \(access == .public ? "public " : "")import WebhookEvents
                \(value("Mode"))
                \(modifier)enum Money {
                \(value("Rate"))
                }
                """)
    }
}
