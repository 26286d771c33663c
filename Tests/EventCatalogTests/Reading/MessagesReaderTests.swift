import EventCatalog
import StrictJSON
import Testing

@Suite struct MessagesReaderTests {
    private func catalog(_ fields: String, version: String = "1.0") throws -> Catalog {
        let text = #"{"catalog": "\#(version)", \#(fields), "events": {"a": {"data": {}}}}"#
        let file = SourceFile(path: "a.json", bytes: Array(text.utf8))
        let (catalog, diagnostics) = CatalogReader.read(file)
        #expect(diagnostics.isEmpty, "\(diagnostics)")
        return try #require(catalog)
    }

    @Test(
        "A batch is located by an expression",
        arguments: [
            ("$request.body#/events", ["events"]), ("$request.body#", []),
            ("$message.payload#/a/b", ["a", "b"]),
        ])
    func batch(expression: String, pointer: [String]) throws {
        let catalog = try catalog(
            #""discriminator": "$message.payload#/t", "messages": "\#(expression)""#)
        #expect(catalog.messages == [MessageStep(.array, at: JSONPointer(tokens: pointer))])
    }

    @Test("Several locations are steps, to arrays and to strings")
    func steps() throws {
        let messages = """
            ["$request.body#/a", {"location": "$message.payload#/b", "contentMediaType": "application/json"},
            {"location": "$message.payload#", "contentMediaType": "application/json", "contentEncoding": "base64"}]
            """
        let catalog = try catalog(
            """
            "discriminator": "$message.parent#/t", "messages": \(messages),
            "envelope": {"id": "$message.parent.parent#/i", "source": "$message.parent.parent.parent#/s",
                "subject": "$message.payload#/o"}
            """, version: "1.1")
        #expect(
            catalog.messages == [
                MessageStep(.array, at: ["a"]), MessageStep(.json, at: ["b"]),
                MessageStep(.base64, at: []),
            ])
        #expect(catalog.discriminator.expressions == [.outer(2, ["t"])])
        #expect(catalog.envelope.id == .outer(1, ["i"]))
        #expect(catalog.envelope.source == .request(["s"]))
        #expect(catalog.envelope.subject == .payload(["o"]))
    }

    @Test("The whole body is the event unless the body is a batch")
    func wholeBody() throws {
        let fields = #""discriminator": "$request.body#/t", "envelope": {"id": "$request.body#/i"}"#
        let one = try catalog(fields)
        #expect(one.envelope.id == .payload(["i"]))
        let batch = try catalog(#""messages": "$request.body#/e", \#(fields)"#)
        #expect(batch.envelope.id == .request(["i"]))
    }

    @Test(
        "The format of a time follows from its schema",
        arguments: [
            (#"{"type": "string", "format": "date-time"}"#, .dateTime),
            (#"{"type": "integer", "format": "unix-time"}"#, .unixTime),
            (#"{"format": "unix-time"}"#, .unixTime),
            (#"{"type": "string", "format": "unix-time"}"#, .unixTimeString),
            (#"{"type": "number", "format": "unix-time"}"#, .unixTimeFraction),
            (#"{"type": "integer", "format": "unix-time-ms"}"#, .unixTimeMilliseconds),
            (#"{"type": "string", "format": "unix-time-ms"}"#, .unixTimeMillisecondsString),
            (#"{"type": "integer"}"#, nil),
        ] as [(String, EventTimeForm?)])
    func time(schema: String, form: EventTimeForm?) throws {
        let catalog = try catalog(
            """
            "discriminator": "$message.payload#/t",
            "envelope": {"time": {"location": "$message.header#/T", "schema": \(schema)}}
            """)
        #expect(catalog.envelope.time == .header("T"))
        #expect(catalog.envelope.timeForm == form)
    }

    @Test("CloudEvents need no discriminator and no envelope, and have their own attributes")
    func cloudEvents() throws {
        let attribute = #"{"location": "$message.payload#/subject", "schema": {"type": "integer"}}"#
        let catalog = try catalog(
            #""protocol": "cloudevents", "envelope": {"attributes": {"subject": \#(attribute)}}"#)
        #expect(catalog.isCloudEvents)
        #expect(catalog.envelope.data == ["data"])
        #expect(
            catalog.envelope.attributes.map(\.name) == ["datacontenttype", "dataschema", "subject"])
        #expect(catalog.envelope.attributes.last?.schema.types == [.integer])
    }

    @Test("Each version is an entry, and the default version is the first")
    func versions() throws {
        let text = """
            {"catalog": "1.0", "discriminator": "$message.payload#/t", "versions":
            "$message.header#/V", "events": {"a": {"summary": "s", "deprecated": true, "data": {},
            "versions": {"1": {"data": {}}, "2": {"summary": "t", "data": {}}}}}}
            """
        let file = SourceFile(path: "a.json", bytes: Array(text.utf8))
        let catalog = try #require(CatalogReader.read(file).catalog)
        #expect(catalog.versions == .header("V"))
        #expect(catalog.events.map(\.version) == [nil, "1", "2"])
        #expect(catalog.events.map(\.summary) == ["s", "s", "t"])
        #expect(catalog.events.map(\.isDeprecated) == [true, true, true])
        #expect(Set(catalog.events.map(\.key)).count == 3)
    }
}
