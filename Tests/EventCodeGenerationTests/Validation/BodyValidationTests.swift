import EventCatalog
import EventCodeGeneration
import SchemaValidation
import StrictJSON
import Testing

/// Validates whole bodies, and paths into them, against a catalog.
@Suite struct BodyValidationTests {
    private static let order = """
        {"type": "object", "required": ["total"], "properties": {"total": {"type": "number", "minimum": 0},
        "lines": {"type": "array", "items": {"type": "object", "properties": {"price": {"type": "number"}}}},
        "notes": {"type": "object"}, "tags": {"type": "object", "additionalProperties": {"type": "string"}},
        "by": {"anyOf": [{"type": "string"}, {"type": "object", "properties": {"name": {"type": "string"}}}]}}}
        """

    private func samples(_ envelope: String, _ data: String = order) throws -> CatalogSamples {
        let text = """
            {"catalog": "1.0", \(envelope), "events": {"order.paid": {"data": \(data)},
            "order.sent": {"data": {"type": "string", "maxLength": 2}}}}
            """
        let file = SourceFile(path: "shop.events.json", bytes: Array(text.utf8))
        return try #require(GeneratorPipeline().generate(file).samples)
    }

    private let plain = #"""
        "discriminator": "$message.payload#/type", "envelope": {"id": "$message.payload#/id",
        "data": "$message.payload#/data", "attributes": {"live":
        {"location": "$message.payload#/live", "schema": {"type": "boolean"}}}}
        """#

    private func errors(
        _ samples: CatalogSamples, _ body: String, _ type: String = "order.paid"
    ) throws -> [String] {
        let json = try JSONValue(Array(body.utf8))
        return samples.reports(of: [EventBody(type: type, json: json)]).flatMap(\.errors).map(
            \.description)
    }

    @Test(
        "Violations of the catalog are reported with their paths",
        arguments: [
            (#"{"type": "order.paid", "data": {"total": 1}}"#, []),
            (
                #"{"type": "order.paid", "data": {"total": -1}, "live": 1}"#,
                [
                    "data.total: expected at least 0, found -1 (minimum)",
                    "live: expected a boolean, found a number (type)",
                ]
            ),
            (#"{"type": "order.paid"}"#, ["expected the key 'data' (data)"]),
            (#"{"data": {"total": 1}}"#, ["expected the key 'type' (discriminator)"]),
            (
                #"{"type": "order.sent", "data": {}}"#,
                [
                    #"type: expected "order.paid" (discriminator)"#,
                    "data: expected the key 'total' (required)",
                ]
            ),
        ])
    func violations(body: String, found: [String]) throws {
        #expect(try errors(try samples(plain), body) == found)
    }

    @Test("The events of a batch that have the type are validated")
    func batch() throws {
        let samples = try samples("\"messages\": \"$request.body#/events\", " + plain)
        let paid = #"{"type": "order.paid", "data": {"total": -1}}"#
        let sent = #"{"type": "order.sent", "data": "long"}"#
        let body = #"{"events": [\#(sent), \#(paid)]}"#
        #expect(
            try errors(samples, body)
                == ["events[1].data.total: expected at least 0, found -1 (minimum)"])
        #expect(
            try errors(samples, body, "order.sent")
                == ["events[0].data: expected at most 2 characters, found 4 (maxLength)"])
        #expect(try errors(samples, "{}") == ["expected the key 'events' (messages)"])
        #expect(
            try errors(samples, #"{"events": 1}"#)
                == ["events: expected an array, found a number (messages)"])
    }

    @Test(
        "A path that the catalog does not describe is reported with the nearest key",
        arguments: [
            ("data.total", nil), ("data.totl", "data.totl total"), ("data.lines.0.price", nil),
            ("data.lines.0.prize", "data.lines.0.prize price"), ("data.notes.any.thing", nil),
            ("data.tags.any", nil), ("data.by.name", nil), ("data.by.nam", "data.by.nam name"),
            ("id", nil), ("live", nil), ("liv", "liv live"), ("dta.total", "dta data"),
            ("type", nil),
            ("data", nil), ("zzzzzzzz", "zzzzzzzz -"), ("here", nil),
        ])
    func unknownPath(
        path: String, found: String?
    ) throws {
        let unknown = try samples(plain).unknownPaths(
            among: [path.split(separator: ".").map(String.init)],
            in: EventBody(type: "order.paid", json: ["here": 1]))
        #expect(
            unknown.map { "\($0.path.joined(separator: ".")) \($0.nearest ?? "-")" }
                == [found].compactMap { $0 })
    }

    @Test("If the payload is the whole body, its schema describes all paths")
    func wholeBody() throws {
        let samples = try samples(
            #""discriminator": "$message.payload#/type", "envelope": {"id": "$message.payload#/id"}"#
        )
        let paths = [["total"], ["id"], ["type"], ["lins"]]
        let unknown = samples.unknownPaths(
            among: paths, in: EventBody(type: "order.paid", json: [:]))
        #expect(unknown == [UnknownPath(path: ["lins"], nearest: "lines")])
    }

    @Test("The identifier and the time have the types of the payload's properties")
    func linkedValues() throws {
        let samples = try samples(
            #"""
            "discriminator": "$message.payload#/type", "envelope": {"id": "$message.payload#/id",
            "time": "$message.payload#/at"}
            """#,
            """
            {"type": "object", "required": ["type", "id", "at"], "properties": {"type": {"const": "order.paid"},
            "id": {"type": "integer"}, "at": {"type": "integer", "minimum": 1700000000000}}}
            """)
        let sample = try #require(samples.samples(of: "order.paid").first)
        #expect(samples.reports(of: [EventBody(sample)]).flatMap(\.errors) == [])
        let (first, second) = (
            samples.identified(sample, as: "a"), samples.identified(sample, as: "b")
        )
        #expect(first.body["id"]?.number != second.body["id"]?.number)
        #expect(samples.reports(of: [EventBody(first)]).flatMap(\.errors) == [])
    }

    @Test("A sample of a version is validated with the schema of that version")
    func version() throws {
        for place in ["$message.header#/X-Version", "$message.payload#/v"] {
            let text = """
                {"catalog": "1.0", "discriminator": "$message.payload#/type", "versions": "\(place)",
                "envelope": {"data": "$message.payload#/data"}, "events": {"a": {"data": {"const": 1},
                "versions": {"2": {"data": {"const": 2}}, "2.1": {"data": {"const": 3}}}}}}
                """
            let file = SourceFile(path: "shop.events.json", bytes: Array(text.utf8))
            let samples = try #require(GeneratorPipeline().generate(file).samples)
            let made = samples.samples(of: "a")
            #expect(made.map(\.body["data"]) == [1, 2, 3])
            #expect(made.map(\.version) == [nil, "2", "2.1"])
            #expect(samples.reports(of: made.map { EventBody($0) }).flatMap(\.errors) == [])
        }
    }
}
