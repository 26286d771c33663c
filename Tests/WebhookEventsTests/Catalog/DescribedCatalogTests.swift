import CatalogDecoding
import CatalogFiles
@_spi(Generated) import CheckoutEvents
import CorpusDriver
import EventCodeGeneration
import Foundation
import StrictJSON
import TestSupport
import Testing

@_spi(Generated) @testable import WebhookEvents
@testable import catalog_driver

@Suite struct DescribedCatalogTests {
    @Test("A catalog that is read at run time decodes every mutant as generated code does")
    func agreement() throws {
        var count = 0
        try compare(CheckoutEvent.self, "schema/checkout", &count)
        try compare(BotEvent.self, Self.fixture("bot"), &count)
        try compare(PostEvent.self, Self.fixture("post"), &count)
        try compare(ClickEvent.self, Self.fixture("click"), &count)
        try compare(FeedEvent.self, Self.fixture("feed"), &count)
        try compare(QueueEvent.self, Self.fixture("queue"), &count)
        try compare(TopicEvent.self, Self.fixture("topic"), &count)
        try compare(ProbeEvent.self, Self.fixture("probe"), &count)
        try compare(CloudEvent.self, Self.fixture("cloud"), &count)
        try compare(DeskEvent.self, Self.fixture("desk"), &count)
        try compare(InboxEvent.self, Self.fixture("inbox"), &count)
        try compare(LedgerEvent.self, Self.fixture("ledger"), &count)
        try compare(LineEvent.self, Self.fixture("line"), &count)
        try compare(MailEvent.self, Self.fixture("mail"), &count)
        try compare(StoreEvent.self, Self.fixture("store"), &count)
        try compare(VaultEvent.self, Self.fixture("vault"), &count)
        try compare(UnionsEvent.self, Self.unions, &count)
        #expect(count > 1_000)
    }

    @Test("The values of a payload have their paths")
    func values() throws {
        let catalog = try Self.decoder(of: Self.output("schema/checkout"))
        let body = Checkout.body(
            #"{"id":"cs_1","amount":1.50,"status":"new","customer":{"name":null},"metadata":{"a":[1]}}"#
        )
        let events = try catalog.events(in: WebhookMessage(body: body))
        guard case .known(let event)? = events.first else {
            Issue.record("\(events)")
            return
        }
        #expect(event.typeName == "checkout.session.paid" && event.id == "evt_1")
        #expect(
            event.values.map { "\(JSONPointer(path: $0.path)) \($0.value)" } == [
                #"/id "cs_1""#, "/amount 1.50", "/customer/name null", "/metadata/a [1]",
                #"/status "new""#,
            ])
    }

    @Test(
        "The samples of a catalog that should be malformed and unknown are",
        arguments: [
            "bot", "click", "cloud", "desk", "feed", "inbox", "ledger", "line", "mail", "post",
            "probe",
            "queue", "store", "topic", "vault",
        ])
    func otherSamples(name: String) throws {
        let output = try Self.output(Self.fixture(name))
        let catalog = try Self.decoder(of: output)
        let samples = try #require(output.samples)
        func event(_ sample: EventSample) throws -> DescribedEvent? {
            let fields = sample.headers.map { ($0.name, $0.value) }
            let message = WebhookMessage(headers: fields, body: sample.bytes(of: sample.body))
            return try catalog.events(in: message).first
        }
        guard case .unknown(let unknown)? = try event(samples.unknown(type: "never.seen")),
            unknown.type?.contains("never") == true
        else {
            Issue.record("not unknown")
            return
        }
        let malformed = try #require(samples.malformed)
        guard case .malformed? = try event(malformed) else {
            Issue.record("not malformed: \(malformed.body)")
            return
        }
    }

    @Test("A variant that the catalog does not list is marked")
    func unknownVariant() throws {
        let generated = try Self.output(Self.unions)
        let catalog = try Self.decoder(of: generated)
        var marked = 0
        for message in Self.messages(of: generated) {
            for body in try Self.mutants(of: message.body) {
                let mutant = WebhookMessage(headers: message.headers, body: body)
                for case .known(let event) in try catalog.events(in: mutant) {
                    marked += event.values.count { $0.isUnknownVariant }
                }
            }
        }
        #expect(marked > 0)
    }
}

