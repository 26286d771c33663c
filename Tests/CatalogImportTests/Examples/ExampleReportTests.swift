import CatalogImport
import StrictJSON
import Testing

@Suite struct ExampleReportTests {
    /// An OpenAPI document with a webhook for each schema, with what is beside the schema.
    private static func document(_ webhooks: [(key: String, beside: String)]) -> String {
        let items = webhooks.map { key, beside in
            """
            "\(key)": {"post": {"requestBody": {"content": {"application/json": {"schema": {
            "type": "object", "required": ["type", "amount"], "properties": {
            "type": {"type": "string", "const": "\(key)"}, "amount": {"type": "integer"}}}\(beside)}}}}}
            """
        }
        return #"{"openapi": "3.1.0", "webhooks": {\#(items.joined(separator: ","))}}"#
    }

    private static let forms: [String] = [
        #", "example": {"type": "paid", "amount": 1}"#,
        #", "x-example": {"type": "paid", "amount": 1}"#,
        #", "examples": {"one": {"value": {"type": "paid", "amount": 1}}}"#,
        #", "x-examples": {"one": {"type": "paid", "amount": 1}}"#,
        // JSON in a string.
        #", "example": "{\"type\": \"paid\", \"amount\": 1}""#,
    ]

    @Test("An example that becomes its event is counted and kept", arguments: forms)
    func reached(beside: String) throws {
        let imported = try Imported(["shop.json": Self.document([("paid", beside), ("sent", "")])])
        #expect(imported.examples == ["1 of 1 example reaches its event"])
        let examples = imported.catalog["events"]?["paid"]?["examples"]
        #expect(try examples == json(#"[{"type": "paid", "amount": 1}]"#))
    }

    private static let failing: [(body: String, reason: String)] = [
        (#"{"type": "paid"}"#, "'paid' with amount: expected the key 'amount', found nothing"),
        (#"{"amount": 1}"#, "it has no type"),
        (#"{"type": "lost", "amount": 1}"#, "the catalog has no type 'lost'"),
        (
            #"{"type": "sent", "amount": 1}"#,
            "it is an event of the type 'sent', not 'paid'"
        ),
        (#"[]"#, "it has no type"),
    ]

    @Test("An example that does not become its event is named with the reason", arguments: failing)
    func failed(body: String, reason: String) throws {
        let beside =
            #", "examples": {"good": {"value": {"type": "paid", "amount": 1}}, "#
            + #""bad": {"value": \#(body)}}"#
        let imported = try Imported(["shop.json": Self.document([("paid", beside), ("sent", "")])])
        try #require(imported.examples.count == 2)
        #expect(imported.examples[0] == "1 of 2 examples reach their event")
        let line = imported.examples[1]
        #expect(line.contains("shop.json#/webhooks/paid/post/requestBody/content/"))
        #expect(line.contains("/examples/bad/value: "))
        #expect(line.contains(reason.prefix { $0 != ":" }), "\(line)")
    }

    @Test("Every example of a whole body is kept, with the event whose type it has")
    func kept() throws {
        let imported = try Imported([
            "shop.json": Self.document([
                ("paid", #", "example": {"type": "sent", "amount": 1}"#),
                ("sent", #", "example": {"type": "other"}"#),
            ])
        ])
        let events = try #require(imported.catalog["events"])
        #expect(events["paid"]?["examples"] == nil)
        #expect(
            try events["sent"]?["examples"]
                == json(#"[{"type": "sent", "amount": 1}, {"type": "other"}]"#))
    }

    @Test("Examples in the branches of a union are whole bodies if they have its type")
    func branches() throws {
        let imported = try Imported([
            "shop.json": """
            {"oneOf": [
              {"type": "object", "properties": {"type": {"const": "paid"}},
                "example": {"type": "paid"}},
              {"type": "object", "properties": {"type": {"const": "sent"}, "n": {"type": "integer"}},
                "examples": [{"type": "sent", "n": "?"}]}]}
            """
        ])
        #expect(imported.examples.first == "1 of 2 examples reach their event")
        #expect(imported.catalog["events"]?["sent"]?["examples"]?[0]?["n"] == "?")
    }

    @Test("Header parameters with one value or an example are the header fields of examples")
    func headers() throws {
        func webhook(_ header: String) -> String {
            """
            {"post": {"parameters": [{"in": "header", "name": "X-Event", \(header)}],
            "requestBody": {"content": {"application/json": {"schema": {"type": "object",
            "properties": {"n": {"type": "integer"}}}, "example": {"n": 1}}}}}}
            """
        }
        let imported = try Imported([
            "shop.json": """
            {"openapi": "3.1.0", "webhooks": {
            "a": \(webhook(#""schema": {"type": "string", "const": "order.paid"}"#)),
            "b": \(webhook(#""schema": {"type": "string"}, "example": "order.sent""#))}}
            """
        ])
        #expect(imported.types == ["order.paid", "order.sent"])
        #expect(imported.examples == ["2 of 2 examples reach their event"])
        #expect(imported.catalog["events"]?["order.paid"]?["examples"] != nil)
    }

    @Test("An example of a batch is decoded as a whole")
    func batches() throws {
        let imported = try Imported([
            "shop.json": """
            {"openapi": "3.1.0", "webhooks": {"all": {"post": {"requestBody": {"content":
            {"application/json": {"schema": {"properties": {"events": {"type": "array", "items":
            {"oneOf": [{"required": ["type"], "properties": {"type": {"const": "paid"}}},
            {"required": ["n"], "properties": {"type": {"const": "sent"}, "n": {"type": "integer"}}}]}}}},
            "examples": {"good": {"value": {"events": [{"type": "paid"}, {"type": "sent", "n": 1}]}},
            "bad": {"value": {"events": [{"type": "paid"}, {"type": "sent"}]}}}}}}}}}}
            """
        ])
        #expect(imported.catalog["messages"] == "$request.body#/events")
        #expect(imported.examples.first == "1 of 2 examples reach their event")
        #expect(imported.examples.last?.contains("bad/value: 'sent' with ") == true)
    }

    @Test("The report names the first failures, and counts the rest")
    func many() throws {
        let bodies = (0..<20).map { #""e\#($0)": {"value": {"type": "paid", "amount": "\#($0)"}}"# }
        let beside = #", "examples": {\#(bodies.joined(separator: ","))}"#
        let imported = try Imported(["shop.json": Self.document([("paid", beside), ("sent", "")])])
        #expect(imported.examples.count == 10)
        #expect(imported.examples.first == "0 of 20 examples reach their event")
        #expect(imported.examples.last == "  and 12 more")
    }

    @Test("Each event says what its type was read from")
    func origins() throws {
        let imported = try Imported(
            [
                "shop.json": """
                {"openapi": "3.1.0", "webhooks": {
                "a": {"post": {"requestBody": {"content": {"application/json": {"schema": {
                  "properties": {"type": {"type": "string", "const": "order.paid"}}}}}}}},
                "b": {"post": {"requestBody": {"content": {"application/json": {"schema": {
                  "properties": {"type": {"type": "string"}}}, "example": {"type": "order.sent"}}}}}},
                "order.lost": {"post": {"requestBody": {"content": {"application/json": {"schema": {
                  "properties": {"type": {"type": "string"}}}}}}}}}}
                """
            ], .with(["$message.payload#/type"]))
        let origins = (imported.catalog["events"]?.object ?? [:]).map { event in
            "\(event.key): \(event.value["x-type-from"]?.string ?? "")"
        }
        #expect(origins == ["order.paid: schema", "order.sent: example", "order.lost: name"])
    }
}
