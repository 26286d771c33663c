import CatalogImport
import StrictJSON
import Testing

@Suite struct BatchFinderTests {
    private static let items = """
        {"oneOf": [{"properties": {"type": {"const": "paid"}, "amount": {"type": "integer"}}},
        {"properties": {"type": {"const": "sent"}, "parcel": {"type": "string"}}}]}
        """

    private static func document(_ body: String) -> String {
        """
        {"openapi": "3.1.0", "webhooks": {"all": {"post": {"requestBody": {"content":
        {"application/json": {"schema": \(body), "example": {"events": [{"type": "sent"}]}}}}}}}}
        """
    }

    private static let bodies: [(body: String, messages: String, beside: [String])] = [
        (#"{"type": "array", "items": \#(items)}"#, "$request.body#", []),
        (
            #"{"properties": {"to": {"type": "string"}, "events": {"type": "array", "items": \#(items)}}}"#,
            "$request.body#/events", ["/to"]
        ),
        (
            #"{"properties": {"body": {"properties": {"list": {"items": \#(items)}}}}}"#,
            "$request.body#/body/list", []
        ),
        (
            #"{"allOf": [{"properties": {"a": {}, "b": {}, "c": {}}}, {"properties": {"events": {"items": \#(items)}}}]}"#,
            "$request.body#/events", ["/a", "/b", "/c"]
        ),
    ]

    @Test("An array whose items have the types contains the messages", arguments: bodies.indices)
    func found(index: Int) throws {
        let (body, messages, beside) = Self.bodies[index]
        let imported = try Imported(["shop.json": Self.document(body)])
        #expect(imported.catalog["messages"]?.string == messages)
        #expect(imported.discriminator == #""$message.payload#/type""#)
        #expect(imported.types == ["paid", "sent"])
        #expect(imported.data("paid")?["properties"]?["amount"] != nil)
        #expect(
            imported.report.first
                == "warning: bodies are taken for batches, with messages at '\(messages)'")
        #expect(
            imported.attributes.values.sorted() == beside.map { "$request.body#\($0)" })
        #expect(!imported.report.contains { $0.contains("beside") })
        #expect(imported.errors == [])
    }

    @Test("The messages of an example body are the examples of events")
    func examples() throws {
        let imported = try Imported(["shop.json": Self.document(Self.bodies[1].body)])
        let events = try #require(imported.catalog["events"])
        #expect(try events["sent"]?["examples"] == json(#"[{"type": "sent"}]"#))
        #expect(events["paid"]?["examples"] == nil)
    }

    @Test("With a given discriminator, an array is taken for a batch if only its items have it")
    func given() throws {
        let open = #"{"properties": {"kind": {"type": "string", "example": "paid"}}}"#
        let body = #"{"properties": {"events": {"type": "array", "items": \#(open)}}}"#
        let imported = try Imported(
            ["shop.json": Self.document(body)], .with(["$message.payload#/kind"]))
        #expect(imported.catalog["messages"] == "$request.body#/events")
        #expect(imported.types == ["paid"])
    }

    @Test("Bodies with a field that is called like event types are no batches")
    func ambiguous() throws {
        let body =
            #"{"properties": {"type": {"type": "string"}, "events": {"type": "array", "items": \#(Self.items)}}}"#
        let error = #expect(throws: ImportError.self) {
            try Imported(["shop.json": Self.document(body)])
        }
        #expect(
            error?.description.hasSuffix(
                "\nnote: if bodies are batches, pass --messages, such as '$request.body#/events'")
                == true, "\(String(describing: error))")
    }

    @Test("A list in an event that is none of messages is no batch")
    func list() throws {
        let body = """
            {"properties": {"id": {"type": "string"}, "note": {"type": "string"},
            "to": {"type": "string"}, "lines": {"type": "array", "items": \(Self.items)}}}
            """
        #expect(throws: ImportError.self) { try Imported(["shop.json": Self.document(body)]) }
        var options = ImportOptions()
        options.messages = try ImportOptions.location("$request.body#/lines")
        let imported = try Imported(["shop.json": Self.document(body)], options)
        #expect(imported.types == ["paid", "sent"])
        options.messages = try ImportOptions.location("$request.body#/id")
        #expect(
            throws: ImportError.noMessages("$request.body#/id", candidates: [])
        ) { try Imported(["shop.json": Self.document(body)], options) }
    }
}
