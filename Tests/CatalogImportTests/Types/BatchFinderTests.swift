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
                "\nnote: if bodies contain messages, pass --messages, such as '$request.body#/events'"
            )
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
        options.messages = [try ImportOptions.location("$request.body#/lines")]
        let imported = try Imported(["shop.json": Self.document(body)], options)
        #expect(imported.types == ["paid", "sent"])
        options.messages = [try ImportOptions.location("$request.body#/id")]
        #expect(
            throws: ImportError.noMessages("$request.body#/id", candidates: [])
        ) { try Imported(["shop.json": Self.document(body)], options) }
    }

    private static func nested(_ keywords: String = "", item: String = items) -> String {
        """
        {"openapi": "3.1.0", "webhooks": {"all": {"post": {"requestBody": {"content":
        {"application/json": {"schema": {"type": "object", \(keywords) "properties": {
        "object": {"type": "string"}, "id": {"type": "string"},
        "entry": {"type": "array", "items": {"type": "object", "properties": {
        "id": {"type": "string"}, "time": {"type": "integer"},
        "changes": {"type": "array", "items": \(item)}}}}}},
        "example": {"object": "shop", "id": "x", "entry": [
        {"id": "s1", "time": 1, "changes": [{"type": "paid", "amount": 2}, {"type": "sent"}]}]}}}}}}}}
        """
    }

    @Test("Arrays in arrays are steps, and the values around each are attributes")
    func steps() throws {
        let imported = try Imported(["shop.json": Self.nested()])
        #expect(imported.catalog["catalog"] == "1.1")
        #expect(
            try imported.catalog["messages"]
                == json(#"["$request.body#/entry", "$message.payload#/changes"]"#))
        #expect(imported.types == ["paid", "sent"])
        #expect(
            imported.attributes == [
                "object": "$request.body#/object", "id": "$request.body#/id",
                "entry_id": "$message.parent#/id", "time": "$message.parent#/time",
            ])
        #expect(
            imported.report == [
                "warning: bodies are taken for batches, with messages at '$request.body#/entry', '$message.payload#/changes'",
                "  at shop.json#/webhooks/all/post",
            ])
        #expect(imported.examples == ["1 of 1 example reaches its event"])
        #expect(imported.errors == [])
    }

    @Test("Each alternative of the only body may have its type at a property of any name")
    func alternatives() throws {
        let item = #"""
            {"oneOf": [{"properties": {"field": {"const": "paid"}, "value": {"type": "object",
            "properties": {"amount": {"type": "integer"}}}}}, {"properties": {"field":
            {"const": "sent"}, "value": {"type": "object", "properties": {"to": {"type": "string"}}}}}]}
            """#
        let imported = try Imported(["shop.json": Self.nested(item: item)])
        #expect(imported.discriminator == #""$message.payload#/field""#)
        #expect(imported.types == ["paid", "sent"])
    }

    @Test("Steps can be given, and each must lead to an array")
    func givenSteps() throws {
        let open = #"{"properties": {"topic": {"type": "string", "example": "paid"}}}"#
        var options = try ImportOptions.with(["$message.payload#/topic"])
        options.messages = try ["$request.body#/entry", "$message.payload#/changes"]
            .map { try ImportOptions.location($0) }
        let imported = try Imported(["shop.json": Self.nested(item: open)], options)
        #expect(imported.types == ["paid"])
        #expect(imported.catalog["messages"]?.array?.count == 2)
        options.messages[1] = try ImportOptions.location("$message.payload#/time")
        #expect(
            throws: ImportError.noMessages(
                "$message.payload#/time", candidates: ["$message.payload#/changes"])
        ) { try Imported(["shop.json": Self.nested(item: open)], options) }
    }

    @Test("An array of itself ends the search")
    func recursive() throws {
        let document = """
            {"openapi": "3.1.0", "webhooks": {"all": {"post": {"requestBody": {"content":
            {"application/json": {"schema": {"$ref": "#/components/schemas/List"}}}}}}},
            "components": {"schemas": {"List": {"type": "object", "properties": {
            "items": {"type": "array", "items": {"$ref": "#/components/schemas/List"}},
            "events": {"type": "array", "items": {"$ref": "#/components/schemas/List"}}}}}}}
            """
        #expect(throws: ImportError.self) { try Imported(["shop.json": document]) }
    }
}
