import CatalogImport
import StrictJSON
import Testing

@Suite struct NamedSchemasReaderTests {
    private static func options(_ patterns: String...) throws -> ImportOptions {
        var options = ImportOptions()
        options.events = try patterns.map { try SchemaPattern($0) }
        return options
    }

    private static func event(_ type: String) -> String {
        #"{"type": "object", "properties": {"type": {"type": "string", "const": "\#(type)"}}}"#
    }

    /// A document without webhooks.
    private static let document = """
        {"openapi": "3.0.0", "info": {"title": "Shop"}, "paths": {}, "components": {"schemas": {
        "OrderPaidEvent": \(event("order.paid")), "OrderSentEvent": \(event("order.sent")),
        "StateOfEvent": {"type": "string", "enum": ["a"]}, "Order": {"type": "object"},
        "a/b": \(event("other"))}}}
        """

    @Test(
        "Patterns name the schemas that are events",
        arguments: [
            ("#/components/schemas/*Event", ["order.paid", "order.sent"]),
            ("/components/schemas/Order*Event", ["order.paid", "order.sent"]),
            ("#/*/schemas/*Paid*", ["order.paid"]),
            ("#/components/schemas/OrderSentEvent", ["order.sent"]),
            ("#/components/schemas/Order?entEven*", ["order.sent"]),
            ("#/components/schemas/a~1b", ["other"]),
        ])
    func patterns(pattern: String, types: [String]) throws {
        let imported = try Imported(["shop.json": Self.document], Self.options(pattern))
        #expect(imported.types == types)
        #expect(imported.discriminator == #""$message.payload#/type""#)
        #expect(imported.catalog["info"]?["title"] == "Shop")
        #expect(imported.errors == [])
    }

