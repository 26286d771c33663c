import CatalogDocs
import Testing

@Suite struct ReceivingSectionTests {
    private func overview(
        _ members: String, events: String = #""a": {"data": {}}"#
    ) throws -> String {
        try Documented(#"{"catalog": "1.1", \#(members), "events": {\#(events)}}"#)["README.md"]
    }

    @Test(
        "The location of the type is described in words",
        arguments: [
            (
                #""$message.payload#/type""#,
                "The type of an event is the value at `/type` of the body."
            ),
            (
                #"["$message.header#/X-Event", "$message.payload#/action"]"#,
                "The type of an event is the header field `X-Event` and the value at `/action` of the body, joined with a dot; if the catalog does not list it, parts are dropped from the right."
            ),
            (
                #"{"anyOf": ["$message.payload#/a", "$message.payload#/b"]}"#,
                "The type of an event is the value at `/a` of the body, else the value at `/b` of the body."
            ),
            (
                #"{"keyOf": "$message.payload#"}"#,
                "The type of an event is the key that is present in the object at the root of the message: one of the types below."
            ),
        ])
    func type(discriminator: String, sentence: String) throws {
        let text = try overview(#""discriminator": \#(discriminator)"#)
        #expect(text.contains("- \(sentence)\n"))
    }

    @Test("Batches, messages in strings, forms and CloudEvents are described")
    func forms() throws {
        let batch = try overview(
            """
            "discriminator": "$message.payload#/type", "messages": "$request.body#/events",
            "envelope": {"id": "$message.payload#/id", "source": "$request.body#/sender"}
            """)
        #expect(
            batch.contains("- Messages are the elements of the array at `/events` of the body.\n"))
        #expect(batch.contains("for event in try ShopEvent.events(in: message) {"))
        #expect(batch.contains("| source | `event.source` | the value at `/sender` of the body |"))
        let form = try overview(
            """
            "discriminator": "$message.payload#/type",
            "contentType": "application/x-www-form-urlencoded"
            """)
        #expect(form.contains("- Bodies are forms: `application/x-www-form-urlencoded`.\n"))
        let cloudEvents = try overview(#""protocol": "cloudevents""#)
        #expect(cloudEvents.contains("- Messages are CloudEvents 1.0"))
        #expect(cloudEvents.contains("| identifier | `event.id` | the attribute `id` |"))
    }

    @Test("Attributes have a row in the table of the envelope, and their types")
    func attributes() throws {
        let text = try overview(
            """
            "discriminator": "$message.payload#/type", "envelope": {
              "time": {"location": "$message.payload#/t", "schema": {"type": "integer", "format": "unix-time"}},
              "attributes": {"live_mode": {"location": "$message.payload#/live",
                "schema": {"type": "boolean", "description": "Whether it is real."}}}}
            """)
        let rows = [
            "| time | `event.time` | the value at `/t` of the body, in seconds since 1970 |",
            "| attribute `live_mode` | `event.shopAttributes.liveMode` | the value at `/live` of the body |",
            "| `live_mode` | `liveMode` | `Bool?` | no | no | Whether it is real. |",
        ]
        for row in rows { #expect(text.contains("\n\(row)\n")) }
    }

    @Test("Events are listed by the prefix of their types")
    func prefixes() throws {
        let text = try overview(
            #""discriminator": "$message.payload#/type""#,
            events: """
                "o.paid": {"data": {}}, "ping": {"data": {}}, "o": {"data": {}},
                "o.late": {"data": {}}
                """)
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("### ") }
        #expect(headings == ["### Envelope", "### `o`", "### Other events"])
    }

    @Test("Versions of a type have pages of their own")
    func versions() throws {
        let docs = try Documented(
            """
            {"catalog": "1.1", "discriminator": "$message.payload#/type", "events": {"a": {
              "data": {"properties": {"x": {"type": "string"}}},
              "versions": {"2": {"data": {"properties": {"y": {"type": "string"}}}}}}},
             "versions": "$message.payload#/v"}
            """)
        #expect(docs["events/a.md"].contains("| `x` |"))
        #expect(docs["events/a.2.md"].contains("- Version: `2`\n"))
        #expect(docs["events/a.2.md"].contains("| `y` |"))
        #expect(docs["README.md"].contains("the version is the value at `/v` of the body"))
    }

    @Test("Methods and cases of groups are those of the generated code")
    func groups() throws {
        let catalog = """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
              "o.paid": {"data": {}}, "o.late": {"data": {}}}}
            """
        let docs = try Documented(catalog, config: #"{"grouping": "prefix"}"#)
        #expect(docs["events/o.paid.md"].contains("- Case: `ShopEvent.o.paid`\n"))
        #expect(
            docs["events/o.paid.md"].contains(
                "- Handler method: `ShopOEventHandler.oPaid(_:)`\n"))
    }
}
