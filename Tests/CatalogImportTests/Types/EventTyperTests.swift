import CatalogImport
import StrictJSON
import Testing

@Suite struct EventTyperTests {
    private static let expression = "$message.payload#/type"
    private static let open = #"{"properties": {"type": {"type": "string"}}}"#

    /// An OpenAPI document of webhooks: the key, the schema, and what is beside the schema.
    private static func document(_ webhooks: [(key: String, schema: String, beside: String)])
        -> String
    {
        let items = webhooks.map { key, schema, beside in
            """
            "\(key)": {"post": {"requestBody": {"content":
            {"application/json": {"schema": \(schema)\(beside)}}}}}
            """
        }
        return #"{"openapi": "3.1.0", "webhooks": {\#(items.joined(separator: ","))}}"#
    }

    private static func fromName(_ keys: String...) -> [String] {
        let count = keys.count > 1 ? " (\(keys.count) times)" : ""
        return ["warning: a type is derived from a name, no schema specifies it\(count)"]
            + keys.map { "  at shop.json#/webhooks/\($0)/post" }
    }

    @Test(
        "A name becomes a type without slashes and customary words, and is always remarked",
        arguments: [
            ("order.paid", "order.paid"), ("OrderPaidEvent", "OrderPaid"),
            ("OrderPaidWebhookEvent", "OrderPaid"), ("order_paid_notification", "order_paid"),
            ("order-paid-webhook", "order-paid"), ("/REFUND_DONE", "REFUND_DONE"),
            ("/orders//paid/", "orders.paid"), ("Event", "Event"), ("prevent", "prevent"),
            ("WEBHOOK", "WEBHOOK"), ("system.event", "system.event"),
        ])
    func names(key: String, type: String) throws {
        let document = Self.document([(key, Self.open, "")])
        let imported = try Imported(["shop.json": document], .with([Self.expression]))
        #expect(imported.types == [type])
        #expect(imported.report.first == Self.fromName(key).first)
        #expect(imported.errors == [])
    }

    @Test("Names that differ only in a customary word are kept")
    func similarNames() throws {
        let document = Self.document([
            ("OrderEvent", Self.open, ""), ("/OrderWebhook", Self.open, ""),
            ("PaidEvent", Self.open, ""),
        ])
        let imported = try Imported(["shop.json": document], .with([Self.expression]))
        #expect(imported.types == ["OrderEvent", "OrderWebhook", "Paid"])
    }

    @Test("Names of a kind that the user chooses are remarked as well, and can be replaced")
    func chosenKind() throws {
        let document = Self.document([("/orders/paid", Self.open, "")])
        let imported = try Imported(
            ["shop.json": document], .with([Self.expression], from: .key, replace: [".=/"]))
        #expect(imported.types == ["orders/paid"])
        #expect(imported.report == Self.fromName("~1orders~1paid"))
    }

    private static let shown: [(schema: String, beside: String)] = [
        (#"{"properties": {"type": {"type": "string", "example": "order.paid"}}}"#, ""),
        (#"{"properties": {"type": {"type": "string", "examples": ["order.paid"]}}}"#, ""),
        (#"{"properties": {"type": {"x-examples": ["order.paid"]}}}"#, ""),
        (#"{"properties": {"type": {}}, "example": {"type": "order.paid"}}"#, ""),
        (#"{"properties": {"type": {}}, "x-examples": {"One": {"type": "order.paid"}}}"#, ""),
        (
            #"{"allOf": [{"properties": {"type": {}}, "examples": [{"type": "order.paid"}]}]}"#,
            ""
        ),
        (open, #", "example": {"type": "order.paid"}"#),
        (open, #", "examples": {"one": {"value": {"type": "order.paid"}}}"#),
        (open, #", "x-examples": {"one": {"type": "order.paid"}}"#),
    ]

    @Test("An example's value is the type, rather than a name", arguments: shown.indices)
    func examples(index: Int) throws {
        let (schema, beside) = Self.shown[index]
        for key in ["OrderPaidEvent", "a"] {
            let document = Self.document([(key, schema, beside), ("/DONE", Self.open, "")])
            let imported = try Imported(["shop.json": document], .with([Self.expression]))
            #expect(imported.types == ["order.paid", "DONE"])
            #expect(
                imported.report == [
                    "warning: a type is derived from an example, no schema specifies it",
                    "  at shop.json#/webhooks/\(key)/post",
                ] + Self.fromName("~1DONE"))
            #expect(imported.errors == [])
        }
    }

    @Test("Examples that several events have do not determine their types")
    func commonExamples() throws {
        let shown = #"{"properties": {"type": {"type": "string", "example": "event"}}}"#
        let document = Self.document([("PaidEvent", shown, ""), ("SentEvent", shown, "")])
        let imported = try Imported(["shop.json": document], .with([Self.expression]))
        #expect(imported.types == ["Paid", "Sent"])
        #expect(imported.report == Self.fromName("PaidEvent", "SentEvent"))
    }

    @Test("Names with customary words confirm the examples of a location that is not given")
    func confirmedExamples() throws {
        let shown = #"{"properties": {"type": {"type": "string", "example": "order.paid"}}}"#
        let document = Self.document([("OrderPaidEvent", shown, ""), ("/DONE", Self.open, "")])
        let imported = try Imported(["shop.json": document])
        #expect(imported.discriminator == #""$message.payload#/type""#)
        #expect(imported.types == ["order.paid", "DONE"])
    }

    @Test("A header field with one value is the type, before examples")
    func header() throws {
        func webhook(_ key: String) -> String {
            """
            "\(key)": {"post": {"parameters": [{"in": "header", "name": "X-Shop-Event",
            "schema": {"type": "string", "enum": ["order.\(key)"]}}], "requestBody": {"content":
            {"application/json": {"schema": \(Self.open), "example": {"type": "\(key)"}}}}}}
            """
        }
        let webhooks = "\(webhook("a")),\(webhook("b"))"
        let imported = try Imported(
            ["shop.json": #"{"openapi": "3.1.0", "webhooks": {\#(webhooks)}}"#],
            .with([Self.expression]))
        #expect(imported.types == ["order.a", "order.b"])
        #expect(
            imported.report.first == """
                warning: a type is derived from the header field 'X-Shop-Event', no schema of a \
                body specifies it (2 times)
                """)
    }

    @Test("Of the types that the schemas of several events list, examples and names choose one")
    func listed() throws {
        let all = #"{"properties": {"type": {"enum": ["paid", "sent"]}}}"#
        let document = Self.document([
            ("one", all, #", "example": {"type": "paid"}"#),
            ("two", all, #", "example": {"type": "sent"}"#),
        ])
        let imported = try Imported(["shop.json": document], .with([Self.expression]))
        #expect(imported.types == ["paid", "sent"])
        #expect(
            imported.report.first == """
                warning: a type is chosen by an example, the schemas of several events list it \
                (2 times)
                """)
        let only = try Imported(
            ["shop.json": Self.document([("paid", all, "")])], .with([Self.expression]))
        #expect(only.types == ["paid", "sent"])
        #expect(only.report == [])
    }

    @Test("A body without the property of the type is remarked")
    func withoutType() throws {
        let document = Self.document([
            ("paid", Self.open, ""), ("lost", #"{"properties": {"n": {"type": "integer"}}}"#, ""),
        ])
        let imported = try Imported(["shop.json": document], .with([Self.expression]))
        #expect(
            imported.report.suffix(2) == [
                "warning: a body has no property at '$message.payload#/type', the location of the type",
                "  at shop.json#/webhooks/lost/post",
            ])
    }
}