    @Test("Schemas that are not of objects are omitted with a remark")
    func notObjects() throws {
        let imported = try Imported(
            ["shop.json": Self.document],
            Self.options("#/components/schemas/*Event", "#/components/schemas/OrderPaidEvent"))
        #expect(imported.types == ["order.paid", "order.sent"])
        #expect(
            imported.report == [
                "warning: a schema that is not one of objects is omitted",
                "  at shop.json#/components/schemas/StateOfEvent",
            ])
    }

    private static let proposals: [(document: String, note: String)] = [
        (document, "--events '#/components/schemas/*Event', which matches 2 schemas"),
        (
            #"{"swagger": "2.0", "definitions": {"paid_notification": {}, "order": {}}}"#,
            "--events '#/definitions/*notification', which matches 1 schema"
        ),
        (
            #"{"openapi": "3.0.0", "components": {"schemas": {"EventA": {}, "EventB": {}, "C": {}}}}"#,
            "--events '#/components/schemas/*Event*', which matches 2 schemas"
        ),
        (
            #"{"asyncapi": "3.0.0", "components": {"schemas": {"Paid": {}, "Sent": {}}}}"#,
            "--events '#/components/schemas/*', which matches 2 schemas"
        ),
        (
            #"{"openapi": "3.0.0", "components": {"schemas": {"AnyEvent": {"allOf": [{}, {"oneOf": [{}, {}, {}]}]}, "EventA": {}}}}"#,
            "--events '#/components/schemas/AnyEvent', which matches 1 schema"
        ),
        (#"{"openapi": "3.0.0"}"#, "--events '#/components/schemas/*Event'"),
        (plain, "--events '#/components/schemas/Payment*', which matches 3 schemas"),
        (
            plain.replacing("PaymentLost", with: "OrderLost"),
            "--events '#/components/schemas/*', which matches 4 schemas"
        ),
    ]

    /// A document in which no name says that a schema is an event.
    private static let plain = """
        {"openapi": "3.0.0", "components": {"schemas": {
        "PaymentMade": {"properties": {"type": {"const": "made"},
          "data": {"$ref": "#/components/schemas/Payment"}}},
        "PaymentLost": {"properties": {"type": {"const": "lost"},
          "data": {"$ref": "#/components/schemas/Payment"}}},
        "Payment": {"properties": {"at": {"$ref": "#/components/schemas/Address"}}},
        "Address": {"properties": {"street": {}}}}}}
        """

    @Test("A pattern for all schemas stands for those that are in no other")
    func open() throws {
        let imported = try Imported(
            ["shop.json": Self.plain], Self.options("#/components/schemas/*"))
        #expect(imported.types == ["made", "lost"])
        #expect(imported.report == [])
        let some = try Imported(
            ["shop.json": Self.plain], Self.options("#/components/schemas/Payment*"))
        #expect(some.types == ["made", "lost"])
        #expect(
            some.report == [
                "warning: a schema that other events contain is omitted",
                "  at shop.json#/components/schemas/Payment",
            ])
        let circular = """
            {"$defs": {"A": {"properties": {"type": {"const": "a"}, "b": {"$ref": "#/$defs/B"}}},
            "B": {"properties": {"type": {"const": "b"}, "a": {"$ref": "#/$defs/A"}}}}}
            """
        let both = try Imported(["shop.json": circular], Self.options("#/$defs/*"))
        #expect(both.types == ["a", "b"])
    }

    @Test(
        "A document without events is an error that proposes a pattern",
        arguments: proposals.indices)
    func proposal(index: Int) throws {
        let (document, note) = Self.proposals[index]
        let error = #expect(throws: ImportError.self) { try Imported(["shop.json": document]) }
        #expect(
            error?.description.contains("\nnote: name the schemas of events with \(note)\nnote: ")
                == true,
            "\(String(describing: error))")
    }

    @Test("A pattern that matches nothing, or is no pointer, is an error")
    func noMatch() throws {
        let error = #expect(throws: ImportError.self) {
            try Imported(["shop.json": Self.document], Self.options("#/components/schemas/*Hook"))
        }
        #expect(
            error?.description == """
                no schema matches '#/components/schemas/*Hook'
                note: name the schemas of events with --events '#/components/schemas/*Event', which \
                matches 2 schemas
                """)
        #expect(throws: ImportError.notAPattern("*Event")) { try SchemaPattern("*Event") }
    }

    /// A schema whose mapping lists the events, each of which contains it.
    private static let listed = ##"""
        "BaseEvent": {"type": "object", "required": ["sort"],
          "properties": {"sort": {"type": "string"}}, "discriminator": {"propertyName": "sort",
          "mapping": {"paid": "#/$defs/PaidEvent", "sent": "#/$defs/SentEvent"}}},
        "PaidEvent": {"allOf": [{"$ref": "#/$defs/BaseEvent"},
          {"properties": {"amount": {"type": "integer"}}}]},
        "SentEvent": {"allOf": [{"$ref": "#/$defs/BaseEvent"},
          {"properties": {"parcel": {"type": "string"}}}]}
        """##

    @Test(
        "A schema with a mapping is a list of events",
        arguments: [nil, "#/$defs/BaseEvent", "#/$defs/*Event"])
    func mapping(pattern: String?) throws {
        let document = ##"{"$ref": "#/$defs/BaseEvent", "$defs": {\##(Self.listed)}}"##
        let options = try pattern.map { try Self.options($0) } ?? ImportOptions()
        let imported = try Imported(["shop.json": document], options)
        #expect(imported.types == ["paid", "sent"])
        #expect(imported.discriminator == #""$message.payload#/sort""#)
        let paid = try #require(imported.data("paid"))
        let isAlone = paid["$ref"] != nil
        let names = isAlone ? ["PaidEvent", "SentEvent", "BaseEvent"] : ["BaseEvent"]
        #expect(imported.definitions.sorted() == names.sorted())
        #expect(isAlone || paid["allOf"]?[1]?["properties"]?["amount"] != nil)
        #expect(imported.report == [])
        #expect(imported.errors == [])
    }

    @Test("A schema that the events contain is omitted with a remark")
    func base() throws {
        let document = """
            {"openapi": "3.0.0", "components": {"schemas": {
            "BaseEvent": {"type": "object", "properties": {"id": {"type": "string"}}},
            "PaidEvent": {"allOf": [{"$ref": "#/components/schemas/BaseEvent"},
              \(Self.event("paid"))]},
            "SentEvent": {"allOf": [{"$ref": "#/components/schemas/BaseEvent"},
              \(Self.event("sent"))]}}}}
            """
        let imported = try Imported(
            ["shop.json": document], Self.options("#/components/schemas/*Event"))
        #expect(imported.types == ["paid", "sent"])
        #expect(
            imported.report == [
                "warning: a schema that other events contain is omitted",
                "  at shop.json#/components/schemas/BaseEvent",
            ])
    }
}
