import CatalogImport
import StrictJSON
import Testing

@Suite struct DiscriminatorFinderTests {
    /// The schemas of an OpenAPI document's webhooks, by their keys.
    private static func document(_ bodies: [(String, String)], parameters: String = "[]") -> String
    {
        let webhooks = bodies.map { key, schema in
            """
            "\(key)": {"post": {"parameters": \(parameters), "requestBody": {"content":
            {"application/json": {"schema": \(schema)}}}}}
            """
        }
        return #"{"openapi": "3.1.0", "webhooks": {\#(webhooks.joined(separator: ","))}}"#
    }

    private static let cases: [(bodies: [(String, String)], found: String, types: [String])] = [
        // A constant, next to others that have the same value in all events.
        (
            [
                ("a", #"{"properties": {"object": {"const": "event"}, "type": {"const": "a.b"}}}"#),
                ("b", #"{"properties": {"object": {"const": "event"}, "type": {"const": "c.d"}}}"#),
            ], #""$message.payload#/type""#, ["a.b", "c.d"]
        ),
        // Nested.
        (
            [
                ("a", #"{"properties": {"event": {"properties": {"type": {"enum": ["x"]}}}}}"#),
                ("b", #"{"properties": {"event": {"properties": {"type": {"enum": ["y"]}}}}}"#),
            ], #""$message.payload#/event/type""#, ["x", "y"]
        ),
        (
            [
                (
                    "a",
                    #"{"properties": {"data": {"properties": {"attributes": {"properties": {"type": {"const": "x"}}}}}}}"#
                ),
                (
                    "b",
                    #"{"properties": {"data": {"properties": {"attributes": {"properties": {"type": {"const": "y"}}}}}}}"#
                ),
            ], #""$message.payload#/data/attributes/type""#, ["x", "y"]
        ),
        // A union inside an envelope.
        (
            [
                (
                    "all",
                    #"{"properties": {"event": {"oneOf": [{"properties": {"type": {"const": "x"}}}, {"properties": {"type": {"const": "y"}, "z": {"type": "string"}}}]}}}"#
                )
            ], #""$message.payload#/event/type""#, ["x", "y"]
        ),
        // Two locations that together identify the types; one event lacks the second.
        (
            [
                (
                    "a",
                    #"{"properties": {"event": {"const": "issue"}, "action": {"const": "opened"}}}"#
                ),
                (
                    "b",
                    #"{"properties": {"event": {"const": "issue"}, "action": {"const": "closed"}}}"#
                ),
                ("c", #"{"properties": {"event": {"const": "push"}}}"#),
            ], #"["$message.payload#/event","$message.payload#/action"]"#,
            ["issue.opened", "issue.closed", "push"]
        ),
        // Each schema lists all types: the name of the webhook determines the type.
        (
            [
                ("orderPaid", #"{"properties": {"type": {"enum": ["order.paid", "order.sent"]}}}"#),
                ("orderSent", #"{"properties": {"type": {"enum": ["order.paid", "order.sent"]}}}"#),
            ], #""$message.payload#/type""#, ["order.paid", "order.sent"]
        ),
        // Examples whose values match the names of the webhooks.
        (
            [
                (
                    "order_paid",
                    #"{"properties": {"event": {"type": "string", "example": "order.paid"}}}"#
                ),
                (
                    "order_sent",
                    #"{"properties": {"event": {"type": "string", "example": "order.sent"}}}"#
                ),
            ], #""$message.payload#/event""#, ["order.paid", "order.sent"]
        ),
        // Bodies as examples.
        (
            [
                (
                    "orderPaid",
                    #"{"properties": {"kind": {"type": "string"}}, "example": {"kind": "order-paid"}}"#
                ),
                (
                    "orderSent",
                    #"{"properties": {"kind": {"type": "string"}}, "example": {"kind": "order-sent"}}"#
                ),
            ], #""$message.payload#/kind""#, ["order-paid", "order-sent"]
        ),
        // Examples of which most match the names, and one does not.
        (
            [
                (
                    "aDoneEvent",
                    #"{"properties": {"type": {"type": "string", "example": "a.done"}}}"#
                ),
                (
                    "bDoneEvent",
                    #"{"properties": {"type": {"type": "string", "example": "b.done"}}}"#
                ),
                ("other", #"{"properties": {"type": {"type": "string", "example": "c.done"}}}"#),
            ], #""$message.payload#/type""#, ["a.done", "b.done", "c.done"]
        ),
        // Examples that differ, of a property that is called like event types.
        (
            [
                ("a", #"{"properties": {"event": {"type": "string", "example": "x"}}}"#),
                ("b", #"{"properties": {"event": {"type": "string", "example": "y"}}}"#),
            ], #""$message.payload#/event""#, ["x", "y"]
        ),
        // A single event.
        (
            [("ping", #"{"properties": {"type": {"const": "ping"}}}"#)],
            #""$message.payload#/type""#, ["ping"]
        ),
    ]

    @Test(
        "The discriminator of the types is found",
        arguments: cases.indices)
    func found(index: Int) throws {
        let (bodies, found, types) = Self.cases[index]
        let imported = try Imported(["shop.json": Self.document(bodies)])
        #expect(imported.discriminator == found)
        #expect(imported.types == types)
        #expect(imported.errors == [])
    }

    @Test("If the source does not specify the discriminator, the error lists candidates")
    func ambiguous() {
        let open =
            #"{"properties": {"type": {"type": "string"}, "event": {"properties": {"name": {"type": "string"}}}}}"#
        let document = Self.document([("a", open), ("b", open)])
        let error = #expect(throws: ImportError.self) { try Imported(["shop.json": document]) }
        #expect(
            error?.description == """
                the schemas of 2 events do not determine the location of the event type; candidates: \
                '$message.payload#/type', '$message.payload#/event/name'
                note: pass it with --discriminator '$message.payload#/type', or '$message.header#/NAME' \
                for a header field; repeat the option for a compound, with '--any-of' for the first \
                that is present
                """)
    }

    @Test("Header fields of HTTP itself are no discriminator, and are not proposed")
    func transportHeaders() throws {
        let fields = ["Content-Type", "accept", "User-Agent", "Host", "X-Forwarded-Host"].map {
            #"{"in": "header", "name": "\#($0)", "schema": {"enum": ["a"]}}"#
        }.joined(separator: ",")
        let open = #"{"properties": {"kind": {"type": "string"}}}"#
        let document = Self.document([("order.paid", open)], parameters: "[\(fields)]")
        let error = #expect(throws: ImportError.self) { try Imported(["shop.json": document]) }
        #expect(
            error?.description.contains("; candidates: '$message.payload#/kind'\n") == true,
            "\(String(describing: error))")
        let stated = #"{"properties": {"event": {"enum": ["paid", "sent"]}}}"#
        let found = try Imported([
            "shop.json": Self.document([("a", stated)], parameters: "[\(fields)]")
        ])
        #expect(found.discriminator == #""$message.payload#/event""#)
        #expect(found.types == ["paid", "sent"])
    }

    @Test("Names are types if the user specifies the discriminator, with a remark")
    func names() throws {
        let open = #"{"properties": {"type": {"type": "string"}}}"#
        let document = Self.document([("order.paid", open), ("order.sent", open)])
        let plain = try Imported(["shop.json": document], .with(["$message.payload#/type"]))
        #expect(plain.types == ["order.paid", "order.sent"])
        #expect(
            plain.report == [
                "warning: a type is derived from a name, no schema specifies it (2 times)",
                "  at shop.json#/webhooks/order.paid/post",
                "  at shop.json#/webhooks/order.sent/post",
            ])
        let replaced = try Imported(
            ["shop.json": document],
            .with(
                ["$message.payload#/event/type", "$message.payload#/type"], anyOf: true,
                replace: [".=_"]))
        #expect(replaced.types == ["order_paid", "order_sent"])
        #expect(
            try replaced.catalog["discriminator"]
                == json(
                    #"{"anyOf": ["$message.payload#/event/type", "$message.payload#/type"]}"#))
    }

    @Test("Several schemas of one type are one event")
    func severalSchemas() throws {
        let imported = try Imported(
            [
                "shop.json": Self.document([
                    ("a", #"{"properties": {"type": {"const": "x"}, "data": {"type": "string"}}}"#),
                    (
                        "b",
                        #"{"properties": {"type": {"const": "x"}, "data": {"type": "integer"}}}"#
                    ),
                ])
            ], .with(["$message.payload#/type"]))
        #expect(imported.types == ["x"])
        #expect(imported.data("x")?["oneOf"]?.array?.count == 2)
        #expect(
            imported.report.first
                == "warning: several schemas of the type 'x' are joined with 'oneOf'")
        #expect(imported.errors == [])
    }

    @Test("A kind of name that the source lacks is an error")
    func missingKind() {
        let document = Self.document([("a", #"{"properties": {}}"#)])
        let error = #expect(throws: ImportError.self) {
            try Imported(["shop.json": document], .with(["$message.payload#/type"], from: .folder))
        }
        #expect(
            error?.description == """
                shop.json#/webhooks/a/post has no name of the kind 'folder' to derive its type from
                note: '--event-type-from' can be 'key'
                """)
    }

    @Test(
        "Only runtime expressions are accepted as expressions",
        arguments: [
            ("type", nil), ("$message.payload", nil), ("$message.header#/A/B", nil),
            ("$message.payload#/type", ""), ("$message.header#/X-Event", ""),
        ] as [(String, String?)])
    func expressions(text: String, valid: String?) {
        #expect((try? ImportOptions.expression(text)) == nil ? valid == nil : valid != nil)
    }
}
