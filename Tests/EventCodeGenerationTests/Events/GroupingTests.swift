import EventCatalog
import TestSupport
import Testing

@testable import EventCodeGeneration

@Suite struct GroupingTests {
    private func generate(_ types: [String], _ grouping: String = #""prefix""#) -> GeneratedCatalog
    {
        let events = types.map { "\"\($0)\": {\"data\": {}}" }.joined(separator: ", ")
        return GeneratedCatalog(
            #"{"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {\#(events)}}"#,
            config: #"{"grouping": \#(grouping)}"#)
    }

    /// Each event type, with the value of the enum for its events.
    private func values(_ types: [String], _ grouping: String = #""prefix""#) -> [String: String] {
        guard let module = generate(types, grouping).output.module else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: zip(types, module.events.map(value)))
    }

    /// The value of the catalog's enum for an event, such as `.customer(.created(event))`.
    private func value(of event: EventModel) -> String {
        let value = ".\(event.caseName.text)(event)"
        return event.groupName.map { ".\($0.text)(\(value))" } ?? value
    }

    @Test(
        "A type belongs to the group of its prefix, and its case is named for the rest",
        arguments: [
            ("customer.created", #""prefix""#, ".customer(.created(event))"),
            (
                "customer.subscription.created", #""prefix""#,
                ".customer(.subscriptionCreated(event))"
            ),
            ("ping", #""prefix""#, ".ping(.ping(event))"),
            ("message.sent", #""prefix""#, ".messageEvents(.sent(event))"),
            ("user.unknown", #""prefix""#, ".user(.unknownEvent(event))"),
            ("public.default", #""prefix""#, ".`public`(.`default`(event))"),
            (".a", #""prefix""#, ".empty(.a(event))"), ("a.", #""prefix""#, ".a(.empty(event))"),
            ("a.b.c", #"{"by": "prefix", "parts": 2}"#, ".aB(.c(event))"),
            ("a.b", #"{"by": "prefix", "parts": 2}"#, ".a(.b(event))"),
            ("a", #"{"by": "prefix", "parts": 2}"#, ".a(.a(event))"),
            ("orders/create", #"{"by": "prefix", "separator": "/"}"#, ".orders(.create(event))"),
            ("a::b", #"{"by": "prefix", "separator": "::"}"#, ".a(.b(event))"),
        ])
    func groups(_ type: String, _ grouping: String, _ value: String) {
        #expect(values([type], grouping) == [type: value])
    }

    @Test("A type that consists of the prefix alone keeps its name")
    func repeated() {
        #expect(
            values(["ping", "ping.ping"])
                == ["ping": ".ping(.ping(event))", "ping.ping": ".ping(.pingPing(event))"])
        #expect(
            values(["ping.ping", "ping.ping.ping"]) == [
                "ping.ping": ".ping(.pingPing(event))",
                "ping.ping.ping": ".ping(.pingPingPing(event))",
            ])
        #expect(values(["ping.ping"]) == ["ping.ping": ".ping(.pingPing(event))"])
    }

    @Test("Of prefixes with the same Swift name, the later one has its punctuation spelled out")
    func punctuation() {
        #expect(
            values(["a-b.x", "a_b.y"]) == [
                "a-b.x": ".aB(.x(event))", "a_b.y": ".aUnderscoreB(.y(event))",
            ])
    }

    @Test("Methods keep their full names, and each group has its own protocol")
    func methods() {
        let text = generate(["customer.created", "order.paid"]).file("handler")
        #expect(text.contains("protocol ShopCustomerEventHandler: Sendable {"))
        #expect(text.contains("    func customerCreated(_ event: Event<JSONValue>) async throws"))
        #expect(
            text.contains(
                """
                protocol ShopEventHandler:
                    ShopCustomerEventHandler,
                    ShopOrderEventHandler
                {
                    /// Handles an event whose type
                """))
    }

    @Test("Payload types do not take the names of groups")
    func types() {
        let generated = GeneratedCatalog(
            ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
             "events": {"a.b": {"data": {"$ref": "#/$defs/ShopAEvent"}}},
             "$defs": {"ShopAEvent": {"properties": {"x": {}}}}}
            """##, config: #"{"grouping": "prefix"}"#)
        #expect(generated.file("types").contains("struct ShopAEventValue: EventRecord {"))
    }

    @Test("A chosen name is that of the case in the group and of the method")
    func chosen() {
        let generated = GeneratedCatalog(
            #"{"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"a.b": {"data": {}}}}"#,
            config: #"{"grouping": "prefix", "names": {"/events/a.b": "done"}}"#)
        #expect(generated.file("handler").contains("case .done(let event): try await done(event)"))
    }

    @Test(
        "Two cases of one group with the same name are an error",
        arguments: [
            (
                #""o.void": {"versions": {"2": {"x-swift-name": "paid", "data": {}}}}"#,
                "o.paid", "o.void 2", "paid"
            ),
            (
                #""o.unknown": {"versions": {"1": {"data": {}}}}"#,
                "o.unknownEventV1", "o.unknown 1", "unknownEventV1"
            ),
        ])
    func clashes(_ event: String, _ second: String, _ first: String, _ name: String) {
        let generated = GeneratedCatalog(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "versions": "$message.payload#/v", "events": {
            \(event),
            "\(second)": {"data": {}}}}
            """, config: #"{"grouping": "prefix"}"#)
        #expect(
            generated.printed.hasPrefix(
                """
                shop.events.json:4:1: error: event '\(second)' has the same Swift name as \
                '\(first)': '\(name)' [name-clash]
                shop.events.json:3:
                """))
        #expect(generated.output.files.isEmpty)
    }

    @Test("Adding an event renames no other event")
    func stable() {
        var random = SeededGenerator()
        let seed = random.seed
        let parts = ["a", "b", "ping", "type", "unknown", "x_y", "id", "24h", "public"]
        func type() -> String {
            (0...Int.random(in: 0...2, using: &random))
                .compactMap { _ in parts.randomElement(using: &random) }.joined(separator: ".")
        }
        for _ in 0..<100 {
            let types = Array(Set((0..<8).map { _ in type() })).sorted()
            let added = type()
            if types.contains(added) { continue }
            let (before, after) = (values(types), values(types + [added]))
            #expect(before.count == types.count, "seed \(seed): \(types)")
            #expect(after.count == types.count + 1, "seed \(seed): \(types) + '\(added)'")
            #expect(Set(after.values).count == after.count, "seed \(seed)")
            for type in types { #expect(before[type] == after[type], "seed \(seed): \(added)") }
        }
    }
}