// MARK: - Comparing

extension DescribedCatalogTests {
    private static let unions = "Tests/WebhookEventsTests/Fixtures/Unions/unions"

    private static func fixture(_ name: String) -> String {
        "Tests/WebhookEventsTests/Fixtures/Catalogs/\(name)"
    }

    private static func output(_ path: String) throws -> GeneratorPipeline.Output {
        let url = PackageFolder.root.appending(path: path + ".events.json")
        return try CatalogFiles(catalog: url.path).generate()
    }

    private static func decoder(of output: GeneratorPipeline.Output) throws -> CatalogDecoder {
        try #require(CatalogDecoder(output))
    }

    /// A message of each event: its examples, or one that is made from its schema.
    private static func messages(of output: GeneratorPipeline.Output) -> [WebhookMessage] {
        guard let samples = output.samples else { return [] }
        return samples.samples(of: samples.types).map { sample in
            WebhookMessage(
                headers: sample.headers.map { ($0.name, $0.value) },
                body: sample.bytes(of: sample.body))
        }
    }

    private func compare<Events: WebhookEvent>(
        _ type: Events.Type, _ path: String, _ count: inout Int
    ) throws {
        let output = try Self.output(path)
        let catalog = try Self.decoder(of: output)
        let messages = Self.messages(of: output)
        #expect(!messages.isEmpty, "\(type)")
        for message in messages {
            for body in try Self.mutants(of: message.body) {
                let mutant = WebhookMessage(headers: message.headers, body: body)
                let generated = try Events.events(in: mutant).map { DecodedOutcome($0) }
                let described = try catalog.events(in: mutant).map { DecodedOutcome($0) }
                #expect(
                    generated == described, "\(type): \(String(decoding: body, as: UTF8.self))")
                count += 1
            }
        }
    }

    /// The body, and bodies with one value replaced or removed.
    private static func mutants(of body: [UInt8]) throws -> [[UInt8]] {
        guard let original = try? JSONValue(body) else { return formMutants(of: body) }
        var bodies = [body]
        let others: [JSONValue?] = [
            nil, .null, true, 0, 1.5, "", "x", [], JSONValue.object(JSONObject()), ["a"],
        ]
        for pointer in pointers(in: original) {
            for other in others {
                var mutant = original
                mutant[pointer] = other
                bodies.append(mutant.bytes)
            }
        }
        return bodies
    }

    /// The form, and forms with one text replaced or removed.
    private static func formMutants(of body: [UInt8]) -> [[UInt8]] {
        let fields = String(decoding: body, as: UTF8.self).split(separator: "&").map(String.init)
        let others = ["", "7", "1.5", "true", "null", "x", "%7B%7D", "%5B%5D", "%FF"]
        return [body]
            + fields.indices.flatMap { index -> [[UInt8]] in
                let name = fields[index].prefix { $0 != "=" }
                let removed = fields.enumerated().filter { $0.offset != index }.map(\.element)
                let changed = others.map { other in
                    fields.enumerated().map { $0.offset == index ? "\(name)=\(other)" : $0.element }
                }
                return ([removed, fields + [fields[index]]] + changed).map {
                    Array($0.joined(separator: "&").utf8)
                }
            }
    }

    private static func pointers(in value: JSONValue) -> [JSONPointer] {
        let children: [(String, JSONValue)] =
            value.object.map { $0.map { ($0.key, $0.value) } }
            ?? value.array.map { $0.enumerated().map { (String($0), $1) } } ?? []
        return children.flatMap { token, child in
            [JSONPointer(tokens: [token])]
                + pointers(in: child).map { JSONPointer(tokens: [token] + $0.tokens) }
        }
    }
}
