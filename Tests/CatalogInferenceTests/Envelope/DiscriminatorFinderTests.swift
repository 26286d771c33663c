import CatalogInference
import StrictJSON
import Testing

@Suite struct DiscriminatorFinderTests {
    @Test(
        "The type is at the first conventional location that all messages have",
        arguments: [
            (["X-Shop-Topic": "a/b"], [#"{"type": "x"}"#], "$message.header#/X-Shop-Topic"),
            (["Content-Type": "application/json"], [#"{"event": "x"}"#], "$message.payload#/event"),
            (
                ["X-Hook-Target-Type": "a", "X-Hook-Event": "b"], ["{}"],
                "$message.header#/X-Hook-Event"
            ),
            ([:], [#"{"kind": "k", "type": "x"}"#], "$message.payload#/type"),
            ([:], [#"{"kind": "k", "type": "x"}"#, #"{"kind": "k"}"#], "$message.payload#/kind"),
            (
                [:], [#"{"type": "event_callback", "event": {"type": "x"}}"#],
                "$message.payload#/event/type"
            ),
            ([:], [#"{"type": 5, "event_type": "x"}"#], "$message.payload#/event_type"),
        ] as [([String: String], [String], JSONValue)])
    func location(headers: [String: String], bodies: [String], expected: JSONValue) throws {
        let fields = headers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let inferred = try Inferred(bodies, headers: fields)
        #expect(inferred.catalog["discriminator"] == expected)
        #expect(inferred.result.isComplete)
    }

    @Test("An action refines the type in a header field, or a type that has several")
    func compound() throws {
        let header = try Inferred(
            [#"{"action": "opened"}"#], headers: [("X-GitHub-Event", "issues")])
        #expect(
            header.catalog["discriminator"] == [
                "$message.header#/X-GitHub-Event", "$message.payload#/action",
            ])
        #expect(header.schema("/events/issues.opened") != nil)
        let body = try Inferred([
            #"{"type": "order", "action": "paid"}"#, #"{"type": "order", "action": "sent"}"#,
        ])
        #expect(
            body.catalog["discriminator"] == ["$message.payload#/type", "$message.payload#/action"])
        let one = try Inferred([#"{"type": "order", "action": "paid"}"#])
        #expect(one.catalog["discriminator"] == "$message.payload#/type")
    }

    @Test("CloudEvents are recognized in both modes")
    func cloudEvents() throws {
        let structured = try Inferred([
            #"{"specversion": "1.0", "type": "a.b", "source": "/x", "id": "1", "data": {"n": 1}}"#
        ])
        let binary = try Inferred(
            [#"{"n": 1}"#],
            headers: [
                ("ce-type", "a.b"), ("ce-specversion", "1.0"), ("ce-id", "1"), ("ce-source", "/x"),
            ])
        for inferred in [structured, binary] {
            #expect(inferred.catalog["protocol"] == "cloudevents")
            #expect(inferred.schema("/events/a.b/data/properties/n") == ["type": "integer"])
            #expect(inferred.result.isComplete)
        }
    }

    @Test("An array in a recording is a batch")
    func batch() throws {
        let inferred = try Inferred([#"[{"type": "a", "n": 1}, {"type": "b", "n": 2}]"#])
        #expect(inferred.catalog["messages"] == "$request.body#")
        #expect(inferred.catalog["events"]?.object?.map(\.key) == ["a", "b"])
        #expect(inferred.result.isComplete)
    }

    @Test("Without such a location, the error names candidates")
    func noLocation() {
        #expect(throws: InferenceError.noDiscriminator(candidates: ["$message.payload#/what"])) {
            try Inferred([#"{"what": "order.paid", "n": 1}"#])
        }
        #expect(throws: InferenceError.noMessages) { try Inferred([]) }
    }

    @Test("The user determines the location")
    func option() throws {
        let inferred = try Inferred([#"{"what": "order.paid", "type": "x"}"#]) {
            $0.discriminator = ["$message.payload#/what"]
        }
        #expect(inferred.schema("/events/order.paid") != nil)
        #expect(throws: InferenceError.notAnExpression("what")) {
            try Inferred(["{}"]) { $0.discriminator = ["what"] }
        }
    }
}
